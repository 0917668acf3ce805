package web

import (
	"net/http"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

var store = newStore()

func newStore() *sessions.CookieStore {
	s := sessions.NewCookieStore(securecookie.GenerateRandomKey(32))
	s.Options = &sessions.Options{
		Path:     "/",
		MaxAge:   86400,
		HttpOnly: false,
		Secure:   false,
	}
	return s
}

func Login(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, "app")
	if err != nil {
		http.Error(w, "bad session", http.StatusBadRequest)
		return
	}
	user, ok := authenticate(r.PostFormValue("email"), r.PostFormValue("password"))
	if !ok {
		http.Error(w, "wrong e-mail or password", http.StatusUnauthorized)
		return
	}
	session.Values["uid"] = user.ID
	if err := session.Save(r, w); err != nil {
		http.Error(w, "session", http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, "/", http.StatusSeeOther)
}
