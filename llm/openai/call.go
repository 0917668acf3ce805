// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package openai

import (
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"maps"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/call"
)

// Complete continues a raw prompt of text: completions take no images.
func (b *Backend) Complete(ctx context.Context, req llm.CompletionRequest) (llm.Completion, error) {
	if err := call.CheckCompletion(req); err != nil {
		return llm.Completion{}, b.client.Errorf("%w", err)
	}
	var prompt strings.Builder
	for _, part := range req.Prompt {
		if part.Image != nil {
			return llm.Completion{}, b.client.Errorf("images in a raw prompt: %w", llm.ErrUnsupported)
		}
		prompt.WriteString(part.Text)
	}
	s, err := b.prepare(ctx)
	if err != nil {
		return llm.Completion{}, err
	}
	if s.ollama {
		return llm.Completion{}, b.client.Errorf("Ollama's /v1 puts raw prompts into a template: %w", llm.ErrUnsupported)
	}
	maxTokens := cmp.Or(req.MaxTokens, b.config.MaxTokens)
	body := b.body("max_tokens", maxTokens)
	body["prompt"] = prompt.String()
	if len(req.Stop) > 0 {
		body["stop"] = req.Stop
	}
	if req.TopLogprobs > 0 {
		body["logprobs"] = req.TopLogprobs
	}
	answer, err := b.one(ctx, "/completions", body)
	if err != nil {
		return llm.Completion{}, err
	}
	return b.complete(answer, call.Answer{
		Text: answer.choice.Text, MaxTokens: maxTokens, TopLogprobs: req.TopLogprobs, Partial: req.Partial, Stops: len(req.Stop) > 0,
		ContextLimit: s.model.ContextTokens,
	})
}

// Chat answers a conversation.
func (b *Backend) Chat(ctx context.Context, req llm.ChatRequest) (llm.Completion, error) {
	if err := call.CheckChat(req); err != nil {
		return llm.Completion{}, b.client.Errorf("%w", err)
	}
	s, err := b.prepare(ctx)
	if err != nil {
		return llm.Completion{}, err
	}
	maxTokens := cmp.Or(req.MaxTokens, b.config.MaxTokens)
	if err := b.fits(s, req, maxTokens); err != nil {
		return llm.Completion{}, err
	}
	if (s.llamaCpp || s.ollama) && call.EndsWithAssistant(req) {
		return llm.Completion{}, b.client.Errorf("server takes a last message of the assistant for the beginning of the answer: %w", llm.ErrUnsupported)
	}
	body := b.body(b.config.MaxTokensName, maxTokens)
	messages := make([]map[string]any, len(req.Messages))
	for i, m := range req.Messages {
		if len(m.Images) > 0 && !s.model.Vision {
			return llm.Completion{}, b.client.Errorf("model is not known to read images: %w", llm.ErrUnsupported)
		}
		messages[i] = map[string]any{"role": m.Role, "content": content(s, m)}
	}
	body["messages"] = messages
	if req.TopLogprobs > 0 {
		body["logprobs"], body["top_logprobs"] = true, req.TopLogprobs
	}
	if req.Schema != nil {
		body["response_format"] = map[string]any{"type": "json_schema", "json_schema": map[string]any{
			"name": cmp.Or(req.SchemaName, "answer"), "strict": true, "schema": req.Schema,
		}}
	}
	answer, err := b.one(ctx, "/chat/completions", body)
	if err != nil {
		return llm.Completion{}, err
	}
	message := answer.choice.Message
	switch {
	case message.Role != "assistant" || len(message.ToolCalls) > 0:
		return llm.Completion{}, b.client.Errorf("answer of another role, or a call of tools: %w", llm.ErrMalformed)
	case message.Refusal != "":
		return llm.Completion{}, b.client.Errorf("model refused to answer: %w", llm.ErrIncomplete)
	}
	return b.complete(answer, call.Answer{
		Text: message.Content, MaxTokens: maxTokens, TopLogprobs: req.TopLogprobs, Partial: req.Partial, Schema: req.Schema != nil,
		ContextLimit: s.model.ContextTokens,
	})
}

