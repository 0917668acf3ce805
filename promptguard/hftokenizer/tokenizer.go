// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build hftokenizer

package hftokenizer

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/daulet/tokenizers"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/unigram"
)

// Errors of Encode.
var (
	// ErrNUL is returned for text with a NUL byte: the library would not see what follows it.
	ErrNUL = errors.New("hftokenizer: text with a NUL byte")
	// ErrUTF8 is returned for text that is not UTF-8.
	ErrUTF8 = errors.New("hftokenizer: text that is not UTF-8")
	// ErrLibrary is returned where the library gives up on a text.
	ErrLibrary = errors.New("hftokenizer: the library failed")
)

// A Tokenizer is one tokenizer.json in the Rust library. It is safe for concurrent use until Close.
type Tokenizer struct{ library *tokenizers.Tokenizer }

// Load reads a tokenizer.json of any kind that the library knows. Truncation and padding are switched off.
func Load(tokenizerJSON []byte) (*Tokenizer, error) {
	var file map[string]json.RawMessage
	if err := json.Unmarshal(tokenizerJSON, &file); err != nil {
		return nil, fmt.Errorf("hftokenizer: tokenizer.json: %w", err)
	}
	if file == nil {
		return nil, errors.New("hftokenizer: tokenizer.json: not an object")
	}
	file["truncation"], file["padding"] = json.RawMessage("null"), json.RawMessage("null")
	data, err := json.Marshal(file)
	if err != nil {
		return nil, fmt.Errorf("hftokenizer: tokenizer.json: %w", err)
	}
	library, err := tokenizers.FromBytes(data)
	if err != nil {
		return nil, fmt.Errorf("hftokenizer: tokenizer.json: %w", err)
	}
	return &Tokenizer{library}, nil
}

// Close frees what the library holds.
func (t *Tokenizer) Close() error { return t.library.Close() }

// Encode replaces the content of dst by the tokens of text, as the tokenizer in Go does. The content of dst after an
// error is that of an empty text, and must not be taken for it.
func (t *Tokenizer) Encode(dst *unigram.Encoding, text string, special bool) error {
	dst.IDs, dst.Start, dst.End = dst.IDs[:0], dst.Start[:0], dst.End[:0]
	switch {
	case strings.IndexByte(text, 0) >= 0:
		return ErrNUL
	case !utf8.ValidString(text):
		return ErrUTF8
	case len(text) > math.MaxInt32:
		return fmt.Errorf("hftokenizer: a text of %d bytes; offsets end at %d", len(text), math.MaxInt32)
	}
	e, err := t.library.EncodeWithOptionsErr(text, special, tokenizers.WithReturnOffsets())
	if err != nil {
		return ErrLibrary
	}
	if len(e.Offsets) != len(e.IDs) {
		return ErrLibrary
	}
	for i, id := range e.IDs {
		dst.IDs = append(dst.IDs, int32(id))
		dst.Start = append(dst.Start, int32(e.Offsets[i][0]))
		dst.End = append(dst.End, int32(e.Offsets[i][1]))
	}
	return nil
}
