// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package golang

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// importDecl parses import "a" and import ( x "a"; . "b" ).
func importDecl(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	before := p.Nodes[parent].Last
	group(p, parent, false, func() { importSpec(p, parent, start) })
	if p.Nodes[parent].Last == before { // import ()
		p.Add(parent, p.New(tree.Directive, start, p.End()))
		return
	}
	first := p.First(parent)
	if before != 0 {
		first = p.Tree.Next(before)
	}
	p.Nodes[first].Start = int32(start)
}

// importSpec parses one import. Like the names of an import in other languages, each of a group begins where the
// statement does.
func importSpec(p *parse.Parser, parent tree.ID, start int) {
	op, decl := opImport, start
	if last := p.Nodes[parent].Last; last != 0 && int(p.Nodes[last].Start) > start { // behind what could not be read
		p.Cover(parent, start)
		start = p.Here()
	}
	at := p.Here()
	var alias tree.ID
	kind := tree.Import
	switch {
	case p.Is("."):
		p.Next()
		kind = tree.ImportAll
	case p.Cur().Kind == parse.Word, p.Cur().Kind == parse.Meta && p.Peek(1).Kind == parse.Str:
		alias = p.Name()
	}
	var path tree.ID
	switch p.Cur().Kind {
	case parse.Str:
		path = p.String()
	case parse.Meta, parse.Dots:
		path = p.Name()
		if p.Kind(path) == tree.Ellipsis {
			p.Add(parent, path)
			return
		}
	default:
		p.Fail("expected an import path")
		if alias == 0 {
			if kind == tree.ImportAll {
				if last := p.Nodes[parent].Last; last != 0 && int(p.Nodes[last].Start) >= decl {
					p.CoverTo(parent, decl, at)
				}
				p.Add(parent, p.New(tree.Bad, at, p.End()))
			}
			return
		}
		path = p.Bad()
	}
	n := p.Make(kind, op, start, p.End(), path, alias)
	p.Got(";")
	p.Add(parent, n)
}

// group parses one spec, or several in brackets; covered says that the opening one lies in a node.
func group(p *parse.Parser, parent tree.ID, covered bool, spec func()) {
	if !p.Is("(") {
		spec()
		return
	}
	p.Next()
	s := p.Push(')', false)
	last := p.Nodes[parent].Last
	for !p.Is(")") && !p.AtEOF() {
		if covered {
			p.Cover(parent, 0) // semicolons
		}
		before := p.Here()
		if p.Cur().Kind == parse.Dots {
			p.Add(parent, p.Name())
		} else {
			spec()
		}
		p.Got(";")
		if p.Here() == before {
			if p.Awaited() {
				break
			}
			p.Fail("unexpected token")
			if p.Nodes[parent].Last != last {
				p.Cover(parent, 0)
			}
			p.Add(parent, p.Leaf(tree.Bad, 0))
		}
	}
	p.Pop(s)
	p.Got(")")
}

// varDecl parses var and const declarations, one node a name.
func varDecl(p *parse.Parser, parent tree.ID) {
	op := p.Cur().Op
	start := p.Here()
	p.Next()
	grouped := keyword(p, parent, start)
	group(p, parent, grouped, func() {
		if grouped {
			start = p.Here()
		}
		varSpec(p, parent, op, start)
		p.Cover(parent, start)
	})
}

// keyword keeps the word and the bracket of a group of declarations, each of which begins where its name does, as a node of its
// own; it reports whether a group follows.
func keyword(p *parse.Parser, parent tree.ID, start int) bool {
	if !p.Is("(") {
		return false
	}
	n := p.New(tree.Directive, start, p.End())
	p.Nodes[n].End = p.Cur().End
	p.Add(parent, n)
	return true
}

