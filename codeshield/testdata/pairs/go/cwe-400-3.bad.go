package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
)

type event struct {
	Kind string          `json:"kind"`
	Data json.RawMessage `json:"data"`
}

func ingest(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "read", http.StatusBadRequest)
		return
	}
	var e event
	if err := json.Unmarshal(body, &e); err != nil {
		http.Error(w, "json", http.StatusBadRequest)
		return
	}
	log.Println("event of", len(e.Data), "bytes")
	w.WriteHeader(http.StatusAccepted)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /events", ingest)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
