// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A Classifier gives verdicts on conversations, as [Guard.Classify] does, in
// categories that it can list. It is safe for concurrent use.
type Classifier interface {
	Classify(ctx context.Context, t firewall.Trace) (Verdict, error)
	Categories() []Category
}

// Moderations returns a handler that serves OpenAI's moderations endpoint, POST
// /v1/moderations, on top of a guard. The input is a text, a list of texts, or a
// list of parts (text, and image_url with a data URL), which count as one input
// of a user. It is safe for concurrent use.
//
// In each result, "flagged" is the verdict. Its categories are those of OpenAI's
// API that the guard's have a counterpart of, and the guard's own, by code. The score
// of a category that is flagged is the verdict's; all others are 0, since guards
// give one probability. A message can be flagged in no category.
//
// An input that the guard could not judge makes the whole answer an error with
// status 503, never a result. The body may have 32 MiB, the list 64 inputs.
func Moderations(c Classifier) http.Handler { return moderations{c} }

type moderations struct{ classifier Classifier }

const (
	maxModerationBytes  = 32 << 20
	maxModerationInputs = 64
)

type (
	moderationAnswer struct {
		ID      string             `json:"id"`
		Model   string             `json:"model"`
		Results []moderationResult `json:"results"`
	}
	moderationResult struct {
		Flagged    bool                `json:"flagged"`
		Categories map[string]bool     `json:"categories"`
		Scores     map[string]float64  `json:"category_scores"`
		InputTypes map[string][]string `json:"category_applied_input_types"`
	}
	moderationError struct {
		Message string  `json:"message"`
		Type    string  `json:"type"`
		Param   *string `json:"param"`
		Code    *string `json:"code"`
	}
)

// ServeHTTP answers one request.
func (h moderations) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		refuse(w, http.StatusMethodNotAllowed, "use POST")
		return
	}
	var request struct {
		Model string          `json:"model"`
		Input json.RawMessage `json:"input"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxModerationBytes)).Decode(&request); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			refuse(w, http.StatusRequestEntityTooLarge, "the body is too large")
			return
		}
		refuse(w, http.StatusBadRequest, "the body is no JSON object of this API")
		return
	}
	inputs, err := moderationInputs(request.Input)
	if err != nil {
		refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	answer := moderationAnswer{ID: "modr-" + rand.Text(), Model: request.Model}
	for _, input := range inputs {
		v, err := h.classifier.Classify(r.Context(), firewall.Trace{input})
		if err != nil {
			refuse(w, http.StatusServiceUnavailable, "the guard could not judge the input")
			return
		}
		answer.Results = append(answer.Results, h.result(v, input))
	}
	reply(w, http.StatusOK, answer)
}

func refuse(w http.ResponseWriter, status int, message string) {
	kind := "invalid_request_error"
	if status >= 500 {
		kind = "server_error"
	}
	reply(w, status, struct {
		Error moderationError `json:"error"`
	}{moderationError{Message: message, Type: kind}})
}

func reply(w http.ResponseWriter, status int, body any) {
	data, err := json.Marshal(body)
	if err != nil { // a score that is no number
		status, data = http.StatusServiceUnavailable, []byte(`{"error":{"message":"the guard could not judge the input","type":"server_error","param":null,"code":null}}`)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(data) // a client that has gone needs no answer
}

var errInput = errors.New("input: want a text, a list of texts, or a list of parts of type text and image_url with data URLs; none empty")

// moderationInputs returns the messages to judge.
func moderationInputs(raw json.RawMessage) ([]firewall.Message, error) {
	var one string
	if json.Unmarshal(raw, &one) == nil && len(raw) > 0 {
		return checkInputs([]firewall.Message{{Role: firewall.RoleUser, Content: one}})
	}
	var texts []string
	if json.Unmarshal(raw, &texts) == nil {
		var list []firewall.Message
		for _, text := range texts {
			list = append(list, firewall.Message{Role: firewall.RoleUser, Content: text})
		}
		return checkInputs(list)
	}
	// The parts are those of a message: its reader is the one that knows them.
	message, err := json.Marshal(map[string]json.RawMessage{"role": []byte(`"user"`), "content": raw})
	if err != nil {
		return nil, errInput
	}
	var m firewall.Message
	if json.Unmarshal(message, &m) != nil {
		return nil, errInput
	}
	return checkInputs([]firewall.Message{m})
}

// checkInputs refuses what there is nothing to say about: an answer about
// nothing must not look like a verdict.
func checkInputs(list []firewall.Message) ([]firewall.Message, error) {
	if len(list) == 0 {
		return nil, errInput
	}
	if len(list) > maxModerationInputs {
		return nil, errors.New("input: too many")
	}
	for _, m := range list {
		if m.Content == "" && len(m.Images) == 0 {
			return nil, errInput
		}
	}
	return list, nil
}

func (h moderations) result(v Verdict, m firewall.Message) moderationResult {
	r := moderationResult{
		Flagged: !v.Safe, Categories: map[string]bool{}, Scores: map[string]float64{}, InputTypes: map[string][]string{},
	}
	set := func(name string) {
		r.Categories[name], r.Scores[name], r.InputTypes[name] = false, 0, []string{}
	}
	for _, name := range openAICategories {
		set(name)
	}
	for _, c := range h.classifier.Categories() {
		set(c.Code)
	}
	types := []string{}
	if m.Content != "" {
		types = append(types, "text")
	}
	if len(m.Images) > 0 {
		types = append(types, "image")
	}
	for _, code := range v.Categories {
		for _, name := range append(counterparts(code), code) {
			r.Categories[name], r.Scores[name], r.InputTypes[name] = true, v.Score, types
		}
	}
	return r
}

// openAICategories are those of OpenAI's API.
var openAICategories = [...]string{
	"harassment", "harassment/threatening", "hate", "hate/threatening", "illicit", "illicit/violent",
	"self-harm", "self-harm/instructions", "self-harm/intent", "sexual", "sexual/minors", "violence", "violence/graphic",
}

// counterparts returns the categories of OpenAI's API that say the same as a hazard.
func counterparts(code string) []string {
	switch code {
	case "S1":
		return []string{"violence", "illicit/violent"}
	case "S2":
		return []string{"illicit"}
	case "S3":
		return []string{"sexual", "illicit"}
	case "S4":
		return []string{"sexual/minors"}
	case "S9":
		return []string{"illicit/violent"}
	case "S10", "hate":
		return []string{"hate"}
	case "S11", "self_harm":
		return []string{"self-harm"}
	case "S12", "sexual":
		return []string{"sexual"}
	case "harassment":
		return []string{"harassment"}
	case "violent":
		return []string{"violence"}
	case "illegal_acts", "dangerous":
		return []string{"illicit"}
	}
	return nil
}