// body holds what each request does.
func (b *Backend) body(maxTokensName string, maxTokens int) map[string]any {
	body := maps.Clone(b.config.Extra)
	if body == nil {
		body = map[string]any{}
	}
	body["model"], body["stream"], body["temperature"] = b.config.Model, false, 0
	if _, ok := body["seed"]; !ok {
		body["seed"] = 1
	}
	body[maxTokensName] = maxTokens
	return body
}

// fits refuses what an Ollama might cut. No tokenizer makes more tokens of a text than it has bytes; the rest is
// room for the template.
func (b *Backend) fits(s *server, req llm.ChatRequest, maxTokens int) error {
	if !s.ollama {
		return nil
	}
	const (
		perRequest = 64
		perMessage = 32
		perImage   = 1024
	)
	most := perRequest + maxTokens
	for _, m := range req.Messages {
		most += perMessage + len(m.Content) + perImage*len(m.Images)
	}
	if most > s.model.ContextTokens {
		return b.client.Errorf("Ollama's /v1 may cut a prompt of this length: %w", &llm.TooLongError{Tokens: most, Limit: s.model.ContextTokens})
	}
	return nil
}

// content is a string, or a list with the images before the text.
func content(s *server, m llm.Message) any {
	text := m.Content
	if s.ollama {
		text = strings.ReplaceAll(text, "[img", "[ img") // the place of an image, for Ollama
	}
	if len(m.Images) == 0 {
		return text
	}
	var parts []map[string]any
	for _, image := range m.Images {
		url := "data:" + image.MIMEType + ";base64," + base64.StdEncoding.EncodeToString(image.Data)
		parts = append(parts, map[string]any{"type": "image_url", "image_url": map[string]string{"url": url}})
	}
	if text != "" {
		parts = append(parts, map[string]any{"type": "text", "text": text})
	}
	return parts
}

// An answer is a reply with its one choice.
type answer struct {
	Model   string   `json:"model"`
	Choices []choice `json:"choices"`
	Usage   struct {
		Prompt     int `json:"prompt_tokens"`
		Completion int `json:"completion_tokens"`
	} `json:"usage"`
	Error       json.RawMessage `json:"error"`
	Fingerprint string          `json:"system_fingerprint"`

	choice choice
}

type choice struct {
	Text    string `json:"text"` // of a completion
	Message struct {
		Role      string            `json:"role"`
		Content   string            `json:"content"`
		Refusal   string            `json:"refusal"`
		ToolCalls []json.RawMessage `json:"tool_calls"`
	} `json:"message"`
	Finish   string    `json:"finish_reason"`
	Logprobs *logprobs `json:"logprobs"`
}

// one asks for one choice.
func (b *Backend) one(ctx context.Context, path string, body map[string]any) (*answer, error) {
	s, err := b.prepare(ctx)
	if err != nil {
		return nil, err
	}
	a := &answer{}
	if err := b.post(ctx, path, body, a); err != nil {
		return nil, err
	}
	switch {
	case len(a.Error) > 0 && string(a.Error) != "null":
		return nil, b.client.Errorf("status 200 with an error: %w", llm.ErrUnavailable)
	case a.Fingerprint == "fp_ollama" && !s.ollama:
		return nil, b.client.Errorf("an Ollama whose own API is hidden, so that its context is not known: %w", llm.ErrUnsupported)
	case len(a.Choices) != 1:
		return nil, b.client.Errorf("%d choices: %w", len(a.Choices), llm.ErrMalformed)
	}
	a.choice = a.Choices[0]
	return a, nil
}

// complete adds what both forms of answers have.
func (b *Backend) complete(a *answer, out call.Answer) (llm.Completion, error) {
	out.Prompt, out.Generated, out.Finish = a.Usage.Prompt, a.Usage.Completion, a.choice.Finish
	if a.choice.Logprobs != nil {
		out.Tokens = a.choice.Logprobs.tokens()
	}
	completion, err := call.Complete(out)
	if err != nil {
		return llm.Completion{}, b.client.Errorf("%w", err)
	}
	return completion, nil
}
