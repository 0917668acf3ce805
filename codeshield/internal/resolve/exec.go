// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/flow"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Leaf implements flow.Client: it executes an expression or a statement without statements of its own.
func (v *valueTable) Leaf(w *flow.Walker, n tree.ID) { v.exec(n) }

// Label implements flow.Client.
func (v *valueTable) Label(w *flow.Walker, label, subject tree.ID) { v.exec(label) }

// Bind implements flow.Client: what a loop takes out of something is not known.
func (v *valueTable) Bind(w *flow.Walker, target, source tree.ID) { v.assign(target, value{}) }

func (v *valueTable) children(n tree.ID) {
	for c := v.f.t.First(n); c != 0; c = v.f.t.Next(c) {
		v.exec(c)
	}
}

// exec executes what stands below n, in order.
func (v *valueTable) exec(n tree.ID) {
	t := v.f.t
	v.w.Spend(1)
	switch t.Kind(n) {
	case tree.None:
	case tree.Ident:
		if sym := v.f.scopes.symbol(v.f, n); sym != 0 {
			v.note(n, sym)
		}
	case tree.Member:
		object := t.First(n)
		v.exec(object)
		if name := t.Next(object); t.Kind(name) != tree.Ident {
			v.exec(name)
		}
	case tree.KeywordArg:
		v.exec(t.Next(t.First(n)))
	case tree.Pair:
		if key := t.First(n); !v.f.lang.keyIsName || t.Kind(key) != tree.Ident || t.Missing(t.Next(key)) {
			v.exec(key)
		}
		v.exec(t.Next(t.First(n)))
	case tree.Assign:
		v.execAssign(n)
	case tree.VarDef:
		v.execVarDef(n)
	case tree.Cond:
		v.execCond(n)
	case tree.Binary:
		v.execBinary(n)
	case tree.Unary, tree.Postfix:
		v.children(n)
		if op := t.Op(n); op == opInc || op == opDec {
			v.step(t.First(n), op)
		}
	case tree.Call:
		v.children(n)
		v.w.Throws()
		if t.Kind(t.Parent(n)) == tree.ExprStmt {
			v.mutate(t.First(n))
		}
	case tree.New:
		v.exec(t.First(n))
		v.exec(t.Next(t.First(n)))
		v.initialiser(t.Next(t.Next(t.First(n))))
		v.w.Throws()
	case tree.Lambda:
		v.execLambda(n)
	case tree.FuncDef, tree.ClassDef:
		v.heads(n)
	case tree.Comp:
		v.execComp(n)
	case tree.StmtExpr, tree.Block, tree.If, tree.Switch, tree.Try, tree.While, tree.For, tree.ForEach, tree.Return, tree.Throw:
		if k := t.Kind(n); k == tree.Return || k == tree.Throw {
			v.children(n) // called for it by the walker, which goes on from here
			return
		}
		v.w.Stmt(n)
	case tree.Delete:
		for c := t.First(n); c != 0; c = t.Next(c) {
			v.exec(c)
			if t.Kind(c) == tree.Ident {
				v.assign(c, value{})
			}
		}
	case tree.Import, tree.ImportFrom, tree.ImportAll, tree.Global, tree.Macro:
	default:
		v.children(n)
	}
}

// note records what the variable n holds here.
func (v *valueTable) note(n tree.ID, sym Sym) {
	c := unset
	if k := v.slotOf(sym); k >= 0 {
		c = v.w.Get(k)
	}
	if c == unset {
		c = done
	}
	if v.w.Again && v.at[n] > lost {
		return
	}
	v.at[n] = c
}

// step executes x++ and x--.
func (v *valueTable) step(x tree.ID, op tree.Op) {
	by, next := opPlus, Const{}
	if op == opDec {
		by = opMinus
	}
	if c := v.eval(v.f, x, 1); c.Kind == Int {
		next = arith(v.f, by, c.Int, 1)
	}
	v.assign(x, value{Const: next})
}

// initialiser executes the values in the braces of new T {A = x}.
func (v *valueTable) initialiser(n tree.ID) {
	if n == 0 || v.f.t.Kind(n) == tree.Block {
		return
	}
	for c := v.f.t.First(n); c != 0; c = v.f.t.Next(c) {
		if v.f.t.Kind(c) == tree.Assign {
			v.exec(v.f.t.Next(v.f.t.First(c)))
			continue
		}
		v.exec(c)
	}
}

// mutate forgets the variable at the head of the chain of a method call whose result is not used: it may be there for
// what it does to the object.
func (v *valueTable) mutate(callee tree.ID) {
	if v.f.t.Kind(callee) != tree.Member {
		return
	}
	for v.f.t.Kind(callee) == tree.Member {
		callee = v.f.t.First(callee)
	}
	if v.f.t.Kind(callee) == tree.Ident {
		v.forget(callee)
	}
}

