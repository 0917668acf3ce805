// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httputil"
	"net/url"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A proxy stands before an OpenAI-compatible server and scans chat completions:
// the tools, the history, the answer. All other requests are refused.
type proxy struct {
	memory   *memory
	upstream *url.URL
}

// passed are the members of a request that no model reads. Others may carry
// text to the model that nobody has scanned, response_format for one.
var passed = []string{
	"model", "n", "stream", "temperature", "top_p", "frequency_penalty", "presence_penalty", "max_tokens",
	"max_completion_tokens", "reasoning_effort", "seed", "stop", "tool_choice", "parallel_tool_calls", "user",
}

const maxBody = 16 << 20

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost || r.URL.Path != "/v1/chat/completions" {
		writeError(w, http.StatusNotFound, "only chat completions are scanned")
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		writeError(w, http.StatusRequestEntityTooLarge, "the request is too large")
		return
	}
	c, body, err := p.scanRequest(r, body)
	if err != nil {
		refuse(w, err)
		return
	}
	forward := &httputil.ReverseProxy{
		Rewrite: func(pr *httputil.ProxyRequest) {
			pr.SetURL(p.upstream)
			pr.Out.Body, pr.Out.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
			pr.Out.Header.Del("Accept-Encoding") // the transport then unpacks what it gets
		},
		ModifyResponse: func(answer *http.Response) error { return p.scanAnswer(c, answer) },
		ErrorHandler:   func(w http.ResponseWriter, _ *http.Request, err error) { refuse(w, err) },
	}
	forward.ServeHTTP(w, r)
}

// errRequest and errUpstream say whose fault it is.
var (
	errRequest  = errors.New("bad request")
	errUpstream = errors.New("bad answer from upstream")
)

// scanRequest returns the conversation, and the request as it may go on.
func (p *proxy) scanRequest(r *http.Request, body []byte) (*conversation, []byte, error) {
	var request map[string]json.RawMessage
	if err := json.Unmarshal(body, &request); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", errRequest, err)
	}
	for name, value := range request {
		switch {
		case name == "stream" && string(value) != "false":
			return nil, nil, fmt.Errorf("%w: streaming is left out here, see examples/streaming", errRequest)
		case name != "messages" && name != "tools" && !slices.Contains(passed, name):
			return nil, nil, fmt.Errorf("%w: no support for %q", errRequest, name)
		}
	}
	if request["tools"] != nil {
		m := firewall.Message{Role: firewall.RoleTools}
		if err := json.Unmarshal(request["tools"], &m.Tools); err != nil {
			return nil, nil, fmt.Errorf("%w: tools: %w", errRequest, err)
		}
		var tools conversation // of its own: other tools are no other history
		if err := p.memory.add(r.Context(), &tools, m); err != nil {
			return nil, nil, err
		}
		request["tools"], _ = json.Marshal(tools.messages[0].Tools) // what was unmarshalled can be marshalled
	}
	var history firewall.Trace
	if err := json.Unmarshal(request["messages"], &history); err != nil {
		return nil, nil, fmt.Errorf("%w: messages: %w", errRequest, err)
	}
	c := &conversation{}
	for _, m := range history {
		if err := p.memory.add(r.Context(), c, m); err != nil {
			return nil, nil, err
		}
	}
	var err error
	if request["messages"], err = json.Marshal(c.messages); err != nil {
		return nil, nil, fmt.Errorf("%w: messages: %w", errRequest, err)
	}
	body, err = json.Marshal(request)
	return c, body, err
}

// scanAnswer scans the messages that the model proposes and writes them back
// as they may go on.
func (p *proxy) scanAnswer(c *conversation, answer *http.Response) error {
	if answer.StatusCode >= 400 {
		return nil // the words of the server, not of the model
	}
	body, err := io.ReadAll(io.LimitReader(answer.Body, maxBody))
	answer.Body.Close()
	var completion map[string]json.RawMessage
	var choices []map[string]json.RawMessage
	if err != nil || json.Unmarshal(body, &completion) != nil || json.Unmarshal(completion["choices"], &choices) != nil {
		return errUpstream
	}
	for _, choice := range choices {
		var m firewall.Message
		if json.Unmarshal(choice["message"], &m) != nil || m.Role != firewall.RoleAssistant {
			return errUpstream
		}
		clean, err := p.memory.reply(answer.Request.Context(), *c, m)
		if err != nil {
			return err
		}
		if choice["message"], err = json.Marshal(clean); err != nil {
			return err
		}
	}
	if completion["choices"], err = json.Marshal(choices); err != nil {
		return err
	}
	if body, err = json.Marshal(completion); err != nil {
		return err
	}
	answer.Body, answer.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	answer.Header.Set("Content-Length", fmt.Sprint(len(body)))
	return nil
}

// refuse tells a client why there is no answer.
func refuse(w http.ResponseWriter, err error) {
	var refused *firewall.DecisionError
	switch {
	case errors.Is(err, firewall.ErrInvalid):
		writeError(w, http.StatusBadRequest, "this message can't be checked as it is")
	case errors.Is(err, firewall.ErrFailed):
		writeError(w, http.StatusServiceUnavailable, "this can't be checked right now")
	case errors.As(err, &refused):
		writeError(w, http.StatusForbidden, err.Error())
	case errors.Is(err, errRequest):
		writeError(w, http.StatusBadRequest, err.Error())
	default:
		writeError(w, http.StatusBadGateway, errUpstream.Error())
	}
}

// writeError answers in OpenAI's form, which its clients show as an error.
func writeError(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"error": map[string]string{"message": text, "type": "firewall"}})
}
