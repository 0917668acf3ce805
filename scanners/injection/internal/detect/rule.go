// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package detect

import (
	"slices"
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

// A rule is a sequence of words, told by their classes, so that it holds in
// every language that the classes know, or by what they are.
type rule struct {
	name   string // permanent
	weight float64
	steps  []step
}

// A step is one word of a rule: of one of the classes, or one of the words. It
// stands at most gap tokens after the step before. A first step stands where a
// sentence starts.
type step struct {
	class token.Class
	words []uint64
	gap   int
	first bool
}

func (s *step) matches(t *token.Token) bool {
	if s.first && !t.First {
		return false
	}
	if t.Class&s.class != 0 {
		return true
	}
	for _, w := range s.words {
		if t.Word == w {
			return true
		}
	}
	return false
}

// is starts a rule or follows directly, then lets so many tokens stand between.
func is(c token.Class) step            { return step{class: c, gap: 1} }
func then(gap int, c token.Class) step { return step{class: c, gap: gap + 1} }
func word(gap int, words string) step  { return step{words: hashes(words), gap: gap + 1} }
func either(gap int, c token.Class, w string) step {
	return step{class: c, words: hashes(w), gap: gap + 1}
}
func opening(s step) step { s.first = true; return s }

// hashes returns what token.Append makes of the words.
func hashes(words string) []uint64 {
	var out []uint64
	for _, w := range strings.Fields(words) {
		if toks := token.Append(nil, w); len(toks) == 1 {
			out = append(out, toks[0].Word)
		} else {
			panic("detect: not one token: " + w)
		}
	}
	return out
}

// match returns the token after the last one of the rule's match that starts
// at i, or 0.
func (r *rule) match(toks []token.Token, i int) int {
	if !r.steps[0].matches(&toks[i]) {
		return 0
	}
	return r.rest(toks, i, 1)
}

// rest matches the steps from k on, each as near as possible.
func (r *rule) rest(toks []token.Token, at, k int) int {
	if k == len(r.steps) {
		return at + 1
	}
	s := &r.steps[k]
	gap := s.gap
	if t := &toks[at]; t.Single {
		gap *= 2 // a character of Chinese or Japanese is half a word
	}
	for j := at + 1; j < len(toks) && j <= at+gap; j++ {
		if s.matches(&toks[j]) {
			if end := r.rest(toks, j, k+1); end > 0 {
				return end
			}
		}
	}
	return 0
}

// index finds the rules by what starts them.
type index struct {
	byClass [token.Classes][]*rule
	byWord  map[uint64][]*rule
	filter  [256]bool // by the low byte of the word
}

var ruleIndex = sync.OnceValue(func() *index {
	x := &index{byWord: map[uint64][]*rule{}}
	all := rules()
	for i := range all {
		r := &all[i]
		for c := r.steps[0].class; c != 0; c &= c - 1 {
			x.byClass[c.Index()] = append(x.byClass[c.Index()], r)
		}
		for _, w := range r.steps[0].words {
			x.byWord[w] = append(x.byWord[w], r)
			x.filter[w&255] = true
		}
	}
	return x
})

// Rules returns the names of the phrases and marks, sorted.
func Rules() []string {
	var names []string
	for _, r := range rules() {
		names = append(names, r.name)
	}
	for _, m := range marks {
		names = append(names, m.name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}
