package archive

import (
	"archive/zip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func Extract(zr *zip.Reader, dir string) error {
	root := filepath.Clean(dir) + string(os.PathSeparator)
	for _, f := range zr.File {
		p := filepath.Join(dir, f.Name)
		if !strings.HasPrefix(p, root) {
			return errors.New("entry outside of the directory")
		}
		if f.FileInfo().IsDir() {
			os.MkdirAll(p, 0o755)
			continue
		}
		in, err := f.Open()
		if err != nil {
			return err
		}
		out, err := os.Create(p)
		if err != nil {
			in.Close()
			return err
		}
		_, err = io.Copy(out, io.LimitReader(in, 100<<20))
		in.Close()
		out.Close()
		if err != nil {
			return err
		}
	}
	return nil
}
