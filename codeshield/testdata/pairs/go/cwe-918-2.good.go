package preview

import (
	"io"
	"net/http"
	"net/url"
)

var hosts = map[string]bool{"img.example.com": true}

func Handler(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.FormValue("url"))
	if err != nil || u.Scheme != "https" || !hosts[u.Hostname()] {
		http.Error(w, "bad url", http.StatusBadRequest)
		return
	}
	resp, err := http.Get(u.String())
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, io.LimitReader(resp.Body, 1<<20))
}
