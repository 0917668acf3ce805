// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package llm says what a language model on a server is to a guard: something
// that completes a prompt and tells the probabilities of the tokens, or that
// answers a chat under a JSON schema.
//
// A backend ([llm/ollama], [llm/openai]) answers with a complete [Completion] or with an error,
// never with a part of an answer that looks like one: a guard that takes silence
// for consent is none. Sampling is greedy; the same request gives the same answer as far as
// the server is deterministic. A [Gate] in front of a backend bounds the calls in
// flight and shares the answers of identical requests.
//
// [llm/ollama]: https://pkg.go.dev/github.com/llamafirewall/llamafirewall-go/llm/ollama
// [llm/openai]: https://pkg.go.dev/github.com/llamafirewall/llamafirewall-go/llm/openai
package llm

import (
	"context"
	"encoding/json"
)

// A Completer continues a prompt that the caller has formatted to the last token, as
// guard models want it. No chat template of the server touches it.
//
// The error is one that [errors.Is] finds among the Err values of this package, or wraps
// the error of the context. It never holds text of the request or of the
// answer. Implementations are safe for concurrent use and keep no
// reference to the request.
type Completer interface {
	Complete(ctx context.Context, req CompletionRequest) (Completion, error)
}

// A Chatter answers a conversation, formatted by the chat template of the
// server, if need be in JSON that conforms to a schema. Errors and concurrency are as for
// [Completer].
type Chatter interface {
	Chat(ctx context.Context, req ChatRequest) (Completion, error)
}

// A Backend does both.
type Backend interface {
	Completer
	Chatter
}

// A Describer is a backend that knows what its model can do. The first call may ask the server.
type Describer interface {
	Describe(ctx context.Context) (Model, error)
}

// A TokenCounter is a backend that counts tokens as the server's model does.
//
// CountTokens returns how many tokens of the context text takes as a raw
// prompt, control tokens parsed, the token that the server puts at its beginning
// included: never fewer than the server will count. The error is [ErrTooLong] where a server
// can't count a text that exceeds its context, [ErrUnsupported] where it can't count at all.
type TokenCounter interface {
	CountTokens(ctx context.Context, text string) (int, error)
}

// A Model is what a server says of the model behind a backend. A false or zero
// field means no or not known; a backend refuses what it knows to be impossible.
type Model struct {
	Name          string // as in requests
	Vision        bool   // reads images
	Logprobs      bool   // the server gives log-probabilities of tokens
	ContextTokens int    // most tokens of prompt and answer together
}

// A Part is a piece of a prompt: a text, or an image where Image is not nil. The backend puts the
// server's own mark for the image in its place, and makes sure that no text is taken for such a mark.
type Part struct {
	Text  string
	Image *Image
}

// Text returns a prompt that is one text.
func Text(text string) []Part { return []Part{{Text: text}} }

// An Image is an encoded picture. Backends send it as it is: decode it and encode it anew
// before that, because servers crash on pictures that are none.
type Image struct {
	MIMEType string // image/png or image/jpeg
	Data     []byte
}

// A CompletionRequest is a prompt with what is wanted of its continuation.
type CompletionRequest struct {
	// Prompt holds the whole prompt without the token that begins each text (BOS): the server adds it. Control tokens
	// such as <|eot_id|> are parsed wherever they stand, so the caller neutralises them in content.
	Prompt []Part
	// MaxTokens is the most tokens to generate; zero means the backend's default.
	MaxTokens int
	// TopLogprobs is how many alternatives of each token are wanted, 0 to 20. Zero asks for no
	// log-probabilities at all.
	TopLogprobs int
	// Stop ends the answer before any of these.
	Stop []string
	// Partial says that an answer cut off at MaxTokens is wanted, as for a score that needs
	// the first token only. Without it such an answer is ErrIncomplete.
	Partial bool
}

// A ChatRequest is a conversation with what is wanted of the answer.
type ChatRequest struct {
	Messages []Message
	// Schema is the JSON schema of the answer; nil asks for plain text. The answer is checked to be one JSON
	// value and nothing else. Servers may ignore what they don't understand of a
	// schema, so the caller decodes strictly.
	Schema json.RawMessage
	// SchemaName names the schema for servers that want a name: letters, digits, _ and -. Empty means "answer".
	SchemaName string
	// MaxTokens, TopLogprobs and Partial are as in CompletionRequest. Where there is a schema, servers may give the
	// probabilities before it restricts the choice.
	MaxTokens   int
	TopLogprobs int
	Partial     bool
}

// A Message is a turn of a chat.
type Message struct {
	Role    string // system, user or assistant
	Content string
	Images  []Image // shown before the content; of a user
}

// A Completion is a complete answer.
type Completion struct {
	Text string
	// Tokens holds the tokens of the answer with their probabilities if the request asked for these: at least one.
	Tokens []Token
	// PromptTokens and CompletionTokens are what the server counted; zero where it did not say.
	PromptTokens, CompletionTokens int
	// Truncated says that the answer was cut off at MaxTokens; only if the request has Partial.
	Truncated bool
}

// A Token is a token of an answer. Texts of tokens may be parts of a character and then hold U+FFFD.
type Token struct {
	Text    string
	Logprob float64 // natural logarithm of the probability, at most 0
	// Top holds the likeliest tokens at this place, likeliest first, as many as were asked for or as the server gives.
	Top []Alternative
}

// An Alternative is a token that could have stood at a place.
type Alternative struct {
	Text    string
	Logprob float64
}
