package files

import (
	"context"
	"database/sql"
	"net/http"
)

type API struct{ db *sql.DB }

// Show answers with a note of the user who is logged in.
func (a *API) Show(w http.ResponseWriter, r *http.Request) {
	userID, ok := UserFrom(r.Context())
	if !ok {
		http.Error(w, "log in first", http.StatusUnauthorized)
		return
	}
	id := r.PathValue("id")
	var text string
	err := a.db.QueryRowContext(r.Context(), "SELECT text FROM notes WHERE id = ?", id).Scan(&text)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	audit(r.Context(), userID)
	w.Header().Set("Content-Type", "text/plain")
	w.Write([]byte(text))
}

func audit(ctx context.Context, userID int64) {}
