// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llm

import (
	"errors"
	"fmt"
)

// What can go wrong with a call, for [errors.Is]. An error may be more than one of these.
var (
	// ErrTooLong means that the prompt, or the prompt with the answer, does not fit in
	// the context of the model. A shorter prompt may. [errors.As] may find a *TooLongError with the numbers.
	ErrTooLong = errors.New("prompt exceeds the model's context")
	// ErrIncomplete means that an answer began and did not end: it was cut off at
	// MaxTokens, the connection broke, the server stopped for another reason than the end of
	// the answer; or that the answer is empty.
	ErrIncomplete = errors.New("answer is not complete")
	// ErrMalformed means that what came is no answer of this interface: no
	// JSON, the JSON of another service, a page of a proxy, an answer that breaks the schema's
	// form, one without the probabilities that were asked for.
	ErrMalformed = errors.New("server's reply is no answer")
	// ErrUnavailable means that the server can't be reached, fails, or has too much to do. The same call may succeed later.
	ErrUnavailable = errors.New("server is not available")
	// ErrUnsupported means that the server or its model can't do what was asked, such as read images.
	ErrUnsupported = errors.New("not supported by the model or its server")
	// ErrModelNotFound means that the server does not have the model, or answered with another one.
	ErrModelNotFound = errors.New("model not found")
	// ErrUnauthorized means that the server wants another key.
	ErrUnauthorized = errors.New("not authorized")
	// ErrInvalidRequest means that the request makes no sense, by the backend's own check or the server's.
	ErrInvalidRequest = errors.New("invalid request")
)

// A TooLongError is an ErrTooLong with numbers as far as the server told them, else zero.
type TooLongError struct {
	Tokens int // of the prompt
	Limit  int // of the context
}

// Error gives the numbers.
func (e *TooLongError) Error() string {
	if e.Tokens == 0 || e.Limit == 0 {
		return ErrTooLong.Error()
	}
	return fmt.Sprintf("%v: %d tokens, %d fit", ErrTooLong, e.Tokens, e.Limit)
}

// Is reports whether target is ErrTooLong.
func (e *TooLongError) Is(target error) bool { return target == ErrTooLong }

// A StatusError is the HTTP status with which a server refused a call. What else the
// server said is left out, since servers quote requests. It is wrapped together with one of the Err values.
type StatusError struct {
	Code int
}

// Error gives the number of the status.
func (e *StatusError) Error() string { return fmt.Sprintf("HTTP status %d", e.Code) }
