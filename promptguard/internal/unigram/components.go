// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// readNormalizer reads the section "normalizer", which may be null.
func readNormalizer(v any) (normalizer, error) {
	if v == nil {
		return nil, nil
	}
	o, kind, err := component(v)
	if err != nil {
		return nil, err
	}
	n, err := newNormalizer(o, kind)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", named(kind), err)
	}
	return n, nil
}

// named returns the name of a component for an error: as it is if it can be one.
func named(kind string) string {
	for _, c := range kind {
		if (c|0x20 < 'a' || c|0x20 > 'z') || len(kind) > 40 {
			return short(kind)
		}
	}
	return kind
}

var errUnsupported = errors.New("this component is not supported")

func newNormalizer(o object, kind string) (normalizer, error) {
	switch kind {
	case "Sequence":
		list, ok := o["normalizers"].([]any)
		if !ok {
			return nil, errors.New("normalizers is not a list")
		}
		var all sequence
		for _, item := range list {
			n, err := readNormalizer(item)
			if err != nil {
				return nil, err
			}
			if n == nil {
				return nil, errors.New("an item is null")
			}
			all = append(all, n)
		}
		return all, nil
	case "Strip":
		left, err := o.flag("strip_left")
		if err != nil {
			return nil, err
		}
		right, err := o.flag("strip_right")
		return strip{left, right}, err
	case "Precompiled":
		encoded, err := o.text("precompiled_charsmap")
		if err != nil {
			return nil, err
		}
		return newCharsmap(encoded)
	case "Replace":
		p, err := readPattern(o)
		if err != nil {
			return nil, err
		}
		content, err := o.text("content")
		return replace{p, content}, err
	case "Prepend":
		text, err := o.text("prepend")
		return prepend(text), err
	case "NFC":
		return newForm(true, false), nil
	case "NFD":
		return newForm(false, false), nil
	case "NFKC":
		return newForm(true, true), nil
	case "NFKD":
		return newForm(false, true), nil
	case "Lowercase":
		return lowercase{}, nil
	case "StripAccents":
		return filtered(func(c rune) bool { return !isMark(c) }), nil
	case "Nmt":
		return sequence{filtered(nmtKeeps), mapped(nmtSpace)}, nil
	}
	return nil, errUnsupported
}

// readSplitters reads the section "pre_tokenizer", which may be null, as a flat list.
func readSplitters(v any) ([]splitter, error) {
	if v == nil {
		return nil, nil
	}
	o, kind, err := component(v)
	if err != nil {
		return nil, err
	}
	if kind == "Sequence" {
		list, ok := o["pretokenizers"].([]any)
		if !ok {
			return nil, errors.New("Sequence: pretokenizers is not a list")
		}
		var all []splitter
		for _, item := range list {
			if item == nil {
				return nil, errors.New("Sequence: an item is null")
			}
			s, err := readSplitters(item)
			if err != nil {
				return nil, err
			}
			all = append(all, s...)
		}
		return all, nil
	}
	s, err := newSplitter(o, kind)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", named(kind), err)
	}
	return s, nil
}

func newSplitter(o object, kind string) ([]splitter, error) {
	switch kind {
	case "Metaspace":
		m, err := readMetaspace(o)
		return []splitter{m}, err
	case "Whitespace":
		return []splitter{splitAt{words{}, removed, true}}, nil
	case "WhitespaceSplit":
		return []splitter{splitAt{characters(isSpace), removed, false}}, nil
	case "BertPreTokenizer":
		return []splitter{splitAt{characters(isSpace), removed, false}, splitAt{characters(isPunctuation), isolated, false}}, nil
	case "Punctuation":
		b := isolated
		if o["behavior"] != nil {
			var err error
			if b, err = readBehaviour(o); err != nil {
				return nil, err
			}
		}
		return []splitter{splitAt{characters(isPunctuation), b, false}}, nil
	case "Digits":
		single, err := o.flag("individual_digits")
		b := contiguous
		if single {
			b = isolated
		}
		return []splitter{splitAt{characters(isNumeric), b, false}}, err
	case "CharDelimiterSplit", "Delimiter":
		text, err := o.text("delimiter")
		if err == nil && utf8.RuneCountInString(text) != 1 {
			err = errors.New("delimiter is not one character")
		}
		return []splitter{splitAt{literal(text), removed, false}}, err
	case "Split":
		p, err := readPattern(o)
		if err != nil {
			return nil, err
		}
		b, err := readBehaviour(o)
		if err != nil {
			return nil, err
		}
		invert, err := o.flag("invert")
		return []splitter{splitAt{p, b, invert}}, err
	case "FixedLength":
		if o["length"] == nil {
			return []splitter{fixedLength(5)}, nil
		}
		n, err := o.id("length")
		if err == nil && n == 0 {
			err = errors.New("length is 0")
		}
		return []splitter{fixedLength(n)}, err
	}
	return nil, errUnsupported
}

