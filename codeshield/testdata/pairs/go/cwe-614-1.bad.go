package sess

import "net/http"

func Set(w http.ResponseWriter, id string) {
	c := http.Cookie{Name: "session", Value: id, Path: "/"}
	http.SetCookie(w, &c)
}
