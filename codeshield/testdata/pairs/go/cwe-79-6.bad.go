package guestbook

import (
	"fmt"
	"net/http"
	"time"
)

type Entry struct {
	Author, Text string
	At           time.Time
}

func (b *Book) List(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprint(w, "<ul>")
	for _, e := range b.entries {
		fmt.Fprintf(w, "<li><b>%s</b> (%s): %s</li>", e.Author, e.At.Format(time.DateOnly), e.Text)
	}
	fmt.Fprint(w, "</ul>")
}

func (b *Book) Add(w http.ResponseWriter, r *http.Request) {
	b.entries = append(b.entries, Entry{r.FormValue("author"), r.FormValue("text"), time.Now()})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

type Book struct{ entries []Entry }
