// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package judging

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"

	"github.com/google/jsonschema-go/jsonschema"
)

// ErrAnswer means that a judge's answer does not have the form that was asked for.
// The answer is not quoted: it may hold the conversation.
var ErrAnswer = errors.New("the judge's answer does not conform to its schema")

// An Enum is a type of strings that can be one of a few values, which it lists.
type Enum interface{ Values() []string }

// A Schema is the form of an answer of type T, with which T's zero value is
// never taken for an answer: all members are required, none is null, and none
// may be added. It is safe for concurrent use.
type Schema[T any] struct {
	JSON     json.RawMessage
	resolved *jsonschema.Resolved
}

// NewSchema returns the schema of a struct type, by reflection. Members are named
// by their json tags and described by their jsonschema tags. Pointers to a value are
// optional.
func NewSchema[T any]() (*Schema[T], error) {
	t := reflect.TypeFor[T]()
	if t.Kind() != reflect.Struct {
		return nil, fmt.Errorf("answer type %v: want a struct", t)
	}
	enums := map[reflect.Type]*jsonschema.Schema{}
	collectEnums(t, enums, map[reflect.Type]bool{})
	s, err := jsonschema.ForType(t, &jsonschema.ForOptions{TypeSchemas: enums})
	if err != nil {
		return nil, fmt.Errorf("answer type %v: %w", t, err)
	}
	if len(s.Properties) == 0 {
		return nil, fmt.Errorf("answer type %v: no members", t)
	}
	withoutNull(s)
	resolved, err := s.Resolve(nil)
	if err != nil {
		return nil, fmt.Errorf("answer type %v: %w", t, err)
	}
	text, err := json.Marshal(s)
	if err != nil {
		return nil, fmt.Errorf("answer type %v: %w", t, err)
	}
	return &Schema[T]{text, resolved}, nil
}

// collectEnums finds the types in t that list their values.
func collectEnums(t reflect.Type, enums map[reflect.Type]*jsonschema.Schema, seen map[reflect.Type]bool) {
	if seen[t] {
		return
	}
	seen[t] = true
	if enum, ok := reflect.Zero(t).Interface().(Enum); ok && t.Kind() == reflect.String {
		s := &jsonschema.Schema{Type: "string"}
		for _, v := range enum.Values() {
			s.Enum = append(s.Enum, v)
		}
		enums[t] = s
		return
	}
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			collectEnums(t.Field(i).Type, enums, seen)
		}
	case reflect.Slice, reflect.Array, reflect.Pointer, reflect.Map:
		collectEnums(t.Elem(), enums, seen)
	}
}

// withoutNull takes the null out of the types of lists: an empty list is one.
func withoutNull(s *jsonschema.Schema) {
	if s == nil {
		return
	}
	if len(s.Types) == 2 && s.Types[0] == "null" && s.Types[1] == "array" {
		s.Types, s.Type = nil, "array"
	}
	for _, property := range s.Properties {
		withoutNull(property)
	}
	withoutNull(s.Items)
}

// Decode reads an answer: one JSON object that conforms, no member twice, and
// nothing after it.
func (s *Schema[T]) Decode(text string) (T, error) {
	var answer, none T
	if !once(text) {
		return none, ErrAnswer
	}
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return none, ErrAnswer
	}
	if err := s.resolved.Validate(value); err != nil {
		return none, ErrAnswer
	}
	decoder := json.NewDecoder(bytes.NewReader([]byte(text)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&answer); err != nil {
		return none, ErrAnswer
	}
	return answer, nil
}

// once reports whether a text is one JSON value in which no object has a member twice.
func once(text string) bool {
	decoder := json.NewDecoder(bytes.NewReader([]byte(text)))
	if !onceValue(decoder) {
		return false
	}
	_, err := decoder.Token()
	return err == io.EOF
}

func onceValue(decoder *json.Decoder) bool {
	token, err := decoder.Token()
	if err != nil {
		return false
	}
	delim, ok := token.(json.Delim)
	if !ok {
		return true
	}
	names := map[string]bool{}
	for decoder.More() {
		if delim == '{' {
			name, err := decoder.Token()
			text, ok := name.(string)
			if err != nil || !ok || names[text] {
				return false
			}
			names[text] = true
		}
		if !onceValue(decoder) {
			return false
		}
	}
	_, err = decoder.Token()
	return err == nil
}
