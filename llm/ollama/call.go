// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package ollama

import (
	"cmp"
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/ollama/ollama/api"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/call"
)

// Complete continues a raw prompt.
func (b *Backend) Complete(ctx context.Context, req llm.CompletionRequest) (llm.Completion, error) {
	if err := call.CheckCompletion(req); err != nil {
		return llm.Completion{}, b.client.Errorf("%w", err)
	}
	m, err := b.prepare(ctx)
	if err != nil {
		return llm.Completion{}, err
	}
	req.MaxTokens = cmp.Or(req.MaxTokens, b.config.MaxTokens)
	answer, err := b.generate(ctx, m, req)
	if err != nil {
		return llm.Completion{}, err
	}
	return b.complete(call.Answer{
		Text: answer.Response, Tokens: tokens(answer.Logprobs), Prompt: answer.PromptEvalCount, Generated: answer.EvalCount,
		Finish: answer.DoneReason, MaxTokens: req.MaxTokens, TopLogprobs: req.TopLogprobs, Partial: req.Partial,
		Stops: len(req.Stop) > 0, ContextLimit: m.ContextTokens,
	})
}

// generate sends a raw prompt and makes sure that the answer is one.
func (b *Backend) generate(ctx context.Context, m *model, req llm.CompletionRequest) (*api.GenerateResponse, error) {
	prompt, images := b.prompt(req.Prompt)
	if err := b.able(m, len(images) > 0, req.TopLogprobs > 0); err != nil {
		return nil, err
	}
	var answer api.GenerateResponse
	err := b.post(ctx, "/api/generate", &api.GenerateRequest{
		Model: b.config.Model, Prompt: prompt, Images: images, Raw: true, Think: &api.ThinkValue{Value: false},
		Stream: new(bool), Truncate: new(bool), Shift: new(bool), KeepAlive: b.keepAlive(),
		Options: b.options(m, req.MaxTokens, req.Stop), Logprobs: req.TopLogprobs > 0, TopLogprobs: req.TopLogprobs,
	}, &answer)
	if err != nil {
		return nil, err
	}
	return &answer, b.believe(answer.Model, answer.Done, answer.PromptEvalCount, len(answer.ToolCalls), answer.RemoteHost, answer.RemoteModel)
}

// Chat answers a conversation. One that ends with a message of the assistant is refused unless the model has a template of Ollama's
// own kind: with the template of a model file, the server takes that message for the beginning of the answer, so that who wrote it
// answers in place of the model. Complete has no such trap.
func (b *Backend) Chat(ctx context.Context, req llm.ChatRequest) (llm.Completion, error) {
	if err := call.CheckChat(req); err != nil {
		return llm.Completion{}, b.client.Errorf("%w", err)
	}
	m, err := b.prepare(ctx)
	if err != nil {
		return llm.Completion{}, err
	}
	if call.EndsWithAssistant(req) && !m.goTemplate {
		return llm.Completion{}, b.client.Errorf("last message is the assistant's: %w", llm.ErrUnsupported)
	}
	messages, pictures := make([]api.Message, len(req.Messages)), 0
	for i, message := range req.Messages {
		messages[i] = api.Message{Role: message.Role, Content: neutral(message.Content)}
		for _, image := range message.Images {
			messages[i].Images = append(messages[i].Images, image.Data)
			pictures++
		}
	}
	if err := b.able(m, pictures > 0, req.TopLogprobs > 0); err != nil {
		return llm.Completion{}, err
	}
	maxTokens := cmp.Or(req.MaxTokens, b.config.MaxTokens)
	var answer api.ChatResponse
	err = b.post(ctx, "/api/chat", &api.ChatRequest{
		Model: b.config.Model, Messages: messages, Format: req.Schema, Think: b.think(),
		Stream: new(bool), Truncate: new(bool), Shift: new(bool), KeepAlive: b.keepAlive(),
		Options: b.options(m, maxTokens, nil), Logprobs: req.TopLogprobs > 0, TopLogprobs: req.TopLogprobs,
	}, &answer)
	if err != nil {
		return llm.Completion{}, err
	}
	err = b.believe(answer.Model, answer.Done, answer.PromptEvalCount, len(answer.Message.ToolCalls), answer.RemoteHost, answer.RemoteModel)
	if err != nil {
		return llm.Completion{}, err
	}
	if answer.Message.Role != "assistant" {
		return llm.Completion{}, b.client.Errorf("answer of another role: %w", llm.ErrMalformed)
	}
	return b.complete(call.Answer{
		Text: answer.Message.Content, Tokens: tokens(answer.Logprobs), Prompt: answer.PromptEvalCount, Generated: answer.EvalCount,
		Finish: answer.DoneReason, MaxTokens: maxTokens, TopLogprobs: req.TopLogprobs, Partial: req.Partial,
		Schema: req.Schema != nil, ContextLimit: m.ContextTokens,
	})
}

