// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package remote lets a promptguard.Scanner run its model on an inference
// server, where the load has outgrown one machine: Triton and others that speak
// KServe's protocol v2, and Text Embeddings Inference.
//
//	backend, err := remote.NewKServe(remote.Config{URL: "http://triton:8000", Model: "prompt-guard"})
//	guard, err := promptguard.New(promptguard.Config{Dir: "Llama-Prompt-Guard-2-22M", Backend: backend})
//
// Texts are cut into windows here, by the tokenizer of the same model, and
// windows go to the server in batches. A request that fails for the moment is
// repeated a few times; after several failures in a row none is made for a
// while. Whatever is not a complete answer is an error, and the message is refused.
package remote

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/sony/gobreaker/v2"
)

// Config says where a server is and how patient to be with it.
type Config struct {
	URL     string // of the server: http://host:8000
	Model   string // its name on the server; KServe only
	Version string // of the model, or empty; KServe only

	Header http.Header  // sent with each request, such as Authorization
	Client *http.Client // nil means one that uses no proxy and follows no redirect

	Timeout  time.Duration // of one request; zero means 10 s
	Retries  int           // of a request that failed for the moment; zero means 2, negative none
	Failures int           // in a row, after which no request is made for a while; zero means 5
	Cooldown time.Duration // the while; zero means 10 s

	// Labels are the names of the labels in the order of the model's id2label;
	// Text Embeddings Inference only, which answers by name.
	Labels []string
	// PadID fills up the shorter sequences of a batch, hidden from the model by
	// its mask; KServe only. It is pad_token_id of config.json.
	PadID int32
}

// ErrOpen is in errors while no request is made because several in a row have failed.
var ErrOpen = gobreaker.ErrOpenState

// maxAnswer bounds an answer in bytes.
const maxAnswer = 16 << 20

// client makes requests.
type client struct {
	config  Config
	url     string
	http    *http.Client
	breaker *gobreaker.CircuitBreaker[[]byte]
	pause   time.Duration // before the first repetition
}

func newClient(cfg Config, path string) (*client, error) {
	u, err := url.Parse(cfg.URL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("remote: Config.URL: not the address of a server: give one such as http://host:8000")
	}
	switch {
	case cfg.Timeout < 0 || cfg.Cooldown < 0:
		return nil, errors.New("remote: Config: a negative duration")
	case cfg.Failures < 0:
		return nil, errors.New("remote: Config.Failures: negative")
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = 10 * time.Second
	}
	if cfg.Cooldown == 0 {
		cfg.Cooldown = 10 * time.Second
	}
	if cfg.Failures == 0 {
		cfg.Failures = 5
	}
	if cfg.Retries == 0 {
		cfg.Retries = 2
	}
	cfg.Header = cfg.Header.Clone()
	c := &client{config: cfg, url: strings.TrimSuffix(cfg.URL, "/") + path, http: cfg.Client, pause: 50 * time.Millisecond}
	if c.http == nil {
		transport := &http.Transport{MaxIdleConnsPerHost: 16, IdleConnTimeout: time.Minute, ForceAttemptHTTP2: true}
		c.http = &http.Client{
			Transport:     transport,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}
	}
	c.breaker = gobreaker.NewCircuitBreaker[[]byte](gobreaker.Settings{
		Timeout:     cfg.Cooldown,
		ReadyToTrip: func(n gobreaker.Counts) bool { return int(n.ConsecutiveFailures) >= cfg.Failures },
		IsSuccessful: func(err error) bool {
			// A caller who gave up, or asked for something wrong, says nothing of the server.
			return err == nil || errors.Is(err, context.Canceled) || errors.Is(err, errRequest)
		},
	})
	return c, nil
}

// Errors by what can be done about them.
var (
	errMoment  = errors.New("failed for the moment")
	errRequest = errors.New("the server refuses the request")
)

// post sends a request and decodes the answer into v. Errors don't hold what was sent.
func (c *client) post(ctx context.Context, request, v any) error {
	body, err := json.Marshal(request)
	if err != nil {
		return err
	}
	var answer []byte
	for attempt := 0; ; attempt++ {
		answer, err = c.breaker.Execute(func() ([]byte, error) { return c.once(ctx, body) })
		if err == nil || attempt >= c.config.Retries || !errors.Is(err, errMoment) {
			break
		}
		if err := c.wait(ctx, attempt); err != nil {
			return err
		}
	}
	if err != nil {
		return fmt.Errorf("remote: %s: %w", c.url, err)
	}
	d := json.NewDecoder(bytes.NewReader(answer))
	if err := d.Decode(v); err != nil {
		return fmt.Errorf("remote: %s: the answer is not of the protocol's form", c.url)
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("remote: %s: the answer goes on behind its end", c.url)
	}
	return nil
}

// wait waits before a request is repeated, twice as long each time, give or take.
func (c *client) wait(ctx context.Context, attempt int) error {
	pause := c.pause << min(attempt, 6)
	timer := time.NewTimer(pause/2 + rand.N(pause))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}

// once makes one request.
func (c *client) once(ctx context.Context, body []byte) ([]byte, error) {
	limited, cancel := context.WithTimeout(ctx, c.config.Timeout)
	defer cancel()
	r, err := http.NewRequestWithContext(limited, http.MethodPost, c.url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	for key, values := range c.config.Header {
		r.Header[key] = values
	}
	r.Header.Set("Content-Type", "application/json")
	response, err := c.http.Do(r)
	if err != nil {
		return nil, c.failed(ctx, err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	switch status := response.StatusCode; {
	case status == http.StatusTooManyRequests, status == http.StatusBadGateway, status == http.StatusServiceUnavailable, status == http.StatusGatewayTimeout:
		return nil, fmt.Errorf("status %d: %w", status, errMoment)
	case status >= 400 && status < 500:
		return nil, fmt.Errorf("status %d: %w", status, errRequest)
	case status != http.StatusOK:
		return nil, fmt.Errorf("status %d", status)
	case err != nil:
		return nil, c.failed(ctx, err)
	case len(answer) > maxAnswer:
		return nil, fmt.Errorf("the answer is longer than %d bytes", maxAnswer)
	}
	return answer, nil
}

// failed tells a caller who gave up from a server that can't be reached.
func (c *client) failed(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err // without the URL, which post names
	}
	return fmt.Errorf("%w: %w", err, errMoment)
}
