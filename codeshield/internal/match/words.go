// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// Requirement returns what a text must contain for the rule to match.
func (r *Rule) Requirement() prefilter.Requirement { return r.formula.Requirement() }

// Requirement returns what a text must contain for the formula to match. It never claims too much.
//
// Of patterns only names count, and modules of imports: an alias stands for a name that its import spells out, but a number
// may be written in several ways, a string may be put together of parts, and a type may be inferred.
func (r *Formula) Requirement() prefilter.Requirement {
	return prefilter.Requirement{All: r.clauses(false), Max: -1}
}

// clauses returns what a text must contain for the formula to match. With made, it is that or a constant that is made of several
// strings of the text.
func (r *Formula) clauses(made bool) []prefilter.Any {
	switch r.op {
	case opPattern:
		out := r.pattern.clauses()
		if made {
			out = append(out, r.pattern.strings()...)
		}
		return out
	case opGeneric:
		return wordClauses(r.generic.pattern.Words(), false)
	case opRegex:
		return slices.Clone(r.re.Requirement().All)
	case opAnd:
		var out []prefilter.Any
		for _, list := range [][]*Formula{r.positive, r.inside} {
			for _, x := range list {
				out = withClauses(out, x.clauses(made))
			}
		}
		for _, c := range r.where {
			if made || !ofConstant(c) {
				out = withClauses(out, conditionClauses(c))
			}
		}
		return out
	case opOr:
		return anyClauses(r.any, made)
	case opInside, opAnywhere:
		return r.any[0].clauses(made)
	}
	return nil
}

// withClauses appends those of more that are not in list.
func withClauses(list, more []prefilter.Any) []prefilter.Any {
	for _, c := range more {
		if !slices.ContainsFunc(list, func(o prefilter.Any) bool { return sameClause(o, c) }) {
			list = append(list, c)
		}
	}
	return list
}

// conditionClauses returns what a text must contain for a condition to hold. What a metavariable is bound to stands in the text, but
// for names that an import stands for, and constants: see [ofConstant].
func conditionClauses(c condition) []prefilter.Any {
	switch c := c.(type) {
	case *regexCond:
		if c.consts {
			return nil
		}
		var out []prefilter.Any
		for _, clause := range c.re.Requirement().All {
			if clause, ok := writtenClause(clause); ok {
				out = append(out, clause)
			}
		}
		return out
	case *patternCond:
		if c.lang == "" {
			return c.formula.clauses(false)
		}
	}
	return nil
}

// ofConstant reports whether a condition is on what may be a constant that is made of several strings.
func ofConstant(c condition) bool {
	r, ok := c.(*regexCond)
	return ok && r.vars.constant(r.slot)
}

// strings returns the strings of p: a text with a match has them, or a constant that is made of strings has.
func (p *pattern) strings() []prefilter.Any {
	var w patternWords
	p.words(p.t.Root, &w)
	return wordClauses(w.strings, false)
}

// writtenClause returns a clause that holds for a text as well where it holds for a qualified name whose parts are in the text: that
// is joined by dots, which the text need not have there.
func writtenClause(clause prefilter.Any) (prefilter.Any, bool) {
	var out prefilter.Any
	if len(clause.Runs) > 0 {
		return out, false
	}
	for _, l := range clause.Literals {
		longest := ""
		for part := range strings.SplitSeq(l.Text, ".") {
			if len(part) > len(longest) {
				longest = part
			}
		}
		if longest == "" || strings.Contains("default", strings.ToLower(longest)) { // what a module exports without a name
			return out, false
		}
		l.Text = longest
		if !slices.Contains(out.Literals, l) {
			out.Literals = append(out.Literals, l)
		}
	}
	return out, true
}

// clauses returns the names that a text must contain for p to match.
func (p *pattern) clauses() []prefilter.Any {
	var w patternWords
	p.words(p.t.Root, &w)
	return wordClauses(w.names, p.lang.caseless)
}

// wordClauses wants each of the words, as a part of a word or whole.
func wordClauses(words []string, fold bool) []prefilter.Any {
	words = slices.Clone(words)
	slices.Sort(words)
	var out []prefilter.Any
	for _, w := range slices.Compact(words) {
		if w == "" { // a literal that every text has
			continue
		}
		out = append(out, prefilter.Any{Literals: []prefilter.Literal{{Text: w, Fold: fold}}})
	}
	return out
}

