// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// specifier reports whether w is a modifier of a declaration.
func specifier(w string) bool {
	switch w {
	case "static", "extern", "const", "volatile", "register", "inline", "virtual", "explicit", "friend", "mutable", "constexpr", "consteval",
		"constinit", "thread_local", "_Thread_local", "__inline", "__inline__", "__forceinline", "__extension__", "_Noreturn", "noreturn", "export":
		return true
	}
	return false
}

func addModifier(p *parse.Parser, mods tree.ID) tree.ID {
	w := p.Word()
	m := p.Leaf(tree.Modifier, 0)
	if p.Pattern && (w == "constexpr" || w == "mutable") {
		return mods
	}
	if mods == 0 {
		return p.Make(tree.Modifiers, 0, int(p.Nodes[m].Start), p.End(), m)
	}
	p.Add(mods, m)
	return mods
}

// attributes takes [[...]], __attribute__((...)), alignas(...) and __declspec(...) into mods.
func attributes(p *parse.Parser, mods tree.ID) tree.ID {
	for {
		start := p.Here()
		var attr tree.ID
		switch {
		case p.Is("[") && p.PeekIs(1, "[") && p.D.Name == "cpp" && p.After(0) > 0:
			p.SkipOne()
			attr = p.New(tree.Attr, start, p.End())
		case p.Is("__attribute__"), p.Is("__attribute"), p.Is("__declspec"), p.Is("alignas"), p.Is("_Alignas"), p.Is("__asm__") && p.PeekIs(1, "("):
			name := p.Leaf(tree.Ident, 0)
			var args tree.ID
			if p.Is("(") {
				args = p.Args("(", ")")
			}
			attr = p.Make(tree.Attr, 0, start, p.End(), name, args)
		default:
			return mods
		}
		if mods == 0 {
			mods = p.Make(tree.Modifiers, 0, start, p.End(), attr)
		} else {
			p.Add(mods, attr)
		}
	}
}

// declaration parses a declaration or a definition at the current token into parent.
func declaration(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	var mods tree.ID
	for {
		mods = attributes(p, mods)
		if w := p.Word(); !specifier(w) || w == "export" && p.D.Name == "c" {
			if n := typeStart(p, 0); n > 0 && specifier(p.PeekWord(n)) { // API static ...
				for ; n > 0; n-- {
					p.Next()
				}
				continue
			}
			break
		}
		if p.Is("inline") && p.PeekIs(1, "namespace") {
			p.Next()
			namespace(p, parent)
			return
		}
		if p.Is("extern") && p.Peek(1).Kind == parse.Str { // extern "C" { ... }
			externC(p, parent)
			return
		}
		mods = addModifier(p, mods)
		if p.Is("(") && p.Src[p.Prev().Start:p.Prev().End] == "explicit" {
			p.SkipOne()
		}
	}
	if p.Cur().Op != 0 && p.IsAny("class", "struct", "union", "enum") != "" {
		if definesClass(p) {
			c := classDef(p, mods, start)
			if p.Is(";") || p.Is("}") || p.AtEOF() || p.Cur().NL && !p.Is("*") && p.Cur().Kind != parse.Word {
				p.EndStmt(c)
				p.Add(parent, c)
				return
			}
			p.Add(parent, c)
			t := p.New(tree.Ident, start, start) // struct {...} a, b;
			if name := p.Child(c, 1); !p.Missing(name) {
				t = p.Clone(name)
			}
			declarators(p, parent, 0, t, start)
			return
		}
	}
	t := constructorType(p)
	if t == 0 {
		if !isType(p, 0) { // "static" alone, "const = 3"
			p.Fail("expected a type")
			n := p.Make(tree.ExprStmt, 0, start, p.End(), p.Bad())
			if p.IsAny(")", "]", "}", ",", ";") == "" {
				p.Next()
				p.Widen(n)
			}
			p.Add(parent, n)
			return
		}
		t = baseType(p)
		for specifier(p.Word()) {
			mods = addModifier(p, mods)
		}
	} else {
		t = 0
	}
	declarators(p, parent, mods, t, start)
}