// able refuses what the model or the server can't do, because the server would leave it out silently.
func (b *Backend) able(m *model, images, logprobs bool) error {
	if images && !m.Vision {
		return b.client.Errorf("model does not read images: %w", llm.ErrUnsupported)
	}
	if logprobs && !m.Logprobs {
		return b.client.Errorf("server is older than 0.12.11 and gives no probabilities: %w", llm.ErrUnsupported)
	}
	return nil
}

// believe tells an answer from the JSON of something else.
func (b *Backend) believe(name string, done bool, promptTokens, toolCalls int, remoteHost, remoteModel string) error {
	switch {
	case name == "":
		return b.client.Errorf("%w: names no model", llm.ErrMalformed)
	case !done:
		return b.client.Errorf("%w: not done", llm.ErrIncomplete)
	case promptTokens <= 0:
		return b.client.Errorf("%w: nothing of the prompt was read", llm.ErrMalformed)
	case toolCalls > 0:
		return b.client.Errorf("%w: calls of tools", llm.ErrMalformed)
	}
	return b.check(name, remoteHost, remoteModel)
}

func (b *Backend) complete(answer call.Answer) (llm.Completion, error) {
	out, err := call.Complete(answer)
	if err != nil {
		return llm.Completion{}, b.client.Errorf("%w", err)
	}
	return out, nil
}

func (b *Backend) think() *api.ThinkValue {
	switch b.config.Think {
	case "", "false":
		return &api.ThinkValue{Value: false}
	case "true":
		return &api.ThinkValue{Value: true}
	}
	return &api.ThinkValue{Value: b.config.Think}
}

// prompt joins the parts. The server wants a tag where an image is, and takes any such tag for one.
func (b *Backend) prompt(parts []llm.Part) (string, []api.ImageData) {
	if len(parts) == 1 && parts[0].Image == nil {
		return neutral(parts[0].Text), nil
	}
	var text strings.Builder
	var images []api.ImageData
	// Texts are joined before they are looked at: a tag may lie across two of them.
	var run strings.Builder
	flush := func() {
		text.WriteString(neutral(run.String()))
		run.Reset()
	}
	for _, part := range parts {
		if part.Image == nil {
			run.WriteString(part.Text)
			continue
		}
		flush()
		fmt.Fprintf(&text, "[img-%s]", strconv.Itoa(len(images)))
		images = append(images, part.Image.Data)
	}
	flush()
	return text.String(), images
}

// neutral puts a space into what the server would take for the place of an image: [img-0], and in older ones [img].
func neutral(text string) string {
	return strings.ReplaceAll(text, "[img", "[ img")
}

func tokens(logprobs []api.Logprob) []llm.Token {
	out := make([]llm.Token, len(logprobs))
	for i, l := range logprobs {
		out[i] = llm.Token{Text: call.TokenText(l.Token, l.Bytes), Logprob: l.Logprob}
		for _, top := range l.TopLogprobs {
			out[i].Top = append(out[i].Top, llm.Alternative{Text: call.TokenText(top.Token, top.Bytes), Logprob: top.Logprob})
		}
	}
	return out
}
