package main

import (
	"errors"
	"io"
	"net/http"
	"net/url"
)

var allowedHosts = map[string]bool{"api.example.com": true}

func Fetch(target string) ([]byte, error) {
	u, err := url.Parse(target)
	if err != nil {
		return nil, err
	}
	if u.Scheme != "https" || !allowedHosts[u.Hostname()] {
		return nil, errors.New("host not allowed")
	}
	resp, err := http.Get(u.String())
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(io.LimitReader(resp.Body, 1<<20))
}
