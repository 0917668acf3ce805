// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Humanreview lets a person approve a tool call over HTTP after the program
// was restarted: the conversation and what waits are kept in files, and the
// approved call runs exactly once. Run it with
//
//	go run ./examples/humanreview
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	dir, err := os.MkdirTemp("", "humanreview")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := run(context.Background(), os.Stdout, dir); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, out io.Writer, dir string) error {
	const call = `{"id": "c1", "type": "function", "function": {"name": "pay", "arguments": "{\"to\": \"Ann\", \"eur\": 250}"}}`

	s, err := start(dir)
	if err != nil {
		return err
	}
	defer func() { s.stop() }()
	fmt.Fprintln(out, "agent  POST /calls       ", s.post(ctx, "/calls", call))

	if s, err = restart(out, s, dir); err != nil {
		return err
	}
	waiting := s.get(ctx, "/reviews")
	fmt.Fprintln(out, "person GET /reviews      ", waiting)
	var reviews map[string]review
	if _, list, ok := strings.Cut(waiting, " "); !ok || json.Unmarshal([]byte(list), &reviews) != nil {
		return fmt.Errorf("no list of reviews: %s", waiting)
	}
	for digest := range reviews {
		fmt.Fprintln(out, "person POST /reviews/ID  ", s.post(ctx, "/reviews/"+digest, "allow"))
	}
	fmt.Fprintln(out, "agent  POST /calls       ", s.post(ctx, "/calls", call))

	if s, err = restart(out, s, dir); err != nil {
		return err
	}
	fmt.Fprintln(out, "agent  POST /calls       ", s.post(ctx, "/calls", call)) // another payment

	ledger, err := os.ReadFile(filepath.Join(dir, "ledger.txt"))
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "ledger %q\n", ledger)
	return nil
}

// A server is one process that runs a desk, as its clients see it.
type server struct {
	http *http.Server
	url  string
	done chan struct{} // closed when nothing of it runs any more
}

func start(dir string) (*server, error) {
	d, err := openDesk(dir)
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &server{&http.Server{Handler: d.handler()}, "http://" + listener.Addr().String(), make(chan struct{})}
	go func() {
		defer close(s.done)
		s.http.Serve(listener)
	}()
	return s, nil
}

func restart(out io.Writer, s *server, dir string) (*server, error) {
	if err := s.stop(); err != nil {
		return s, err
	}
	fmt.Fprintln(out, "       the program ends; minutes later another one starts")
	next, err := start(dir)
	if err != nil {
		return s, err
	}
	return next, nil
}

// stop ends the server. All that is left of it are the files.
func (s *server) stop() error {
	err := s.http.Close()
	<-s.done
	return err
}

func (s *server) get(ctx context.Context, path string) string {
	return s.do(ctx, http.MethodGet, path, "")
}

func (s *server) post(ctx context.Context, path, body string) string {
	return s.do(ctx, http.MethodPost, path, body)
}

// do returns the status and the body of the answer.
func (s *server) do(ctx context.Context, method, path, body string) string {
	r, err := http.NewRequestWithContext(ctx, method, s.url+path, strings.NewReader(body))
	if err != nil {
		return err.Error()
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return err.Error()
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%d %s", answer.StatusCode, strings.TrimSpace(string(text)))
}