func sameClause(a, b prefilter.Any) bool {
	return slices.Equal(a.Literals, b.Literals) && slices.Equal(a.Runs, b.Runs)
}

// AnyRequirement returns what a text must contain for one of the formulas to match.
func AnyRequirement(formulas []*Formula) prefilter.Requirement {
	return prefilter.Requirement{All: anyClauses(formulas, false), Max: -1}
}

// maxClauses bounds how many clauses are made of the branches of an Or.
const maxClauses = 3

// anyClauses returns clauses of which each holds whichever branch matches: the union of one clause of each branch.
func anyClauses(branches []*Formula, made bool) []prefilter.Any {
	var lists [][]prefilter.Any
	n := maxClauses
	for _, b := range branches {
		cs := b.clauses(made)
		if len(cs) == 0 {
			return nil
		}
		slices.SortStableFunc(cs, func(a, b prefilter.Any) int { return weight(b) - weight(a) })
		lists = append(lists, cs)
		n = min(n, len(cs))
	}
	if len(lists) == 0 {
		return nil
	}
	var out []prefilter.Any
	for i := range n {
		var c prefilter.Any
		for _, cs := range lists {
			for _, l := range cs[i].Literals {
				if !slices.Contains(c.Literals, l) {
					c.Literals = append(c.Literals, l)
				}
			}
			c.Runs = append(c.Runs, cs[i].Runs...)
		}
		out = append(out, c)
	}
	return out
}

// weight says how much a clause tells: a short word, or one of many, tells little.
func weight(clause prefilter.Any) int {
	short := 1 << 10
	for _, l := range clause.Literals {
		short = min(short, len(l.Text))
	}
	if len(clause.Runs) > 0 {
		short = min(short, 2)
	}
	return 16*short - 4*(len(clause.Literals)+len(clause.Runs))
}

// patternWords are words of a pattern.
type patternWords struct{ names, strings []string }

// words appends the names and the strings that a text must contain for the pattern's node n to match.
func (p *pattern) words(n tree.ID, out *patternWords) {
	t := p.t
	switch t.Kind(n) {
	case tree.Ident:
		if w := t.Value(n); w != "" && t.Op(n) == 0 && isWord(w) {
			out.names = append(out.names, w)
		}
		return
	case tree.String:
		if p.nodes[n].text == plainText {
			out.strings = append(out.strings, t.Value(n))
		}
	case tree.Unary:
		if w := keyword(t.Op(n)); w != "" {
			out.names = append(out.names, w)
		}
	case tree.TypedMetavar: // the type may be inferred
		return
	case tree.TypeParams:
		if p.lang.anyTypeParams { // they may be others
			return
		}
	case tree.TypeArgs:
		if p.lang.anyTypeArgs || p.lang.fields { // they may be others, or missing
			p.words(t.First(n), out)
			return
		}
	case tree.FuncDef:
		if r := t.Child(n, funcResult); p.lang.scopeDot && t.Kind(r) == tree.Ident && t.Value(r) == "void" { // constructors return it and do not say so
			for c := t.First(n); c != 0; c = t.Next(c) {
				if c != r {
					p.words(c, out)
				}
			}
			return
		}
	case tree.Call:
		if p.lang.makes && makes(t, n) { // a literal of the type is the same
			p.words(t.Child(n, 1), out)
			return
		}
	case tree.Tuple:
		if p.lang.catchFirst && t.Kind(t.Parent(n)) == tree.Catch { // the other types need not be there
			p.words(t.First(n), out)
			return
		}
	case tree.Import, tree.ImportFrom, tree.ImportAll:
		if m := t.First(n); t.Kind(m) == tree.String && p.nodes[m].text == plainText {
			out.names = append(out.names, t.Value(m))
		}
	}
	for c := t.First(n); c != 0; c = t.Next(c) {
		p.words(c, out)
	}
}

// keyword returns the word that an operator begins with, if that is long enough to tell much: delete[] is delete.
func keyword(op tree.Op) string {
	word := op.String()
	end := 0
	for end < len(word) && ('a' <= word[end] && word[end] <= 'z' || word[end] == '_') {
		end++
	}
	if end < 5 {
		return ""
	}
	return word[:end]
}

// isWord reports whether a name is one that stands in the text as it is. PHP's and JavaScript's magic words are
// written otherwise by some.
func isWord(w string) bool {
	return !strings.ContainsAny(w, " \t\n\"'`\\")
}
