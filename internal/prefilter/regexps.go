// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"unicode/utf8"
)

// Regexps is a list of regular expressions, each of which is run on the parts
// of a text only where it can match. It is immutable and safe for concurrent
// use.
type Regexps struct {
	set *Set
	res []*regexp.Regexp
	max []int
}

// NewRegexps builds a Regexps of expressions that [regexp.Compile] accepted.
func NewRegexps(res []*regexp.Regexp) (*Regexps, error) {
	r := &Regexps{res: res, max: make([]int, len(res))}
	reqs := make([]Requirement, len(res))
	for i, re := range res {
		tree, err := syntax.Parse(re.String(), syntax.Perl)
		if err != nil {
			return nil, fmt.Errorf("prefilter: pattern %d: %w", i, err)
		}
		reqs[i] = ForRegexp(tree)
		r.max[i] = reqs[i].Max
	}
	set, err := NewSet(reqs)
	if err != nil {
		return nil, err
	}
	r.set = set
	return r, nil
}

// Max is the length in bytes of the longest match of an expression, or -1
// when there is no limit.
func (r *Regexps) Max(pattern int) int { return r.max[pattern] }

// FindAll calls match for every match of every expression: by expression in
// the order of the list, then by position. loc is what
// [regexp.Regexp.FindAllStringSubmatchIndex] gives for it on the whole text;
// the callee may keep it.
func (r *Regexps) FindAll(text string, match func(pattern int, loc []int)) {
	m := r.set.Match(text)
	defer m.Release()
	for pattern, spans := range m.All() {
		for _, s := range spans {
			start, end := withContext(text, s)
			for _, loc := range r.res[pattern].FindAllStringSubmatchIndex(text[start:end], -1) {
				if start+loc[0] < s.Start || start+loc[1] > s.End {
					continue // of a neighbouring span, seen in the context
				}
				for i := range loc {
					if loc[i] >= 0 {
						loc[i] += start
					}
				}
				match(pattern, loc)
			}
		}
	}
}

// withContext widens a span by a character on either side, so that \b, ^ and $
// see what they would see in the whole text. A match begins and ends inside
// a span, so none can touch the new edges: \A and \z hold there only where
// they hold in the whole text.
//
// The start is at a character's first byte, where decoding is in step with
// that of the whole text even if the text is not valid UTF-8.
func withContext(text string, s Span) (start, end int) {
	start, end = max(0, s.Start-1), min(len(text), s.End+utf8.UTFMax)
	for range utf8.UTFMax - 1 {
		if start > 0 && !utf8.RuneStart(text[start]) {
			start--
		}
	}
	return start, end
}
