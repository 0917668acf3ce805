// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Load reads a tokenizer.json with a Unigram model. Its errors name the component that is at fault or not
// supported. Memory is bounded by a multiple of the file's size, and nothing of the file is kept.
func Load(tokenizerJSON []byte) (*Tokenizer, error) {
	t, err := load(tokenizerJSON)
	if err != nil {
		return nil, fmt.Errorf("unigram: tokenizer.json: %w", err)
	}
	return t, nil
}

func load(data []byte) (*Tokenizer, error) {
	if len(data) > math.MaxInt32 {
		return nil, fmt.Errorf("%d bytes are too many", len(data))
	}
	r := &reader{data: data}
	var m *model
	members := object{}
	err := r.object(func(name string) (err error) {
		if name == "model" {
			m, err = readModel(r)
			return err
		}
		members[name], err = r.value()
		return err
	})
	if err != nil {
		return nil, err
	}
	if r.peek(); r.at < len(data) {
		return nil, r.fail(errors.New("something follows the JSON"))
	}
	if version := members["version"]; version != nil && version != "1.0" {
		return nil, fmt.Errorf("version %s is not supported, 1.0 is", quoted(version))
	}
	if m == nil {
		return nil, errors.New("model is missing")
	}
	t := &Tokenizer{model: m, pad: -1}
	if t.normalizer, err = readNormalizer(members["normalizer"]); err != nil {
		return nil, fmt.Errorf("normalizer: %w", err)
	}
	if t.normalizer != nil {
		if err := t.normalizer.growth().check(); err != nil {
			return nil, fmt.Errorf("normalizer: %w", err)
		}
	}
	if t.pre, err = readSplitters(members["pre_tokenizer"]); err != nil {
		return nil, fmt.Errorf("pre_tokenizer: %w", err)
	}
	if len(t.pre) > maxSplitters {
		return nil, fmt.Errorf("pre_tokenizer: %d are too many, %d is the limit", len(t.pre), maxSplitters)
	}
	if t.template, err = readTemplate(members["post_processor"]); err != nil {
		return nil, fmt.Errorf("post_processor: %w", err)
	}
	tokens, err := readAddedTokens(members["added_tokens"])
	if err != nil {
		return nil, fmt.Errorf("added_tokens: %w", err)
	}
	if t.added, err = newAddedTokens(tokens, m, t.normalizer); err != nil {
		return nil, fmt.Errorf("added_tokens: %w", err)
	}
	if padding, ok := members["padding"].(object); ok {
		if t.pad, err = padding.id("pad_id"); err != nil {
			return nil, fmt.Errorf("padding: %w", err)
		}
	}
	return t, nil
}

// readModel reads the section "model". The vocabulary may have hundreds of thousands of pieces and is not read
// into values.
func readModel(r *reader) (*model, error) {
	var kind any
	var text strings.Builder
	var ends []uint32
	var scores []float64
	unk, fallback := int64(-1), false
	haveVocab := false
	err := r.object(func(name string) (err error) {
		switch name {
		case "type":
			kind, err = r.value()
			return err
		case "unk_id":
			v, err := r.value()
			if n, ok := v.(float64); ok && n >= 0 && n == math.Trunc(n) && n < math.MaxInt32 {
				unk = int64(n)
			} else if err == nil && v != nil {
				return errors.New("model: unk_id is not an index")
			}
			return err
		case "byte_fallback":
			v, err := r.value()
			b, ok := v.(bool)
			if err == nil && !ok {
				return errors.New("model: byte_fallback is not true or false")
			}
			fallback = b
			return err
		case "vocab":
			if r.peek() != '[' { // another model's
				_, err := r.value()
				return err
			}
			haveVocab = true
			return r.list('[', ']', func() error { return readPiece(r, &text, &ends, &scores) })
		}
		_, err = r.value()
		return err
	})
	switch {
	case err != nil:
		return nil, err
	case kind != "Unigram":
		return nil, fmt.Errorf("model type %v is not supported, Unigram is", quoted(kind))
	case !haveVocab:
		return nil, errors.New("model: vocab is missing")
	}
	m, err := newModel(text.String(), ends, scores, unk, fallback)
	if err != nil {
		return nil, fmt.Errorf("model: %w", err)
	}
	return m, nil
}

// readPiece reads one entry of the vocabulary: ["▁the", -3.5].
func readPiece(r *reader, text *strings.Builder, ends *[]uint32, scores *[]float64) error {
	n := 0
	err := r.list('[', ']', func() error {
		n++
		switch n {
		case 1:
			r.peek()
			err := r.stringInto(text)
			*ends = append(*ends, uint32(text.Len()))
			return err
		case 2:
			score, err := r.number()
			*scores = append(*scores, score)
			return err
		}
		return r.fail(errPiece)
	})
	if err == nil && n != 2 {
		err = r.fail(errPiece)
	}
	return err
}

var errPiece = errors.New("model: an entry of vocab is not a piece and a score")

func quoted(v any) string {
	if s, ok := v.(string); ok {
		return short(s)
	}
	return "that is not named"
}

// short quotes text of the file in an error, the start of it if it is long.
func short(s string) string {
	const limit = 100
	if len(s) > limit {
		return fmt.Sprintf("%q...", strings.ToValidUTF8(s[:limit], ""))
	}
	return strconv.Quote(s)
}

// An object is a JSON object.
type object map[string]any

// component returns a section and its type.
func component(v any) (object, string, error) {
	o, ok := v.(object)
	if !ok {
		return nil, "", errors.New("not an object")
	}
	kind, ok := o["type"].(string)
	if !ok {
		return nil, "", errors.New("type is missing")
	}
	return o, kind, nil
}

// text, flag and id return a member that must be there.
func (o object) text(name string) (string, error) {
	s, ok := o[name].(string)
	if !ok {
		return "", fmt.Errorf("%s is not a string", name)
	}
	return s, nil
}

func (o object) flag(name string) (bool, error) {
	b, ok := o[name].(bool)
	if !ok {
		return false, fmt.Errorf("%s is not true or false", name)
	}
	return b, nil
}

func (o object) id(name string) (int32, error) {
	n, ok := o[name].(float64)
	if !ok || n < 0 || n != math.Trunc(n) || n > math.MaxInt32 {
		return 0, fmt.Errorf("%s is not an id", name)
	}
	return int32(n), nil
}
