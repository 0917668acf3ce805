package main

import (
	"net/http"
	"os"
	"path/filepath"
)

// download sends a file from the data directory.
func download(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	if !filepath.IsLocal(name) {
		http.Error(w, "bad name", http.StatusBadRequest)
		return
	}
	data, err := os.ReadFile(filepath.Join("data", name))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(data)
}
