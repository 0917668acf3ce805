package main

import (
	"net/http"
	"os/exec"
)

var formats = map[string]bool{"jpg": true, "png": true, "gif": true}

func convert(w http.ResponseWriter, r *http.Request) {
	format := r.URL.Query().Get("format")
	if !formats[format] {
		http.Error(w, "unknown format", http.StatusBadRequest)
		return
	}
	out, err := exec.Command("convert", "in.png", "out."+format).CombinedOutput()
	if err != nil {
		http.Error(w, "conversion error", http.StatusInternalServerError)
		return
	}
	w.Write(out)
}
