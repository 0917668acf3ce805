package main

import (
	"log"
	"net/http"
	_ "net/http/pprof"
	"os"
	"strings"
)

func debugEnv(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte(strings.Join(os.Environ(), "\n")))
}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("hello\n"))
	})
	http.HandleFunc("/debug/env", debugEnv)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
