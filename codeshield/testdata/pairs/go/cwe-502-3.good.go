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
	var job Job
	if err := yaml.UnmarshalStrict(body, &job); err != nil {
		http.Error(w, "invalid yaml", http.StatusBadRequest)
		return
	}
	if job.Name == "" || job.Retries < 0 || job.Retries > 10 {
		http.Error(w, "invalid job", http.StatusUnprocessableEntity)
		return
	}
	schedule(job)
	w.WriteHeader(http.StatusCreated)
}

func main() {
	http.HandleFunc("POST /jobs", createJob)
	log.Fatal(http.ListenAndServe("localhost:9000", nil))
}
