// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// template parses template <...> and hands its parameters to the declaration behind it.
func template(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	params := p.New(tree.TypeParams, p.Here(), p.Here())
	if p.Is("<") && p.Enter() {
		p.Next()
		s := p.Push('>', true)
		for !p.Is(">") && !p.Is(">>") && !p.Stuck() && !p.Is("{") && !p.Is(";") {
			before := p.Here()
			if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots || k == parse.Meta && (p.PeekIs(1, ",") || p.PeekIs(1, ">")) {
				p.Add(params, p.Name())
			} else {
				p.Add(params, templateParam(p))
			}
			if !p.Got(",") && p.Here() == before {
				p.Next()
			}
		}
		p.Pop(s)
		closeAngle(p)
		p.Nodes[params].End = int32(p.End())
		p.Leave()
	}
	if p.Is("requires") {
		requires(p)
	}
	before := p.Nodes[parent].Last
	p.Stmt(parent)
	last := p.Nodes[parent].Last
	if last == before || last == 0 {
		p.Add(parent, p.Make(tree.Bad, 0, start, p.End(), params))
		return
	}
	n := p.First(parent)
	if before != 0 {
		n = p.Tree.Next(before)
	}
	for ; n != 0; n = p.Tree.Next(n) { // one statement may make several
		p.Nodes[n].Start = int32(start)
	}
	attach(p, last, params, start)
}

// attach sets the type parameters of a function or a class.
func attach(p *parse.Parser, decl, params tree.ID, start int) {
	at := -1
	switch p.Kind(decl) {
	case tree.FuncDef:
		at = 1
	case tree.ClassDef:
		at = 2
	}
	if at >= 0 {
		var kids []tree.ID
		for c, i := p.First(decl), 0; c != 0; c, i = p.Tree.Next(c), i+1 {
			if i == at {
				kids = append(kids, params)
				continue
			}
			kids = append(kids, c)
		}
		p.SetChildren(decl, kids...)
	}
	p.Nodes[decl].Start = int32(start)
}

func templateParam(p *parse.Parser) tree.ID {
	start := p.Here()
	if p.IsAny("typename", "class", "template") != "" {
		if p.Is("template") {
			p.Next()
			if p.Is("<") {
				if e := angleEnd(p, 0); e > 0 {
					for ; e > 0; e-- {
						p.Next()
					}
				}
			}
		}
		p.Next()
		p.Got("...")
		var name, def tree.ID
		if k := p.Cur().Kind; k == parse.Word || k == parse.Meta {
			name = p.Name()
		}
		if p.Got("=") {
			def = typeName(p)
		}
		return p.Make(tree.Param, 0, start, p.End(), 0, 0, name, def)
	}
	t, name := declarator(p, baseType(p), true)
	var def tree.ID
	if p.Got("=") {
		def = p.ExprAt(11)
	}
	return p.Make(tree.Param, 0, start, p.End(), 0, t, name, def)
}

// afterTemplate reports that the token n ahead, behind a ">", makes a template of what stood before it.
func afterTemplate(p *parse.Parser, n int) bool {
	t := p.Peek(n)
	switch t.Kind {
	case parse.EOF:
		return true
	case parse.Punct:
		switch p.Src[t.Start:t.End] {
		case "(", "::", "{", ")", ",", ";", ">", "]", "}", "&&", ":", ">>", "=", "*", "&", "...":
			return true
		}
	}
	return false
}

// angleEnd looks ahead for the ">" that closes the "<" n tokens ahead and returns the number of the token behind it, or 0: what
// stands between must look like template arguments.
func angleEnd(p *parse.Parser, n int) int {
	depth := 0
	for k := n; k < n+200; k++ {
		t := p.Peek(k)
		switch t.Kind {
		case parse.EOF, parse.Text:
			return 0
		case parse.Punct:
			switch p.Src[t.Start:t.End] {
			case "<":
				depth++
			case ">":
				if depth--; depth == 0 {
					return k + 1
				}
			case ">>":
				if depth -= 2; depth <= 0 {
					return k + 1
				}
			case "(", "[":
				if e := p.After(k); e > 0 {
					k = e - 1
					continue
				}
				return 0
			case "<<":
				if p.Peek(k-1).Kind != parse.Number {
					return 0
				}
			case ";", "{", "}", ")", "]", "||", "==", "!=", "<=", ">=", "+=", "-=", "?", "->", ".":
				return 0
			case "&&":
				if nk := p.Peek(k + 1); nk.Kind == parse.Word || nk.Kind == parse.Number {
					return 0
				}
			}
		}
	}
	return 0
}

// templateArgs parses <...> behind left.
func templateArgs(p *parse.Parser, left tree.ID, start int) tree.ID {
	n := p.Make(tree.TypeArgs, 0, start, p.End(), left)
	if !p.Enter() {
		return n
	}
	defer p.Leave()
	p.Next()
	s := p.Push('>', true)
	for !p.Is(">") && !p.Is(">>") && !p.Stuck() {
		before := p.Here()
		p.Add(n, templateArg(p))
		p.Got("...")
		if !p.Got(",") && !p.Is(">") && !p.Is(">>") {
			if p.Here() == before {
				p.Next()
			}
			p.Fail("expected %q", ">")
		}
	}
	p.Pop(s)
	closeAngle(p)
	p.Nodes[n].End = int32(p.End())
	return n
}

// templateArg parses one argument of a template: a type, or a value, in which no ">>" is an operator.
func templateArg(p *parse.Parser) tree.ID {
	if isType(p, 0) {
		end, _ := typeEnd(p, 0)
		if p.Pattern && end == 1 && p.Cur().Kind == parse.Meta {
			return p.Name()
		}
		if end > 0 {
			switch t := p.Peek(end); {
			case t.Kind == parse.Dots, t.Kind == parse.Word && t.Op == 0:
				return typeName(p)
			case t.Kind == parse.Punct:
				switch p.Src[t.Start:t.End] {
				case ",", ">", ">>", ">=", ">>=", "...", "[":
					return typeName(p)
				case "(":
					if n := p.After(end); n > 0 && (p.PeekIs(n, ">") || p.PeekIs(n, ">>") || p.PeekIs(n, ",")) {
						return typeName(p)
					}
				}
			}
		}
	}
	x := p.ExprAt(12)
	for p.Is("<<") {
		op := p.Cur().Op
		p.Next()
		x = p.Make(tree.Binary, op, int(p.Nodes[x].Start), p.End(), x, p.ExprAt(12))
	}
	return x
}

// closeAngle takes one ">", half of a ">>" if need be.
func closeAngle(p *parse.Parser) {
	if p.Is(">>") || p.Is(">=") || p.Is(">>=") {
		p.Split(1)
	}
	p.Want(">")
}
