// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func primary(p *parse.Parser) tree.ID {
	start, op := p.Here(), p.Cur().Op
	for p.Cur().Kind == parse.Text { // a preprocessor line within an expression
		p.Next()
	}
	switch w := p.Word(); w {
	case "sizeof", "alignof", "_Alignof", "decltype", "typeid":
		if w != "sizeof" && !p.PeekIs(1, "(") {
			return 0
		}
		name := p.Leaf(tree.Ident, 0)
		if !p.Is("(") {
			return p.Make(tree.Call, 0, start, p.End(), name, p.Make(tree.Args, 0, p.Here(), p.Here(), p.ExprAt(15)))
		}
		args := p.New(tree.Args, p.Here(), p.Here())
		p.List(args, "(", ")", func() tree.ID {
			if isType(p, 0) && typeAlone(p, 0) {
				return typeName(p)
			}
			return arg2(p)
		})
		return p.Make(tree.Call, 0, start, p.End(), name, args)
	case "new":
		if op != 0 {
			return newExpr(p)
		}
	case "delete":
		if op != 0 {
			p.Next()
			if p.Is("[") && p.PeekIs(1, "]") {
				op = opDeleteAll
				p.Next()
				p.Next()
			}
			return p.Make(tree.Unary, op, start, p.End(), p.ExprAt(15))
		}
	case "throw", "co_await", "co_yield":
		if op != 0 {
			p.Next()
			if p.IsAny(";", ")", ",", "}", ":") != "" || p.AtEOF() {
				return p.Make(tree.Unary, op, start, p.End(), 0)
			}
			return p.Make(tree.Unary, op, start, p.End(), p.ExprAt(2))
		}
	case "operator":
		if op != 0 {
			return operatorName(p)
		}
	case "requires":
		if op != 0 {
			return requires(p)
		}
	}
	if p.Is("[") {
		return lambda(p)
	}
	if p.Is("::") { // the global namespace
		p.Next()
		if p.Is("new") || p.Is("delete") {
			return primary(p)
		}
		return namePart(p)
	}
	if p.Is("~") && p.Peek(1).Kind == parse.Word && (p.PeekIs(2, "(") || p.PeekIs(2, "<")) && destroys(p.Prev()) {
		return namePart(p)
	}
	if builtinType(p.Word()) && (p.PeekIs(1, "(") || p.PeekIs(1, "{") || builtinType(p.PeekWord(1))) { // int(x), int{}
		t := typeName(p)
		if p.Is("{") {
			return p.Make(tree.Composite, 0, start, p.End(), t, initList(p))
		}
		return t
	}
	if p.Cur().Kind == parse.Str {
		return strs(p)
	}
	return 0
}

// destroys reports that what follows t may be the name of a destructor.
func destroys(t *parse.Token) bool { return t.Op == opScope || t.Op == opDot || t.Op == opArrow }

// strs joins adjacent literals and the macros between them: one Interp, as the compiler does.
func strs(p *parse.Parser) tree.ID {
	n := p.String()
	if p.Cur().Kind != parse.Str && !macroInString(p) {
		return n
	}
	return joinStrings(p, n)
}

// joinStrings adds the literals and macros that follow to n, the first of them.
func joinStrings(p *parse.Parser, n tree.ID) tree.ID {
	list := p.Make(tree.Interp, opConcat, int(p.Nodes[n].Start), p.End(), n)
	for {
		switch {
		case p.Cur().Kind == parse.Str:
			p.Add(list, p.String())
		case macroInString(p): // "a" PRIu64 "b"
			name := p.Leaf(tree.Ident, 0)
			if p.Is("(") {
				name = p.Make(tree.Call, 0, int(p.Nodes[name].Start), p.End(), name, p.Args("(", ")"))
			}
			p.Add(list, name)
		default:
			return list
		}
	}
}

