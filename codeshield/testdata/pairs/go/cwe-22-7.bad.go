package archive

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
)

func Extract(zr *zip.Reader, dir string) error {
	for _, f := range zr.File {
		p := filepath.Join(dir, f.Name)
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
		_, err = io.Copy(out, in)
		in.Close()
		out.Close()
		if err != nil {
			return err
		}
	}
	return nil
}
