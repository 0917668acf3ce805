// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// imports parses an import statement: one node for each name that it brings in, each over the whole statement.
func imports(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	if p.Cur().Kind == parse.Str {
		module := p.String()
		finishImport(p, parent, p.Make(tree.Import, opImport, start, p.End(), module, 0))
		return
	}
	if w := p.Word(); (w == "type" || w == "typeof" || w == "defer" || w == "source") && p.PeekWord(1) != "from" && p.Peek(1).Op != opComma && p.Peek(1).Op != opEqual {
		p.Next()
	}
	list := p.New(tree.StmtList, p.Here(), p.Here()) // what was named: the module follows
	for {
		switch {
		case p.Is("{"):
			p.List(list, "{", "}", func() tree.ID { return specifier(p) })
		case p.Is("*"):
			at := p.Here()
			p.Next()
			var alias tree.ID
			if p.Got("as") {
				alias = p.Name()
			}
			p.Add(list, p.Make(tree.ImportAll, 0, at, p.End(), 0, alias))
		case p.Cur().Kind == parse.Word && p.Word() != "from" || p.PeekWord(1) == "from" || p.Cur().Kind == parse.Meta || p.Cur().Kind == parse.Dots:
			at := p.Here()
			if p.Cur().Kind == parse.Dots {
				p.Add(list, p.Name())
				break
			}
			name := p.New(tree.Ident, at, at)
			p.Nodes[name].Op = opDefault // as in import d from "m", where the name does not stand
			p.Nodes[name].VEnd = p.Nodes[name].VStart
			p.Add(list, p.Make(tree.ImportFrom, 0, at, p.End(), 0, name, p.Name()))
		default:
			p.Fail("expected a name")
		}
		if !p.Got(",") {
			break
		}
	}
	if p.First(list) == 0 { // import {} from "m" runs the module, as import "m" does
		p.Add(list, p.New(tree.Import, p.End(), p.End()))
		p.Nodes[p.First(list)].Op = opImport
		p.Add(p.First(list), 0)
		p.Add(p.First(list), 0)
	}
	if p.Is("=") { // import x = require("m"), import x = A.B
		importEquals(p, parent, start, list)
		return
	}
	var module tree.ID
	if p.Got("from") {
		module = moduleName(p)
	} else {
		p.Fail("expected %q", "from")
		module = p.New(tree.None, p.End(), p.End())
	}
	if p.Pattern {
		anyNames(p, list)
	}
	end := p.New(tree.StmtList, start, p.End())
	importNodes(p, end, list, module, start)
	finishImport(p, parent, end)
}

// anyNames drops the ellipses from the names of an import in a pattern, since names may be missing anyway. One that stands
// alone is a name that matches any.
func anyNames(p *parse.Parser, list tree.ID) {
	first, names := p.First(list), []tree.ID(nil)
	for n := first; n != 0; n = p.Tree.Next(n) {
		if p.Kind(n) != tree.Ellipsis {
			names = append(names, n)
		}
	}
	if names == nil && first != 0 {
		start, end := int(p.Nodes[first].Start), int(p.Nodes[first].End)
		names = append(names, p.Make(tree.ImportFrom, 0, start, end, 0, first, 0))
	}
	p.SetChildren(list, names...)
}

func moduleName(p *parse.Parser) tree.ID {
	switch p.Cur().Kind {
	case parse.Str:
		return p.String()
	case parse.Meta, parse.Dots:
		return p.Name()
	}
	p.Fail("expected a module")
	return 0
}

