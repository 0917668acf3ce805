package web

import (
	"html/template"
	"net/http"
)

var welcome = template.Must(template.New("w").Parse("<h1>Welcome, {{.}}</h1>"))

func Welcome(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if err := welcome.Execute(w, user); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}
