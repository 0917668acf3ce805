// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package pyre matches regular expressions as Python's re module or PCRE2 mean them.
//
// A pattern is parsed by this package's own parser. Where package regexp can express
// the same meaning, regexp does the work; lookaheads at the front of an anchored
// pattern become a Boolean combination of such expressions. Everything else, which is
// lookaround elsewhere, atomic groups, possessive quantifiers, backreferences and
// conditionals, runs on a backtracking machine that remembers where it has failed, so
// that its time is linear in the text unless the pattern has backreferences or
// conditionals. Each call has a budget of steps. A call that runs out of it returns
// [ErrBudget], never "no match".
//
// Texts are read as UTF-8; a byte that is not valid counts as one U+FFFD.
package pyre

import (
	"errors"
	"fmt"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// Flags change the meaning of a pattern.
type Flags uint16

// The flags.
const (
	IgnoreCase Flags = 1 << iota
	Multiline        // ^ and $ match at lines
	DotAll           // . matches a newline
	Verbose          // white space and # comments in the pattern are ignored
	Anchored         // a match begins at the start of the text
	PCRE             // PCRE2's syntax and meaning (UTF on, UCP off), else Python's for str
)

// ErrBudget is returned by a match that would take more steps than it is allowed. The
// text was not searched to the end.
var ErrBudget = errors.New("pyre: step budget exhausted")

// A SyntaxError says what is wrong with a pattern.
type SyntaxError struct {
	Offset      int    // in bytes, of the place in the pattern
	Msg         string // lower case, no full stop
	Unsupported bool   // the pattern is valid, but uses what this package has not
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("pyre: offset %d: %s", e.Offset, e.Msg)
}

// A Regexp is a compiled regular expression. It is immutable and safe for concurrent use.
type Regexp struct {
	src   string
	flags Flags
	names []string // by group; names[0] and those of unnamed groups are empty

	treeOnce sync.Once
	tree     *node

	fastOnce sync.Once
	fast     *fastProg // nil if package regexp can't express the pattern

	slowOnce sync.Once
	slow     *prog

	requireOnce sync.Once
	require     prefilter.Requirement
	gate        gate
}

// Compile parses a pattern. Errors are of type [*SyntaxError].
func Compile(pattern string, flags Flags) (*Regexp, error) {
	p := parser{src: pattern, flags: flags, pcre: flags&PCRE != 0}
	root, err := p.parse()
	if err != nil {
		return nil, err
	}
	if n := progSize(root); n > maxProg {
		return nil, &SyntaxError{Msg: fmt.Sprintf("pattern needs more than %d instructions", maxProg), Unsupported: true}
	}
	return &Regexp{src: pattern, flags: flags, names: p.names}, nil
}

// root returns the parsed pattern. It is parsed once more when it is first needed, since of thousands of patterns a program needs few.
func (re *Regexp) root() *node {
	re.treeOnce.Do(func() {
		p := parser{src: re.src, flags: re.flags, pcre: re.flags&PCRE != 0}
		re.tree, _ = p.parse() // that went well before
	})
	return re.tree
}

// MustCompile is like [Compile], but panics on a malformed pattern.
func MustCompile(pattern string, flags Flags) *Regexp {
	re, err := Compile(pattern, flags)
	if err != nil {
		panic(fmt.Sprintf("pyre: Compile(%q): %v", pattern, err))
	}
	return re
}

// String returns the source of the regular expression.
func (re *Regexp) String() string { return re.src }

// Flags returns the flags that the regular expression was compiled with.
func (re *Regexp) Flags() Flags { return re.flags }

// NumGroups returns the number of capturing groups, not counting the whole match.
func (re *Regexp) NumGroups() int { return len(re.names) - 1 }

// GroupNames returns the names of the groups by number. Element 0 is the whole match and
// empty, and so is that of a group without a name. The caller must not modify it.
func (re *Regexp) GroupNames() []string { return re.names }

// Match reports whether the text holds a match.
func (re *Regexp) Match(text string) (bool, error) {
	if re.absent(text) {
		return false, nil
	}
	if f := re.fastFor(text); f != nil {
		return f.match(text), nil
	}
	loc, err := re.slowProg().find(text)
	return loc != nil, err
}

// Find returns the leftmost match as pairs of byte offsets, two for the whole match and
// two for each group, -1 for a group that took no part; nil if there is none.
func (re *Regexp) Find(text string) ([]int, error) {
	if re.absent(text) {
		return nil, nil
	}
	if f := re.fastFor(text); f != nil {
		return f.find(text), nil
	}
	return re.slowProg().find(text)
}

// FindAll returns all matches that do not overlap, from left to right, each as [Find]
// gives it. An empty match may lie right behind another match, as Python and PCRE2 have
// it. With an error come the matches found until then.
func (re *Regexp) FindAll(text string) ([][]int, error) { return re.FindSome(text, -1) }

// FindSome is FindAll for the first most matches, or for all where most is negative.
func (re *Regexp) FindSome(text string, most int) ([][]int, error) {
	if re.absent(text) {
		return nil, nil
	}
	if f := re.fastFor(text); f != nil && re.flags&Anchored == 0 && re.root().minWidth() > 0 {
		return f.findAll(text, most), nil
	}
	return re.slowProg().findAll(text, most)
}

// fastFor returns the form for package regexp if it is exact on this text.
func (re *Regexp) fastFor(text string) *fastProg {
	re.fastOnce.Do(func() { re.fast = newFastProg(re.root(), re.flags, len(re.names)) })
	if re.fast == nil || !re.fast.exactOn(text) {
		return nil
	}
	return re.fast
}

func (re *Regexp) slowProg() *prog {
	re.slowOnce.Do(func() { re.slow = newProg(re.root(), re.flags, len(re.names)) })
	return re.slow
}
