// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func (b *binder) varDef(n tree.ID) { b.varDefAs(n, Local) }

var opVar = tree.OpOf("var")

// varDefAs binds a VarDef whose names are of the given kind.
func (b *binder) varDefAs(n tree.ID, kind SymKind) {
	t := b.t
	mods := t.First(n)
	typ := t.Next(mods)
	target := t.Next(typ)
	if target == 0 {
		b.children(n)
		return
	}
	init := t.Next(target)
	b.visit(mods)
	b.visit(typ)
	if kind == NoSym {
		kind = Local
	}
	hoisted := t.Op(n) == opVar && b.l == &javaScript
	early := Sym(0)
	if t.Kind(init) == tree.Lambda && t.Kind(target) == tree.Ident && !hoisted { // it may call itself
		early = b.name(target, b.kindAt(kind, len(b.scopes)-1), n)
	}
	b.rest(target)
	value := init
	if t.Missing(init) {
		value = 0
	}
	switch {
	case early != 0:
		b.wrote(early, value)
	case hoisted && t.Kind(target) == tree.Ident:
		at := b.functionScope()
		if sym := b.define(b.f, target, b.kindAt(kind, at), n, at); value != 0 {
			b.wrote(sym, value)
		}
	case t.Kind(target) == tree.Ident && value == 0:
		at := len(b.scopes) - 1
		if b.l.funcScope {
			at = b.functionScope()
		}
		b.define(b.f, target, b.kindAt(kind, at), n, at)
	default:
		b.target(target, kind, n, value)
	}
	if sym := b.ref[target]; sym != 0 && b.syms[sym].Def == target {
		y := &b.syms[sym]
		if !t.Missing(typ) {
			y.typ = typ
		}
		y.final = b.isFinal(n)
	}
}

// isFinal reports whether a modifier or the keyword of a VarDef keeps its variable from being set again.
func (b *binder) isFinal(n tree.ID) bool {
	if slices.Contains(b.l.modifiers, b.t.Op(n).String()) {
		return true
	}
	for m := b.t.First(b.t.First(n)); m != 0; m = b.t.Next(m) {
		if b.t.Kind(m) == tree.Modifier && slices.Contains(b.l.modifiers, b.t.Value(m)) {
			return true
		}
	}
	return false
}

// funcDef binds a function: its name outside, the rest in a scope of its own. The body adds no scope to that of the
// parameters.
func (b *binder) funcDef(n tree.ID) {
	t := b.t
	mods := t.First(n)
	tparams := t.Next(mods)
	receiver := t.Next(tparams)
	name := t.Next(receiver)
	b.visit(mods)
	if t.Kind(name) == tree.Ident && t.Missing(receiver) {
		b.name(name, Func, n)
	}
	b.open(funcScope, n)
	b.visit(tparams)
	if k := t.Kind(receiver); k == tree.Params {
		b.children(receiver)
	} else {
		b.visit(receiver)
	}
	for c := t.Next(name); c != 0; c = t.Next(c) {
		if t.Kind(c) == tree.Block {
			b.children(c)
			continue
		}
		b.visit(c)
	}
	b.close()
}

var opDots = tree.OpOf("...")

func (b *binder) param(n tree.ID) {
	t := b.t
	mods := t.First(n)
	typ := t.Next(mods)
	name := t.Next(typ)
	b.visit(mods)
	b.visit(typ)
	if name == 0 {
		return
	}
	b.rest(name)
	b.target(name, Param, n, 0)
	if op := t.Op(n); op == opStar || op == opPower || op == opDots && b.l.noConvert {
		return // *args: the type is that of each
	}
	if sym := b.ref[name]; sym != 0 && !t.Missing(typ) && b.syms[sym].typ == 0 {
		b.syms[sym].typ = typ
	}
}

func (b *binder) classDef(n tree.ID) {
	t := b.t
	mods := t.First(n)
	name := t.Next(mods)
	b.visit(mods)
	if t.Kind(name) == tree.Ident {
		b.name(name, Class, n)
	}
	b.classBody(n, t.Next(name))
}

// classBody visits the siblings from part on as the parts of the class n.
func (b *binder) classBody(n, part tree.ID) {
	t := b.t
	outer := b.class
	b.nclass++
	b.class = b.nclass
	b.classes[n] = b.class
	b.open(classScope, n)
	selfs := len(b.selfs)
	for c := part; c != 0; c = t.Next(c) {
		switch t.Kind(c) {
		case tree.Block:
			b.children(c)
			b.constructorFields(n, c, b.selfs[selfs:])
		case tree.Params: // a primary constructor: its parameters are fields
			for p := t.First(c); p != 0; p = t.Next(p) {
				b.visit(p)
				if t.Kind(p) == tree.Param {
					b.paramField(t.Child(p, 2))
				}
			}
		default:
			b.visit(c)
		}
	}
	b.close()
	b.class = outer
}

func (b *binder) paramField(name tree.ID) {
	if name == 0 || b.t.Kind(name) != tree.Ident {
		return
	}
	if sym := b.ref[name]; sym != 0 {
		b.fields[fieldKey{b.class, b.fieldName(b.f, name)}] = sym
	}
}

// injected are the decorators that make fields of all parameters of a constructor, in Angular.
var injected = []string{"Injectable", "Component", "Directive", "Pipe"}

