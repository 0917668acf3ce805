package audit

import (
	"log"
	"net/http"
	"strconv"
)

// Middleware writes one line a request to the audit log.
func Middleware(l *log.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, _, ok := r.BasicAuth()
		if !ok {
			user = "-"
		}
		l.Printf("user=%s agent=%s path=%s", strconv.Quote(user), strconv.Quote(r.UserAgent()), strconv.Quote(r.URL.Path))
		next.ServeHTTP(w, r)
	})
}
