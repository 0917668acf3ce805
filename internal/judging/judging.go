// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package judging asks a chat model about a message: the conversation stands in
// a frame that nothing in it can close, long ones are asked about in windows, and
// the answer has to conform to a schema.
package judging

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/transcript"
	"github.com/llamafirewall/llamafirewall-go/internal/window"
	"github.com/llamafirewall/llamafirewall-go/llm"
)

// An Entry is a part of what a judge is shown.
type Entry struct {
	Title string // plain words
	Text  string // of the conversation
}

// NewEntry makes an entry of a message, whose role and index it is titled by. Text is
// "" if there is nothing to read in the message.
func NewEntry(m firewall.Message, index int) (Entry, error) {
	text, err := transcript.Text(m)
	if err != nil {
		return Entry{}, fmt.Errorf("message %d: %w", index, err)
	}
	// Servers parse the control tokens of their model wherever they stand.
	e := Entry{Text: transcript.Neutralise(text, nil, nil)}
	switch m.Role {
	case firewall.RoleTool:
		e.Title = "result of tool " + transcript.Label(m)
	case firewall.RoleAssistant:
		e.Title = "agent"
	case firewall.RoleTools:
		e.Title = "tool definitions"
	case firewall.RoleSystem, firewall.RoleUser, firewall.RoleMemory:
		e.Title = string(m.Role)
	default:
		e.Title = "another party"
	}
	return e, nil
}

// A Case is what a judge is asked about.
type Case struct {
	Fixed []Entry // always shown whole
	Older []Entry // shown as far as they fit, the newest last
	Last  Entry   // judged; shown whole or in pieces
}

// A Judge asks for answers of type T. It is immutable and safe for concurrent use.
type Judge[T any] struct {
	Client    llm.Chatter
	Prompt    string // the system's message: always the same, so that servers can keep its work
	Schema    *Schema[T]
	Name      string // of the schema: letters, digits, '_' and '-'
	MaxTokens int
	// Word returns the word of a frame. Nil means a random one.
	Word func() string
}

// Ask returns what weigh makes of the judge's answer about the case. Where the
// case takes several calls, join returns the stricter of two; final reports that none is stricter.
func Ask[T, V any](ctx context.Context, j Judge[T], c Case, weigh func(T) (V, error), join func(a, b V) V, final func(V) bool) (V, error) {
	word := j.word(c)
	q := window.Question[V]{
		Text: c.Last.Text, Join: join, Final: final,
		Ask: func(ctx context.Context, from int, piece string) (V, error) {
			var none V
			completion, err := j.Client.Chat(ctx, llm.ChatRequest{
				Messages: []llm.Message{
					{Role: "system", Content: j.Prompt},
					{Role: "user", Content: c.render(word, from, piece)},
				},
				Schema: j.Schema.JSON, SchemaName: j.Name, MaxTokens: j.MaxTokens,
			})
			if err != nil {
				return none, err
			}
			answer, err := j.Schema.Decode(completion.Text)
			if err != nil {
				return none, err
			}
			return weigh(answer)
		},
		Fit: func(_ context.Context, _ int, _ string, err error) (float64, bool) {
			if !errors.Is(err, llm.ErrTooLong) {
				return 0, false
			}
			numbers, ok := errors.AsType[*llm.TooLongError](err)
			if !ok || numbers.Tokens <= 0 || numbers.Limit <= j.MaxTokens {
				return 0, true
			}
			return min(0.99, float64(numbers.Limit-j.MaxTokens)/float64(numbers.Tokens)), true
		},
	}
	for _, e := range c.Older {
		q.Older = append(q.Older, len(e.Text))
	}
	q.Frame = len(j.Prompt) + len(c.render(word, len(c.Older), ""))
	return q.Answer(ctx)
}

// word returns a word that nothing in the case holds.
func (j Judge[T]) word(c Case) string {
	if j.Word != nil {
		return j.Word()
	}
	for {
		word := rand.Text()
		if !strings.Contains(c.render("", 0, c.Last.Text), word) {
			return word
		}
	}
}

// render writes the case. The first line names the word of the frame, and each
// line of the frame holds it.
func (c Case) render(word string, from int, piece string) string {
	var out strings.Builder
	write := func(title, text string) {
		fmt.Fprintf(&out, "==== %s %s ====\n%s\n", word, title, text)
	}
	fmt.Fprintf(&out, "Frame word: %s\n", word)
	for _, e := range c.Fixed {
		write(e.Title, e.Text)
	}
	if from > 0 {
		fmt.Fprintf(&out, "==== %s (%d earlier entries left out) ====\n", word, from)
	}
	for _, e := range c.Older[from:] {
		write(e.Title, e.Text)
	}
	title := "TO JUDGE: " + c.Last.Title
	if piece != c.Last.Text {
		title += " (a part of it)"
	}
	write(title, piece)
	fmt.Fprintf(&out, "==== %s end ====\n", word)
	return out.String()
}
