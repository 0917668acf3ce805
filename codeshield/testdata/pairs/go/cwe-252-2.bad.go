package main

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"log"
	"net/http"
)

func newSessionID() string {
	buf := make([]byte, 32)
	rand.Reader.Read(buf)
	return hex.EncodeToString(buf)
}

func login(w http.ResponseWriter, r *http.Request) {
	id := newSessionID()
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    id,
		Path:     "/",
		HttpOnly: true,
		Secure:   true,
		SameSite: http.SameSiteLaxMode,
	})
	w.WriteHeader(http.StatusNoContent)
}

func main() {
	http.HandleFunc("POST /login", login)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