// importNodes gives the nodes of list, in which a place for the module is empty, the module and adds them to parent.
func importNodes(p *parse.Parser, parent, list, module tree.ID, start int) {
	for n := p.First(list); n != 0; {
		next := p.Tree.Next(n)
		if p.Kind(n) == tree.Bad { // what fits in no place of the list
			n = p.Make(tree.ImportFrom, 0, start, p.End(), 0, n, 0)
		}
		if k := p.Kind(n); k == tree.ImportFrom || k == tree.ImportAll || k == tree.Import {
			mod := module
			if p.First(parent) != 0 {
				mod = p.Clone(module)
			}
			if mod == 0 {
				mod = p.New(tree.None, p.End(), p.End())
			}
			replaceFirst(p, n, mod)
			p.Nodes[n].Start, p.Nodes[n].End = int32(start), max(int32(p.End()), p.Nodes[n].End)
		}
		p.Add(parent, n)
		n = next
	}
}

// finishImport takes import attributes and the semicolon and adds n, or what a list n holds, to parent.
func finishImport(p *parse.Parser, parent, n tree.ID) {
	if w := p.Word(); (w == "with" || w == "assert") && p.Peek(1).Op == opBrace {
		p.Next()
		object(p)
	}
	p.EndStmt(n)
	if p.Kind(n) != tree.StmtList {
		p.Widen(n)
		p.Add(parent, n)
		return
	}
	for c := p.First(n); c != 0; {
		next := p.Tree.Next(c)
		p.Widen(c)
		p.Add(parent, c)
		c = next
	}
}

// specifier parses a name in the braces of an import: x, x as y, type x, default as x, "x" as y.
func specifier(p *parse.Parser) tree.ID {
	start := p.Here()
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		return p.Name()
	}
	if w := p.Word(); (w == "type" || w == "typeof") && (p.Peek(1).Kind == parse.Word && p.PeekWord(1) != "as" || p.PeekWord(2) == "as") {
		p.Next()
	}
	var alias tree.ID
	name := propertyName(p)
	if p.Src[p.Nodes[name].Start:p.Nodes[name].End] == "default" {
		p.Nodes[name].Op = opDefault // as in import d from "m", where the name does not stand
		p.Nodes[name].VEnd = p.Nodes[name].VStart
	}
	if p.Got("as") {
		alias = p.Name()
	}
	return p.Make(tree.ImportFrom, 0, start, p.End(), 0, name, alias)
}

// importEquals parses TypeScript's import x = require("m") and import x = A.B: a variable with that value.
func importEquals(p *parse.Parser, parent tree.ID, start int, list tree.ID) {
	p.Next()
	name := p.Child(p.First(list), 2)
	value := p.Expr()
	n := p.Make(tree.VarDef, opConst, start, p.End(), 0, 0, name, value)
	p.EndStmt(n)
	p.Add(parent, n)
}

// exports parses an export statement: one node for each name.
func exports(p *parse.Parser, parent, mods tree.ID) {
	start := p.Here()
	if mods != 0 {
		start = int(p.Nodes[mods].Start)
	}
	p.Next()
	if p.Word() == "type" && (p.Peek(1).Op == opBrace || p.Peek(1).Op == opStar) {
		p.Next()
	}
	switch {
	case p.Is("default"):
		name := p.Leaf(tree.Ident, 0)
		x := exportDefault(p, mods)
		op, k := opDefault, p.Kind(x)
		if k.Expr() { // a variable of that name
			at := int(p.Nodes[name].Start)
			x = p.Make(tree.VarDef, opConst, at, p.End(), 0, 0, name, x)
			op = 0
		}
		n := p.Make(tree.Export, op, start, p.End(), x)
		if p.Is(";") || k.Expr() && k != tree.Lambda && k != tree.StmtExpr {
			p.EndStmt(n)
		}
		p.Widen(n)
		p.Add(parent, n)
	case p.Is("*"):
		p.Next()
		var alias, module tree.ID
		if p.Got("as") {
			alias = propertyName(p)
		}
		if p.Got("from") {
			module = moduleName(p)
		}
		all := p.Make(tree.ImportAll, 0, start, p.End(), module, alias)
		finishImport(p, parent, p.Make(tree.Export, 0, start, p.End(), all))
	case p.Is("{"):
		exportList(p, parent, start)
	case p.Is("="): // TypeScript: export = x
		p.Next()
		n := p.Make(tree.Export, opEqual, start, p.End(), p.Expr())
		p.EndStmt(n)
		p.Add(parent, n)
	case p.Word() == "as" && p.PeekWord(1) == "namespace":
		p.Next()
		p.Next()
		n := p.Make(tree.Export, opNamespace, start, p.End(), p.Name())
		p.EndStmt(n)
		p.Add(parent, n)
	default:
		list := p.New(tree.StmtList, p.Here(), p.Here())
		if mods != 0 && p.Word() == "class" {
			p.Add(list, class(p, start, mods, opClass))
		} else if mods == 0 || !typeStatement(p, list, start, mods) {
			p.Stmt(list)
		}
		for c := p.First(list); c != 0; {
			next := p.Tree.Next(c)
			p.Add(parent, p.Make(tree.Export, 0, start, int(p.Nodes[c].End), c))
			c = next
		}
	}
}

