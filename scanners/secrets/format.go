// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// A format is the form of a credential as its issuer documents it: literals,
// and runs of characters of one class, such as
//
//	ghp_{a:36}
//	SG.{w:22}.{w:43}
//	sk_(live|test)_{a:10-99}
//
// Brackets list alternatives of a literal. Braces hold a class, and how many
// characters of it (none for {g}, a UUID). A credential is no part of a longer
// word.
type format struct {
	segments []segment
	anchor   int // the literal by which it is found, or -1
	min, max int // length in bytes
}

// A segment is a literal, or a run of min to max bytes of a class.
type segment struct {
	literal  string
	class    *charset
	min, max int
}

// charset is a class of bytes in the form that is fastest to ask.
type charset [256]bool

// classes are the classes of formats.
var classes = map[byte]*charset{
	'd': newCharset("09"),
	'x': newCharset("09af"),
	'X': newCharset("09AF"),
	'h': newCharset("09afAF"),
	'l': newCharset("09az"),
	'u': newCharset("09AZ"),
	'a': newCharset("09azAZ"),
	'w': newCharset("09azAZ__--"),
	'W': newCharset("09azAZ__"),
	'y': newCharset("09az__--"),
	'b': newCharset("09azAZ++//"),
	'q': newCharset("09azAZ++//=="),
	's': newCharset("09azAZ++//==__--"),
	'k': newCharset("09azAZ__--.."),
	'e': newCharset("09azAZ__--..=="),
	't': newCharset("27AZ"),
	'f': newCharset("!!#&(;?Z^_a{}~"), // printable, but for quotes, <, =, >, brackets and bars
	'p': newCharset("09azAZ__--..~~"),
}

// newCharset takes pairs of first and last byte.
func newCharset(ranges string) *charset {
	var c charset
	for i := 0; i < len(ranges); i += 2 {
		for b := int(ranges[i]); b <= int(ranges[i+1]); b++ {
			c[b] = true
		}
	}
	return &c
}

// parseFormats compiles a format into one for each choice of its alternatives.
func parseFormats(s string) ([]format, error) {
	texts := []string{""}
	for s != "" {
		open := strings.IndexByte(s, '(')
		if open < 0 {
			open = len(s)
		}
		head, choices := s[:open], []string{""}
		if s = s[open:]; s != "" {
			shut := strings.IndexByte(s, ')')
			if shut < 0 {
				return nil, fmt.Errorf("format %q: ( without )", s)
			}
			choices, s = strings.Split(s[1:shut], "|"), s[shut+1:]
		}
		var longer []string
		for _, t := range texts {
			for _, c := range choices {
				longer = append(longer, t+head+c)
			}
		}
		texts = longer
	}
	formats := make([]format, len(texts))
	for i, t := range texts {
		var err error
		if formats[i], err = parseFormat(t); err != nil {
			return nil, err
		}
	}
	return formats, nil
}

func parseFormat(s string) (format, error) {
	const uuid = "{h:8}-{h:4}-{h:4}-{h:4}-{h:12}"
	f := format{anchor: -1}
	rest := strings.ReplaceAll(s, "{g}", uuid)
	for rest != "" {
		open := strings.IndexByte(rest, '{')
		if open < 0 {
			open = len(rest)
		}
		if open > 0 {
			f.add(segment{literal: rest[:open], min: open, max: open})
		}
		if rest = rest[open:]; rest == "" {
			break
		}
		shut := strings.IndexByte(rest, '}')
		if shut < 4 || rest[2] != ':' || classes[rest[1]] == nil {
			return format{}, fmt.Errorf("format %q: want {class:count}", s)
		}
		from, to, ranged := strings.Cut(rest[3:shut], "-")
		if !ranged {
			to = from
		}
		lo, err := strconv.Atoi(from)
		hi, err2 := strconv.Atoi(to)
		if err != nil || err2 != nil || lo < 1 || hi < lo {
			return format{}, fmt.Errorf("format %q: count %q", s, rest[3:shut])
		}
		f.add(segment{class: classes[rest[1]], min: lo, max: hi})
		rest = rest[shut+1:]
	}
	return f, nil
}

