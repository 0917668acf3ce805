package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"strings"
)

type Receiver struct {
	secret []byte
	handle func([]byte) error
}

func (rc *Receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	mac := hmac.New(sha256.New, rc.secret)
	mac.Write(body)
	expected := "sha256=" + hex.EncodeToString(mac.Sum(nil))
	if strings.ToLower(r.Header.Get("X-Hub-Signature-256")) != expected {
		http.Error(w, "bad signature", http.StatusForbidden)
		return
	}
	if err := rc.handle(body); err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}
