package web

import (
	"net/http"
	"net/url"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ... the user is known here
	to, err := url.Parse(r.URL.Query().Get("return_to"))
	if err != nil || to.Host != "" || to.Scheme != "" {
		to = &url.URL{Path: "/"}
	}
	http.Redirect(w, r, "/"+to.Path, http.StatusFound)
}
