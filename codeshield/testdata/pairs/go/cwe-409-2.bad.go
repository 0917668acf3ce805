package gz

import (
	"bytes"
	"compress/gzip"
	"io"
)

// Inflate returns the decompressed bytes.
func Inflate(b []byte) ([]byte, error) {
	zr, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr)
}