func isPunctuation(c rune) bool { return within(punctuation[:], c) }

func isNumeric(c rune) bool { return within(numeric[:], c) }

func readMetaspace(o object) (metaspace, error) {
	m := metaspace{cut: true}
	text, err := o.text("replacement")
	if err != nil {
		return m, err
	}
	if utf8.RuneCountInString(text) != 1 {
		return m, errors.New("replacement is not one character")
	}
	m.replacement = text
	switch o["prepend_scheme"] {
	case "always", nil:
	case "first":
		m.scheme = prependFirst
	case "never":
		m.scheme = prependNever
	default:
		return m, errors.New("prepend_scheme is not always, first or never")
	}
	if o["add_prefix_space"] != nil {
		prefix, err := o.flag("add_prefix_space")
		if err != nil {
			return m, err
		}
		if !prefix && m.scheme != prependNever {
			return m, errors.New("add_prefix_space contradicts prepend_scheme")
		}
	}
	if o["split"] != nil {
		m.cut, err = o.flag("split")
	}
	return m, err
}

func readBehaviour(o object) (behaviour, error) {
	text, err := o.text("behavior")
	if err != nil {
		return 0, err
	}
	switch text {
	case "Removed":
		return removed, nil
	case "Isolated":
		return isolated, nil
	case "MergedWithPrevious":
		return mergedWithPrevious, nil
	case "MergedWithNext":
		return mergedWithNext, nil
	case "Contiguous":
		return contiguous, nil
	}
	return 0, fmt.Errorf("behavior %s is not supported", short(text))
}

// readPattern reads {"String": "x"} or {"Regex": "x"}.
func readPattern(o object) (pattern, error) {
	p, ok := o["pattern"].(object)
	if !ok || len(p) != 1 {
		return nil, errors.New("pattern is not a String or a Regex")
	}
	if text, ok := p["String"].(string); ok {
		return literal(text), nil
	}
	if expr, ok := p["Regex"].(string); ok {
		return newRegex(expr)
	}
	return nil, errors.New("pattern is not a String or a Regex")
}

// readAddedTokens reads the section "added_tokens".
func readAddedTokens(v any) ([]addedToken, error) {
	if v == nil {
		return nil, nil
	}
	list, ok := v.([]any)
	if !ok {
		return nil, errors.New("not a list")
	}
	tokens := make([]addedToken, len(list))
	for i, item := range list {
		o, ok := item.(object)
		if !ok {
			return nil, fmt.Errorf("item %d is not an object", i)
		}
		t := &tokens[i]
		var err error
		if t.content, err = o.text("content"); err != nil {
			return nil, fmt.Errorf("item %d: %w", i, err)
		}
		for name, flag := range map[string]*bool{
			"single_word": &t.singleWord, "lstrip": &t.lstrip, "rstrip": &t.rstrip, "normalized": &t.normalized, "special": &t.special,
		} {
			if *flag, err = o.flag(name); err != nil {
				return nil, fmt.Errorf("item %d: %w", i, err)
			}
		}
		if _, err = o.id("id"); err != nil {
			return nil, fmt.Errorf("item %d: %w", i, err)
		}
	}
	return tokens, nil
}
