// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// reader reads JSON as serde_json does, which differs from encoding/json where it matters here: names of members
// are told apart by case, text is UTF-8 or an error, and numbers are rounded in serde_json's way (not always the
// nearest), since scores decide between tokens. A member that comes twice is refused: which one counts
// would depend on the reader.
type reader struct {
	data  []byte
	at    int
	depth int
}

// maxDepth is serde_json's.
const maxDepth = 127

var (
	errEnd    = errors.New("JSON ends too early")
	errSyntax = errors.New("not JSON")
)

func (r *reader) fail(err error) error { return fmt.Errorf("byte %d: %w", r.at, err) }

// peek skips white space and returns the next byte, 0 at the end.
func (r *reader) peek() byte {
	for r.at < len(r.data) {
		switch c := r.data[r.at]; c {
		case ' ', '\t', '\n', '\r':
			r.at++
		default:
			return c
		}
	}
	return 0
}

func (r *reader) expect(c byte) error {
	switch got := r.peek(); {
	case got == c:
		r.at++
		return nil
	case r.at >= len(r.data):
		return r.fail(errEnd)
	}
	return r.fail(errSyntax)
}

// list reads an array or an object, calling item at each item.
func (r *reader) list(open, end byte, item func() error) error {
	if err := r.expect(open); err != nil {
		return err
	}
	if r.depth++; r.depth > maxDepth {
		return r.fail(errors.New("JSON is nested too deeply"))
	}
	defer func() { r.depth-- }()
	if r.peek() == end {
		r.at++
		return nil
	}
	for {
		if err := item(); err != nil {
			return err
		}
		switch r.peek() {
		case ',':
			r.at++
		case end:
			r.at++
			return nil
		default:
			return r.expect(',')
		}
	}
}

// object reads an object, calling member with the name of each member and the reader at its value.
func (r *reader) object(member func(name string) error) error {
	seen := map[string]bool{}
	return r.list('{', '}', func() error {
		r.peek()
		name, err := r.string()
		if err != nil {
			return err
		}
		if seen[name] {
			return r.fail(fmt.Errorf("the member %s comes twice", short(name)))
		}
		seen[name] = true
		if err := r.expect(':'); err != nil {
			return err
		}
		return member(name)
	})
}

// value reads any value: nil, bool, float64, string, []any or object.
func (r *reader) value() (any, error) {
	switch c := r.peek(); {
	case c == '{':
		members := object{}
		err := r.object(func(name string) error {
			v, err := r.value()
			members[name] = v
			return err
		})
		return members, err
	case c == '[':
		array := []any{}
		err := r.list('[', ']', func() error {
			v, err := r.value()
			array = append(array, v)
			return err
		})
		return array, err
	case c == '"':
		return r.string()
	case c == '-' || c >= '0' && c <= '9':
		return r.number()
	case r.at >= len(r.data):
		return nil, r.fail(errEnd)
	}
	for word, v := range map[string]any{"null": nil, "true": true, "false": false} {
		if len(r.data)-r.at >= len(word) && string(r.data[r.at:r.at+len(word)]) == word {
			r.at += len(word)
			return v, nil
		}
	}
	return nil, r.fail(errSyntax)
}

// string reads a string.
func (r *reader) string() (string, error) {
	var b strings.Builder
	err := r.stringInto(&b)
	return b.String(), err
}

// stringInto reads a string and appends it.
func (r *reader) stringInto(b *strings.Builder) error {
	if err := r.expect('"'); err != nil {
		return err
	}
	start := r.at
	for r.at < len(r.data) {
		switch c := r.data[r.at]; {
		case c == '"':
			err := r.take(b, start)
			r.at++
			return err
		case c == '\\':
			if err := r.take(b, start); err != nil {
				return err
			}
			if err := r.escape(b); err != nil {
				return err
			}
			start = r.at
		case c < ' ':
			return r.fail(errors.New("a control character in a string"))
		default:
			r.at++
		}
	}
	return r.fail(errEnd)
}

func (r *reader) take(b *strings.Builder, start int) error {
	if !utf8.Valid(r.data[start:r.at]) {
		return r.fail(errors.New("a string is not UTF-8"))
	}
	b.Write(r.data[start:r.at])
	return nil
}

