// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

func (v *valueTable) execAssign(n tree.ID) {
	t := v.f.t
	target := t.First(n)
	x := t.Next(target)
	v.exec(x)
	op := t.Op(n)
	if op == opAssign || op == opDefine || op == opLet {
		val := v.value(x)
		if !v.f.lang.chain && op == opAssign && (t.Kind(x) == tree.Assign && t.Op(x) == op || t.Kind(t.Parent(n)) == tree.Assign) {
			val = value{}
		}
		v.assignTo(target, x, val)
		return
	}
	v.exec(target)
	v.assign(target, value{Const: v.compound(op, target, x)})
}

// compound computes target op= x.
func (v *valueTable) compound(op tree.Op, target, x tree.ID) Const {
	w := op.String()
	base, ok := tree.FindOp(w[:max(len(w)-1, 0)])
	if !ok {
		return Const{}
	}
	return v.operate(v.f, base, v.eval(v.f, target, 1), v.eval(v.f, x, 1))
}

func (v *valueTable) execVarDef(n tree.ID) {
	t := v.f.t
	target := t.Child(n, 2)
	if target == 0 {
		v.children(n)
		return
	}
	init := t.Next(target)
	v.exec(init)
	if !t.Missing(init) {
		v.assignTo(target, init, v.value(init))
		return
	}
	if sym := v.f.scopes.symbol(v.f, target); sym != 0 {
		if k := v.slotOf(sym); k >= 0 {
			v.w.Set(k, unset)
		}
	}
}

// assignTo sets target to the value val of the expression x; lists of equal length element by element where the
// language's constants are followed through them.
func (v *valueTable) assignTo(target, x tree.ID, val value) {
	t := v.f.t
	if v.f.lang.multiDef && t.Kind(target) == tree.Tuple && t.Kind(x) == tree.Tuple && t.Kind(t.Parent(target)) == tree.VarDef &&
		t.Op(t.Parent(target)) != opDefine && t.Len(target) == t.Len(x) {
		a, b := t.First(target), t.First(x)
		for ; a != 0; a, b = t.Next(a), t.Next(b) {
			v.assign(a, v.value(b))
		}
		return
	}
	v.assign(target, val)
}

// assign sets what target denotes. Only variables are followed.
func (v *valueTable) assign(target tree.ID, val value) {
	t := v.f.t
	switch t.Kind(target) {
	case tree.Ident:
		if sym := v.f.scopes.symbol(v.f, target); sym != 0 {
			v.set(sym, val)
		}
	case tree.VarDef:
		v.assign(t.Child(target, 2), val)
	case tree.Param:
		v.assign(t.Child(target, 2), val)
	case tree.Tuple, tree.Array, tree.Dict, tree.Args, tree.Set, tree.StmtList:
		for c := t.First(target); c != 0; c = t.Next(c) {
			v.assign(c, value{})
		}
	case tree.Pair:
		if x := t.Next(t.First(target)); !t.Missing(x) {
			v.assign(x, value{})
			return
		}
		v.assign(t.First(target), value{})
	case tree.Spread, tree.TypePointer:
		v.assign(t.First(target), value{})
	case tree.Unary, tree.Index:
		if t.Kind(t.Parent(target)) == tree.VarDef { // a declarator: *p, a[]
			v.assign(t.First(target), val)
			return
		}
		v.exec(target)
		v.changed(target)
	case tree.Assign:
		v.exec(t.Next(t.First(target)))
		v.assign(t.First(target), value{})
	default:
		v.exec(target)
		if sym := v.f.scopes.symbol(v.f, target); sym != 0 {
			v.set(sym, val)
		}
		v.changed(target)
	}
}

// changed forgets what the variable x held where target, x.a or x[i], is set. A pointer is what it was.
func (v *valueTable) changed(target tree.ID) {
	t := v.f.t
	x := target
	for ; t.Kind(x) == tree.Member || t.Kind(x) == tree.Index; x = t.First(x) {
		if t.Kind(x) == tree.Member && t.Op(x) == opArrow && v.f.lang.sigil == 0 {
			return
		}
		if t.Kind(x) == tree.Index && t.First(t.Next(t.First(x))) == 0 { // PHP's $x[] = e
			return
		}
	}
	if x != target && t.Kind(x) == tree.Ident {
		v.forget(x)
	}
}

// forget forgets what the variable x held, unless it was declared with it for good.
func (v *valueTable) forget(x tree.ID) {
	if sym := v.f.scopes.symbol(v.f, x); sym != 0 {
		if k := v.slotOf(sym); k >= 0 && v.w.Get(k) > lost {
			v.w.Set(k, lost)
		}
	}
}

func (v *valueTable) set(sym Sym, val value) {
	slot := v.slot(sym)
	if val.expr != 0 && v.f.t.Kind(val.expr) == tree.Ident && v.f.scopes.symbol(v.f, val.expr) == sym {
		val.expr = 0 // x = x says nothing of x
	}
	if val.Kind == NoConst && val.expr == 0 {
		v.w.Set(slot, unknown)
		return
	}
	if old := v.w.Get(slot); old > unknown && v.pool[old] == val {
		return
	}
	v.w.Set(slot, v.add(val))
}
