// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"encoding/binary"
	"reflect"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// A Shared finds out what the formulas of many rules have in common while they are compiled: rules of one kind of flaw have the
// same sources, sanitizers and contexts, and each of those needs to be held against a file once. See [File.Remember].
//
// A Shared is not safe for concurrent use. The formulas that were compiled with it are, once the last of them is compiled.
type Shared struct {
	formulas map[string]*identity
	memos    int32
	words    map[prefilter.Literal]int32
	options  []*semgrep.Options
	trees    map[treeKey]*tree.Tree
	regexps  map[regexpKey]*pyre.Regexp
	plan     *Plan
	key      []byte
}

// NewShared returns a Shared that knows no formula.
func NewShared() *Shared {
	return &Shared{formulas: map[string]*identity{}, words: map[prefilter.Literal]int32{}, trees: map[treeKey]*tree.Tree{},
		regexps: map[regexpKey]*pyre.Regexp{}, plan: &Plan{}}
}

// identity is what formulas that are equal but for their places have in common.
type identity struct {
	id   int32
	uses int
	memo int32 // 1 + where a File keeps what they matched; 0 where there is one such formula only
}

// treeKey is what the tree of a pattern is made of.
type treeKey struct {
	dialect *parse.Dialect
	text    string
}

// regexpKey is what a regular expression is made of.
type regexpKey struct {
	src   string
	flags pyre.Flags
}

// regexp returns the first of the regular expressions that are equal to re.
func (s *Shared) regexp(re *pyre.Regexp) *pyre.Regexp {
	if s == nil {
		return re
	}
	k := regexpKey{re.String(), re.Flags()}
	if first := s.regexps[k]; first != nil {
		return first
	}
	s.regexps[k] = re
	return re
}

// Pattern parses a pattern, once. The caller must not modify its tree.
func (s *Shared) Pattern(d *parse.Dialect, text string) (*tree.Tree, error) {
	if s == nil {
		return parsePattern(d, text)
	}
	k := treeKey{d, text}
	if t := s.trees[k]; t != nil {
		return t, nil
	}
	t, err := parsePattern(d, text)
	if err == nil {
		s.trees[k] = t
	}
	return t, err
}

func parsePattern(d *parse.Dialect, text string) (*tree.Tree, error) {
	t, err := parse.ParsePattern(d, text)
	if err == nil {
		t.Nodes = slices.Clone(t.Nodes) // it stays: without the room that a parse takes in advance
	}
	return t, err
}

