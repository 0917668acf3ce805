package ingest

import (
	"compress/gzip"
	"io"
	"net/http"
)

func Handle(w http.ResponseWriter, r *http.Request) {
	zr, err := gzip.NewReader(r.Body)
	if err != nil {
		http.Error(w, "bad", 400)
		return
	}
	body, err := io.ReadAll(zr)
	if err != nil {
		http.Error(w, "bad", 400)
		return
	}
	store(body)
}
