package sess

import "net/http"

func Set(w http.ResponseWriter, id string) {
	c := http.Cookie{Name: "session", Value: id, Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	http.SetCookie(w, &c)
}
