package main

import (
	"html/template"
	"net/http"
)

var page = template.Must(template.New("p").Parse("<p>{{.}}</p>"))

func preview(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, r.FormValue("text"))
}