func (f *format) add(s segment) {
	if (len(s.literal) > 1 || s.literal == "|") && (f.anchor < 0 || f.anchor > 0 && len(s.literal) > len(f.segments[f.anchor].literal)) {
		f.anchor = len(f.segments)
	}
	f.segments = append(f.segments, s)
	f.min += s.min
	f.max += s.max
}

// literal is what the finder looks for.
func (f *format) literal() prefilter.Literal {
	return prefilter.Literal{Text: f.segments[f.anchor].literal}
}

// around returns the credential whose anchor stands at text[at:].
func (f *format) around(text string, at int) (start, end int, ok bool) {
	start = at
	for i := f.anchor - 1; i >= 0; i-- {
		s := &f.segments[i]
		if s.class == nil {
			if !strings.HasSuffix(text[:start], s.literal) {
				return 0, 0, false
			}
			start -= len(s.literal)
			continue
		}
		n := 0
		for n < s.max && start > 0 && s.class[text[start-1]] {
			start--
			n++
		}
		if n < s.min {
			return 0, 0, false
		}
	}
	if !freeBefore(text, start) {
		return 0, 0, false
	}
	end, ok = f.match(text, at, f.segments[f.anchor:])
	return start, end, ok && f.freeAfter(text, end)
}

// from returns the end of the credential that begins at text[start:].
func (f *format) from(text string, start int) (end int, ok bool) {
	end, ok = f.match(text, start, f.segments)
	if !ok || end+1 < len(text) && text[end] == '-' && classAlnum[text[end+1]] {
		return 0, false // of a longer value
	}
	return end, f.freeAfter(text, end)
}

func (f *format) match(text string, at int, segments []segment) (end int, ok bool) {
	for i := range segments {
		s := &segments[i]
		if s.class == nil {
			if !strings.HasPrefix(text[at:], s.literal) {
				return 0, false
			}
			at += len(s.literal)
			continue
		}
		n := 0
		for n < s.max && at < len(text) && s.class[text[at]] {
			at++
			n++
		}
		if n < s.min {
			return 0, false
		}
	}
	return at, true
}

// freeBefore reports whether no word goes on into text[at:]. The letter of an
// escape (\n) and the digits of one (%3D, \u003d) are no word.
func freeBefore(text string, at int) bool {
	if at == 0 || !isWordByte(text[at-1]) {
		return at == 0 || text[at-1] != '+' && (text[at-1] != '/' || !insideBase64(text, at))
	}
	if at >= 2 && text[at-2] == '\\' && strings.IndexByte("nrtbf", text[at-1]) >= 0 {
		return true
	}
	if at >= 3 && text[at-3] == '%' && classes['h'][text[at-1]] && classes['h'][text[at-2]] {
		return true
	}
	return at >= 6 && text[at-6] == '\\' && text[at-5] == 'u' && text[at-4] == '0' && text[at-3] == '0'
}

// insideBase64 reports whether text[at:] goes on with what looks like base64.
func insideBase64(text string, at int) bool {
	from := at
	for from > 0 && at-from < 24 && classes['b'][text[from-1]] {
		from--
	}
	if at-from < 24 {
		return false
	}
	sh := shapeOf(text[from:at])
	return sh.digits > 0 && sh.upper > 0 && sh.lower > 0 && !sh.wordy()
}

// freeAfter reports whether the credential ends at text[end:].
func (f *format) freeAfter(text string, end int) bool {
	if end == len(text) {
		return true
	}
	if last := f.segments[len(f.segments)-1].class; last != nil && last[text[end]] && text[end] != '.' && text[end] != '-' {
		return false
	}
	return !isWordByte(text[end])
}

func isWordByte(b byte) bool { return classAlnum[b] || b == '_' }

var classAlnum = newCharset("09azAZ")
