package guestbook

import (
	"html/template"
	"log"
	"net/http"
	"time"
)

type Entry struct {
	Author, Text string
	At           time.Time
}

var page = template.Must(template.New("list").Parse(
	`<ul>{{range .}}<li><b>{{.Author}}</b> ({{.At.Format "2006-01-02"}}): {{.Text}}</li>{{end}}</ul>`))

func (b *Book) List(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if err := page.Execute(w, b.entries); err != nil {
		log.Print(err)
	}
}

func (b *Book) Add(w http.ResponseWriter, r *http.Request) {
	b.entries = append(b.entries, Entry{r.FormValue("author"), r.FormValue("text"), time.Now()})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

type Book struct{ entries []Entry }
