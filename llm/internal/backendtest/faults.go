// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package backendtest has what the tests of backends share: what servers, proxies and networks do instead of answering, and what a
// backend must make of it.
package backendtest

import (
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// Secret is a word that the faults put into what they send. No error may hold it.
const Secret = "xyzzyanswer"

// Again is the query of the address that redirects lead to, where a good answer waits.
const Again = "again"

// A Fault is a reply to a call that must be refused.
type Fault struct {
	Name  string
	Serve http.HandlerFunc
	Want  error
}

// All returns the faults that don't depend on the form of the API.
func All() []Fault {
	return []Fault{
		{"500 with an empty body", status(500, ""), llm.ErrUnavailable},
		{"500 with a reason", status(500, `{"error":"`+Secret+`"}`), llm.ErrUnavailable},
		{"502 with a page", status(502, "<html>"+Secret+"</html>"), llm.ErrUnavailable},
		{"503 queue full", status(503, `{"error":"server busy, please try again. maximum pending requests exceeded"}`), llm.ErrUnavailable},
		{"429", status(429, ""), llm.ErrUnavailable},
		{"401 with an empty body", status(401, ""), llm.ErrUnauthorized},
		{"401 with a place to sign in", status(401, `{"error":"unauthorized","signin_url":"http://`+Secret+`"}`), llm.ErrUnauthorized},
		{"403", status(403, ""), llm.ErrUnauthorized},
		{"404 in JSON", status(404, `{"error":"model '`+Secret+`' not found"}`), llm.ErrModelNotFound},
		{"404 in text", status(404, "404 page not found"), llm.ErrUnsupported},
		{"400 that quotes the request", status(400, `{"error":"`+Secret+`"}`), llm.ErrInvalidRequest},
		{"400 prompt too long", status(400, `{"error":"the input length exceeds the context length"}`), llm.ErrTooLong},
		{"413", status(413, ""), llm.ErrTooLong},
		{"201 with an answer for another request", status(201, `{}`), llm.ErrMalformed},
		{"204", status(204, ""), llm.ErrMalformed},
		{"302", redirect(302), llm.ErrMalformed},
		{"307 that would take the prompt along", redirect(307), llm.ErrMalformed},
		{"308", redirect(308), llm.ErrMalformed},
		{"200 with an empty body", status(200, ""), llm.ErrMalformed},
		{"200 with blanks", status(200, " \n\n"), llm.ErrMalformed},
		{"200 with a page", status(200, "<html><body>"+Secret+"</body></html>"), llm.ErrMalformed},
		{"200 with null", status(200, "null"), nil},
		{"200 with a list", status(200, "[]"), llm.ErrMalformed},
		{"200 with a string", status(200, `"`+Secret+`"`), llm.ErrMalformed},
		{"200 with the JSON of another service", status(200, `{"status":"ok"}`), nil},
		{"200 with half an object", status(200, `{"message":{"role":"assis`), llm.ErrMalformed},
		{"200 with two objects", status(200, "{}\n{}\n"), llm.ErrMalformed},
		{"200 with members of other types", status(200, `{"model":1,"done":"true","response":["safe"],"message":"safe","choices":{"0":"safe"}}`), llm.ErrMalformed},
		{"a body that is cut off", cut, llm.ErrIncomplete},
		{"a connection that is closed before the answer", hangUp, llm.ErrUnavailable},
		{"a line of 9 MB", long, llm.ErrMalformed},
	}
}

func status(code int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(code)
		_, _ = io.WriteString(w, body)
	}
}

func redirect(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.Path+"?"+Again, code)
	}
}

// cut promises more bytes than it sends.
func cut(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Length", "1000")
	_, _ = io.WriteString(w, `{"model":"m","response":"safe"`)
}

func hangUp(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }

func long(w http.ResponseWriter, _ *http.Request) {
	_, _ = io.WriteString(w, `{"model":"m","response":"`)
	_, _ = io.WriteString(w, strings.Repeat(Secret, 9<<20/len(Secret)))
	_, _ = io.WriteString(w, `"}`)
}

// Drip sends a byte now and then until the client goes away.
func Drip(w http.ResponseWriter, r *http.Request) {
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for {
		if _, err := io.WriteString(w, " "); err != nil || http.NewResponseController(w).Flush() != nil {
			return
		}
		select {
		case <-tick.C:
		case <-r.Context().Done():
			return
		}
	}
}
