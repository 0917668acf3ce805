// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package call sends requests to model servers and takes nothing for an answer but one: what backends share.
package call

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// Config is how to reach a server.
type Config struct {
	Name      string // of the backend, at the beginning of each error
	URL       string // http or https, host, path
	Transport http.RoundTripper
	Header    func(ctx context.Context, header http.Header) error
	Timeout   time.Duration // for one call with all its tries
	MaxBytes  int64         // of an answer
	Retries   int           // after 429 and 503
	// Connections is the most at a time; zero means no limit. It is for the client's own transport.
	Connections int
	// TooLong recognises, in lower case, what the server says of a prompt that does not fit.
	TooLong []string
}

// A Client sends requests. It is safe for concurrent use.
type Client struct {
	config Config
	base   *url.URL
	http   *http.Client
}

// New checks the configuration.
func New(config Config) (*Client, error) {
	base, err := url.Parse(config.URL)
	switch {
	case err != nil:
		// The error of url.Parse quotes the URL, which may hold a key.
		return nil, fmt.Errorf("%s: URL can't be parsed", config.Name)
	case base.Scheme != "http" && base.Scheme != "https" || base.Host == "":
		return nil, fmt.Errorf("%s: URL must be http://HOST or https://HOST", config.Name)
	case base.User != nil || base.RawQuery != "" || base.Fragment != "":
		return nil, fmt.Errorf("%s: URL must not hold a user, a query or a fragment: use Header for keys", config.Name)
	case config.Retries < 0 || config.Timeout < 0 || config.MaxBytes < 0 || config.Connections < 0:
		return nil, fmt.Errorf("%s: Config has a negative number", config.Name)
	}
	base.Path = strings.TrimRight(base.Path, "/")
	if config.Transport == nil {
		config.Transport = defaultTransport(config.Connections)
	}
	return &Client{config: config, base: base, http: &http.Client{
		Transport: config.Transport,
		// A redirect would carry the prompt elsewhere.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}

// defaultTransport takes no proxy from the environment.
func defaultTransport(connections int) http.RoundTripper {
	return &http.Transport{
		DialContext:           (&net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		ForceAttemptHTTP2:     true,
		MaxConnsPerHost:       connections,
		MaxIdleConns:          64,
		MaxIdleConnsPerHost:   64,
		IdleConnTimeout:       90 * time.Second,
		TLSHandshakeTimeout:   10 * time.Second,
		ExpectContinueTimeout: time.Second,
	}
}

// Close closes connections that nobody uses.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// Root returns a client for the same server without the last element of the path, as /v1.
func (c *Client) Root(element string) *Client {
	root := *c
	base := *c.base
	base.Path = strings.TrimSuffix(base.Path, element)
	root.base = &base
	return &root
}

// Post sends in as JSON and reads the answer into out, which must be one JSON value and nothing behind it.
func (c *Client) Post(ctx context.Context, path string, in, out any) error {
	body, err := json.Marshal(in)
	if err != nil {
		return c.Errorf("request can't be written as JSON: %w", llm.ErrInvalidRequest)
	}
	return c.send(ctx, http.MethodPost, path, body, out)
}

// Get reads a resource into out.
func (c *Client) Get(ctx context.Context, path string, out any) error {
	return c.send(ctx, http.MethodGet, path, nil, out)
}

// Errorf makes an error of the backend.
func (c *Client) Errorf(format string, args ...any) error {
	return fmt.Errorf(c.config.Name+": "+format, args...)
}

func (c *Client) send(ctx context.Context, method, path string, body []byte, out any) error {
	bounded, cancel := ctx, context.CancelFunc(func() {})
	if c.config.Timeout > 0 {
		bounded, cancel = context.WithTimeout(ctx, c.config.Timeout)
	}
	defer cancel()
	var err error
	for try := 0; ; try++ {
		var wait time.Duration
		wait, err = c.once(bounded, method, path, body, out)
		if err == nil {
			return nil
		}
		if wait < 0 || try >= c.config.Retries || !sleep(bounded, max(wait, backoff(try))) {
			break
		}
	}
	switch {
	case ctx.Err() != nil:
		return c.Errorf("%w", ctx.Err())
	case errors.Is(err, context.DeadlineExceeded):
		return c.Errorf("no complete answer within %v: %w", c.config.Timeout, llm.ErrUnavailable)
	}
	return c.Errorf("%w", err)
}

// once makes one try. The duration is how long the server asks to wait before the next, or -1 if there should be none.
func (c *Client) once(ctx context.Context, method, path string, body []byte, out any) (time.Duration, error) {
	const noRetry = -1
	request, err := http.NewRequestWithContext(ctx, method, c.base.String()+path, bytes.NewReader(body))
	if err != nil {
		return noRetry, err
	}
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("User-Agent", "llamafirewall-go")
	if c.config.Header != nil {
		if err := c.config.Header(ctx, request.Header); err != nil {
			return noRetry, fmt.Errorf("header callback: %w: %w", llm.ErrUnauthorized, err)
		}
	}
	response, err := c.http.Do(request)
	if err != nil {
		if e := new(url.Error); errors.As(err, &e) {
			err = e.Err // without the URL
		}
		return noRetry, fmt.Errorf("%w: %w", llm.ErrUnavailable, err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return c.refused(response)
	}
	data, err := c.read(response)
	if err != nil {
		return noRetry, err
	}
	return noRetry, decode(data, out)
}

// read takes a body whole or not at all.
func (c *Client) read(response *http.Response) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(response.Body, c.config.MaxBytes+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: connection broke: %w", llm.ErrIncomplete, err)
	case int64(len(data)) > c.config.MaxBytes:
		return nil, fmt.Errorf("%w: more than %d bytes", llm.ErrMalformed, c.config.MaxBytes)
	}
	return data, nil
}

// decode reads one JSON value. Errors of encoding/json quote what they read, so they are left out.
func decode(data []byte, out any) error {
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return fmt.Errorf("%w: empty body", llm.ErrMalformed)
	case !json.Valid(data):
		return fmt.Errorf("%w: no JSON, or more than one value", llm.ErrMalformed)
	case json.Unmarshal(data, out) != nil:
		return fmt.Errorf("%w: JSON of another form", llm.ErrMalformed)
	}
	return nil
}
