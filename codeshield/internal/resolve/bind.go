// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// binder walks the tree for a scopeTable.
type binder struct {
	f *Facts
	t *tree.Tree
	l *lang
	*scopeTable
}

// close ends the innermost scope: what waits for a name that it binds gets it, the rest waits on.
func (b *binder) close() {
	at := len(b.scopes) - 1
	sc := b.scopes[at]
	if sc.kind == fileScope {
		b.undeclared(&sc)
	}
	for k := sc.list; k != 0; k = b.binds[k].next {
		if b.head[b.binds[k].name] == k {
			b.settle(&sc, &b.binds[k])
		}
	}
	for n := len(b.wait); n > sc.wait && b.wait[n-1].node == 0; n-- {
		b.wait = b.wait[:n-1]
	}
	for k := sc.list; k != 0; k = b.binds[k].next {
		b.head[b.binds[k].name] = b.binds[k].outer
	}
	b.scopes = b.scopes[:at]
}

// settle binds the uses of a name that wait since the scope began, in their order. Where the language hides the names of a class
// in its methods, those within one wait on.
func (b *binder) settle(sc *scope, to *binding) {
	last, some := b.last[to.name], b.some[:0]
	for last != 0 && int(last) > sc.wait && b.spend(1) {
		some = append(some, last-1)
		last = b.wait[last-1].prev
	}
	for _, i := range slices.Backward(some) {
		w := &b.wait[i]
		if b.l.classHides && sc.kind == classScope && w.depth > sc.depth {
			w.prev, last = last, i+1
			continue
		}
		b.ref[w.node] = to.sym
		if w.set {
			b.wrote(to.sym, w.init)
		}
		w.node = 0
	}
	b.last[to.name], b.some = last, some
}

// undeclared makes globals of the names that are set somewhere and defined nowhere.
func (b *binder) undeclared(sc *scope) {
	for i := sc.wait; i < len(b.wait) && b.spend(1); i++ {
		if w := &b.wait[i]; w.node != 0 && w.set && b.head[w.name] == 0 {
			sym := b.add(b.f, w.node, Global, b.t.Parent(w.node), sc.fn)
			b.bind(w.name, sym, 0)
			sc.list = b.scopes[0].list
		}
	}
}

// children visits the children of n.
func (b *binder) children(n tree.ID) {
	for c := b.t.First(n); c != 0; c = b.t.Next(c) {
		b.visit(c)
	}
}

// inner visits the children of n in a scope of their own.
func (b *binder) inner(k scopeKind, n tree.ID) {
	if k == blockScope && b.l.funcScope {
		b.children(n)
		return
	}
	b.open(k, n)
	b.children(n)
	b.close()
}

// visit binds the names below n.
func (b *binder) visit(n tree.ID) {
	t := b.t
	if !b.spend(1) {
		return
	}
	switch t.Kind(n) {
	case tree.Ident:
		b.use(n, false, 0)
	case tree.Member:
		b.member(n)
	case tree.String:
		if b.l.captures {
			b.capture(n)
		}
	case tree.KeywordArg:
		b.visit(t.Next(t.First(n)))
	case tree.Pair:
		key := t.First(n)
		value := t.Next(key)
		if !b.l.keyIsName || t.Kind(key) != tree.Ident || t.Missing(value) {
			b.visit(key)
		}
		b.visit(value)
	case tree.Assign:
		b.assign(n)
	case tree.VarDef:
		b.varDef(n)
	case tree.FuncDef:
		b.funcDef(n)
	case tree.Lambda:
		b.open(funcScope, n)
		b.children(n)
		b.close()
	case tree.Param:
		b.param(n)
	case tree.ClassDef:
		b.classDef(n)
	case tree.New:
		b.newExpr(n)
	case tree.EnumCase:
		mods := t.First(n)
		name := t.Next(mods)
		b.visit(mods)
		b.name(name, Field, n)
		b.rest(name)
	case tree.TypeDef:
		mods := t.First(n)
		name := t.Next(mods)
		b.name(name, Class, n)
		b.rest(name)
	case tree.Block, tree.Case, tree.Comp, tree.Namespace, tree.With, tree.If, tree.While, tree.For:
		b.scoped(n)
	case tree.ForEach:
		b.forEach(n)
	case tree.CompFor:
		target := t.First(n)
		b.rest(target)
		b.target(target, Local, n, 0)
	case tree.Catch:
		b.catch(n)
	case tree.CaseLabels:
		for c := t.First(n); c != 0; c = t.Next(c) {
			b.casePattern(c)
		}
	case tree.Unary, tree.Postfix:
		b.unary(n)
	case tree.Global:
		b.global(n)
	case tree.Label:
		b.rest(t.First(n))
	case tree.Break, tree.Continue, tree.Goto:
	case tree.Import, tree.ImportFrom, tree.ImportAll:
		b.imported(n)
	case tree.Macro:
		name := t.First(n)
		b.name(name, Global, n)
		b.open(funcScope, n)
		b.rest(name)
		b.close()
	default:
		b.children(n)
	}
}

// rest visits the siblings behind n.
func (b *binder) rest(n tree.ID) {
	for c := b.t.Next(n); c != 0 && n != 0; c = b.t.Next(c) {
		b.visit(c)
	}
}

// scoped visits a statement that is a scope of its own. A comprehension binds its variables before the element uses them.
func (b *binder) scoped(n tree.ID) {
	if b.t.Kind(n) == tree.Comp {
		b.open(blockScope, n)
		elem := b.t.First(n)
		b.rest(elem)
		b.visit(elem)
		b.close()
		return
	}
	b.inner(blockScope, n)
}

