package api

import (
	"encoding/json"
	"io"
	"net/http"
)

func Import(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	var items []Item
	if err := json.Unmarshal(body, &items); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	store(items)
}
