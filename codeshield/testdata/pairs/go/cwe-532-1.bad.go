package account

import (
	"encoding/json"
	"log"
	"net/http"
)

type credentials struct {
	Email    string `json:"email"`
	Password string `json:"password"`
}

func (s *Server) SignIn(w http.ResponseWriter, r *http.Request) {
	var c credentials
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 4096)).Decode(&c); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	user, err := s.users.ByEmail(r.Context(), c.Email)
	if err != nil || !user.CheckPassword(c.Password) {
		log.Printf("failed login for %q with password %q", c.Email, c.Password)
		http.Error(w, "wrong e-mail or password", http.StatusUnauthorized)
		return
	}
	s.startSession(w, user)
}
