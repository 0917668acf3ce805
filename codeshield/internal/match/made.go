// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// made are the constants of a text that are made of several strings, and so need not stand in it.
type made struct {
	known bool
	any   bool // they may be anything
	list  []string
}

// maxMade bounds how many expressions are looked at.
const maxMade = 256

// makes reports whether a constant that is made of several strings may have one of the words.
func (f *File) makes(words []int32) bool {
	c := &f.memory.made
	if !c.known {
		c.known = true
		f.makeConstants()
	}
	return c.any || len(c.list) > 0 && slices.ContainsFunc(words, func(id int32) bool {
		w := &f.plan.words[id]
		return slices.ContainsFunc(c.list, func(s string) bool {
			return strings.Contains(s, w.Text) || w.Fold && strings.Contains(strings.ToLower(s), w.Text)
		})
	})
}

// makeConstants collects what operators make of strings, and strings in a row.
func (f *File) makeConstants() {
	c := &f.memory.made
	if f.Facts == nil {
		return
	}
	t := f.Tree
	if len(f.byKind[tree.Binary])+len(f.byKind[tree.Interp])+len(f.byKind[tree.Assign]) > maxMade {
		c.any = true
		return
	}
	add := func(k resolve.Const) {
		if k.Kind == resolve.String {
			c.list = append(c.list, k.Str)
		}
	}
	for _, n := range f.byKind[tree.Binary] {
		if joins(t.Op(n)) {
			add(f.Facts.Const(n))
		}
	}
	for _, n := range f.byKind[tree.Interp] {
		add(f.Facts.Const(n))
	}
	for _, n := range f.byKind[tree.Assign] {
		if op := t.Op(n); op == opPlusAssign || op == opDotAssign {
			x := t.First(n)
			if a, b := f.Facts.Const(x), f.Facts.Const(t.Next(x)); a.IsString() && known(b) {
				c.any = c.any || a.Kind != resolve.String || !b.IsString()
				add(resolve.Const{Kind: resolve.String, Str: a.Str + b.Str})
			}
		}
	}
	c.any = c.any || f.Facts.Incomplete() != ""
}

// joins reports whether an operator joins strings in some language.
func joins(op tree.Op) bool { return op == opPlus || op == opDot }

var opPlus, opPlusAssign, opDotAssign = tree.OpOf("+"), tree.OpOf("+="), tree.OpOf(".=")
