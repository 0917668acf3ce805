// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func statement(p *parse.Parser, parent tree.ID) bool {
	start, t := p.Here(), p.Cur()
	if t.Kind == parse.Text {
		p.Add(parent, preprocessor(p))
		return true
	}
	w := p.Word()
	if t.Op != 0 || w == "asm" || w == "__asm__" || w == "__asm" {
		switch w {
		case "public", "private", "protected":
			if p.PeekIs(1, ":") || p.Peek(1).Kind == parse.Word && p.PeekIs(2, ":") {
				p.Next()
				p.Next()
				p.Got(":")
				if where(p) != inClass { // a fragment of a class
					p.Add(parent, p.New(tree.Directive, start, p.End()))
				}
				return true
			}
		case "typedef":
			typedef(p, parent)
			return true
		case "namespace":
			namespace(p, parent)
			return true
		case "using":
			using(p, parent)
			return true
		case "template":
			template(p, parent)
			return true
		case "static_assert":
			p.Next()
			args := p.Args("(", ")")
			n := p.Make(tree.Assert, 0, start, p.End(), args, 0)
			p.EndStmt(n)
			p.Add(parent, n)
			return true
		case "concept":
			p.Next()
			n := p.Make(tree.TypeDef, 0, start, p.End(), 0, p.Name(), 0)
			p.Want("=")
			p.Add(n, p.Expr())
			p.EndStmt(n)
			p.Add(parent, n)
			return true
		case "friend":
			last := p.Nodes[parent].Last
			p.Next()
			if !p.AtEOF() {
				p.Stmt(parent)
			}
			n := p.First(parent)
			if last != 0 {
				n = p.Tree.Next(last)
			}
			if n == 0 {
				p.Add(parent, p.New(tree.Empty, start, p.End()))
			} else { // the word is of the declaration
				p.Nodes[n].Start = int32(start)
			}
			return true
		case "if":
			return ifStmt(p, parent)
		case "while":
			if !declares(p, 1) {
				return false
			}
			p.Next()
			cond := condition(p)
			p.Add(parent, p.Make(tree.While, 0, start, p.End(), cond, p.Body()))
			return true
		case "asm", "__asm__", "__asm":
			if p.PeekIs(1, "(") || p.PeekIs(2, "(") {
				p.Next()
				for p.Cur().Kind == parse.Word {
					p.Next()
				}
				p.SkipOne()
				n := p.New(tree.Directive, start, p.End())
				p.EndStmt(n)
				p.Add(parent, n)
				return true
			}
		case "export":
			p.Next()
			return true
		}
	}
	if startsDeclaration(p) {
		declaration(p, parent)
		return true
	}
	if w != "" && t.Op == 0 && p.PeekIs(1, "(") && where(p) == inFunc { // MACRO(x) { ... }
		if n := p.After(1); n > 0 && p.PeekIs(n, "{") && !p.Peek(n).NL {
			x := p.ExprAt(2)
			p.Add(parent, p.Make(tree.ExprStmt, 0, start, p.End(), x))
			p.Add(parent, p.Block())
			return true
		}
	}
	return false
}

func typedef(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	t := baseType(p)
	for first := true; ; first = false {
		if !first {
			t = p.Clone(t)
		}
		typ, name := declarator(p, t, false)
		if p.Is("(") {
			typ = p.Make(tree.TypeFunc, 0, int(p.Nodes[typ].Start), p.End(), parameters(p), typ)
		}
		n := p.Make(tree.TypeDef, 0, start, p.End(), 0, name, 0, typ)
		if p.Got(",") {
			p.Add(parent, n)
			continue
		}
		attributes(p, 0)
		p.EndStmt(n)
		p.Add(parent, n)
		return
	}
}

