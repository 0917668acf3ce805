package hooks

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"time"
)

type Subscription struct {
	Callback string `json:"callback"`
	Event    string `json:"event"`
}

var httpClient = &http.Client{Timeout: 10 * time.Second}

func Notify(w http.ResponseWriter, r *http.Request) {
	var s Subscription
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 8192)).Decode(&s); err != nil {
		http.Error(w, "bad json", http.StatusBadRequest)
		return
	}
	u, err := url.Parse(s.Callback)
	if err != nil || u.Host == "" {
		http.Error(w, "bad callback", http.StatusBadRequest)
		return
	}
	resp, err := httpClient.Post(u.String(), "application/json", bytes.NewBufferString(`{"event":"ping"}`))
	if err != nil {
		http.Error(w, "callback failed", http.StatusBadGateway)
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}