// use binds a use of a name, or lets it wait. set says that the use sets the variable, to init if that is not zero.
func (b *binder) use(n tree.ID, set bool, init tree.ID) {
	text := nameOf(b.f, n)
	if text == "" {
		return
	}
	name := b.number(text)
	if h := b.lookup(name, b.l.classHides); h != 0 {
		b.ref[n] = b.binds[h].sym
		if set {
			b.wrote(b.binds[h].sym, init)
		}
		return
	}
	b.wait = append(b.wait, waiting{node: n, name: name, prev: b.last[name], depth: b.scopes[len(b.scopes)-1].depth, set: set, init: init})
	b.last[name] = int32(len(b.wait))
}

// member binds object.name: the name is no variable, unless the object is the one that the method belongs to.
func (b *binder) member(n tree.ID) {
	object := b.t.First(n)
	name := b.t.Next(object)
	b.visit(object)
	if name == 0 {
		return
	}
	if b.t.Kind(name) != tree.Ident {
		b.visit(name)
		return
	}
	if b.class != 0 && b.isSelf(object) {
		b.selfs = append(b.selfs, selfRef{n, b.class})
	}
}

func (b *binder) isSelf(n tree.ID) bool {
	if b.t.Kind(n) == tree.Unary { // (*this).x
		n = b.t.First(n)
	}
	return b.t.Kind(n) == tree.Ident && slices.Contains(b.l.self, b.t.Value(n))
}

var opAssign, opDefine, opLet = tree.OpOf("="), tree.OpOf(":="), tree.OpOf("let")

func (b *binder) assign(n tree.ID) {
	target := b.t.First(n)
	value := b.t.Next(target)
	b.visit(value)
	init, kind := value, NoSym
	switch op := b.t.Op(n); {
	case op == opLet: // Rust's if let
		kind = Local
	case op == opDefine && !b.l.assignDefines: // Go
		kind = Local
	case op != opAssign && op != opDefine:
		init = 0
	}
	b.target(target, kind, n, init)
}

// target binds what is set: names, patterns of names, and expressions that denote a variable. kind is NoSym where it
// is an assignment, which defines a name only in some languages.
func (b *binder) target(n tree.ID, kind SymKind, decl, init tree.ID) {
	t := b.t
	switch t.Kind(n) {
	case tree.Ident:
		b.setName(n, kind, decl, init)
	case tree.Tuple, tree.Array, tree.Set, tree.Dict, tree.Args, tree.StmtList:
		for c := t.First(n); c != 0; c = t.Next(c) {
			b.target(c, kind, decl, 0)
		}
	case tree.Pair:
		key := t.First(n)
		if value := t.Next(key); !t.Missing(value) {
			if t.Kind(key) != tree.Ident {
				b.visit(key)
			}
			b.target(value, kind, decl, 0)
			return
		}
		b.target(key, kind, decl, 0)
	case tree.Spread, tree.TypePointer:
		b.target(t.First(n), kind, decl, 0)
	case tree.Unary:
		if kind != NoSym { // a declarator: *p
			b.target(t.First(n), kind, decl, 0)
			return
		}
		b.visit(n)
	case tree.Assign: // {a = 1} = x
		b.visit(t.Next(t.First(n)))
		b.target(t.First(n), kind, decl, 0)
	case tree.VarDef:
		b.varDefAs(n, kind)
	case tree.Param:
		b.param(n)
	case tree.Index:
		if kind != NoSym { // a declarator: a[10]
			b.target(t.First(n), kind, decl, init)
			b.rest(t.First(n))
			return
		}
		b.visit(n)
	case tree.Call:
		if kind == NoSym {
			b.visit(n)
			return
		}
		b.visit(t.First(n)) // a pattern: Some(x)
		if args := t.Next(t.First(n)); args != 0 {
			b.target(args, kind, decl, 0)
		}
	case tree.Composite:
		b.visit(t.First(n))
		b.target(t.Next(t.First(n)), kind, decl, 0)
	default:
		b.visit(n)
		if sym := b.ref[n]; sym != 0 {
			b.wrote(sym, init)
		}
	}
}

func (b *binder) setName(n tree.ID, kind SymKind, decl, init tree.ID) {
	at := len(b.scopes) - 1
	if b.l.funcScope {
		at = b.functionScope()
	}
	if kind == NoSym {
		if !b.l.assignDefines {
			b.use(n, true, init)
			return
		}
		name := b.number(nameOf(b.f, n))
		if h := b.head[name]; h != 0 && int(b.binds[h].scope) >= at {
			b.use(n, true, init)
			return
		}
		kind = Local
	}
	sym := b.define(b.f, n, b.kindAt(kind, at), decl, at)
	b.wrote(sym, init)
}

// kindAt turns Local into what a variable in the scope of index at is.
func (b *binder) kindAt(kind SymKind, at int) SymKind {
	if kind != Local {
		return kind
	}
	switch b.scopes[at].kind {
	case classScope:
		return Field
	case fileScope:
		return Global
	}
	return Local
}

// name defines the name n in the innermost scope, if it is one.
func (b *binder) name(n tree.ID, kind SymKind, decl tree.ID) Sym {
	if b.t.Kind(n) != tree.Ident {
		b.visit(n)
		return 0
	}
	return b.define(b.f, n, kind, decl, len(b.scopes)-1)
}
