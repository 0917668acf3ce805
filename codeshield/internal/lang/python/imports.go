// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package python

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// imports parses import a.b as c, d: one node a module, each from the keyword on.
func imports(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	for {
		mod := module(p)
		as := alias(p)
		n := p.Make(tree.Import, opImport, start, p.End(), mod, as)
		if p.Is(",") && !p.NLBefore() && !p.Peek(1).NL {
			p.Add(parent, n)
			p.Next()
			continue
		}
		finish(p, parent, n)
		return
	}
}

// alias parses "as name", if it is there.
func alias(p *parse.Parser) tree.ID {
	if !p.Is("as") || p.NLBefore() {
		return 0
	}
	p.Next()
	return p.Name()
}

// module parses a dotted name. The dots of a relative one are an Ident of their own.
func module(p *parse.Parser) tree.ID {
	start := p.Here()
	var x tree.ID
	for p.Is(".") || p.Is("...") && !p.PeekIs(1, "import") || p.Is("...") && !p.Pattern {
		p.Next()
		if x == 0 {
			x = p.New(tree.Ident, start, p.End())
		}
		p.Nodes[x].End, p.Nodes[x].VEnd = int32(p.End()), int32(p.End())
	}
	switch {
	case x == 0:
		x = part(p)
	case !p.Is("import") && !p.NLBefore():
		x = p.Make(tree.Member, opDot, start, p.End(), x, part(p))
		widen(p, x)
	}
	for p.Is(".") && !p.NLBefore() {
		p.Next()
		name := part(p)
		x = p.Make(tree.Member, opDot, start, p.End(), x, name)
	}
	return x
}

// part parses one name of a dotted name.
func part(p *parse.Parser) tree.ID {
	if p.NLBefore() || p.Is("import") {
		p.Fail("expected a name")
		return p.Bad()
	}
	return p.Name()
}

// importFrom parses from m import a as b, c and from m import *: one node a name, each from the keyword on.
func importFrom(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	mod := module(p)
	if !p.Is("import") || p.NLBefore() {
		p.Fail("expected %q", "import")
		finish(p, parent, p.Make(tree.Import, opImport, start, p.End(), mod, 0))
		return
	}
	p.Next()
	if p.Is("*") {
		p.Next()
		finish(p, parent, p.Make(tree.ImportAll, opImport, start, p.End(), mod, 0))
		return
	}
	if !p.Is("(") {
		for {
			n := fromName(p, start, mod)
			if !p.Is(",") || p.NLBefore() {
				finish(p, parent, n)
				return
			}
			p.Next()
			p.Add(parent, n)
		}
	}
	p.Next()
	s := p.Push(')', true)
	n := fromName(p, start, mod)
	for p.Got(",") && !p.Is(")") && !p.Stuck() {
		p.Add(parent, n)
		n = fromName(p, start, mod)
	}
	p.Pop(s)
	p.Want(")")
	widen(p, n)
	finish(p, parent, n)
}

// fromName parses "a as b" into a node with a module of its own.
func fromName(p *parse.Parser, start int, mod tree.ID) tree.ID {
	mod = copyOf(p, mod)
	name := headName(p)
	as := alias(p)
	return p.Make(tree.ImportFrom, opImport, start, p.End(), mod, name, as)
}

// copyOf returns a copy of the dotted name x; one Ident for a name that is too long to be true, so that many names can't
// multiply it.
func copyOf(p *parse.Parser, x tree.ID) tree.ID {
	if p.Nodes[x].Parent == 0 {
		return x // the first name takes the module itself
	}
	if p.Nodes[x].End-p.Nodes[x].Start > 500 {
		return p.New(tree.Ident, int(p.Nodes[x].Start), int(p.Nodes[x].End))
	}
	return p.Copy(x)
}

var opDot = tree.OpOf(".")
