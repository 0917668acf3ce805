package avatars

import (
	"errors"
	"io"
	"mime/multipart"
	"os"
	"path/filepath"
)

// Store saves an uploaded avatar below root and returns its path.
func Store(root string, fh *multipart.FileHeader) (string, error) {
	name := filepath.Base(filepath.Clean("/" + fh.Filename))
	if name == "/" || name == "." {
		return "", errors.New("no file name")
	}
	target := filepath.Join(root, name)
	src, err := fh.Open()
	if err != nil {
		return "", err
	}
	defer src.Close()
	if fh.Size > 1<<20 {
		return "", errors.New("file too large")
	}
	dst, err := os.OpenFile(target, os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o640)
	if err != nil {
		return "", err
	}
	if _, err := io.Copy(dst, src); err != nil {
		dst.Close()
		return "", err
	}
	return target, dst.Close()
}
