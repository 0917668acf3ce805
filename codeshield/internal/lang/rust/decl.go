// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rust

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// addTo appends n to the Modifiers mods, which it makes if there are none yet.
func addTo(p *parse.Parser, mods, n tree.ID) tree.ID {
	if mods == 0 {
		return p.Make(tree.Modifiers, 0, int(p.Nodes[n].Start), p.End(), n)
	}
	p.Add(mods, n)
	return mods
}

// attributes parses #[...] and #![...] into mods.
func attributes(p *parse.Parser, mods tree.ID) tree.ID {
	for p.Is("#") && (p.PeekIs(1, "[") || isInner(p)) {
		mods = attribute(p, mods)
	}
	return mods
}

// isInner reports whether #![...] follows, which is of what it stands in, and not of what follows it.
func isInner(p *parse.Parser) bool { return p.Is("#") && p.PeekIs(1, "!") && p.PeekIs(2, "[") }

// attribute parses one of them.
func attribute(p *parse.Parser, mods tree.ID) tree.ID {
	start := p.Here()
	p.Next()
	p.Got("!")
	p.Next()
	s := p.Push(']', true)
	var name, args tree.ID
	if k := p.Cur().Kind; k == parse.Word || k == parse.Meta || k == parse.Dots {
		name = p.Name()
		for p.Is("::") {
			op := p.Cur().Op
			p.Next()
			name = p.Make(tree.Member, op, start+2, p.End(), name, p.Name())
		}
	}
	switch {
	case p.Is("("):
		args = p.New(tree.Args, p.Here(), p.Here())
		p.List(args, "(", ")", func() tree.ID { return p.Expr() })
	case p.Is("="):
		p.Next()
		args = p.Make(tree.Args, 0, p.Here(), p.Here(), p.Expr())
	}
	p.SkipTo("]")
	p.Pop(s)
	p.Got("]")
	return addTo(p, mods, p.Make(tree.Attr, 0, start, p.End(), name, args))
}

// modifiers parses visibility and the qualifiers of functions.
func modifiers(p *parse.Parser, mods tree.ID) tree.ID {
	for {
		switch {
		case p.Is("pub"):
			mods = addTo(p, mods, p.Leaf(tree.Modifier, 0))
			if p.Is("(") && (p.PeekIs(1, "crate") || p.PeekIs(1, "super") || p.PeekIs(1, "self") || p.PeekIs(1, "in")) {
				p.SkipOne()
				p.Widen(mods)
			}
		case p.Is("default") && p.Peek(1).Kind == parse.Word,
			p.Is("unsafe") && (p.PeekIs(1, "fn") || p.PeekIs(1, "impl") || p.PeekIs(1, "trait") || p.PeekIs(1, "extern") || p.PeekIs(1, "mod")),
			p.Is("async") && (p.PeekIs(1, "fn") || p.PeekIs(1, "unsafe")),
			p.Is("const") && (p.PeekIs(1, "fn") || p.PeekIs(1, "unsafe") || p.PeekIs(1, "async") || p.PeekIs(1, "extern")):
			mods = addTo(p, mods, p.Leaf(tree.Modifier, 0))
		case p.Is("extern") && (p.PeekIs(1, "fn") || p.Peek(1).Kind == parse.Str && p.PeekIs(2, "fn")):
			mods = addTo(p, mods, p.Leaf(tree.Modifier, 0))
			if p.Cur().Kind == parse.Str {
				p.Next()
			}
		default:
			return mods
		}
	}
}

// function parses fn name<T>(...) -> R where ... { }.
func function(p *parse.Parser, mods tree.ID, start int) tree.ID {
	p.Next()
	name := p.Name()
	tparams := generics(p)
	var params, res, body tree.ID
	if p.Is("(") {
		params = parameters(p)
	} else {
		p.Fail("expected parameters")
	}
	if p.Got("->") {
		res = typ(p)
	}
	where(p)
	n := p.Make(tree.FuncDef, tree.OpOf("func"), start, p.End(), mods, tparams, 0, name, params, res)
	if p.Is("{") {
		body = p.Block()
	}
	p.Add(n, body)
	if body == 0 {
		p.EndStmt(n)
	}
	return n
}

// parameters parses the parameters of a function; a receiver is one without a type.
func parameters(p *parse.Parser) tree.ID {
	params := p.New(tree.Params, p.Here(), p.Here())
	p.List(params, "(", ")", func() tree.ID {
		start := p.Here()
		mods := attributes(p, 0)
		if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots || k == parse.Meta && (p.PeekIs(1, ",") || p.PeekIs(1, ")")) {
			return p.Name()
		}
		if p.Is("...") {
			return p.Leaf(tree.Ellipsis, 0)
		}
		if self := receiver(p, start); self != 0 {
			return self
		}
		if typeOnly(p) {
			return p.Make(tree.Param, 0, start, p.End(), mods, typ(p), 0, 0)
		}
		name := pattern(p)
		var t tree.ID
		if p.Got(":") {
			t = typ(p)
		}
		return p.Make(tree.Param, 0, start, p.End(), mods, t, name, 0)
	})
	return params
}

// receiver parses self, &self, &'a mut self and mut self: T, or answers zero.
func receiver(p *parse.Parser, start int) tree.ID {
	k := 0
	for p.PeekIs(k, "&") || p.PeekIs(k, "mut") || isLifetime(p, k) {
		k++
	}
	if !p.PeekIs(k, "self") || p.PeekIs(k+1, "::") {
		return 0
	}
	for ; k > 0; k-- {
		p.Next()
	}
	name := p.Leaf(tree.Ident, 0)
	var t tree.ID
	if p.Got(":") {
		t = typ(p)
	}
	return p.Make(tree.Param, 0, start, p.End(), 0, t, name, 0)
}

