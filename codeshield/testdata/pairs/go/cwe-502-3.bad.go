package main

import (
	"io"
	"log"
	"net/http"

	"gopkg.in/yaml.v2"
)

type Job struct {
	Name     string `yaml:"name"`
	Schedule string `yaml:"schedule"`
	Retries  int    `yaml:"retries"`
}

func createJob(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 64<<10))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	var job map[string]interface{}
	if err := yaml.Unmarshal(body, &job); err != nil {
		http.Error(w, "invalid yaml", http.StatusBadRequest)
		return
	}
	log.Printf("new job with %d keys", len(job))
	schedule(job)
	w.WriteHeader(http.StatusCreated)
}

func main() {
	http.HandleFunc("POST /jobs", createJob)
	log.Fatal(http.ListenAndServe("localhost:9000", nil))
}