// macroInString reports that the current word is a macro that stands for a piece of a string.
func macroInString(p *parse.Parser) bool {
	if p.Pattern || p.Cur().Kind != parse.Word || p.Cur().Op != 0 || !macroLike(p.Word()) {
		return false
	}
	n := 1
	if p.PeekIs(1, "(") {
		if n = p.After(1); n == 0 {
			return false
		}
	}
	switch t := p.Peek(n); t.Kind {
	case parse.Str:
		return true
	case parse.Word:
		return t.Op == 0 && macroLike(p.PeekWord(n))
	case parse.Punct:
		return p.PeekIs(n, ",") || p.PeekIs(n, ")") || p.PeekIs(n, ";")
	}
	return false
}

// macroLike reports that w is written like a macro: in capitals, but for the tails of PRIu64 and its like.
func macroLike(w string) bool {
	capitals := 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= 'A' && c <= 'Z':
			capitals++
		case c >= 'a' && c <= 'z' && capitals < 3:
			return false
		}
	}
	return capitals >= 2 && (w[0] < 'a' || w[0] > 'z')
}

func newExpr(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var placement tree.ID
	if p.Is("(") {
		placement = p.Args("(", ")")
		if p.IsAny(";", ")", ",") != "" || p.AtEOF() { // new (T)
			c := p.First(placement)
			return p.Make(tree.New, 0, start, p.End(), c, 0, 0)
		}
	}
	t := typeNoFunc(p)
	for p.Is("[") {
		p.Next()
		s := p.Push(']', true)
		var size tree.ID
		if !p.Is("]") {
			size = p.Expr()
		}
		p.Pop(s)
		p.Got("]")
		t = p.Make(tree.TypeArray, 0, int(p.Nodes[t].Start), p.End(), t, size)
	}
	var args tree.ID
	switch {
	case p.Is("("):
		args = p.Args("(", ")")
	case p.Is("{") && !p.NoBrace:
		args = p.Args("{", "}")
	}
	return p.Make(tree.New, 0, start, p.End(), t, args, placement)
}

func postfix(p *parse.Parser, left tree.ID) tree.ID {
	start := int(p.Nodes[left].Start)
	switch {
	case p.Is("->"): // (*left).name
		object := p.Make(tree.Unary, opStar, start, int(p.Nodes[left].End), left)
		p.Next()
		p.Got("template")
		return p.Make(tree.Member, opDot, start, p.End(), object, member(p))
	case p.Is("<") && p.D.Name == "cpp" && nameLike(p, left):
		if n := angleEnd(p, 0); n > 0 && afterTemplate(p, n) {
			return templateArgs(p, left, start)
		}
	case p.Is("{") && !p.NoBrace && p.D.Name == "cpp" && !p.Cur().NL:
		switch p.Kind(left) {
		case tree.Ident, tree.Member, tree.TypeArgs, tree.Metavar:
			if braceInit(p) {
				return construct(p, left, start)
			}
		}
	case p.Is(".") && p.PeekIs(1, "template") && p.Peek(2).Kind == parse.Word:
		op := p.Cur().Op
		p.Next()
		p.Next()
		return p.Make(tree.Member, op, start, p.End(), left, p.Name())
	case p.Cur().Kind == parse.Str && !p.Pattern && p.Kind(left) == tree.Ident && macroLike(p.Text(left)): // VERSION "-dirty"
		return joinStrings(p, left)
	case p.Is("...") && !p.Pattern:
		op := p.Cur().Op
		p.Next()
		return p.Make(tree.Spread, op, start, p.End(), left)
	}
	return 0
}

// construct parses T{a, b}, which makes what new T(a, b) does; with the names of members it is a literal of its own.
func construct(p *parse.Parser, typ tree.ID, start int) tree.ID {
	list := initList(p)
	if p.Kind(list) != tree.Array {
		return p.Make(tree.Composite, 0, start, p.End(), typ, list)
	}
	p.Nodes[list].Kind = tree.Args
	return p.Make(tree.New, 0, start, p.End(), typ, list, 0)
}

