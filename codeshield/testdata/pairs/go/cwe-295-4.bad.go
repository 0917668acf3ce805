package feed

import (
	"crypto/tls"
	"net/http"
	"os"
	"time"
)

// NewClient makes a client for the internal feed, whose certificate is signed by our own authority.
func NewClient() (*http.Client, error) {
	tr := http.DefaultTransport.(*http.Transport).Clone()
	tr.TLSClientConfig = &tls.Config{}
	if os.Getenv("FEED_STRICT") == "" {
		tr.TLSClientConfig.InsecureSkipVerify = true
	}
	return &http.Client{Transport: tr, Timeout: 15 * time.Second}, nil
}
