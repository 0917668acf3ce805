package main

import (
	"net/http"
	"os/exec"
)

func convert(w http.ResponseWriter, r *http.Request) {
	format := r.URL.Query().Get("format")
	out, err := exec.Command("convert", "in.png", "out."+format).CombinedOutput()
	if err != nil {
		http.Error(w, "conversion error", http.StatusInternalServerError)
		return
	}
	w.Write(out)
}
