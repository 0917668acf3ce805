package archive

import (
	"archive/tar"
	"io"
	"os"
	"path/filepath"
)

const maxFile = 64 << 20

// Extract unpacks a tar stream into dir.
func Extract(r io.Reader, dir string) error {
	tr := tar.NewReader(r)
	for {
		h, err := tr.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		target := filepath.Join(dir, h.Name)
		if err := os.MkdirAll(filepath.Dir(target), 0o750); err != nil {
			return err
		}
		f, err := os.OpenFile(target, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
		if err != nil {
			return err
		}
		_, err = io.CopyN(f, tr, maxFile)
		f.Close()
		if err != nil && err != io.EOF {
			return err
		}
	}
}