// distinct returns the slots of a list, each once, in the order in which they come first.
func distinct(slots []int16) []int16 {
	var out []int16
	for _, s := range slots {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// word returns the number of a literal.
func (s *Shared) word(l prefilter.Literal) int32 {
	l.Word = false
	id, ok := s.words[l]
	if !ok {
		id = int32(len(s.words))
		s.words[l] = id
	}
	return id
}

// optionsID returns a number that options of the same values share.
func (s *Shared) optionsID(o *semgrep.Options) int {
	for i, x := range s.options {
		if x == o || reflect.DeepEqual(x, o) {
			return i
		}
	}
	s.options = append(s.options, o)
	return len(s.options) - 1
}

// identify gives a formula that is compiled its identity.
func (c *Compiler) identify(out *Formula, f semgrep.Formula, inside bool) {
	s := c.shared
	if s == nil {
		return
	}
	if c.optionsID == 0 {
		c.optionsID = 1 + s.optionsID(c.opts)
	}
	k := keyWriter{append(s.key[:0], byte(out.op)), true}
	k.text(c.lang)
	k.number(c.optionsID)
	if inside {
		k.number(1)
	} else {
		k.number(0)
	}
	switch f := f.(type) {
	case *semgrep.Pattern:
		k.text(f.Text)
	case *semgrep.Regex:
		k.text(f.Re.String())
		k.number(int(f.Re.Flags()))
	default:
		for _, list := range [][]*Formula{out.any, out.positive, out.inside, out.not, out.notInside} {
			k.list(list)
		}
		if f, ok := f.(*semgrep.And); ok {
			for i, w := range f.Where {
				k.condition(w, out.where[i])
			}
			k.number(-1)
			for _, focus := range f.Focus {
				k.texts(focus.Vars)
			}
		}
	}
	s.key = k.key
	if !k.known {
		return
	}
	same := s.formulas[string(k.key)]
	if same == nil {
		same = &identity{id: int32(len(s.formulas))}
		s.formulas[string(k.key)] = same
	}
	if same.uses++; same.uses == 2 {
		s.memos++
		same.memo = s.memos
	}
	out.same = same
}

// keyWriter writes what a formula is made of.
type keyWriter struct {
	key   []byte
	known bool // every part has an identity
}

func (k *keyWriter) number(n int) { k.key = binary.AppendVarint(k.key, int64(n)) }

func (k *keyWriter) text(s string) {
	k.number(len(s))
	k.key = append(k.key, s...)
}

func (k *keyWriter) texts(list []string) {
	k.number(len(list))
	for _, s := range list {
		k.text(s)
	}
}

func (k *keyWriter) list(list []*Formula) {
	k.number(len(list))
	for _, f := range list {
		k.formula(f)
	}
}

func (k *keyWriter) formula(f *Formula) {
	if f.same == nil {
		k.known = false
		return
	}
	k.number(int(f.same.id))
}

// condition writes a condition; c is what it was compiled to.
func (k *keyWriter) condition(w semgrep.Condition, c condition) {
	switch w := w.(type) {
	case *semgrep.MetavarRegex:
		k.text("regex")
		k.text(w.Var)
		k.text(w.Re.String())
		k.number(int(w.Re.Flags()))
		if w.ConstantPropagation {
			k.text("constant")
		}
	case *semgrep.MetavarPattern:
		k.text("pattern")
		k.text(w.Var)
		k.text(string(w.Language))
		if p, ok := c.(*patternCond); ok {
			k.formula(p.formula)
		} else {
			k.known = false
		}
	case *semgrep.MetavarComparison:
		k.text("comparison")
		k.text(w.Var)
		k.text(w.Expr.String())
		k.number(w.Base)
		if w.Strip {
			k.text("strip")
		}
	case *semgrep.MetavarAnalysis:
		k.text("analysis")
		k.text(w.Var)
		k.number(int(w.Analyzer))
	case *semgrep.MetavarType:
		k.text("type")
		k.text(w.Var)
		k.texts(w.Types)
	case *semgrep.MetavarName:
		k.text("name")
		k.text(w.Var)
		k.text(w.Kind)
		k.texts(w.Modules)
		k.texts(w.FQNs)
	default:
		k.known = false
	}
}

// want fills in what a text with a match of a formula has.
func (c *Compiler) want(out *Formula) {
	if c.shared == nil {
		return
	}
	switch out.op {
	case opPattern:
		out.wants = c.shared.wanted(out.wants, out.clauses(false), false)
		out.wants = c.shared.wanted(out.wants, out.pattern.strings(), true)
		out.kinds = out.pattern.kinds()
	case opGeneric, opRegex:
		out.wants = c.shared.wanted(out.wants, out.clauses(false), false)
	case opOr:
		out.wants = c.shared.wanted(out.wants, out.clauses(true), true)
		for i, x := range out.any {
			if i == 0 {
				out.kinds = x.kinds
			}
			out.kinds &= x.kinds
		}
	case opAnd:
		for _, list := range [][]*Formula{out.positive, out.inside} {
			for _, x := range list {
				out.wants = append(out.wants, x.wants...)
				out.kinds |= x.kinds
			}
		}
		for _, w := range out.where {
			out.wants = c.shared.wanted(out.wants, conditionClauses(w), ofConstant(w))
		}
	case opInside, opAnywhere:
		out.wants, out.kinds = out.any[0].wants, out.any[0].kinds
	}
}

// wanted appends the words of clauses, by their numbers.
func (s *Shared) wanted(wants []want, clauses []prefilter.Any, made bool) []want {
	for _, clause := range clauses {
		if len(clause.Runs) > 0 || len(clause.Literals) > maxWanted {
			continue
		}
		var words []int32
		for _, l := range clause.Literals {
			words = append(words, s.word(l))
		}
		wants = append(wants, want{words, made})
	}
	return wants
}

// maxWanted bounds how many words are looked for, one after the other, of which a text needs one.
const maxWanted = 64
