// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A Name is a qualified name, os.path.join: what an import stands for, and the names behind it in the code. A module that is named
// by a string or a path is one part for each element of the path: net, http. A Name holds no copy of its parts: in a long text
// with wildcard imports, each chain of names has dozens of Names.
type Name struct {
	module []string
	t      *tree.Tree
	rest   tree.ID // the chain of Members behind the module; zero where there is none
	head   bool    // the Ident that the chain begins with is a part: it does not stand for the module
}

// Cut returns the last part of a name and the name before it. It reports false for a name of no parts.
func (n Name) Cut() (before Name, last string, ok bool) {
	rest := n.rest
	for rest != 0 && n.t.Kind(rest) == tree.TypeArgs {
		rest = n.t.First(rest)
	}
	if rest != 0 {
		if n.t.Kind(rest) == tree.Member {
			object := n.t.First(rest)
			return Name{n.module, n.t, object, n.head}, n.t.Value(n.t.Next(object)), true
		}
		if n.head {
			return Name{module: n.module}, n.t.Value(rest), true
		}
	}
	if len(n.module) == 0 {
		return Name{}, "", false
	}
	end := len(n.module) - 1
	return Name{module: n.module[:end]}, n.module[end], true
}

// Parts returns the parts of a name in order.
func (n Name) Parts() []string {
	var parts []string
	for before, last, ok := n.Cut(); ok; before, last, ok = before.Cut() {
		parts = append(parts, last)
	}
	slices.Reverse(parts)
	return parts
}

// String returns the parts with dots between them.
func (n Name) String() string { return strings.Join(n.Parts(), ".") }

// Names are the qualified names that a name in the code may stand for.
type Names struct {
	first Name
	wild  []imported // modules of which each may be the first part; without any, there is one name or none
}

// Len returns how many names there are.
func (s Names) Len() int {
	switch {
	case s.first.t == nil:
		return 0
	case len(s.wild) > 0:
		return len(s.wild)
	}
	return 1
}

// At returns the name with an index, the likeliest first.
func (s Names) At(i int) Name {
	n := s.first
	if len(s.wild) > 0 {
		n.module = s.wild[i].parts
	}
	return n
}

// Names returns the qualified names that n, an Ident or a chain of Members of names, stands for through imports and aliases. There
// is none where no import is concerned, so that n stands for what it is spelled like. Wildcard imports make several
// candidates. The result is valid until the next Reset.
//
//	import numpy as np;  np.random.rand   numpy.random.rand
//	from os import *;    system           os.system
func (f *Facts) Names(n tree.ID) Names { return f.imports.names(f, n) }