func varSpec(p *parse.Parser, parent tree.ID, op tree.Op, start int) {
	names := []tree.ID{p.Name()}
	for p.Got(",") {
		names = append(names, p.Name())
	}
	var t tree.ID
	if !p.Cur().NL && !p.Is("=") && (p.Cur().Kind == parse.Word || p.Cur().Kind == parse.Meta || p.IsAny("*", "[", "(", "<-") != "") {
		t = typ(p)
	}
	var values []tree.ID
	if p.Got("=") {
		values = append(values, p.Expr())
		for p.Got(",") {
			values = append(values, p.Expr())
		}
	}
	if len(names) > 1 && len(values) == 1 { // var a, b = f()
		list := p.Make(tree.Tuple, 0, int(p.Nodes[names[0]].Start), p.End())
		for _, n := range names {
			p.Add(list, n)
		}
		p.Nodes[list].End = p.Nodes[names[len(names)-1]].End
		names = []tree.ID{list}
	}
	for i, name := range names {
		var v tree.ID
		if i < len(values) {
			v = values[i]
		}
		if i > 0 {
			t = p.Clone(t)
		}
		p.Add(parent, p.Make(tree.VarDef, op, start, p.End(), 0, t, name, v))
	}
	p.Got(";")
}

// typeDecl parses type T ... and type ( ... ).
func typeDecl(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	grouped := keyword(p, parent, start)
	group(p, parent, grouped, func() {
		if grouped {
			start = p.Here()
		}
		name := p.Name()
		var params tree.ID
		if p.Is("[") && typeParamsAhead(p) {
			params = typeParams(p)
		}
		alias := p.Got("=")
		n := p.Make(tree.TypeDef, 0, start, p.End(), 0, name, params)
		if alias {
			p.Nodes[n].Op = opAssign
		}
		p.Add(n, typ(p))
		p.Add(parent, n)
		p.Got(";")
		p.Cover(parent, start)
	})
}

// typeParamsAhead tells the parameters of type T[P any] from the length of type T [n]E.
func typeParamsAhead(p *parse.Parser) bool {
	if k := p.Peek(1).Kind; k != parse.Word && k != parse.Meta {
		return false
	}
	switch t := p.Peek(2); t.Kind {
	case parse.Word, parse.Meta:
		return true
	case parse.Punct:
		return p.PeekIs(2, ",") || p.PeekIs(2, "~") || p.PeekIs(2, "[") || p.PeekIs(2, "*") && (p.PeekIs(4, "]") || p.PeekIs(4, ".") || p.PeekIs(4, "|"))
	}
	return false
}

func typeParams(p *parse.Parser) tree.ID {
	n := p.New(tree.TypeParams, p.Here(), p.Here())
	p.List(n, "[", "]", func() tree.ID {
		start := p.Here()
		name := p.Name()
		if p.Is(",") || p.Is("]") {
			return name
		}
		t := typ(p)
		for p.Is("|") {
			op := p.Cur().Op
			p.Next()
			t = p.Make(tree.TypeUnion, op, int(p.Nodes[t].Start), p.End(), t, typ(p))
		}
		return p.Make(tree.Param, 0, start, p.End(), 0, t, name, 0)
	})
	return n
}

// funcDecl parses a function or a method; a body may be missing in a pattern and in assembly stubs.
func funcDecl(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var recv, tparams, body tree.ID
	if p.Is("(") {
		recv = parameters(p)
		if c := p.First(recv); c != 0 && p.Tree.Next(c) == 0 {
			recv = c
			p.Nodes[recv].Parent = 0
		}
	}
	name := p.Name()
	if p.Is("[") {
		tparams = typeParams(p)
	}
	var params tree.ID
	if p.Is("(") {
		params = parameters(p)
	} else {
		p.Fail("expected parameters")
	}
	res := result(p)
	if p.Is("{") {
		body = p.Block()
	}
	return p.Make(tree.FuncDef, opFunc, start, p.End(), 0, tparams, recv, name, params, res, body)
}

var (
	opImport = tree.OpOf("import")
	opAssign = tree.OpOf("=")
)