// constructorFields makes fields of the parameters of the constructor of the class n if a decorator of it says so. Others that
// have a modifier, as TypeScript's, Semgrep takes for fields in the constructor alone: selfs are the fields named in the class.
func (b *binder) constructorFields(n, block tree.ID, selfs []selfRef) {
	t := b.t
	if b.l != &javaScript {
		return
	}
	all := false
	for m := t.First(t.First(n)); m != 0; m = t.Next(m) {
		if t.Kind(m) == tree.Attr && slices.Contains(injected, t.Value(t.First(m))) {
			all = true
		}
	}
	for m := t.First(block); m != 0; m = t.Next(m) {
		if t.Kind(m) != tree.FuncDef || t.Value(t.Child(m, 3)) != "constructor" {
			continue
		}
		modified := map[string]Sym{}
		for p := t.First(t.Child(m, 4)); p != 0; p = t.Next(p) {
			name := t.Child(p, 2)
			if t.Kind(p) != tree.Param || t.Kind(name) != tree.Ident {
				continue
			}
			if all {
				b.paramField(name)
			} else if t.First(t.First(p)) != 0 {
				modified[t.Value(name)] = b.ref[name]
			}
		}
		if len(modified) == 0 || t.Kind(t.Nodes[m].Last) != tree.Block {
			continue
		}
		for _, r := range selfs {
			if d := t.Nodes[r.node]; r.class == b.class && d.Start >= t.Nodes[m].Start && d.End <= t.Nodes[m].End {
				b.ref[r.node] = modified[t.Value(t.Child(r.node, 1))]
			}
		}
		return // the others have no body
	}
}

// newExpr binds new T(...) {...}: the braces are the body of a class.
func (b *binder) newExpr(n tree.ID) {
	typ := b.t.First(n)
	args := b.t.Next(typ)
	b.visit(typ)
	b.visit(args)
	if args != 0 {
		if body := b.t.Next(args); body != 0 && b.t.Kind(body) == tree.Block {
			b.classBody(n, body)
		} else {
			b.initialiser(body)
		}
	}
}

// initialiser visits the braces of new T {A = x}: A is a field and no variable.
func (b *binder) initialiser(n tree.ID) {
	for c := b.t.First(n); c != 0; c = b.t.Next(c) {
		if b.t.Kind(c) == tree.Assign {
			b.visit(b.t.Next(b.t.First(c)))
			continue
		}
		b.visit(c)
	}
}

func (b *binder) forEach(n tree.ID) {
	t := b.t
	target := t.First(n)
	over := t.Next(target)
	b.visit(over)
	if !b.l.funcScope {
		b.open(blockScope, n)
		defer b.close()
	}
	kind := Local
	if t.Kind(target) == tree.Ident && !b.l.assignDefines && !b.l.loopDefines && b.head[b.number(nameOf(b.f, target))] != 0 {
		kind = NoSym // for (x of y) with a variable that was declared before
	}
	b.target(target, kind, n, 0)
	b.rest(over)
}

func (b *binder) catch(n tree.ID) {
	t := b.t
	typ := t.First(n)
	name := t.Next(typ)
	b.visit(typ)
	if !b.l.funcScope {
		b.open(blockScope, n)
		defer b.close()
	}
	if name == 0 {
		return
	}
	b.target(name, Local, n, 0)
	if sym := b.ref[name]; sym != 0 && !t.Missing(typ) && t.Kind(typ) != tree.Tuple {
		b.syms[sym].typ = typ
	}
	b.rest(name)
}

// casePattern binds the pattern of a case: names in it are new variables where the language has it so.
func (b *binder) casePattern(n tree.ID) {
	if !b.l.caseBinds {
		b.visit(n)
		return
	}
	if b.t.Kind(n) == tree.Ident {
		if name := b.t.Value(n); name != "" && name[0] >= 'a' && name[0] <= 'z' {
			b.target(n, Local, n, 0)
			return
		}
	}
	b.target(n, Local, n, 0)
}

var opInc, opDec = tree.OpOf("++"), tree.OpOf("--")

func (b *binder) unary(n tree.ID) {
	b.children(n)
	if op := b.t.Op(n); op == opInc || op == opDec {
		if x := b.t.First(n); b.t.Kind(x) == tree.Ident {
			if sym := b.ref[x]; sym != 0 {
				b.wrote(sym, 0)
			} else if k := len(b.wait); k > 0 && b.wait[k-1].node == x {
				b.wait[k-1].set = true
			}
		}
	}
}

// global binds global x and nonlocal x: the name stands for the variable outside.
func (b *binder) global(n tree.ID) {
	at := b.functionScope()
	if at == 0 {
		return
	}
	for c := b.t.First(n); c != 0; c = b.t.Next(c) {
		if b.t.Kind(c) != tree.Ident {
			b.visit(c)
			continue
		}
		name := b.number(nameOf(b.f, c))
		h := b.head[name]
		for h != 0 && (int(b.binds[h].scope) >= at || b.l.assignDefines && b.scopes[b.binds[h].scope].kind == classScope) {
			h = b.binds[h].outer
		}
		var sym Sym
		if h != 0 {
			sym = b.binds[h].sym
			b.ref[c] = sym
		} else {
			sym = b.add(b.f, c, Global, n, b.scopes[0].fn)
			b.bind(name, sym, 0)
		}
		b.bind(name, sym, at)
	}
}

// imported defines the name that an import brings in. Its module is no use of a variable.
func (b *binder) imported(n tree.ID) {
	if local := localName(b.f, n); local != 0 {
		at := len(b.scopes) - 1
		if b.l.funcScope {
			at = b.functionScope()
		}
		sym := b.define(b.f, local, Module, n, at)
		b.wrote(sym, 0)
	}
}
