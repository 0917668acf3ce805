// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"errors"
	"fmt"
)

// template is what stands around a text: the post-processor for a single sequence.
type template struct {
	parts          []templatePart
	prefix, suffix []int32
}

// templatePart is the text, or ids that are added.
type templatePart struct {
	sequence bool
	ids      []int32
}

func newTemplate(parts []templatePart) template {
	t := template{parts: parts}
	seen := false
	for _, p := range parts {
		switch {
		case p.sequence:
			seen = true
			t.suffix = nil
		case seen:
			t.suffix = append(t.suffix, p.ids...)
		default:
			t.prefix = append(t.prefix, p.ids...)
		}
	}
	return t
}

// readTemplate reads the section "post_processor", which may be null.
func readTemplate(v any) (template, error) {
	if v == nil {
		return newTemplate([]templatePart{{sequence: true}}), nil
	}
	o, kind, err := component(v)
	if err != nil {
		return template{}, err
	}
	var t template
	switch kind {
	case "TemplateProcessing":
		t, err = newTemplateProcessing(o)
	case "BertProcessing":
		t, err = newBertProcessing(o)
	case "Sequence":
		list, ok := o["processors"].([]any)
		if !ok || len(list) != 1 || list[0] == nil {
			err = errors.New("only one processor is supported")
			break
		}
		return readTemplate(list[0])
	default:
		err = errUnsupported
	}
	if err != nil {
		return template{}, fmt.Errorf("%s: %w", named(kind), err)
	}
	return t, nil
}

func newTemplateProcessing(o object) (template, error) {
	special, ok := o["special_tokens"].(object)
	if !ok {
		return template{}, errors.New("special_tokens is not an object")
	}
	list, ok := o["single"].([]any)
	if !ok {
		return template{}, errors.New("single is not a list")
	}
	var parts []templatePart
	texts := 0
	for i, item := range list {
		piece, ok := item.(object)
		if !ok || len(piece) != 1 {
			return template{}, fmt.Errorf("item %d of single is neither a Sequence nor a SpecialToken", i)
		}
		if sequence, ok := piece["Sequence"].(object); ok {
			if sequence["id"] != "A" {
				return template{}, errors.New("single uses another sequence than A")
			}
			parts = append(parts, templatePart{sequence: true})
			texts++
			continue
		}
		token, ok := piece["SpecialToken"].(object)
		if !ok {
			return template{}, fmt.Errorf("item %d of single is neither a Sequence nor a SpecialToken", i)
		}
		name, err := token.text("id")
		if err != nil {
			return template{}, fmt.Errorf("item %d of single: %w", i, err)
		}
		ids, err := readIDs(special[name])
		if err != nil {
			return template{}, fmt.Errorf("special token %s: %w", short(name), err)
		}
		parts = append(parts, templatePart{ids: ids})
	}
	if texts != 1 { // without it a guard would see nothing
		return template{}, fmt.Errorf("single has the text %d times instead of once", texts)
	}
	return newTemplate(parts), nil
}

// readIDs reads the ids of an entry of special_tokens.
func readIDs(v any) ([]int32, error) {
	entry, ok := v.(object)
	if !ok {
		return nil, errors.New("it is not listed in special_tokens")
	}
	list, ok := entry["ids"].([]any)
	if !ok {
		return nil, errors.New("ids is not a list")
	}
	ids := make([]int32, len(list))
	for i, v := range list {
		id, err := object{"ids": v}.id("ids")
		if err != nil {
			return nil, err
		}
		ids[i] = id
	}
	return ids, nil
}

func newBertProcessing(o object) (template, error) {
	var ids [2]int32
	for i, name := range []string{"cls", "sep"} {
		pair, ok := o[name].([]any)
		if !ok || len(pair) != 2 {
			return template{}, fmt.Errorf("%s is not a token and its id", name)
		}
		id, err := object{name: pair[1]}.id(name)
		if err != nil {
			return template{}, err
		}
		ids[i] = id
	}
	return newTemplate([]templatePart{{ids: ids[:1:1]}, {sequence: true}, {ids: ids[1:]}}), nil
}
