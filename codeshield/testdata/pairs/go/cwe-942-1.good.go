package main

import (
	"encoding/json"
	"log"
	"net/http"

	"github.com/rs/cors"
)

func profile(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(currentUser(r))
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/api/profile", profile)

	c := cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowedMethods:   []string{http.MethodGet, http.MethodPost},
		AllowCredentials: true,
		MaxAge:           300,
	})
	log.Fatal(http.ListenAndServe(":8080", c.Handler(mux)))
}
