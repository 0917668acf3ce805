// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package call

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// maxErrorBytes bounds how much of the body of a refusal is looked at.
const maxErrorBytes = 64 << 10

// refused says what a status other than 200 means, and how long to wait before another try, -1 for none. Of the body only known facts are taken: servers
// quote requests in it.
func (c *Client) refused(response *http.Response) (time.Duration, error) {
	body, _ := io.ReadAll(io.LimitReader(response.Body, maxErrorBytes))
	status := &llm.StatusError{Code: response.StatusCode}
	const noRetry = -1
	if tooLong := c.tooLong(response.StatusCode, body); tooLong != nil {
		return noRetry, fmt.Errorf("%w: %w", tooLong, status)
	}
	wait, kind := time.Duration(noRetry), llm.ErrMalformed
	switch code := response.StatusCode; {
	case code == http.StatusTooManyRequests || code == http.StatusServiceUnavailable:
		wait, kind = retryAfter(response.Header.Get("Retry-After")), llm.ErrUnavailable
	case code >= 500 || code == http.StatusRequestTimeout:
		kind = llm.ErrUnavailable
	case code == http.StatusUnauthorized || code == http.StatusForbidden:
		kind = llm.ErrUnauthorized
	case code == http.StatusNotFound && json.Valid(body):
		kind = llm.ErrModelNotFound
	case code == http.StatusNotFound || code == http.StatusMethodNotAllowed || code == http.StatusNotImplemented:
		kind = llm.ErrUnsupported // no such endpoint
	case code >= 400:
		kind = llm.ErrInvalidRequest
	}
	return wait, fmt.Errorf("%w: %w", kind, status)
}

// tooLong recognises the refusal of a prompt that exceeds the context, by llama.cpp with its numbers.
func (c *Client) tooLong(code int, body []byte) error {
	if code == http.StatusRequestEntityTooLarge {
		return &llm.TooLongError{}
	}
	if code < 400 || code == http.StatusUnauthorized || code == http.StatusForbidden {
		return nil
	}
	text := strings.ToLower(string(body))
	for _, sign := range c.config.TooLong {
		if !strings.Contains(text, sign) {
			continue
		}
		var numbers struct {
			Error struct {
				Prompt  int `json:"n_prompt_tokens"`
				Context int `json:"n_ctx"`
			} `json:"error"`
		}
		_ = json.Unmarshal(body, &numbers) // other servers have other forms
		return &llm.TooLongError{Tokens: numbers.Error.Prompt, Limit: numbers.Error.Context}
	}
	return nil
}

// retryAfter reads the header's seconds or date; what is missing or broken is no wait.
func retryAfter(value string) time.Duration {
	if seconds, err := strconv.Atoi(value); err == nil && seconds >= 0 {
		return time.Duration(min(seconds, 1<<20)) * time.Second
	}
	if date, err := http.ParseTime(value); err == nil {
		return max(0, time.Until(date))
	}
	return 0
}

// backoff doubles from half a second.
func backoff(try int) time.Duration { return 500 * time.Millisecond << min(try, 6) }

// sleep reports whether the time passed before the context ended; it does not begin to wait in vain.
func sleep(ctx context.Context, d time.Duration) bool {
	if deadline, ok := ctx.Deadline(); ok && time.Until(deadline) <= d {
		return false
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
