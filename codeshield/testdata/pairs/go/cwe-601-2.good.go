package login

import (
	"net/http"
	"net/url"
	"strings"
)

func Done(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("next")
	u, err := url.Parse(next)
	if err != nil || u.IsAbs() || u.Host != "" || !strings.HasPrefix(u.Path, "/") {
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound)
}
