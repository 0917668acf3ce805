// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Clauses returns what a text must contain for the rule to match: of each clause one word at least, as a part of a word
// or whole. There may be none.
func (r *Rule) Clauses() [][]string { return r.formula.Clauses() }

// Fold reports whether the words of Clauses may stand in the text in either case.
func (r *Rule) Fold() bool { return tableOf(r.c.lang).caseless }

// Clauses returns what a text must contain for the formula to match: of each clause one word at least.
//
// Only names count, and modules of imports: an alias stands for a name that its import spells out, but a number may be
// written in several ways, a string may be put together of parts, and a type may be inferred.
func (r *Formula) Clauses() [][]string {
	switch r.op {
	case opPattern:
		var words []string
		if r.generic != nil {
			words = append(words, r.generic.pattern.Words()...)
		} else {
			r.pattern.words(r.pattern.t.Root, &words)
		}
		slices.Sort(words)
		var out [][]string
		for _, w := range slices.Compact(words) {
			out = append(out, []string{w})
		}
		return out
	case opAnd:
		var out [][]string
		for _, list := range [][]*Formula{r.positive, r.inside} {
			for _, x := range list {
				for _, c := range x.Clauses() {
					if !slices.ContainsFunc(out, func(o []string) bool { return slices.Equal(o, c) }) {
						out = append(out, c)
					}
				}
			}
		}
		return out
	case opOr:
		return anyClauses(r.any)
	case opInside, opAnywhere:
		return r.any[0].Clauses()
	}
	return nil
}

// maxClauses bounds how many clauses are made of the branches of an Or.
const maxClauses = 3

// anyClauses returns clauses of which each holds whichever branch matches: the union of one clause of each branch.
func anyClauses(branches []*Formula) [][]string {
	var lists [][][]string
	n := maxClauses
	for _, b := range branches {
		cs := b.Clauses()
		if len(cs) == 0 {
			return nil
		}
		slices.SortStableFunc(cs, func(a, b []string) int { return weight(b) - weight(a) })
		lists = append(lists, cs)
		n = min(n, len(cs))
	}
	var out [][]string
	for i := range n {
		var c []string
		for _, cs := range lists {
			c = append(c, cs[i]...)
		}
		slices.Sort(c)
		out = append(out, slices.Compact(c))
	}
	return out
}

// weight says how much a clause tells: a short word, or one of many, tells little.
func weight(clause []string) int {
	short := 1 << 10
	for _, w := range clause {
		short = min(short, len(w))
	}
	return 16*short - 4*len(clause)
}

// words appends the names that a text must contain for the pattern's node n to match.
func (p *pattern) words(n tree.ID, out *[]string) {
	t := p.t
	switch t.Kind(n) {
	case tree.Ident:
		if w := t.Value(n); w != "" && isWord(w) {
			*out = append(*out, w)
		}
		return
	case tree.TypedMetavar: // the type may be inferred
		return
	case tree.Import, tree.ImportFrom, tree.ImportAll:
		if m := t.First(n); t.Kind(m) == tree.String && p.nodes[m].text == plainText {
			*out = append(*out, t.Value(m))
		}
	}
	for c := t.First(n); c != 0; c = t.Next(c) {
		p.words(c, out)
	}
}

// isWord reports whether a name is one that stands in the text as it is. PHP's and JavaScript's magic words are
// written otherwise by some.
func isWord(w string) bool {
	return !strings.ContainsAny(w, " \t\n\"'`\\")
}
