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
			p.Next()
			p.Stmt(parent)
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

// startsDeclaration decides whether a statement is a declaration: by a keyword, or by two names in a row.
func startsDeclaration(p *parse.Parser) bool {
	t := p.Cur()
	if p.Is("[") && p.PeekIs(1, "[") && p.D.Name == "cpp" {
		n := p.After(0)
		return n > 0 && (p.Peek(n).Kind == parse.Word)
	}
	if p.Is("~") && where(p) == inClass && p.PeekIs(2, "(") {
		return true
	}
	if p.Is("::") && p.Peek(1).Kind == parse.Word {
		end, _ := typeEnd(p, 0)
		return end > 0 && p.Peek(end).Kind == parse.Word && p.Peek(end).Op == 0
	}
	if t.Kind != parse.Word && t.Kind != parse.Meta {
		return false
	}
	w := p.Word()
	switch {
	case t.Kind == parse.Word && specifier(w), w == "typename", w == "__attribute__", w == "alignas", w == "__declspec", w == "decltype":
		return w != "decltype" || p.Peek(p.After(1)).Kind == parse.Word
	case t.Op != 0 && (w == "struct" || w == "class" || w == "union" || w == "enum"):
		return true
	case t.Kind == parse.Word && builtinType(w):
		return !p.PeekIs(1, "(") && !p.PeekIs(1, "{") || p.PeekIs(1, "(") && p.PeekIs(2, "*") // int(x) is an expression
	case w == "operator" && where(p) != inFunc:
		return true
	case t.Op != 0:
		return false
	}
	if p.PeekIs(1, ":") && !p.PeekIs(1, "::") {
		return false // a label
	}
	// A constructor, a destructor or C's implicit int: name(...) { or name(...) : outside of a function.
	if where(p) != inFunc && constructorType(p) != 0 {
		n := 1
		for !p.PeekIs(n, "(") && n < 60 && p.Peek(n).Kind != parse.EOF {
			n++
		}
		e := 0
		if p.PeekIs(n, "(") {
			e = p.After(n)
		}
		if e > 0 && functionTail(p, e) {
			return true
		}
		if where(p) == inClass && e > 0 && p.PeekIs(e, ";") && !p.Pattern {
			return true
		}
	}
	end, _ := typeHead(p, 0)
	if end == 0 {
		return false
	}
	switch next := p.Peek(end); next.Kind {
	case parse.Word:
		if next.Op != 0 && p.PeekWord(end) == "operator" {
			return true
		}
		if next.Op != 0 {
			return false
		}
		return declTail(p, end+1)
	case parse.Meta, parse.MetaDots:
		if p.PeekIs(end-1, "&&") || p.PeekIs(end-1, "*") || p.PeekIs(end-1, "&") {
			return p.PeekIs(end+1, ";") || p.PeekIs(end+1, "=") || p.PeekIs(end+1, "(") || p.PeekIs(end+1, "[")
		}
		return true
	case parse.Dots:
		return p.Pattern && t.Kind == parse.Word && end == 1 && !next.NL && p.PeekIs(end+1, ";")
	case parse.Punct:
		if p.PeekIs(end, "(") && pointerDeclarator(p, end) {
			return true
		}
		if p.PeekIs(end, "[") && w == "auto" {
			return true
		}
		return p.PeekIs(end, "~") && where(p) == inClass
	}
	return false
}

// pointerDeclarator reports that the bracket n ahead, behind a type, holds a declarator: T (*f)(...), T (API *f)(...), T (*f)[3].
func pointerDeclarator(p *parse.Parser, n int) bool {
	if !p.PeekIs(n+1, "*") && !(p.Peek(n+1).Kind == parse.Word && p.PeekIs(n+2, "*")) || p.Pattern {
		return false
	}
	e := closer(p, n, 20)
	if e == 0 || !p.PeekIs(e, "(") && !p.PeekIs(e, "[") {
		return false
	}
	e = closer(p, e, 300)
	return e > 0 && (p.PeekIs(e, ";") || p.PeekIs(e, "=") || p.PeekIs(e, ",") || p.PeekIs(e, "{") || macroLike(p.PeekWord(e)))
}

// functionTail reports that what stands n ahead, behind brackets, belongs to a function's head.
func functionTail(p *parse.Parser, n int) bool {
	switch {
	case p.PeekIs(n, "{"), p.PeekIs(n, "const"), p.PeekIs(n, "noexcept"), p.PeekIs(n, "override"):
		return true
	case p.PeekIs(n, ":"):
		return (p.Peek(n+1).Kind == parse.Word) && (p.PeekIs(n+2, "(") || p.PeekIs(n+2, "{") || p.PeekIs(n+2, "<") || p.PeekIs(n+2, "::"))
	case p.PeekIs(n, "="):
		return p.PeekIs(n+1, "default") || p.PeekIs(n+1, "delete") || p.PeekIs(n+1, "0")
	case p.D.Name == "c" && p.Peek(n).Kind == parse.Word && where(p) == atTop:
		for k := n; k < n+60; k++ {
			if p.PeekIs(k, "{") {
				return p.PeekIs(k-1, ";")
			}
			if p.PeekIs(k, "(") || p.PeekIs(k, "=") || p.PeekIs(k, "}") || p.Peek(k).Kind == parse.EOF {
				return false
			}
		}
	}
	return false
}

// declTail reports that what stands n ahead may follow the name in a declaration.
func declTail(p *parse.Parser, n int) bool {
	for p.PeekIs(n, "::") && (p.Peek(n+1).Kind == parse.Word || p.PeekIs(n+1, "~")) { // T A::f(
		if p.PeekIs(n+1, "operator") {
			return true
		}
		n += 2
	}
	if p.PeekIs(n, "<") {
		if e := angleEnd(p, n); e > 0 {
			n = e
		}
		for p.PeekIs(n, "::") {
			n += 2
		}
	}
	t := p.Peek(n)
	switch t.Kind {
	case parse.EOF:
		return true
	case parse.Punct:
		switch p.Src[t.Start:t.End] {
		case ";", "=", ",", "(", "[", "{", ")", ":", "}":
			return true
		}
	case parse.Word: // a macro stands behind the name, or this is the name and what was taken for it is one: DWORD WINAPI f(
		return t.NL || t.Op == 0 && (p.PeekIs(n+1, "(") || p.PeekIs(n+1, ";") || p.PeekIs(n+1, "=") || p.PeekIs(n+1, "["))
	case parse.Dots, parse.Text:
		return true
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

// declares reports that the bracket n ahead begins with a declaration that is initialised.
func declares(p *parse.Parser, n int) bool {
	if k := p.Peek(n + 1).Kind; !p.PeekIs(n, "(") || k != parse.Word && k != parse.Meta {
		return false
	}
	end, _ := typeHead(p, n+1)
	t := p.Peek(end)
	return end > 0 && (t.Kind == parse.Word && t.Op == 0 || t.Kind == parse.Meta) && (p.PeekIs(end+1, "=") || p.PeekIs(end+1, "{"))
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
	return 0
}
