// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// use parses use A\B as C, D; use function f; use const X; use A\{B, C as D}: one ImportFrom a name, from the keyword on.
func use(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	op := useOp(p)
	for {
		if n := useName(p, parent, start, op, 0); n != 0 {
			if p.Is(",") {
				p.Next()
				p.Add(parent, n)
				continue
			}
			finish(p, parent, n)
			return
		}
		if !p.Got(",") {
			p.Got(";")
			return
		}
	}
}

// useOp takes function or const behind use.
func useOp(p *parse.Parser) tree.Op {
	switch {
	case p.Is("function") && !p.PeekIs(1, "\\"):
		p.Next()
		return opFunction
	case p.Is("const") && !p.PeekIs(1, "\\"):
		p.Next()
		return opConst
	}
	return opUse
}

// useName parses one name in the given module, with its alias, and returns its node; a group adds its nodes to parent itself
// and returns zero.
func useName(p *parse.Parser, parent tree.ID, start int, op tree.Op, module tree.ID) tree.ID {
	p.Got("\\")
	at := p.Here()
	last := part(p)
	for p.Is("\\") {
		p.Next()
		module = join(p, at, module, last)
		if p.Is("{") {
			group(p, parent, start, op, module)
			return 0
		}
		last = part(p)
	}
	var alias tree.ID
	if p.Got("as") {
		alias = part(p)
	}
	return p.Make(tree.ImportFrom, op, start, p.End(), module, last, alias)
}

// join makes the module of module and last.
func join(p *parse.Parser, at int, module, last tree.ID) tree.ID {
	if module == 0 {
		return last
	}
	return p.Make(tree.Member, opBackslash, min(at, int(p.Nodes[module].Start)), p.End(), module, last)
}

// group parses {B, C as D, function f} behind a module.
func group(p *parse.Parser, parent tree.ID, start int, op tree.Op, module tree.ID) {
	p.Next()
	if p.Is("}") || p.Stuck() {
		p.Fail("expected a name")
		if last := p.Nodes[parent].Last; last != 0 { // names before the group have their nodes
			start = max(start, int(p.Nodes[last].End))
		}
		p.Add(parent, p.Make(tree.Bad, 0, start, p.End(), module))
	}
	s := p.Push('}', true)
	for first := true; !p.Is("}") && !p.Stuck(); first = false {
		before := p.Here()
		m, kind := module, op
		if !first {
			m = shared(p, module)
		}
		if p.Is("function") || p.Is("const") {
			kind = useOp(p)
		}
		if n := useName(p, parent, start, kind, m); n != 0 {
			p.Add(parent, n)
		}
		if !p.Got(",") || p.Here() == before {
			break
		}
	}
	p.Pop(s)
	p.Want("}")
}
