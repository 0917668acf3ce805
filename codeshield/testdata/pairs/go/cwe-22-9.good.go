package notes

import (
	"io"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func Router(dir string) (http.Handler, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	r := chi.NewRouter()
	r.Get("/notes/*", func(w http.ResponseWriter, req *http.Request) {
		name := chi.URLParam(req, "*")
		f, err := root.Open(name)
		if err != nil {
			http.NotFound(w, req)
			return
		}
		defer f.Close()
		w.Header().Set("Content-Type", "text/markdown")
		io.Copy(w, f)
	})
	return r, nil
}
