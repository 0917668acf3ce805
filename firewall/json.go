// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A tokenKind says what a JSON text was: a string, a number or a member name.
type tokenKind uint8

const (
	tokenString tokenKind = iota + 1
	tokenNumber
	tokenKey
)

// A jsonWalker reads one JSON text strictly: duplicate members, trailing data,
// invalid UTF-8 and unpaired surrogates are errors, because two readers of
// such a text need not agree on what it says.
type jsonWalker struct {
	src    string
	pos    int
	depth  int
	path   []byte // RFC 6901 pointer of the value being read
	budget *int   // bytes of pointers that may still be handed out
	// emit gets each string, number and member name, with the offsets of its
	// token (quotes included). nil only checks the text.
	emit func(kind tokenKind, path []byte, value string, start, end int)
}

// maxDepth is encoding/json's own limit.
const maxDepth = 10000

var errProportion = errors.New("member names and nesting out of proportion to the text")

// pointerBudget limits the bytes of all pointers into a message of n bytes:
// long member names around many small values would otherwise cost the square
// of the message.
func pointerBudget(n int) int { return max(1<<20, 64*n) }

// walk reads the whole of w.src.
func (w *jsonWalker) walk() error {
	if !utf8.ValidString(w.src) {
		return errors.New("invalid UTF-8")
	}
	w.space()
	if err := w.value(); err != nil {
		return err
	}
	w.space()
	if w.pos < len(w.src) {
		return w.errorf("trailing data")
	}
	return nil
}

func (w *jsonWalker) errorf(format string, args ...any) error {
	return fmt.Errorf("offset %d: %s", w.pos, fmt.Sprintf(format, args...))
}

func (w *jsonWalker) space() {
	for w.pos < len(w.src) {
		switch w.src[w.pos] {
		case ' ', '\t', '\n', '\r':
			w.pos++
		default:
			return
		}
	}
}

// next skips white space and returns the next byte without reading it, or 0.
func (w *jsonWalker) next() byte {
	w.space()
	if w.pos < len(w.src) {
		return w.src[w.pos]
	}
	return 0
}

func (w *jsonWalker) value() error {
	switch c := w.next(); {
	case c == '{':
		return w.object()
	case c == '[':
		return w.array()
	case c == '"':
		start := w.pos
		s, err := w.str()
		if err != nil {
			return err
		}
		return w.found(tokenString, s, start)
	case c == '-' || '0' <= c && c <= '9':
		start := w.pos
		if err := w.number(); err != nil {
			return err
		}
		return w.found(tokenNumber, w.src[start:w.pos], start)
	}
	for _, lit := range [...]string{"true", "false", "null"} {
		if strings.HasPrefix(w.src[w.pos:], lit) {
			w.pos += len(lit)
			return nil
		}
	}
	return w.errorf("no JSON value")
}

func (w *jsonWalker) found(kind tokenKind, value string, start int) error {
	if w.emit == nil {
		return nil
	}
	if *w.budget -= len(w.path); *w.budget < 0 {
		return errProportion
	}
	w.emit(kind, w.path, value, start, w.pos)
	return nil
}

func (w *jsonWalker) enter() error {
	w.pos++
	if w.depth++; w.depth > maxDepth {
		return w.errorf("nested deeper than %d", maxDepth)
	}
	return nil
}

func (w *jsonWalker) object() error {
	if err := w.enter(); err != nil {
		return err
	}
	mark := len(w.path)
	var names nameSet
	if w.next() == '}' {
		w.pos++
		w.depth--
		return nil
	}
	for {
		if w.next() != '"' {
			return w.errorf("no member name")
		}
		start := w.pos
		name, err := w.str()
		if err != nil {
			return err
		}
		if !names.add(name) {
			w.pos = start
			return w.errorf("duplicate member name")
		}
		w.path = appendPointer(w.path, name)
		if err := w.found(tokenKey, name, start); err != nil {
			return err
		}
		if w.next() != ':' {
			return w.errorf("no colon after a member name")
		}
		w.pos++
		if err := w.value(); err != nil {
			return err
		}
		w.path = w.path[:mark]
		switch w.next() {
		case ',':
			w.pos++
		case '}':
			w.pos++
			w.depth--
			return nil
		default:
			return w.errorf("unterminated object")
		}
	}
}

