package gz

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
)

const limit = 10 << 20

// Inflate returns the decompressed bytes, at most limit.
func Inflate(b []byte) ([]byte, error) {
	zr, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	defer zr.Close()
	out, err := io.ReadAll(io.LimitReader(zr, limit+1))
	if err == nil && len(out) > limit {
		err = errors.New("gz: too large")
	}
	return out, err
}