func namespace(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	attributes(p, 0)
	var name tree.ID
	if k := p.Cur().Kind; k == parse.Word || k == parse.Meta {
		p.Got("inline")
		name = qualifiedName(p)
	}
	if p.Got("=") { // an alias
		n := p.Make(tree.TypeDef, tree.OpOf("namespace"), start, p.End(), 0, name, 0, qualifiedName(p))
		p.EndStmt(n)
		p.Add(parent, n)
		return
	}
	p.Add(parent, p.Make(tree.Namespace, 0, start, p.End(), name, within(p, atTop, p.Block)))
}

func using(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	var n tree.ID
	switch {
	case p.Got("namespace"):
		n = p.Make(tree.ImportAll, opImport, start, p.End(), qualifiedName(p), 0)
	case p.Is("enum"):
		p.Next()
		n = p.Make(tree.ImportAll, opImport, start, p.End(), qualifiedName(p), 0)
	default:
		p.Got("typename")
		name := qualifiedName(p)
		attributes(p, 0)
		if p.Got("=") {
			n = p.Make(tree.TypeDef, 0, start, p.End(), 0, name, 0, typeName(p))
			break
		}
		if p.Kind(name) == tree.Member { // using std::string: the module and the name
			mod, last := p.Child(name, 0), p.Child(name, 1)
			n = p.Make(tree.ImportFrom, opImport, start, p.End(), p.Clone(mod), p.Clone(last), 0)
		} else {
			n = p.Make(tree.Import, opImport, start, p.End(), name, 0)
		}
	}
	p.Got("...")
	p.EndStmt(n)
	p.Add(parent, n)
}

// ifStmt parses if with constexpr, an initialiser or a declaration as condition; plain ones go to the shared parser.
func ifStmt(p *parse.Parser, parent tree.ID) bool {
	if p.PeekIs(1, "constexpr") || p.PeekIs(1, "consteval") {
		op, start := p.Cur().Op, p.Here()
		p.Next()
		p.Next()
		p.Add(parent, ifTail(p, op, start))
		return true
	}
	if declares(p, 1) {
		op, start := p.Cur().Op, p.Here()
		p.Next()
		p.Add(parent, ifTail(p, op, start))
		return true
	}
	return false
}

func ifTail(p *parse.Parser, op tree.Op, start int) tree.ID {
	cond := condition(p)
	then := p.Body()
	var other tree.ID
	if p.Got("else") && p.Enter() {
		b := p.New(tree.StmtList, p.Here(), p.Here())
		if p.Is("if") && ifStmt(p, b) {
			other = p.First(b)
			p.Nodes[other].Parent = 0
		} else if p.Is("if") {
			other = p.If()
		} else {
			other = p.Body()
		}
		p.Leave()
	}
	return p.Make(tree.If, op, start, p.End(), cond, then, other)
}

// condition parses the bracket of an if: declarations and expressions between semicolons make a StmtList.
func condition(p *parse.Parser) tree.ID {
	list := p.New(tree.StmtList, p.Here(), p.Here())
	if !p.Want("(") {
		return list
	}
	s := p.Push(')', true)
	for !p.Is(")") && !p.Stuck() {
		before := p.Here()
		if startsDeclaration(p) {
			declaration(p, list)
		} else {
			p.Add(list, p.Comma())
			p.Got(";")
		}
		if p.Here() == before {
			p.Next()
		}
	}
	p.Pop(s)
	p.Got(")")
	p.Nodes[list].End = int32(p.End())
	return list
}

// fragment parses patterns that stand alone in no grammar: a designated initialiser.
func fragment(p *parse.Parser) tree.ID {
	if p.Is(".") && p.PeekIs(2, "=") {
		start := p.Here()
		p.Next()
		key := p.Name()
		p.Next()
		return p.Make(tree.Pair, 0, start, p.End(), key, element(p))
	}
	if p.Is("{") && (p.PeekIs(1, ".") || p.Peek(1).Kind == parse.Dots && p.PeekIs(2, ",") && p.PeekIs(3, ".")) { // an initializer
		return initList(p)
	}
	if p.Is("case") || p.Is("default") && p.PeekIs(1, ":") {
		return p.Case()
	}
	return 0
}