// member parses the name behind "->".
func member(p *parse.Parser) tree.ID {
	switch k := p.Cur().Kind; {
	case k == parse.Word && p.Cur().NL && p.D.IsStmtOnly(p.Word()):
	case k == parse.Word && p.Cur().Op == 0, k == parse.Meta, k == parse.MetaDots, k == parse.Dots:
		return p.Name()
	case p.Is("operator"), p.Is("~"):
		return namePart(p)
	case k == parse.Word:
		return p.Name()
	case p.Is("*"), p.Is("("), p.Is("{"), p.Is("["):
		return p.ExprAt(15)
	}
	p.Fail("expected a name")
	return p.Bad()
}

// braceInit tells T{a, b} from a block behind a macro: a block holds a semicolon.
func braceInit(p *parse.Parser) bool {
	for k, depth := 1, 0; k < 400; k++ {
		t := p.Peek(k)
		if t.Kind == parse.EOF || depth == 0 && p.PeekIs(k, ";") {
			return false
		}
		if t.Kind != parse.Punct || t.End-t.Start != 1 {
			continue
		}
		switch p.Src[t.Start] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth < 0 {
				return true
			}
		}
	}
	return true // a long list
}

func nameLike(p *parse.Parser, n tree.ID) bool {
	k := p.Kind(n)
	return k == tree.Ident || k == tree.Member || k == tree.Metavar
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

// paren parses a cast, or answers zero for an expression in brackets.
func paren(p *parse.Parser) tree.ID {
	if p.PeekIs(1, "{") { // GNU C: ({ ... })
		start := p.Here()
		p.Next()
		s := p.Push(')', false)
		b := p.Block()
		p.Pop(s)
		p.Got(")")
		return p.Make(tree.StmtExpr, 0, start, p.End(), b)
	}
	n := p.After(0)
	if n == 0 || !isType(p, 1) {
		return 0
	}
	end, sure := typeEnd(p, 1)
	if end != n-1 {
		return 0
	}
	switch next := p.Peek(n); next.Kind {
	case parse.Word:
		if next.Op != 0 && infixWord(p.PeekWord(n)) {
			return 0
		}
	case parse.Number, parse.Str, parse.CharLit, parse.Meta, parse.Dots:
	case parse.Punct:
		switch s := p.Src[next.Start:next.End]; {
		case s == "!" || s == "~":
		case s == "{" && sure && p.D.Name == "c":
		case sure && (s == "(" || s == "&" || s == "*" || s == "-" || s == "+" || s == "++" || s == "--" || s == "::" || s == "["):
		case !sure && s == "(" && p.Peek(1).Kind == parse.Word && typeish(p.PeekWord(1)):
		default:
			return 0
		}
	default:
		return 0
	}
	start := p.Here()
	p.Next()
	s := p.Push(')', true)
	t := typeName(p)
	p.Pop(s)
	p.Want(")")
	if p.Is("{") { // C's compound literal
		return p.Make(tree.Composite, 0, start, p.End(), t, initList(p))
	}
	return p.Make(tree.Cast, 0, start, p.End(), t, p.ExprAt(15))
}

func infixWord(w string) bool { return w == "and" || w == "or" || w == "xor" }

// initList parses { a, .b = c, [d] = e, {f} }: a Dict where members are named, else an Array.
func initList(p *parse.Parser) tree.ID {
	n := p.New(tree.Array, p.Here(), p.Here())
	p.List(n, "{", "}", func() tree.ID {
		start := p.Here()
		for p.Cur().Kind == parse.Text {
			p.Next()
		}
		if p.Is(".") || p.Is("[") && designator(p) {
			key := p.New(tree.Bad, start, start)
			for {
				if p.Got(".") {
					key = p.Name()
				} else if p.Got("[") {
					key = p.Expr()
					p.Got("...")
					if !p.Is("]") {
						p.Expr()
					}
					p.Want("]")
				} else {
					break
				}
			}
			p.Nodes[n].Kind = tree.Dict
			p.Got("=")
			return p.Make(tree.Pair, 0, start, p.End(), key, element(p))
		}
		if p.Cur().Kind == parse.Word && p.PeekIs(1, ":") { // the old GNU form
			key := p.Name()
			p.Next()
			p.Nodes[n].Kind = tree.Dict
			return p.Make(tree.Pair, 0, start, p.End(), key, element(p))
		}
		return element(p)
	})
	return n
}

// designator tells [3] = x from a lambda.
func designator(p *parse.Parser) bool {
	n := p.After(0)
	return n > 0 && (p.PeekIs(n, "=") || p.PeekIs(n, ".") || p.PeekIs(n, "["))
}

func element(p *parse.Parser) tree.ID {
	if p.Is("{") {
		return initList(p)
	}
	return arg2(p)
}

// arg parses an argument; macros may be given types.
func arg(p *parse.Parser) tree.ID {
	if p.Cur().Kind == parse.Text {
		p.Next()
	}
	if p.Is("{") {
		if !braceInit(p) { // statements in the argument of a macro
			start := p.Here()
			return p.Make(tree.StmtExpr, 0, start, p.End(), p.Block())
		}
		return initList(p)
	}
	if k := p.Cur().Kind; k == parse.Word && isType(p, 0) {
		if end, sure := typeEnd(p, 0); sure && (p.PeekIs(end, ",") || p.PeekIs(end, ")")) && end > 0 && !nameOnly(p, end) {
			return typeName(p)
		}
	}
	return 0
}

func arg2(p *parse.Parser) tree.ID { return p.Arg() }

// nameOnly reports that the type of end tokens is one plain name, which is better read as a variable.
func nameOnly(p *parse.Parser, end int) bool { return end == 1 && !builtinType(p.Word()) }

// lambda parses [captures](params) -> T { ... }.
func lambda(p *parse.Parser) tree.ID {
	start := p.Here()
	n := p.After(0)
	if n == 0 || !p.PeekIs(n, "(") && !p.PeekIs(n, "{") && !p.PeekIs(n, "<") {
		return 0
	}
	captures := p.New(tree.Array, start, start)
	p.List(captures, "[", "]", func() tree.ID {
		if (p.Is("&") || p.Is("=")) && (p.PeekIs(1, ",") || p.PeekIs(1, "]")) {
			return p.Leaf(tree.Ident, 0)
		}
		return p.Arg()
	})
	if p.Is("<") {
		templateArgs(p, p.Bad(), p.Here())
	}
	var params, res tree.ID
	if p.Is("(") {
		params = parameters(p)
	} else {
		params = p.New(tree.Params, p.Here(), p.Here())
	}
	for p.IsAny("mutable", "constexpr", "noexcept", "static") != "" {
		p.Next()
	}
	if p.Got("->") {
		res = typeName(p)
	}
	if !p.Is("{") {
		p.Fail("expected a body")
		return p.Make(tree.Lambda, 0, start, p.End(), 0, params, res, p.Bad())
	}
	return p.Make(tree.Lambda, 0, start, p.End(), 0, params, res, p.Block())
}

// operatorName parses operator+, operator(), operator bool.
func operatorName(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	switch {
	case p.Is("(") && p.PeekIs(1, ")"), p.Is("[") && p.PeekIs(1, "]"):
		p.Next()
		p.Next()
	case p.Cur().Kind == parse.Str: // operator""_x
		p.Next()
		if p.Cur().Kind == parse.Word {
			p.Next()
		}
	case p.Cur().Kind == parse.Punct:
		p.Next()
	default:
		for p.Cur().Kind == parse.Word || p.Is("*") || p.Is("&") || p.Is("::") || p.Is("[") && p.PeekIs(1, "]") || p.Is("]") {
			p.Next()
		}
	}
	return p.New(tree.Ident, start, p.End())
}

// requires parses a requires clause or expression as far as it takes to pass over it.
func requires(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	n := p.New(tree.TypeOther, start, p.End())
	if p.Is("(") {
		p.SkipOne()
	}
	if p.Is("{") {
		p.SkipOne()
	} else if p.Cur().Kind == parse.Word {
		p.Add(n, p.ExprAt(4))
	}
	p.Nodes[n].End = int32(p.End())
	return n
}

var (
	opScope  = tree.OpOf("::")
	opDot    = tree.OpOf(".")
	opArrow  = tree.OpOf("->")
	opConcat = tree.OpOf("concat")
	opStar   = tree.OpOf("*")

	opDeleteAll = tree.OpOf("delete[]")
)
