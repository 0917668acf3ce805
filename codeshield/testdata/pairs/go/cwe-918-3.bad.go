package preview

import (
	"io"
	"net/http"
	"time"
)

var client = http.Client{Timeout: 5 * time.Second}

// LinkPreview fetches the page behind ?url= so that the client can show a card.
func LinkPreview(w http.ResponseWriter, r *http.Request) {
	target := r.URL.Query().Get("url")
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, target, nil)
	if err != nil {
		http.Error(w, "bad url", http.StatusBadRequest)
		return
	}
	resp, err := client.Do(req)
	if err != nil {
		http.Error(w, "unreachable", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, io.LimitReader(resp.Body, 64<<10))
}
