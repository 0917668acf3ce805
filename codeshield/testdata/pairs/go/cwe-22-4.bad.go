package notes

import (
	"net/http"
	"os"
	"path/filepath"
)

type Server struct {
	Root string
}

// ServeNote writes the note named in the query.
func (s *Server) ServeNote(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	data, err := os.ReadFile(filepath.Join(s.Root, name))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	w.Write(data)
}
