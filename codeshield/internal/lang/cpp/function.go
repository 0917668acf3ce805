// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// isFunction tells a function from a variable that brackets initialise, at "(".
func isFunction(p *parse.Parser, t, name tree.ID) bool {
	if t == 0 {
		return true
	}
	switch k := p.Peek(1).Kind; k { // a value begins the list
	case parse.Number, parse.Str, parse.CharLit:
		return false
	}
	n := p.After(0)
	if n == 0 {
		return true
	}
	if p.PeekIs(n, "{") || p.PeekIs(n, "const") || p.PeekIs(n, "override") || p.PeekIs(n, "noexcept") || p.PeekIs(n, "->") || p.PeekIs(n, "final") {
		return true
	}
	if p.PeekIs(1, ")") {
		return true
	}
	if p.Pattern && bareArgs(p, 1, n-1) { // what $X and "..." stand for, nobody can tell
		switch r := p.D.Reading; {
		case r != "":
			return r == AsFunction
		default:
			return p.PeekIs(1, "...") && n == 3
		}
	}
	if k := p.Peek(1).Kind; k == parse.Dots || k == parse.MetaDots {
		return true
	}
	return parametersAhead(p, 1, n-1)
}

// parametersAhead reports that what stands between the brackets, from token k to the closer n ahead, can be parameters. Types
// alone count outside of functions; within one, f(a, b) makes a variable.
func parametersAhead(p *parse.Parser, k, n int) bool {
	for at, depth := k, 0; at < n; at++ { // a value among them
		if depth == 0 && (at == k || p.PeekIs(at-1, ",")) && !isType(p, at) && !p.PeekIs(at, "...") && !p.PeekIs(at, "[") && p.Peek(at).Kind != parse.Text {
			return false
		}
		switch {
		case p.PeekIs(at, "("), p.PeekIs(at, "["), p.PeekIs(at, "{"), p.PeekIs(at, "<"):
			depth++
		case p.PeekIs(at, ")"), p.PeekIs(at, "]"), p.PeekIs(at, "}"), p.PeekIs(at, ">"):
			depth--
		}
	}
	plain := true
	for k < n && plain {
		for p.PeekIs(k, "[") && p.PeekIs(k+1, "[") {
			k = max(k+1, closer(p, k, 40))
		}
		if !isType(p, k) {
			return p.PeekIs(k, "...")
		}
		end, sure := typeEnd(p, k)
		if end == 0 {
			return false
		}
		next := p.Peek(end)
		if next.Kind == parse.Word && next.Op == 0 || next.Kind == parse.Meta || sure && (p.PeekIs(end, ",") || p.PeekIs(end, ")") ||
			p.PeekIs(end, "=") || p.PeekIs(end, "...") || p.PeekIs(end, "[")) {
			return true
		}
		switch {
		case p.PeekIs(end, ","):
			k = end + 1
		case p.PeekIs(end, "("):
			return p.PeekIs(end+2, ")") && (p.PeekIs(end+3, "(") || p.PeekIs(end+3, "[")) // T (f)(...)
		case p.PeekIs(end, ")"):
			k = n
		case p.PeekIs(end, "["), p.PeekIs(end, "="), p.PeekIs(end, "..."), next.Kind == parse.Text:
			return where(p) != inFunc
		default:
			plain = false
		}
	}
	return plain && where(p) != inFunc
}

// bareArgs reports that the tokens from k to the closer n ahead are metavariables and ellipses alone.
func bareArgs(p *parse.Parser, k, n int) bool {
	for ; k < n; k++ {
		switch t := p.Peek(k); t.Kind {
		case parse.Meta, parse.Dots, parse.MetaDots:
			if next := p.Peek(k + 1).Kind; next == parse.Meta || next == parse.Word {
				return false
			}
		default:
			if !p.PeekIs(k, ",") {
				return false
			}
		}
	}
	return true
}

