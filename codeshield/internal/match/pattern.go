// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"fmt"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// vars numbers the metavariables of a rule, so that the bindings of all its patterns can be compared by slot.
type vars struct {
	names     []string
	slots     map[string]int16
	met       []int16 // what slot has returned
	constants []int16 // those that stand for the content of a string
	plan      *Plan   // of the rules that the formulas are of; it may be nil
}

// slot returns the number of a metavariable, a new one where it was not met before; -1 for the anonymous one.
func (v *vars) slot(name string) int16 {
	if name == "$_" || name == "$..._" {
		return -1
	}
	if s, ok := v.slots[name]; ok {
		v.met = append(v.met, s)
		return s
	}
	if v.slots == nil {
		v.slots = map[string]int16{}
	}
	s := int16(len(v.names))
	v.slots[name] = s
	v.names = append(v.names, name)
	v.met = append(v.met, s)
	return s
}

// mayBeConstant notes that a metavariable stands for the content of a string.
func (v *vars) mayBeConstant(slot int16) {
	if !v.constant(slot) {
		v.constants = append(v.constants, slot)
	}
}

// constant reports whether a metavariable may be bound to what a constant holds.
func (v *vars) constant(slot int16) bool { return slices.Contains(v.constants, slot) }

// textSort says what the text of a string, a regular expression or an element of a template means in a pattern.
type textSort uint8

const (
	plainText textSort = iota
	anyText            // ...
	varText            // $X
	regexText          // =~/re/
	dotsText           // $...X, in a template
	anyInterp          // ... between back quotes: any template
)

// node holds what is known of a node of a pattern beforehand.
type node struct {
	slot   int16 // of a Metavar, a MetavarEllipsis or the $X in a string
	text   textSort
	dotted bool // an Ident, or a chain of Members of Idents and Metavars
	holes  bool // a dotted name with Metavars
	dots   bool // a list that holds an Ellipsis
	pairs  bool // a list in which two elements other than an Ellipsis stand in a row
	re     *pyre.Regexp
}

// pattern is a compiled pattern.
type pattern struct {
	t     *tree.Tree
	nodes []node // by tree.ID
	opts  *semgrep.Options
	lang  *langTable
	seq   bool        // the root is a sequence of statements
	roots []tree.Kind // kinds of nodes that the root can match; nil for any expression
	exprs bool        // the root can match any expression
	last  string      // if not empty: the last name that a call or a member must have, aliases aside

	// inside says that only the extent of a match counts, not each of its possible ends.
	inside bool
}

// pattern parses and prepares a pattern.
func (c *Compiler) pattern(text string) (*pattern, error) {
	d, opts := c.dialect, c.opts
	if d.Prefer != nil && opts.CppParsingPref != "" {
		d = d.Prefer(opts.CppParsingPref)
	}
	t, err := c.shared.Pattern(d, text)
	if err != nil {
		return nil, err
	}
	p := &pattern{t: t, nodes: make([]node, len(t.Nodes)), opts: opts, lang: tableOf(c.lang)}
	if err := p.prepare(t.Root, c.vars); err != nil {
		return nil, err
	}
	p.seq = t.Kind(t.Root) == tree.StmtList
	p.setRoots()
	return p, nil
}

// prepare fills in nodes for n and what lies below.
func (p *pattern) prepare(n tree.ID, v *vars) error {
	t, nd := p.t, &p.nodes[n]
	nd.slot = -1
	wasElem := false
	for c := t.First(n); c != 0; c = t.Next(c) {
		if err := p.prepare(c, v); err != nil {
			return err
		}
		elem := !isDots(t, c)
		nd.dots = nd.dots || !elem
		nd.pairs = nd.pairs || elem && wasElem
		wasElem = elem
	}
	switch k := t.Kind(n); k {
	case tree.Metavar:
		nd.slot, nd.dotted, nd.holes = v.slot(t.Value(n)), true, true
	case tree.MetavarEllipsis:
		nd.slot = v.slot(t.Value(n))
	case tree.Ident:
		nd.dotted = true
	case tree.Member:
		name := t.Child(n, 1)
		nd.holes = p.nodes[t.First(n)].holes || t.Kind(name) == tree.Metavar
		nd.dotted = p.nodes[t.First(n)].dotted && (t.Kind(name) == tree.Ident || t.Kind(name) == tree.Metavar) && (!p.lang.memberOnly || t.Op(n) == opDot) && t.Op(n) != opSafe
	case tree.String, tree.Char, tree.Regex, tree.ElemText:
		if err := p.prepareText(nd, k, t.Value(n), v); err != nil {
			return err
		}
		if nd.text == anyText && t.Src[t.Nodes[n].Start] == '`' && p.lang.fields {
			nd.text = anyInterp
		}
	}
	return nil
}

// prepareText sorts the text of a string.
func (p *pattern) prepareText(nd *node, k tree.Kind, s string, v *vars) error {
	switch {
	case s == "..." || k == tree.ElemText && strings.TrimSpace(s) == "...":
		nd.text = anyText
	case strings.HasPrefix(s, "$...") && metavarName(s[4:]):
		nd.text, nd.slot = dotsText, v.slot(s)
	case len(s) > 1 && s[0] == '$' && (metavarName(s[1:]) || s == "$_"):
		nd.text, nd.slot = varText, v.slot(s)
		v.mayBeConstant(nd.slot)
	case strings.HasPrefix(s, "=~/"):
		end := strings.LastIndexByte(s, '/')
		if end < 3 {
			return nil
		}
		var flags pyre.Flags = pyre.PCRE
		if strings.Contains(s[end+1:], "i") {
			flags |= pyre.IgnoreCase
		}
		if strings.Contains(s[end+1:], "m") {
			flags |= pyre.Multiline
		}
		re, err := pyre.Compile(s[3:end], flags)
		if err != nil {
			return fmt.Errorf("regular expression in a string: %w", err)
		}
		nd.text, nd.re = regexText, re
	}
	return nil
}

// metavarName reports whether s can be the name of a metavariable, its sigil left out.
func metavarName(s string) bool {
	if s == "" || s[0] != '_' && (s[0] < 'A' || s[0] > 'Z') {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '_' && (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}
