// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package generic matches patterns against any text: Semgrep's language "generic". A text is words and other characters; white
// space only separates. A pattern is the same with $X for a word, "..." for what lies between, and $...X for what lies between
// under a name. What lies between spans a number of lines at most, and does not leave the block that the match began in:
// lines that are indented as much, or brackets that are closed on their line.
package generic

import (
	"fmt"
	"strings"
)

// Options are the options of a rule that have a meaning here.
type Options struct {
	MaxSpan   int         // line breaks that an ellipsis spans at most; 0 means 10, less than 0 none
	Caseless  bool        // letters of words match in either case
	ExtraWord string      // characters that count as parts of words
	Braces    [][2]string // pairs of brackets; nil means (), [] and {}
	Comments  string      // comments to pass over: "c", "cpp", "shell" or ""
}

// tokenKind is the sort of a token.
type tokenKind uint8

const (
	word     tokenKind = iota
	punct              // one character that is no letter, digit or underscore
	open               // a bracket that is closed later
	shut               // its closer
	metaOf             // pattern: $X
	dots               // pattern: ...
	metaDots           // pattern: $...X
)

type token struct {
	kind       tokenKind
	start, end int32
	line       int32 // from 0
	indent     int32 // of its line
	limit      int32 // index of the bracket, on the same line, that closes what the token stands in; -1 for none
}

// Pattern is a compiled pattern. It is immutable and safe for concurrent use.
type Pattern struct {
	src   string
	opts  Options
	toks  []token
	names []string // of metavariables, with the dollar sign; by token, empty for others
}

// Text is a text made ready for patterns with the same options.
type Text struct {
	src  string
	toks []token
}

// Binding is the part of the text that a metavariable stands for.
type Binding struct {
	Name       string
	Start, End int
}

// Match is a range of the text that a pattern matches.
type Match struct {
	Start, End int
	Bindings   []Binding // in the order in which they were bound, each name once
}

// Compile parses a pattern.
func Compile(src string, opts Options) (*Pattern, error) {
	if opts.MaxSpan == 0 {
		opts.MaxSpan = 10
	}
	opts.MaxSpan = max(opts.MaxSpan, 0)
	p := &Pattern{src: src, opts: opts}
	p.toks = scan(src, &opts, true)
	p.names = make([]string, len(p.toks))
	solid := false
	for i, t := range p.toks {
		switch t.kind {
		case metaOf, metaDots:
			p.names[i] = src[t.start:t.end]
			solid = solid || t.kind == metaOf
		case dots:
		default:
			solid = true
		}
	}
	if !solid {
		return nil, fmt.Errorf("the pattern names nothing: it would match everywhere")
	}
	return p, nil
}

// Vars returns the names of the metavariables, with the dollar sign, as they occur.
func (p *Pattern) Vars() []string {
	var list []string
	for _, n := range p.names {
		if n != "" {
			list = append(list, n)
		}
	}
	return list
}

// Words returns the words that every match holds. They are missing where letters match in either case.
func (p *Pattern) Words() []string {
	if p.opts.Caseless {
		return nil
	}
	var list []string
	for _, t := range p.toks {
		if t.kind == word {
			list = append(list, p.src[t.start:t.end])
		}
	}
	return list
}

// Read makes a text ready for patterns with these options.
func Read(src string, opts Options) *Text { return &Text{src, scan(src, &opts, false)} }

// scan cuts a text into tokens and pairs the brackets within each line.
func scan(src string, opts *Options, pattern bool) []token {
	var toks []token
	var opens []int32
	line, indent, fresh := int32(0), int32(0), true
	for i := 0; i < len(src); {
		c := src[i]
		switch {
		case c == '\n':
			line++
			indent, fresh, opens = 0, true, opens[:0]
			i++
			continue
		case c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v':
			if fresh {
				if c == '\t' {
					indent = (indent/8 + 1) * 8
				} else {
					indent++
				}
			}
			i++
			continue
		}
		if n := comment(src[i:], opts.Comments); n > 0 && !pattern {
			line += int32(strings.Count(src[i:i+n], "\n"))
			i += n
			continue
		}
		fresh = false
		t := token{start: int32(i), line: line, indent: indent, limit: -1}
		switch {
		case pattern && special(src, i, &t):
		case opts.wordByte(c):
			j := i
			for j < len(src) && opts.wordByte(src[j]) {
				j++
			}
			t.kind, t.end = word, int32(j)
		default:
			t.kind, t.end = punct, int32(i+1)
			if c >= 0x80 { // a character of several bytes stays together
				for j := i + 1; j < len(src) && src[j]&0xC0 == 0x80; j++ {
					t.end++
				}
			}
			opens = opts.pair(src, toks, opens, &t)
		}
		toks = append(toks, t)
		i = int(t.end)
	}
	return toks
}

// pair takes note of a bracket: what stands between it and an open one of its line gets its limit. Brackets within that were
// not closed are plain characters.
func (o *Options) pair(src string, toks []token, opens []int32, t *token) []int32 {
	for _, b := range o.braces() {
		if strings.HasPrefix(src[t.start:], b[0]) {
			t.end = t.start + int32(len(b[0]))
			return append(opens, int32(len(toks)))
		}
		if !strings.HasPrefix(src[t.start:], b[1]) {
			continue
		}
		t.end = t.start + int32(len(b[1]))
		for k := len(opens) - 1; k >= 0; k-- {
			if x := &toks[opens[k]]; src[x.start:x.end] != b[0] {
				continue
			}
			for i := int(opens[k]) + 1; i < len(toks); i++ {
				if toks[i].limit < 0 {
					toks[i].limit = int32(len(toks))
				}
			}
			return opens[:k]
		}
		break
	}
	return opens
}

func (o *Options) wordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || o.ExtraWord != "" && strings.IndexByte(o.ExtraWord, c) >= 0
}

var defaultBraces = [][2]string{{"(", ")"}, {"[", "]"}, {"{", "}"}}

func (o *Options) braces() [][2]string {
	if o.Braces != nil {
		return o.Braces
	}
	return defaultBraces
}

// comment returns the length of the comment at the start of s, or 0.
func comment(s, style string) int {
	if style == "c" || style == "cpp" {
		if strings.HasPrefix(s, "/*") {
			if n := strings.Index(s[2:], "*/"); n >= 0 {
				return n + 4
			}
			return len(s)
		}
	}
	if style == "cpp" && strings.HasPrefix(s, "//") || style == "shell" && s[0] == '#' {
		if n := strings.IndexByte(s, '\n'); n >= 0 {
			return n
		}
		return len(s)
	}
	return 0
}

// special takes the tokens that only patterns have.
func special(src string, i int, t *token) bool {
	s := src[i:]
	switch {
	case strings.HasPrefix(s, "$...") && len(s) > 4 && upper(s[4]):
		t.kind, t.end = metaDots, int32(i+4+nameLen(s[4:]))
	case strings.HasPrefix(s, "...") && !strings.HasPrefix(s, "...."):
		t.kind, t.end = dots, int32(i+3)
	case s[0] == '$' && len(s) > 1 && upper(s[1]):
		t.kind, t.end = metaOf, int32(i+1+nameLen(s[1:]))
	default:
		return false
	}
	return true
}

func upper(c byte) bool { return c == '_' || c >= 'A' && c <= 'Z' }

func nameLen(s string) int {
	n := 0
	for n < len(s) && (upper(s[n]) || s[n] >= '0' && s[n] <= '9') {
		n++
	}
	return n
}