// escape reads an escape at the position.
func (r *reader) escape(b *strings.Builder) error {
	if r.at+1 >= len(r.data) {
		return r.fail(errEnd)
	}
	c := r.data[r.at+1]
	if i := strings.IndexByte(`"\/bfnrt`, c); i >= 0 {
		r.at += 2
		return b.WriteByte("\"\\/\b\f\n\r\t"[i])
	}
	if c != 'u' {
		return r.fail(errSyntax)
	}
	u, err := r.unit()
	if err != nil {
		return err
	}
	if u >= 0xd800 && u < 0xdc00 {
		low, err := r.unit()
		if err != nil {
			return err
		}
		if low < 0xdc00 || low >= 0xe000 {
			return r.fail(errors.New("half a surrogate pair"))
		}
		u = (u-0xd800)<<10 + (low - 0xdc00) + 0x10000
	} else if u >= 0xdc00 && u < 0xe000 {
		return r.fail(errors.New("half a surrogate pair"))
	}
	b.WriteRune(u)
	return nil
}

// unit reads \uXXXX.
func (r *reader) unit() (rune, error) {
	if !bytes.HasPrefix(r.data[r.at:], []byte(`\u`)) {
		return 0, r.fail(errors.New("half a surrogate pair"))
	}
	if r.at+6 > len(r.data) {
		return 0, r.fail(errEnd)
	}
	var u rune
	for _, c := range r.data[r.at+2 : r.at+6] {
		d := strings.IndexByte("0123456789abcdef", c|0x20)
		if d < 0 || c < '0' {
			return 0, r.fail(errSyntax)
		}
		u = u<<4 | rune(d)
	}
	r.at += 6
	return u, nil
}

// number reads a number with serde_json's arithmetic: digits as an integer of 64 bits as far as they fit, then one
// multiplication or division by a power of ten.
func (r *reader) number() (float64, error) {
	negative := r.peek() == '-'
	if negative {
		r.at++
	}
	first := r.at
	significand, exponent, full := uint64(0), 0, false
	digits := func(fraction bool) bool {
		start := r.at
		for r.at < len(r.data) && r.data[r.at] >= '0' && r.data[r.at] <= '9' {
			d := uint64(r.data[r.at] - '0')
			full = full || significand > math.MaxUint64/10 || significand == math.MaxUint64/10 && d > math.MaxUint64%10
			switch {
			case !full:
				significand = significand*10 + d
				if fraction {
					exponent--
				}
			case !fraction:
				exponent++
			}
			r.at++
		}
		return r.at > start
	}
	if !digits(false) || r.data[first] == '0' && r.at > first+1 {
		return 0, r.fail(errSyntax)
	}
	if r.at < len(r.data) && r.data[r.at] == '.' {
		r.at++
		// After more whole digits than fit, serde_json goes on to collect those of the fraction that still do.
		full = false
		if !digits(true) {
			return 0, r.fail(errSyntax)
		}
	}
	if r.at < len(r.data) && r.data[r.at]|0x20 == 'e' {
		r.at++
		e, err := r.exponent()
		if err != nil {
			return 0, err
		}
		exponent += e
	}
	f, ok := scale(float64(significand), exponent)
	if !ok {
		return 0, r.fail(errors.New("a number is out of range"))
	}
	if negative {
		f = -f
	}
	return f, nil
}

// exponent reads what follows an e. Exponents beyond any sense stop growing.
func (r *reader) exponent() (int, error) {
	sign := 1
	if r.at < len(r.data) && (r.data[r.at] == '-' || r.data[r.at] == '+') {
		if r.data[r.at] == '-' {
			sign = -1
		}
		r.at++
	}
	start, e := r.at, 0
	for r.at < len(r.data) && r.data[r.at] >= '0' && r.data[r.at] <= '9' {
		e = min(e*10+int(r.data[r.at]-'0'), math.MaxInt32)
		r.at++
	}
	if r.at == start {
		return 0, r.fail(errSyntax)
	}
	return sign * e, nil
}

// powerOfTen returns the double nearest to ten to a power from 0 to 308. math.Pow10 multiplies beyond its table.
func powerOfTen(n int) float64 {
	if n < 32 {
		return math.Pow10(n)
	}
	f, _ := strconv.ParseFloat("1e"+strconv.Itoa(n), 64)
	return f
}

// scale returns f times ten to an exponent, rounded as serde_json rounds.
func scale(f float64, exponent int) (float64, bool) {
	for f != 0 && exponent < -308 {
		f /= 1e308
		exponent += 308
	}
	if f == 0 {
		return 0, true
	}
	if exponent > 308 {
		return 0, false
	}
	if exponent < 0 {
		return f / powerOfTen(-exponent), true
	}
	f *= powerOfTen(exponent)
	return f, !math.IsInf(f, 0)
}