// exportDefault parses what stands behind export default.
func exportDefault(p *parse.Parser, mods tree.ID) tree.ID {
	start := p.Here()
	next := p.Peek(1)
	switch w := p.Word(); {
	case w == "class" && (next.Kind == parse.Word || next.Kind == parse.Meta) && p.PeekWord(1) != "extends":
		return class(p, start, mods, opClass)
	case w == "class":
		return anonymousClass(p, start, mods)
	case w == "abstract" || w == "interface" || w == "enum":
		list := p.New(tree.StmtList, start, start)
		if typeStatement(p, list, start, mods) {
			return p.First(list)
		}
	case w == "function" && (next.Kind == parse.Word || next.Kind == parse.Meta || next.Op == opStar):
		return function(p, start, 0, true)
	case w == "async" && p.PeekWord(1) == "function" && p.Peek(2).Op != opParen:
		return function(p, start, asyncModifier(p), true)
	case p.Is("@"):
		return anonymousClass(p, start, modifiers(p))
	}
	return p.Expr()
}

// exportList parses export {a, b as c} and export {a} from "m".
func exportList(p *parse.Parser, parent tree.ID, start int) {
	list := p.New(tree.StmtList, p.Here(), p.Here())
	p.List(list, "{", "}", func() tree.ID { return specifier(p) })
	if p.First(list) == 0 {
		p.Add(list, p.New(tree.Empty, p.End(), p.End()))
	}
	if p.Got("from") {
		module := moduleName(p)
		nodes := p.New(tree.StmtList, start, p.End())
		importNodes(p, nodes, list, module, start)
		if !p.Pattern { // what is exported is a constant set to what was imported
			for n := p.First(nodes); n != 0 && p.Kind(n) == tree.ImportFrom; n = p.Tree.Next(n) {
				name := p.Child(n, 1)
				alias := p.Child(n, 2)
				if p.Tree.Missing(alias) {
					alias = name
				}
				p.Add(nodes, p.Make(tree.VarDef, opConst, start, p.End(), 0, 0, p.Clone(alias), p.Clone(name)))
			}
		}
		list = nodes
	} else {
		for n := p.First(list); n != 0; n = p.Tree.Next(n) { // names of this module
			if p.Kind(n) != tree.ImportFrom {
				continue
			}
			name, alias := p.Child(n, 1), p.Child(n, 2)
			if !p.Tree.Missing(alias) { // a constant of another name
				p.Nodes[n].Kind, p.Nodes[n].Op = tree.VarDef, opConst
				p.SetChildren(n, p.New(tree.None, start, start), p.New(tree.None, start, start), alias, name)
				continue
			}
			p.Nodes[n].Kind = tree.Pair
			p.SetChildren(n, name, alias)
		}
	}
	out := p.New(tree.StmtList, start, p.End())
	for c := p.First(list); c != 0; {
		next := p.Tree.Next(c)
		p.Add(out, p.Make(tree.Export, 0, start, p.End(), c))
		c = next
	}
	finishImport(p, parent, out)
}
