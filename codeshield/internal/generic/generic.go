// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package generic matches patterns against any text: Semgrep's language "generic". A text is words and other characters; white
// space only separates. A pattern is the same with $X for a word, "..." for what lies between, and $...X for what lies between
// under a name. What lies between spans a number of lines at most, and does not leave the block that the match began in:
// lines that are indented as much, or brackets that are closed on their line.
package generic

import (
	"fmt"
	"slices"
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
	punct              // one character that is no letter, digit or underscore, or a bracket
	metaOf             // pattern: $X
	dots               // pattern: ...
	metaDots           // pattern: $...X
)

// token is small: a text of punctuation has as many as bytes.
type token struct {
	start, end int32
	limit      int32  // index of the bracket, on the same line, that closes what the token stands in; -1 for none
	place      uint32 // the number of its row, and in the lowest bits its kind
}

const kindBits = 3

func (t *token) kind() tokenKind { return tokenKind(t.place & (1<<kindBits - 1)) }

func (t *token) row() int { return int(t.place >> kindBits) }

// row is a line that has tokens.
type row struct {
	line   int32 // from 0
	indent int32
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
	rows []row
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
	p.toks, _ = scan(src, &opts, true)
	p.names = make([]string, len(p.toks))
	solid := false
	for i, t := range p.toks {
		switch t.kind() {
		case metaOf, metaDots:
			p.names[i] = src[t.start:t.end]
			solid = solid || t.kind() == metaOf
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
		if t.kind() == word {
			list = append(list, p.src[t.start:t.end])
		}
	}
	return list
}

// Read makes a text ready for patterns with these options.
func Read(src string, opts Options) *Text {
	toks, rows := scan(src, &opts, false)
	return &Text{src, toks, rows}
}

// scanner cuts a text into tokens and pairs the brackets within each line.
type scanner struct {
	src  string
	opts *Options
	toks []token
	rows []row

	// Of the current line. While it is scanned, the limit of a token is the number of the bracket that it stands behind.
	first int           // its first token
	opens []openBracket // brackets that are open, innermost last
	count []int         // how many of them are of each pair
	shuts []int32       // by token from first on: where the bracket that it opens is closed; 0 where it is not
}

// openBracket is a bracket that is open: the number of its token and of its pair.
type openBracket struct {
	at, pair int32
}

func scan(src string, opts *Options, pattern bool) ([]token, []row) {
	s := scanner{src: src, opts: opts, count: make([]int, len(opts.braces()))}
	line, indent, fresh := int32(0), int32(0), true
	for i := 0; i < len(src); {
		c := src[i]
		switch {
		case c == '\n':
			s.endLine()
			line++
			indent, fresh = 0, true
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
		if n := len(s.rows); n == 0 || s.rows[n-1].line != line {
			s.row(i, row{line, indent})
		}
		fresh = false
		t := token{start: int32(i), place: uint32(len(s.rows)-1) << kindBits}
		switch {
		case pattern && special(src, i, &t):
			s.add(t)
		case opts.wordByte(c):
			j := i
			for j < len(src) && opts.wordByte(src[j]) {
				j++
			}
			t.end = int32(j)
			t.place |= uint32(word)
			s.add(t)
		default:
			t.end = int32(i + 1)
			t.place |= uint32(punct)
			if c >= 0x80 { // a character of several bytes stays together
				for j := i + 1; j < len(src) && src[j]&0xC0 == 0x80; j++ {
					t.end++
				}
			}
			s.bracket(t)
		}
		i = int(s.toks[len(s.toks)-1].end)
	}
	s.endLine()
	return s.toks, s.rows
}

// more returns how many elements to make room for where n are there at offset at: as many as the rest of the text will take if
// it is like the part so far.
func (s *scanner) more(n, at int) int {
	whole := int(float64(n) * 1.1 * float64(len(s.src)) / float64(max(at, 1)))
	return min(max(whole-n, n/4, 16), 1<<12+15*n)
}

// row begins a row at offset at.
func (s *scanner) row(at int, r row) {
	if n := len(s.rows); n == cap(s.rows) {
		s.rows = slices.Grow(s.rows, s.more(n, at))
	}
	s.rows = append(s.rows, r)
}

// add appends a token.
func (s *scanner) add(t token) {
	if n := len(s.toks); n == cap(s.toks) {
		s.toks = slices.Grow(s.toks, s.more(n, int(t.start)))
	}
	t.limit = -1
	if k := len(s.opens); k > 0 {
		t.limit = s.opens[k-1].at
	}
	s.toks = append(s.toks, t)
}

// bracket adds a token that may be a bracket. Brackets within a pair that were not closed are plain characters.
func (s *scanner) bracket(t token) {
	for i, b := range s.opts.braces() {
		if strings.HasPrefix(s.src[t.start:], b[0]) {
			t.end = t.start + int32(len(b[0]))
			s.add(t)
			s.opens = append(s.opens, openBracket{int32(len(s.toks) - 1), int32(i)})
			s.count[i]++
			return
		}
		if !strings.HasPrefix(s.src[t.start:], b[1]) {
			continue
		}
		t.end = t.start + int32(len(b[1]))
		for shut := false; s.count[i] > 0 && !shut; {
			last := s.opens[len(s.opens)-1]
			s.opens = s.opens[:len(s.opens)-1]
			s.count[last.pair]--
			if shut = int(last.pair) == i; shut {
				s.close(int(last.at))
			}
		}
		break
	}
	s.add(t)
}

// close notes that the bracket of token at is closed by the token that comes next.
func (s *scanner) close(at int) {
	k := at - s.first
	if n := len(s.shuts); n <= k {
		s.shuts = slices.Grow(s.shuts, max(k+1-n, min(n, len(s.src)-n)))[:k+1]
		clear(s.shuts[n:])
	}
	s.shuts[k] = int32(len(s.toks))
}

// endLine sets the limits of the tokens of the line: where the innermost bracket around them that is closed is.
func (s *scanner) endLine() {
	for i := s.first; i < len(s.toks); i++ {
		up := int(s.toks[i].limit)
		if up < 0 {
			continue
		}
		if k := up - s.first; k < len(s.shuts) && s.shuts[k] > 0 {
			s.toks[i].limit = s.shuts[k]
		} else {
			s.toks[i].limit = s.toks[up].limit // it is set: a bracket stands before what it encloses
		}
	}
	s.first, s.opens, s.shuts = len(s.toks), s.opens[:0], s.shuts[:0]
	clear(s.count)
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
	s, kind := src[i:], word
	switch {
	case strings.HasPrefix(s, "$...") && len(s) > 4 && upper(s[4]):
		kind, t.end = metaDots, int32(i+4+nameLen(s[4:]))
	case strings.HasPrefix(s, "...") && !strings.HasPrefix(s, "...."):
		kind, t.end = dots, int32(i+3)
	case s[0] == '$' && len(s) > 1 && upper(s[1]):
		kind, t.end = metaOf, int32(i+1+nameLen(s[1:]))
	default:
		return false
	}
	t.place |= uint32(kind)
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
