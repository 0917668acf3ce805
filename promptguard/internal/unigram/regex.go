// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"fmt"
	"strconv"
)

// newRegex returns the pattern of a regular expression in Oniguruma's syntax.
func newRegex(expr string) (pattern, error) {
	if p, ok := newRepeated(expr); ok {
		return p, nil
	}
	return nil, fmt.Errorf("the regular expression %q is not supported", expr)
}

// newRepeated reads x+ and x{n,}, where x is a character that means itself, or \s.
func newRepeated(expr string) (pattern, bool) {
	runes := []rune(expr)
	if len(runes) < 2 {
		return nil, false
	}
	var p repeated
	rest := runes[1:]
	switch c := runes[0]; {
	case c == '\\' && runes[1] == 's':
		p.is = func(r rune) bool { return within(onigSpace[:], r) }
		rest = runes[2:]
	case c == ' ' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80:
		p.is = func(r rune) bool { return r == c }
	default:
		return nil, false
	}
	if string(rest) == "+" {
		p.least = 1
		return p, true
	}
	if n := len(rest); n >= 4 && n <= 6 && rest[0] == '{' && string(rest[n-2:]) == ",}" {
		least, err := strconv.ParseUint(string(rest[1:n-2]), 10, 16)
		if err == nil && least > 0 {
			p.least = int(least)
			return p, true
		}
	}
	return nil, false
}