// definesClass reports that a class, struct, union or enum is defined or declared here, not only named.
func definesClass(p *parse.Parser) bool {
	k := 1
	if p.Is("enum") && (p.PeekIs(1, "class") || p.PeekIs(1, "struct")) {
		k++
	}
	for p.PeekIs(k, "[") || p.PeekIs(k, "__attribute__") || p.PeekIs(k, "alignas") || p.PeekIs(k, "__declspec") ||
		p.Peek(k).Kind == parse.Word && p.PeekIs(k+1, "(") && macroLike(p.PeekWord(k)) {
		if !p.PeekIs(k, "[") {
			k++
		}
		e := p.After(k)
		if e == 0 {
			return false
		}
		k = e
	}
	if p.PeekIs(k, "{") || p.PeekIs(k, ":") && p.Is("enum") {
		return true
	}
	if n := p.Peek(k); n.Kind != parse.Word && n.Kind != parse.Meta {
		return false
	}
	k++
	if n := p.Peek(k); n.Kind == parse.Word && n.Op == 0 && (p.PeekIs(k+1, "{") || p.PeekIs(k+1, ":")) { // class EXPORT Name {
		k++
	}
	for p.PeekIs(k, "::") {
		k += 2
	}
	if p.PeekIs(k, "<") {
		if e := angleEnd(p, k); e > 0 {
			k = e
		}
	}
	if p.PeekIs(k, "final") {
		k++
	}
	return p.PeekIs(k, "{") || p.PeekIs(k, ":") || p.PeekIs(k, ";") && !p.Is("enum") && p.D.Name == "cpp" || p.Pattern && p.Peek(k).Kind == parse.EOF
}

// classDef parses class, struct, union and enum definitions.
func classDef(p *parse.Parser, mods tree.ID, start int) tree.ID {
	isEnum, op := p.Is("enum"), p.Cur().Op
	p.Next()
	if p.Is("class") || p.Is("struct") {
		p.Next()
	}
	mods = attributes(p, mods)
	var name, tparams, bases, body tree.ID
	if k := p.Cur().Kind; k == parse.Word || k == parse.Meta {
		for p.Cur().Kind == parse.Word && (p.Peek(1).Kind == parse.Word && !p.PeekIs(1, "final") || p.PeekIs(1, "(")) { // an export macro
			p.Next()
			if p.Is("(") {
				p.SkipOne()
			}
		}
		name = qualifiedName(p)
	}
	p.Got("final")
	if p.Is(":") {
		p.Next()
		bases = p.New(tree.Bases, p.Here(), p.Here())
		for {
			for p.IsAny("public", "private", "protected", "virtual") != "" {
				p.Next()
			}
			if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
				p.Add(bases, p.Name())
			} else if isType(p, 0) {
				p.Add(bases, typeNoFunc(p))
			}
			p.Got("...")
			if !p.Got(",") {
				break
			}
		}
	}
	if p.Is("{") {
		if isEnum {
			body = enumBody(p)
		} else {
			body = within(p, inClass, p.Block)
		}
	}
	return p.Make(tree.ClassDef, op, start, p.End(), mods, name, tparams, 0, bases, body)
}

func enumBody(p *parse.Parser) tree.ID {
	b := p.New(tree.Block, p.Here(), p.Here())
	p.List(b, "{", "}", func() tree.ID {
		start := p.Here()
		if p.Cur().Kind == parse.Text {
			p.Next()
		}
		if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
			return p.Name()
		}
		for p.Peek(1).Kind == parse.Word && p.Peek(1).NL { // a macro that makes more cases
			p.Next()
		}
		name := p.Name()
		trailers(p)
		var v tree.ID
		if p.Got("=") {
			v = p.Expr()
		}
		return p.Make(tree.EnumCase, 0, start, p.End(), 0, name, v, 0)
	})
	return b
}

// externC parses extern "C" before one declaration or several in braces.
func externC(p *parse.Parser, parent tree.ID) {
	start, before := p.Here(), p.Nodes[parent].Last
	p.Next()
	p.Next()
	if p.Is("{") {
		p.Add(parent, p.Block())
	} else {
		p.Stmt(parent)
	}
	if n := p.Nodes[parent].Last; n != before {
		p.Nodes[n].Start = int32(start)
		p.Nodes[parent].Start = min(p.Nodes[parent].Start, int32(start))
	}
}