// function parses parameters, specifiers, initialisers and body behind the name of a function.
func function(p *parse.Parser, mods, t, name tree.ID, start int) tree.ID {
	params := parameters(p)
	for {
		switch {
		case p.IsAny("const", "volatile", "override", "final", "mutable", "&", "&&", "noexcept", "throw", "requires", "try") != "":
			if p.Is("requires") {
				requires(p)
				continue
			}
			p.Next()
			if p.Is("(") {
				p.SkipOne()
			}
			continue
		case p.Is("->"):
			p.Next()
			t = typeName(p)
			continue
		case p.Is("__attribute__"), p.Is("[") && p.PeekIs(1, "["), p.Is("asm"), p.Is("__asm__"):
			attributes(p, 0)
			if p.Is("asm") {
				p.Next()
				if p.Is("(") {
					p.SkipOne()
				}
			}
			continue
		case p.Cur().Kind == parse.Word && p.Cur().Op == 0 && !builtinType(p.Word()) && !(p.D.Name == "c" && knrParams(p)):
			before := p.Here()
			trailingMacros(p)
			if p.Here() != before {
				continue
			}
		}
		break
	}
	if p.Pattern { // those of a function mean nothing in a pattern
		mods = 0
	}
	n := p.Make(tree.FuncDef, opFunc, start, p.End(), mods, 0, 0, name, params, t)
	switch {
	case p.Is("="): // = default, = 0
		p.Next()
		p.Nodes[n].Op = opAssign
		if op := p.Cur().Op; op != 0 {
			p.Nodes[n].Op = op
		}
		p.Next()
		p.Widen(n)
		p.Add(n, 0)
		p.EndStmt(n)
	case p.Is("{"), p.Is(":"):
		inits := initialisers(p)
		body := funcBody(p)
		if inits != 0 {
			prepend(p, body, inits)
		}
		p.Add(n, body)
		for p.Is("catch") { // of a function that is a try block
			p.Catch()
			p.Widen(n)
		}
	case p.D.Name == "c" && p.Cur().Kind == parse.Word && knrParams(p): // K&R parameters
		for !p.Is("{") && !p.AtEOF() {
			before := p.Here()
			declaration(p, params)
			if p.Here() == before {
				break
			}
		}
		p.Add(n, funcBody(p))
	default:
		p.Add(n, 0)
		p.EndStmt(n)
	}
	return n
}

// knrParams reports that declarations of parameters and then a body follow.
func knrParams(p *parse.Parser) bool {
	for k := 0; k < 60; k++ {
		switch {
		case p.PeekIs(k, "{"):
			return k > 0 && p.PeekIs(k-1, ";")
		case p.PeekIs(k, "("), p.PeekIs(k, "="), p.PeekIs(k, "}"), p.Peek(k).Kind == parse.EOF:
			return false
		}
	}
	return false
}

func funcBody(p *parse.Parser) tree.ID { return within(p, inFunc, p.Block) }

// initialisers parses : a(b), c{d} of a constructor into a list of pairs, or answers zero.
func initialisers(p *parse.Parser) tree.ID {
	if !p.Is(":") {
		return 0
	}
	list := p.New(tree.StmtList, p.Here(), p.Here())
	p.Next()
	for {
		start := p.Here()
		if k := p.Cur().Kind; k != parse.Word && k != parse.Meta {
			break
		}
		name := qualifiedName(p)
		var args tree.ID
		switch {
		case p.Is("("):
			args = p.ListNode(tree.Array, "(", ")")
		case p.Is("{"):
			args = p.ListNode(tree.Array, "{", "}")
		default:
			args = p.New(tree.Array, p.End(), p.End())
		}
		p.Nodes[args].Op = 0
		p.Got("...")
		pair := p.Make(tree.Pair, 0, start, p.End(), name, args)
		p.Add(list, p.Make(tree.ExprStmt, 0, start, p.End(), pair))
		if !p.Got(",") {
			break
		}
	}
	return list
}

// prepend puts the statements of list before those of body.
func prepend(p *parse.Parser, body, list tree.ID) {
	var kids []tree.ID
	for c := p.First(list); c != 0; c = p.Tree.Next(c) {
		kids = append(kids, c)
	}
	for c := p.First(body); c != 0; c = p.Tree.Next(c) {
		kids = append(kids, c)
	}
	p.SetChildren(body, kids...)
	p.Nodes[body].Start = min(p.Nodes[body].Start, p.Nodes[list].Start)
	p.Nodes[body].End = max(p.Nodes[body].End, p.Nodes[list].End)
}
