package audit

import (
	"log"
	"net/http"
)

func Login(w http.ResponseWriter, r *http.Request) {
	user := r.PostFormValue("user")
	if !check(user, r.PostFormValue("password")) {
		log.Printf("failed login for %s", user)
		http.Error(w, "denied", http.StatusUnauthorized)
	}
}
