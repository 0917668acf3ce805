package upload

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
)

// ReadAll returns the content of each file of a small zip archive.
func ReadAll(data []byte) (map[string][]byte, error) {
	zr, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	out := map[string][]byte{}
	for _, f := range zr.File {
		rc, err := f.Open()
		if err != nil {
			return nil, err
		}
		content, err := io.ReadAll(io.LimitReader(rc, 1<<20+1))
		rc.Close()
		if err != nil {
			return nil, errors.New("damaged archive")
		}
		if len(content) > 1<<20 {
			return nil, errors.New("file too large")
		}
		out[f.Name] = content
	}
	return out, nil
}
