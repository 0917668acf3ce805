package web

import "net/http"

func login(w http.ResponseWriter, r *http.Request) {
	// ... the user is known here
	http.Redirect(w, r, r.URL.Query().Get("return_to"), http.StatusFound)
}
