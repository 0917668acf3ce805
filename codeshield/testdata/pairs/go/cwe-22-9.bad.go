package notes

import (
	"net/http"
	"os"
	"path"

	"github.com/go-chi/chi/v5"
)

func Router(dir string) http.Handler {
	r := chi.NewRouter()
	r.Get("/notes/*", func(w http.ResponseWriter, req *http.Request) {
		name := chi.URLParam(req, "*")
		data, err := os.ReadFile(path.Join(dir, name))
		if err != nil {
			http.NotFound(w, req)
			return
		}
		w.Header().Set("Content-Type", "text/markdown")
		w.Write(data)
	})
	return r
}
