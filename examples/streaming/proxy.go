// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A proxy answers each question with what the model upstream says to it.
type proxy struct {
	firewall *firewall.Firewall
	upstream string
	client   *http.Client
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	question, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "The question is too long.", http.StatusRequestEntityTooLarge)
		return
	}
	session := p.firewall.NewSession()
	asked, err := session.Add(ctx, firewall.Message{Role: firewall.RoleUser, Content: string(question)})
	if err != nil {
		status, text := explain(err)
		http.Error(w, text, status)
		return
	}

	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	for text, err := range session.Stream(ctx, p.answer(ctx, asked.Content)) {
		if err != nil {
			// The status has been sent, so that an event has to say it. It
			// comes last: what was held back stays here.
			_, why := explain(err)
			send(w, "error", why)
			return
		}
		if send(w, "", text) != nil {
			return // nobody listens any more, and the model is told to stop
		}
	}
	send(w, "done", "")
}

// explain returns what the person is told; why exactly is for the log.
func explain(err error) (status int, text string) {
	var refused *firewall.DecisionError
	switch {
	case errors.Is(err, firewall.ErrInvalid):
		return http.StatusBadRequest, "This message can't be checked as it is."
	case errors.Is(err, firewall.ErrFailed):
		return http.StatusServiceUnavailable, "This can't be checked right now."
	case errors.As(err, &refused):
		return http.StatusForbidden, "Refused by a security policy."
	}
	return http.StatusBadGateway, "The model does not answer."
}

// answer asks the model and yields the pieces of its answer. It closes the
// connection when the loop over it ends, early or not.
func (p *proxy) answer(ctx context.Context, question string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, p.upstream, strings.NewReader(question))
		if err != nil {
			yield("", err)
			return
		}
		answer, err := p.client.Do(r)
		if err != nil {
			yield("", err)
			return
		}
		defer answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			yield("", fmt.Errorf("upstream: %s", answer.Status))
			return
		}
		for e, err := range readEvents(answer.Body) {
			if e.data == "[DONE]" {
				return
			}
			text, err := delta(e.data, err)
			if !yield(text, err) || err != nil {
				return
			}
		}
		// A stream that ends without a word may lack its second half.
		yield("", io.ErrUnexpectedEOF)
	}
}

// delta returns the text in one piece of an answer in OpenAI's form.
func delta(data string, err error) (string, error) {
	if err != nil {
		return "", err
	}
	var piece struct {
		Choices []struct {
			Delta struct{ Content string }
		}
	}
	if err := json.Unmarshal([]byte(data), &piece); err != nil {
		return "", errors.New("upstream: malformed event") // the error of json could quote it
	}
	if len(piece.Choices) == 0 { // such as the one that counts tokens
		return "", nil
	}
	return piece.Choices[0].Delta.Content, nil
}
