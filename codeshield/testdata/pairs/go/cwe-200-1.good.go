package main

import (
	"log"
	"net/http"
	"runtime"
	"strconv"
)

func debugInfo(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("goroutines " + strconv.Itoa(runtime.NumGoroutine()) + "\n"))
}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("hello\n"))
	})
	http.HandleFunc("/debug/info", debugInfo)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
