// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
)

// object is config.json with the first thing that is wrong with it. A member
// that is null counts as left out.
type object struct {
	members map[string]json.RawMessage
	err     error
}

func parseObject(raw []byte) (*object, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(raw, &members); err != nil {
		return nil, fmt.Errorf("no JSON object: %w", err)
	}
	if members == nil {
		return nil, errors.New("no JSON object")
	}
	for key, value := range members {
		if string(value) == "null" {
			delete(members, key)
		}
	}
	return &object{members: members}, nil
}

func (o *object) fail(key, why string) {
	if o.err == nil {
		o.err = fmt.Errorf("%s: %s", key, why)
	}
}

func (o *object) has(key string) bool { return o.members[key] != nil }

// empty reports whether a member has nothing in it.
func (o *object) empty(key string) bool {
	s := string(o.members[key])
	return s == "{}" || s == "[]" || s == `""`
}

// decode reads a member into v, and reports whether it was there and fitted.
func (o *object) decode(key string, v any, what string) bool {
	raw := o.members[key]
	if raw == nil {
		return false
	}
	if err := json.Unmarshal(raw, v); err != nil {
		o.fail(key, "is not "+what)
		return false
	}
	return true
}

func (o *object) text(key, usual string) string {
	s := usual
	if o.decode(key, &s, "a string") {
		return s
	}
	return usual
}

func (o *object) flag(key string, usual bool) bool {
	var b bool
	if o.decode(key, &b, "true or false") {
		return b
	}
	return usual
}

func (o *object) real(key string, usual float64) float64 {
	var f float64
	if o.decode(key, &f, "a number") {
		return f
	}
	return usual
}

// integer returns a whole number; 512.0 counts as one.
func (o *object) integer(key string, usual int) int {
	f := o.real(key, float64(usual))
	if f != float64(int32(f)) {
		o.fail(key, strconv.FormatFloat(f, 'g', -1, 64)+" is not a whole number, or too large")
		return usual
	}
	return int(f)
}

// number returns a whole number from 1 to most.
func (o *object) number(key string, usual, most int) int {
	n := o.integer(key, usual)
	if n < 1 || n > most {
		o.fail(key, fmt.Sprintf("%d is not from 1 to %d", n, most))
		return 1
	}
	return n
}

func (o *object) texts(key string) []string {
	var list []string
	o.decode(key, &list, "a list of strings")
	return list
}

// texts2 returns an object of strings.
func (o *object) texts2(key string) map[string]string {
	var m map[string]string
	o.decode(key, &m, "an object of strings")
	return m
}

// list returns a list of names, which may also be written as one string with bars.
func (o *object) list(key string) []string {
	raw := o.members[key]
	if raw == nil {
		return nil
	}
	if raw[0] == '"' {
		return splitKinds(o.text(key, ""))
	}
	return o.texts(key)
}
