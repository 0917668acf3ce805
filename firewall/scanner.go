// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"iter"
)

// A Scanner looks at one message and says whether it may go on. It must be
// safe for concurrent use and must not modify the Input, nor keep it after
// Scan returned.
//
// Refusing is a result, not an error. An error, a panic, an invalid Result or
// a scan that outlasts the timeout means that the scanner could not decide,
// and the firewall refuses the message for it (see Policy.OnError).
type Scanner interface {
	// Name returns a stable name in lower_snake form.
	Name() string
	Scan(ctx context.Context, in Input) (Result, error)
}

// A WindowScanner is a Scanner whose findings are local. Window returns a
// number of bytes w such that whether a byte of a text belongs to a finding,
// and how it is edited, depends on no more than w bytes before and w bytes
// after it; an edit that puts something in place of a text is no longer than
// w. The decision about a text is the strictest decision about its windows, and
// a refusal comes with the findings that it is for: one without counts for all
// the text that was scanned.
// Streams through WindowScanners cost time that is linear in their length.
type WindowScanner interface {
	Scanner
	Window() int
}

// A BoundedScanner is a Scanner that only computes, in time linear in the
// message, when Bounded returns true. It runs on the caller's goroutine and
// without a timeout.
type BoundedScanner interface {
	Scanner
	Bounded() bool
}

// An ImageScanner is a Scanner that looks at pictures, when ScansImages
// returns true. Pictures that no scanner looks at are refused.
type ImageScanner interface {
	Scanner
	ScansImages() bool
}

// An Input is what a scanner sees: a message, and the conversation before it.
// Make one with [NewInput]. It is safe for concurrent use.
type Input struct {
	Message Message
	Past    Trace
	texts   *texts
}

// NewInput checks the message and decodes its texts. The error names the part
// that is invalid. A Firewall makes its inputs by itself; NewInput is for
// those who run a Scanner alone, as its tests do.
func NewInput(m Message, past Trace) (Input, error) {
	t, err := decodeTexts(&m)
	if err != nil {
		return Input{}, err
	}
	return Input{Message: m, Past: past, texts: t}, nil
}

// Texts yields everything in the message that a model would read, as pairs of
// a part's name and its decoded text, always in the same order. Empty texts
// are left out. The names are
//
//	content                        Message.Content
//	name                           Message.Name
//	tool_call_id                   Message.ToolCallID, unless it is a plain token
//	extra/reasoning_content        each string and number in Message.Extra
//	extra.keys/reasoning_content   each member name there
//	tool_calls[0].name             the name of the first call
//	tool_calls[0].id               its ID, unless it is a plain token
//	tool_calls[0].arguments/a/0    each string and number in its arguments
//	tool_calls[0].keys/a           each member name there
//	tool_calls[0].extra/x          as for extra, with tool_calls[0].extra.keys/x
//	tools[0].name                  the name of the first definition
//	tools[0].description           its description
//	tools[0].schema/type           each string and number in its schema
//	tools[0].keys/type             each member name there
//	tools[0].extra/x               as for extra, with tools[0].extra.keys/x
//
// where what follows the first slash is a JSON pointer (RFC 6901). A plain
// token is at most 64 letters, digits, '_' and '-'. Texts are decoded once for
// all scanners of a message.
func (in Input) Texts() iter.Seq2[string, string] {
	return func(yield func(part, text string) bool) {
		if in.texts == nil {
			return
		}
		for i := range in.texts.list {
			t := &in.texts.list[i]
			if !yield(t.part, t.value) {
				return
			}
		}
	}
}
