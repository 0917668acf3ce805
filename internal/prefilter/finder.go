// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"fmt"
	"slices"
	"strings"
)

// A Literal is a text to look for.
type Literal struct {
	Text string
	Fold bool // ASCII letters match in either case
	Word bool // an ASCII letter, digit or underscore beside it rules it out
}

// A Finder reports the occurrences of a fixed list of literals in a text. It
// is immutable and safe for concurrent use.
//
// Literals of four bytes and more are found by their rarest four bytes: a hash
// of each four bytes of the text indexes a table that says whether any literal
// has them, and only then is anything compared. That is one load, one multiply
// and one look-up a byte, none of which waits for the one before, which is
// why it is faster than an Aho-Corasick automaton (whose next state needs the
// last one). Shorter literals have a table of their own over pairs of bytes,
// or a plain search when there are few.
type Finder struct {
	lits  []Literal // with Text in lower case where Fold
	long  *gramTable
	short *pairTable
	few   []int // short literals that a plain search finds
}

// fewShort is the number of short literals up to which one search for each,
// which the standard library does with vector instructions, beats the table.
const fewShort = 3

// NewFinder builds a Finder. Occurrences are reported by index into lits. An
// empty literal is an error.
func NewFinder(lits []Literal) (*Finder, error) {
	f := &Finder{lits: slices.Clone(lits)}
	var long, short []int
	plain := true // short literals have no case to fold
	for i := range f.lits {
		l := &f.lits[i]
		if l.Text == "" {
			return nil, fmt.Errorf("prefilter: literal %d is empty", i)
		}
		l.Fold = l.Fold && hasASCIILetter(l.Text)
		if l.Fold {
			l.Text = lowerASCII(l.Text)
		}
		if len(l.Text) >= gramLen {
			long = append(long, i)
			continue
		}
		short = append(short, i)
		plain = plain && !l.Fold
	}
	if len(long) > 0 {
		f.long = newGramTable(f.lits, long)
	}
	switch {
	case plain && len(short) <= fewShort:
		f.few = short
	case len(short) > 0:
		f.short = newPairTable(f.lits, short)
	}
	return f, nil
}

// Find calls hit for every occurrence of every literal in text, overlapping
// ones included: lit is the literal's index, start the offset of its first
// byte. The occurrences of one literal come in ascending order; those of
// different literals may not.
func (f *Finder) Find(text string, hit func(lit, start int)) {
	for _, i := range f.few {
		f.search(text, i, hit)
	}
	if f.short != nil {
		f.short.find(f, text, hit)
	}
	if f.long != nil {
		f.long.find(f, text, hit)
	}
}

// search reports the occurrences of one case-sensitive literal.
func (f *Finder) search(text string, lit int, hit func(lit, start int)) {
	l := &f.lits[lit]
	for at := 0; ; {
		i := strings.Index(text[at:], l.Text)
		if i < 0 {
			return
		}
		at += i
		if !l.Word || isWord(text, at, at+len(l.Text)) {
			hit(lit, at)
		}
		at++
	}
}

// matchAt reports whether literal l stands at text[start:], which may be out
// of range.
func (l *Literal) matchAt(text string, start int) bool {
	end := start + len(l.Text)
	if start < 0 || end > len(text) {
		return false
	}
	if l.Fold {
		if !equalFold(text[start:end], l.Text) {
			return false
		}
	} else if text[start:end] != l.Text {
		return false
	}
	return !l.Word || isWord(text, start, end)
}

// equalFold reports whether s, with its ASCII letters in lower case, is lower.
// The two have the same length.
func equalFold(s, lower string) bool {
	for i := 0; i < len(s); i++ {
		if toLower(s[i]) != lower[i] {
			return false
		}
	}
	return true
}

// isWord reports whether no word byte stands directly before start or after
// end.
func isWord(text string, start, end int) bool {
	return (start == 0 || !isWordByte(text[start-1])) &&
		(end == len(text) || !isWordByte(text[end]))
}

// isWordByte reports whether b is an ASCII letter, digit or underscore. Bytes
// of other characters are not: a Finder decides what need not be looked at,
// so in doubt it reports.
func isWordByte(b byte) bool {
	return 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9' || b == '_'
}

func toLower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b | 0x20
	}
	return b
}

func isASCIILetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

func hasASCIILetter(s string) bool {
	for i := 0; i < len(s); i++ {
		if isASCIILetter(s[i]) {
			return true
		}
	}
	return false
}

// lowerASCII is strings.ToLower without its Unicode letters: K (U+212A) stays.
func lowerASCII(s string) string {
	b := []byte(s)
	for i := range b {
		b[i] = toLower(b[i])
	}
	return string(b)
}
