// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package expr

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

type kind uint8

const (
	codeKind kind = iota // of the zero Value: code that is no constant
	intKind
	floatKind
	boolKind
	stringKind
	listKind
)

// A Value is what an expression or a metavariable stands for. The zero Value is code with
// no text. Values are immutable.
type Value struct {
	kind kind
	i    int64
	f    float64
	b    bool
	s    string
	list []Value
}

// Int returns the value of an integer.
func Int(i int64) Value { return Value{kind: intKind, i: i} }

// Float returns the value of a floating-point number.
func Float(f float64) Value { return Value{kind: floatKind, f: f} }

// Bool returns the value of a Boolean.
func Bool(b bool) Value { return Value{kind: boolKind, b: b} }

// String returns the value of a string, given without its quotes.
func String(s string) Value { return Value{kind: stringKind, s: s} }

// List returns the value of a list. It keeps the slice.
func List(list []Value) Value { return Value{kind: listKind, list: list} }

// Code returns the value of code that is no constant, given its text.
func Code(text string) Value { return Value{s: text} }

func (v Value) number() (float64, bool) {
	switch v.kind {
	case intKind:
		return float64(v.i), true
	case floatKind:
		return v.f, true
	}
	return 0, false
}

// same reports whether two values are the same and of one kind.
func (v Value) same(w Value) bool {
	if v.kind != w.kind {
		return false
	}
	switch v.kind {
	case intKind:
		return v.i == w.i
	case floatKind:
		return v.f == w.f
	case boolKind:
		return v.b == w.b
	case stringKind:
		return v.s == w.s
	}
	return slices.EqualFunc(v.list, w.list, Value.same)
}

// hasCode reports whether v is or holds code that is no constant.
func (v Value) hasCode() bool {
	return v.kind == codeKind || slices.ContainsFunc(v.list, Value.hasCode)
}

// equal compares as == does: 3 equals 3.0.
func equal(v, w Value) (bool, error) {
	if v.hasCode() || w.hasCode() {
		return false, errNoValue
	}
	if v.kind != w.kind {
		a, ok := v.number()
		b, ok2 := w.number()
		return ok && ok2 && a == b, nil
	}
	return v.same(w), nil
}

// in reports whether v is an element of the list w or a part of the string w.
func in(v, w Value) (bool, error) {
	if v.hasCode() || w.kind == codeKind {
		return false, errNoValue
	}
	switch {
	case w.kind == listKind:
		return slices.ContainsFunc(w.list, v.same), nil
	case v.kind == stringKind && w.kind == stringKind:
		return strings.Contains(w.s, v.s), nil
	}
	return false, nil
}

// text is what str makes of v.
func (v Value) text() (string, error) {
	switch v.kind {
	case codeKind, stringKind:
		return v.s, nil
	case intKind:
		return strconv.FormatInt(v.i, 10), nil
	case floatKind:
		s := strconv.FormatFloat(v.f, 'g', 12, 64)
		if !strings.ContainsAny(s, ".en") {
			s += "."
		}
		return s, nil
	case boolKind:
		return strconv.FormatBool(v.b), nil
	}
	return "", errNoValue
}

// integer is what int makes of v.
func (v Value) integer() (int64, error) {
	switch v.kind {
	case intKind:
		return v.i, nil
	case stringKind:
		return parseInt(v.s)
	}
	return 0, errNoValue
}

// parseInt reads an integer with an optional sign, prefix and underscores.
func parseInt(s string) (int64, error) {
	digits := strings.TrimLeft(s, "+-")
	if len(s)-len(digits) > 1 || digits == "" || digits[0] == '_' {
		return 0, errNoValue
	}
	base := 10
	if len(digits) > 2 && digits[0] == '0' {
		switch digits[1] | 0x20 {
		case 'x':
			base = 16
		case 'o':
			base = 8
		case 'b':
			base = 2
		}
		if base != 10 {
			digits = digits[2:]
		}
	}
	u, err := strconv.ParseUint(strings.ReplaceAll(digits, "_", ""), base, 64)
	if err != nil || base == 10 && u > math.MaxInt64 {
		return 0, errNoValue
	}
	if s[0] == '-' {
		return -int64(u), nil
	}
	return int64(u), nil
}