func (w *jsonWalker) array() error {
	if err := w.enter(); err != nil {
		return err
	}
	mark := len(w.path)
	if w.next() == ']' {
		w.pos++
		w.depth--
		return nil
	}
	for i := 0; ; i++ {
		w.path = strconv.AppendInt(append(w.path, '/'), int64(i), 10)
		if err := w.value(); err != nil {
			return err
		}
		w.path = w.path[:mark]
		switch w.next() {
		case ',':
			w.pos++
		case ']':
			w.pos++
			w.depth--
			return nil
		default:
			return w.errorf("unterminated array")
		}
	}
}

func (w *jsonWalker) number() error {
	digits := func() bool {
		start := w.pos
		for w.pos < len(w.src) && '0' <= w.src[w.pos] && w.src[w.pos] <= '9' {
			w.pos++
		}
		return w.pos > start
	}
	peek := func(set string) bool {
		return w.pos < len(w.src) && strings.IndexByte(set, w.src[w.pos]) >= 0
	}
	if peek("-") {
		w.pos++
	}
	if peek("0") {
		w.pos++
	} else if !digits() {
		return w.errorf("invalid number")
	}
	if peek(".") {
		w.pos++
		if !digits() {
			return w.errorf("invalid number")
		}
	}
	if peek("eE") {
		w.pos++
		if peek("+-") {
			w.pos++
		}
		if !digits() {
			return w.errorf("invalid number")
		}
	}
	return nil
}

// str reads the string token at w.pos and returns what it says. A string
// without escapes shares the memory of w.src.
func (w *jsonWalker) str() (string, error) {
	w.pos++
	start := w.pos
	var decoded []byte
	for w.pos < len(w.src) {
		switch c := w.src[w.pos]; {
		case c == '"':
			w.pos++
			if decoded != nil {
				return string(decoded), nil
			}
			return w.src[start : w.pos-1], nil
		case c < ' ':
			return "", w.errorf("control character in a string")
		case c == '\\':
			if decoded == nil {
				decoded = append(make([]byte, 0, w.pos-start+16), w.src[start:w.pos]...)
			}
			r, n := unescape(w.src[w.pos:])
			if n == 0 {
				return "", w.errorf("invalid escape in a string")
			}
			decoded = utf8.AppendRune(decoded, r)
			w.pos += n
		default:
			if decoded != nil {
				decoded = append(decoded, c)
			}
			w.pos++
		}
	}
	return "", w.errorf("unterminated string")
}

// unescape decodes the escape sequence that s begins with and returns its
// length, 0 if it is invalid. A surrogate pair is one sequence.
func unescape(s string) (rune, int) {
	if len(s) < 2 {
		return 0, 0
	}
	switch c := s[1]; c {
	case '"', '\\', '/':
		return rune(c), 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		hi, ok := hex4(s[2:])
		switch {
		case !ok || 0xdc00 <= hi && hi < 0xe000:
			return 0, 0
		case hi < 0xd800 || hi >= 0xe000:
			return hi, 6
		}
		if !strings.HasPrefix(s[6:], `\u`) {
			return 0, 0
		}
		lo, ok := hex4(s[8:])
		if !ok || lo < 0xdc00 || lo >= 0xe000 {
			return 0, 0
		}
		return (hi-0xd800)<<10 | (lo - 0xdc00) + 0x10000, 12
	}
	return 0, 0
}

func hex4(s string) (rune, bool) {
	if len(s) < 4 {
		return 0, false
	}
	var r rune
	for i := range 4 {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}

// appendPointer appends one reference token of an RFC 6901 pointer.
func appendPointer(path []byte, name string) []byte {
	path = append(path, '/')
	for i := range len(name) {
		switch name[i] {
		case '~':
			path = append(path, "~0"...)
		case '/':
			path = append(path, "~1"...)
		default:
			path = append(path, name[i])
		}
	}
	return path
}

// A nameSet holds the member names of one object.
type nameSet struct {
	few  [8]string
	n    int
	many map[string]struct{}
}

// add returns false if the name is there already.
func (s *nameSet) add(name string) bool {
	if s.many != nil {
		n := len(s.many)
		s.many[name] = struct{}{}
		return len(s.many) > n
	}
	for _, f := range s.few[:s.n] {
		if f == name {
			return false
		}
	}
	if s.n < len(s.few) {
		s.few[s.n] = name
		s.n++
		return true
	}
	s.many = make(map[string]struct{}, 4*len(s.few))
	for _, f := range s.few {
		s.many[f] = struct{}{}
	}
	s.many[name] = struct{}{}
	return true
}

// validJSON checks one JSON text.
func validJSON(src []byte) error {
	w := jsonWalker{src: string(src)}
	return w.walk()
}
