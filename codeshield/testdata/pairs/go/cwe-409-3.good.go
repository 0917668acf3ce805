package ingest

import (
	"compress/gzip"
	"io"
	"net/http"
)

const limit = 8 << 20

func Handle(w http.ResponseWriter, r *http.Request) {
	zr, err := gzip.NewReader(http.MaxBytesReader(w, r.Body, limit))
	if err != nil {
		http.Error(w, "bad", 400)
		return
	}
	body, err := io.ReadAll(io.LimitReader(zr, limit))
	if err != nil {
		http.Error(w, "bad", 400)
		return
	}
	store(body)
}