// heads executes what a definition evaluates where it stands: decorators, default values, base classes.
func (v *valueTable) heads(n tree.ID) {
	t := v.f.t
	for c := t.First(n); c != 0; c = t.Next(c) {
		if t.Kind(c) != tree.Block {
			v.exec(c)
		}
	}
}

// value is what the expression x gives.
func (v *valueTable) value(x tree.ID) value {
	t := v.f.t
	inner := x
	for t.Kind(inner) == tree.StmtExpr { // val x = if (c) "a" else "b"
		inner = t.First(inner)
	}
	if t.Kind(inner) == tree.If {
		return value{Const: v.ifValue(inner, 0)}
	}
	if first := t.First(inner); t.Kind(inner) == tree.Block && inner != x && first != 0 && t.Next(first) == 0 { // Rust's { "a" }
		return value{Const: v.lastValue(inner, 0), expr: x}
	}
	if t.Kind(x) == tree.Assign && (v.f.lang.chain || t.Op(x) == opDefine) { // the value of an assignment is what it sets
		return v.value(t.Next(t.First(x)))
	}
	c := v.eval(v.f, x, 1)
	if v.f.lang.percent && t.Kind(x) == tree.Binary && t.Op(x) == opPercent {
		left := t.First(x)
		if v.eval(v.f, left, 0).IsString() && v.eval(v.f, t.Next(left), 0).Kind != NoConst {
			c = Const{Kind: AnyString}
		}
	}
	if t.Kind(x) == tree.Cond { // one of two
		return value{Const: c}
	}
	return value{Const: c, expr: x}
}

// ifValue is the constant that an if expression gives, each branch being one expression.
func (v *valueTable) ifValue(n tree.ID, depth int) Const {
	t := v.f.t
	then := t.Next(t.First(n))
	a := v.lastValue(then, depth)
	if a.Kind == NoConst {
		return a
	}
	return join(a, v.lastValue(t.Next(then), depth))
}

func (v *valueTable) lastValue(n tree.ID, depth int) Const {
	t := v.f.t
	for ; n != 0 && depth < maxConstDepth; depth++ {
		switch t.Kind(n) {
		case tree.Block, tree.ExprStmt, tree.StmtExpr, tree.StmtList:
			n = t.Nodes[n].Last
		case tree.If:
			return v.ifValue(n, depth+1)
		default:
			return v.eval(v.f, n, depth)
		}
	}
	return Const{}
}

func (v *valueTable) execCond(n tree.ID) {
	t := v.f.t
	cond := t.First(n)
	then := t.Next(cond)
	v.exec(cond)
	f := v.w.Fork()
	v.exec(then)
	v.w.Switch(&f)
	if then != 0 {
		v.exec(t.Next(then))
	}
	v.w.Merge(f)
}

// execBinary executes an operator; the right side of && and || may be skipped. A chain leans to the left and may be
// long: its operands are executed from the innermost on without recursion.
func (v *valueTable) execBinary(n tree.ID) {
	t := v.f.t
	left := t.First(n)
	for t.Kind(left) == tree.Binary {
		left = t.First(left)
	}
	v.exec(left)
	for left != n {
		right := t.Next(left)
		left = t.Parent(left)
		switch t.Op(left) {
		case opAnd, opOr, opAmpAmp, opBarBar, opNullOrNot:
			f := v.w.Fork()
			v.exec(right)
			v.w.Merge(f)
		default:
			v.exec(right)
		}
	}
}

// execLambda executes the body of a lambda where it stands, and forgets what it does; the variables outside that it sets
// are not known any more.
func (v *valueTable) execLambda(n tree.ID) {
	f := v.w.Fork()
	if !v.f.lang.lambdaFlow {
		v.w.Forget()
	}
	v.w.Inner(func() {
		for c := v.f.t.First(n); c != 0; c = v.f.t.Next(c) {
			v.w.Stmt(c)
		}
	})
	v.w.Switch(&f)
	if v.f.lang.lambdaFlow {
		v.w.Differ(f, func(i int) { v.w.Set(i, unknown) })
	} else {
		f.Each(func(i int, c int32) {
			if c != v.w.Get(i) {
				v.w.Set(i, unknown)
			}
		})
	}
	v.w.Drop(f)
}

func (v *valueTable) execComp(n tree.ID) {
	t := v.f.t
	f := v.w.Fork()
	if !v.f.lang.compFlow {
		v.w.Forget()
	}
	elem := t.First(n)
	for c := t.Next(elem); c != 0; c = t.Next(c) {
		if t.Kind(c) == tree.CompFor {
			target := t.First(c)
			v.exec(t.Next(target))
			v.assign(target, value{})
			continue
		}
		v.children(c)
	}
	v.exec(elem)
	v.w.Switch(&f)
	v.w.Drop(f)
}