// context is what encloses the current place.
type context int

const (
	atTop context = iota
	inClass
	inFunc
)

func where(p *parse.Parser) context {
	c, _ := p.Ext.(context)
	return c
}

// within parses something by f in the context c.
func within(p *parse.Parser, c context, f func() tree.ID) tree.ID {
	saved := p.Ext
	p.Ext = c
	n := f()
	p.Ext = saved
	return n
}

// constructorType reports with a non-zero answer that a function without a result type begins here: a constructor, a
// destructor, a conversion operator, C's implicit int.
func constructorType(p *parse.Parser) tree.ID {
	if p.Is("~") || p.Is("operator") {
		return 1
	}
	k := p.Cur().Kind
	if k != parse.Word && k != parse.Meta || p.Cur().Op != 0 || builtinType(p.Word()) {
		return 0
	}
	n := 1
	for p.PeekIs(n, "::") {
		if p.PeekIs(n+1, "~") || p.PeekIs(n+1, "operator") {
			return 1
		}
		n += 2
	}
	if p.PeekIs(n, "<") && n == 1 {
		if e := angleEnd(p, n); e > 0 && p.PeekIs(e, "::") {
			n = e
			for p.PeekIs(n, "::") {
				if p.PeekIs(n+1, "~") || p.PeekIs(n+1, "operator") {
					return 1
				}
				n += 2
			}
		}
	}
	if !p.PeekIs(n, "(") || macroArgs(p, 0) > 0 {
		return 0
	}
	if p.PeekIs(n+1, "*") || p.Peek(n+1).Kind == parse.Word && p.PeekIs(n+2, "*") { // T (*f)(...), T (API *f)(...)
		if e := closer(p, n, 20); e > 0 && (p.PeekIs(e, "(") || p.PeekIs(e, "[")) {
			return 0
		}
	}
	return 1
}

// declarators parses the declarators behind a type: a function, or variables.
func declarators(p *parse.Parser, parent, mods, base tree.ID, start int) {
	for first := true; ; first = false {
		t := base
		if !first {
			t, mods = p.Clone(base), p.Clone(mods)
		}
		var name tree.ID
		if t != 0 {
			t, name = declarator(p, t, false)
		} else {
			name = qualifiedName(p)
		}
		if p.Is("(") && name != 0 && first && isFunction(p, t, name) {
			p.Add(parent, function(p, mods, t, name, start))
			return
		}
		trailers(p)
		op := tree.Op(0)
		var init tree.ID
		switch {
		case p.Is("="):
			p.Next()
			init = element(p)
		case p.Is("{") && p.D.Name == "cpp" && !(p.Kind(t) == tree.TypePointer && p.Kind(p.First(t)) == tree.TypeFunc):
			init = initList(p)
		case p.Is("("): // the values for a constructor, as in T x{a, b}
			init = p.ListNode(tree.Array, "(", ")")
			p.Nodes[init].Op = 0
		case p.Is(":") && where(p) == inClass: // a bit field
			p.Next()
			p.ExprAt(4)
			if p.Got("=") {
				init = p.Expr()
			}
		}
		trailers(p)
		if p.Is("{") && init == 0 && p.Kind(t) == tree.TypePointer && p.Kind(p.First(t)) == tree.TypeFunc { // T (*f(...))(...) {
			n := p.Make(tree.FuncDef, opFunc, start, p.End(), mods, 0, 0, name, p.New(tree.Params, p.End(), p.End()), t)
			p.Add(n, funcBody(p))
			p.Add(parent, n)
			return
		}
		n := p.Make(tree.VarDef, op, start, p.End(), mods, t, name, init)
		if p.Got(",") {
			p.Add(parent, n)
			continue
		}
		if p.Is(":") && p.D.Name == "cpp" && p.Awaited() == false { // for (T x : xs)
			p.Add(parent, n)
			return
		}
		p.EndStmt(n)
		p.Add(parent, n)
		return
	}
}

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
			args = p.New(tree.Array, p.Here(), p.Here())
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

var (
	opFunc   = tree.OpOf("func")
	opAssign = tree.OpOf("=")
)