// typeOnly reports that a parameter has no name: in function types and old traits.
func typeOnly(p *parse.Parser) bool {
	for k := 0; k < 200; k++ {
		switch {
		case p.PeekIs(k, ":"):
			return false
		case p.PeekIs(k, ","), p.PeekIs(k, ")"), p.Peek(k).Kind == parse.EOF:
			return true
		case p.PeekIs(k, "("), p.PeekIs(k, "["), p.PeekIs(k, "{"):
			e := p.After(k)
			if e == 0 {
				return false
			}
			k = e - 1
		}
	}
	return false
}

// class parses struct, enum, union and trait.
func class(p *parse.Parser, mods tree.ID, start int) tree.ID {
	op := p.Cur().Op
	isEnum := p.Is("enum")
	isTrait := p.Is("trait")
	p.Next()
	name := p.Name()
	tparams := generics(p)
	var params, bases, body tree.ID
	if isTrait && p.Got(":") {
		b := bounds(p)
		bases = p.Make(tree.Bases, 0, int(p.Nodes[b].Start), int(p.Nodes[b].End), b)
	}
	where(p)
	switch {
	case p.Is("("): // a tuple struct
		params = p.New(tree.Params, p.Here(), p.Here())
		p.List(params, "(", ")", func() tree.ID {
			at := p.Here()
			m := modifiers(p, attributes(p, 0))
			if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
				return p.Name()
			}
			return p.Make(tree.Param, 0, at, p.End(), m, typ(p), 0, 0)
		})
		where(p)
	case p.Is("{") && isTrait:
		body = p.Block()
	case p.Is("{"):
		body = members(p, isEnum)
	}
	n := p.Make(tree.ClassDef, op, start, p.End(), mods, name, tparams, params, bases, body)
	if body == 0 {
		p.EndStmt(n)
	}
	return n
}

// members parses the fields of a struct or the variants of an enum.
func members(p *parse.Parser, isEnum bool) tree.ID {
	b := p.New(tree.Block, p.Here(), p.Here())
	p.List(b, "{", "}", func() tree.ID {
		start := p.Here()
		mods := modifiers(p, attributes(p, 0))
		if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
			return p.Name()
		}
		name := p.Name()
		if isEnum {
			var args tree.ID
			switch {
			case p.Is("("):
				args = p.New(tree.Args, p.Here(), p.Here())
				p.List(args, "(", ")", func() tree.ID { attributes(p, 0); modifiers(p, 0); return typ(p) })
			case p.Is("{"):
				args = members(p, false)
			}
			if p.Got("=") {
				args = p.Expr()
			}
			return p.Make(tree.EnumCase, 0, start, p.End(), mods, name, args, 0)
		}
		var t, def tree.ID
		if p.Got(":") {
			t = typ(p)
		}
		if p.Got("=") {
			def = p.Expr()
		}
		return p.Make(tree.VarDef, 0, start, p.End(), mods, t, name, def)
	})
	return b
}

// impl parses impl<T> Trait for Type { }: the type is the name, the trait a base.
func impl(p *parse.Parser, mods tree.ID, start int) tree.ID {
	op := p.Cur().Op
	p.Next()
	tparams := generics(p)
	p.Got("!")
	p.Got("const")
	name := typ(p)
	var bases, body tree.ID
	if p.Got("for") {
		bases = p.Make(tree.Bases, 0, int(p.Nodes[name].Start), p.End(), name)
		name = typ(p)
	}
	where(p)
	if p.Is("{") {
		body = p.Block()
	}
	return p.Make(tree.ClassDef, op, start, p.End(), mods, name, tparams, 0, bases, body)
}

// use parses use a::{b, c as d, e::*}: one node an imported name.
func use(p *parse.Parser, parent tree.ID, start int) {
	before := p.Nodes[parent].Last
	p.Next()
	p.Got("::")
	useTree(p, parent, start, 0)
	if p.Nodes[parent].Last == before { // use a::{}
		p.Add(parent, p.New(tree.Directive, start, p.End()))
	}
	p.Got(";")
	p.Widen(p.Nodes[parent].Last)
	p.Widen(parent)
}

// useTree parses what stands behind module.
func useTree(p *parse.Parser, parent tree.ID, start int, module tree.ID) {
	if !p.Enter() {
		return
	}
	defer p.Leave()
	opImport := tree.OpOf("import")
	for {
		switch {
		case p.Is("*"):
			p.Next()
			p.Add(parent, p.Make(tree.ImportAll, opImport, start, p.End(), module, 0))
			return
		case p.Is("{"):
			p.Next()
			s := p.Push('}', true)
			for !p.Is("}") && !p.Stuck() {
				before := p.Here()
				useTree(p, parent, start, p.Clone(module))
				if !p.Got(",") && p.Here() == before {
					p.Next()
				}
			}
			p.Pop(s)
			p.Got("}")
			return
		}
		name := p.Name()
		if p.Is("::") {
			op := p.Cur().Op
			p.Next()
			if module == 0 {
				module = name
			} else {
				module = p.Make(tree.Member, op, int(p.Nodes[module].Start), p.End(), module, name)
			}
			continue
		}
		var alias tree.ID
		if p.Got("as") {
			alias = p.Name()
		}
		if module == 0 {
			p.Add(parent, p.Make(tree.Import, opImport, start, p.End(), name, alias))
		} else {
			p.Add(parent, p.Make(tree.ImportFrom, opImport, start, p.End(), module, name, alias))
		}
		return
	}
}
