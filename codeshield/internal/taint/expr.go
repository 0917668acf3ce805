// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// plain evaluates an expression without regard to its own marks. For a call it returns what reaches the call as well.
func (e *Engine) plain(n tree.ID) (v value, args int32) {
	t := e.t
	switch t.Kind(n) {
	case tree.String:
		return e.captured(n), noTaint
	case tree.Int, tree.Float, tree.Char, tree.Bool, tree.Null, tree.Regex, tree.Empty:
		return clean, noTaint
	case tree.Ident:
		return e.variable(n), noTaint
	case tree.Member:
		return e.member(n), noTaint
	case tree.Index:
		return e.index(n), noTaint
	case tree.Call:
		return e.call(n)
	case tree.New:
		return e.newExpr(n)
	case tree.Assign:
		return e.assignment(n)
	case tree.VarDef:
		return e.varDef(n), noTaint
	case tree.Cond:
		return e.cond(n), noTaint
	case tree.Binary:
		return e.binary(n), noTaint
	case tree.Unary, tree.Postfix:
		return e.unary(n), noTaint
	case tree.TypeTest:
		left := t.First(n)
		v := value{set: e.all(e.eval(left))}
		if right := t.Next(left); t.Kind(right) == tree.VarDef {
			e.label(right, v)
		} else {
			v.set = e.sets.union(v.set, e.all(e.eval(right)))
		}
		return e.derived(n, v.set), noTaint
	case tree.Cast:
		v := e.eval(t.Next(t.First(n)))
		return e.typed(n, v), noTaint
	case tree.KeywordArg, tree.Attr:
		return e.eval(t.Next(t.First(n))), noTaint
	case tree.Pair:
		return e.pair(n), noTaint
	case tree.Composite:
		return e.eval(t.Next(t.First(n))), noTaint
	case tree.Lambda:
		e.lambda(n)
		return clean, noTaint
	case tree.FuncDef, tree.ClassDef:
		e.stmt(n)
		return clean, noTaint
	case tree.Tuple:
		if e.lang.sequence {
			return e.sequence(n), noTaint
		}
	case tree.Comp:
		return e.comp(n), noTaint
	case tree.StmtExpr:
		return e.tail(t.First(n)), noTaint
	case tree.Elem:
		set := e.children(n)
		if e.in.Options.TaintAssumeSafeFunctions {
			set = noTaint
		}
		return e.derived(n, set), noTaint
	case tree.If, tree.Switch, tree.Try, tree.Block, tree.While, tree.For, tree.ForEach, tree.DoWhile, tree.With, tree.Label,
		tree.Break, tree.Continue:
		if e.quiet == 0 {
			e.w.Stmt(n)
		}
		return clean, noTaint
	}
	return e.derived(n, e.children(n)), noTaint
}

// children evaluates the children of n and returns what they give together.
func (e *Engine) children(n tree.ID) int32 {
	set := noTaint
	for c := e.t.First(n); c != 0; c = e.t.Next(c) {
		set = e.sets.union(set, e.all(e.eval(c)))
	}
	return set
}

// sequence is the value of a, b: that of the last.
func (e *Engine) sequence(n tree.ID) value {
	v := clean
	for c := e.t.First(n); c != 0; c = e.t.Next(c) {
		v = e.eval(c)
	}
	return v
}

// derived is the value of an operation on tainted operands.
func (e *Engine) derived(n tree.ID, set int32) value {
	if set <= noTaint || e.in.Options.TaintOnlyPropagateThroughAssignments {
		return clean
	}
	return e.typed(n, value{set: set})
}

// typed is v, or nothing where n is of a type that the rule takes for harmless.
func (e *Engine) typed(n tree.ID, v value) value {
	o := e.in.Options
	if !o.TaintAssumeSafeBooleans && !o.TaintAssumeSafeNumbers || v.set <= noTaint && v.path == noPath {
		return v
	}
	switch e.sort(n, 0) {
	case booleanSort:
		if o.TaintAssumeSafeBooleans {
			return clean
		}
	case numberSort:
		if o.TaintAssumeSafeNumbers {
			return clean
		}
	}
	return v
}

// pair is the value of a pair in a dictionary.
func (e *Engine) pair(n tree.ID) value {
	key := e.t.First(n)
	v := e.t.Next(key)
	set := noTaint
	if !e.lang.keyIsName || e.t.Kind(key) != tree.Ident || e.t.Missing(v) {
		set = e.all(e.eval(key))
	}
	return value{set: e.sets.union(set, e.all(e.eval(v)))}
}

// cond is the value of c ? a : b: the condition does not flow into it.
func (e *Engine) cond(n tree.ID) value {
	t := e.t
	c := t.First(n)
	then := t.Next(c)
	set := noTaint
	if v := e.eval(c); t.Missing(then) {
		set = e.all(v)
	}
	f := e.w.Fork()
	set = e.sets.union(set, e.all(e.eval(then)))
	e.w.Switch(&f)
	if then != 0 {
		set = e.sets.union(set, e.all(e.eval(t.Next(then))))
	}
	e.w.Merge(f)
	return e.typed(n, value{set: set})
}

// binary is the value of an operator. A chain leans to the left and may be long: it is gone through without recursion,
// unless an operator in it is marked.
func (e *Engine) binary(n tree.ID) value {
	t := e.t
	left := t.First(n)
	for t.Kind(left) == tree.Binary && e.marks.head[left] == 0 && len(e.inside) == 0 {
		left = t.First(left)
	}
	set := e.all(e.eval(left))
	for left != n {
		right := t.Next(left)
		left = t.Parent(left)
		switch t.Op(left) {
		case opAnd, opOr, opAmpAmp, opBarBar, opElvis, opNullish:
			set = e.sets.union(set, e.all(e.lazily(right)))
		default:
			set = e.sets.union(set, e.all(e.eval(right)))
		}
		if comparisons[t.Op(left)] && e.in.Options.TaintAssumeSafeComparisons {
			set = noTaint
		}
		set = e.derived(left, set).set
	}
	return value{set: set}
}

// lazily evaluates n, an operand that is not always needed. What takes a step of its own in it, like a call, is done in some
// runs only; what is computed from that, and with it a comparison that cleans what it compares, is taken to be done in all.
func (e *Engine) lazily(n tree.ID) value {
	before := len(e.done)
	f := e.w.Fork()
	e.steps(n)
	if len(e.done) == before {
		e.w.Drop(f)
		return e.eval(n)
	}
	e.w.Merge(f)
	v := e.eval(n)
	e.done = e.done[:before]
	return v
}

// steps does the steps that are needed to compute n, and keeps what they give.
func (e *Engine) steps(n tree.ID) {
	if n == 0 || !e.w.Spend(1) {
		return
	}
	if e.computed(n) || e.statement(n) {
		v := e.eval(n)
		e.done = append(e.done, evaluated{n, v})
		return
	}
	k := e.enter(n)
	for c := e.t.First(n); c != 0; c = e.t.Next(c) {
		e.steps(c)
	}
	e.leave(k)
}

// statement reports whether n is a statement that stands as an expression, or a declaration.
func (e *Engine) statement(n tree.ID) bool {
	switch e.t.Kind(n) {
	case tree.StmtExpr, tree.VarDef, tree.FuncDef, tree.ClassDef, tree.If, tree.Switch, tree.Try, tree.Block, tree.While, tree.For,
		tree.ForEach, tree.DoWhile, tree.With, tree.Label, tree.Break, tree.Continue:
		return true
	case tree.TypeTest: // which may declare a variable
		return e.t.Kind(e.t.Next(e.t.First(n))) == tree.VarDef
	}
	return false
}

func (e *Engine) unary(n tree.ID) value {
	x := e.t.First(n)
	v := e.eval(x)
	switch op := e.t.Op(n); {
	case op == opYield, op == opTypeof && e.lang.typeofType:
		return clean
	case op == opAwait, op == opStar, op == opAddr, e.t.Kind(n) == tree.Postfix:
		return v
	default:
		return e.derived(n, e.all(v))
	}
}

// lambda executes the body of a lambda where it stands. What its parameters get is not known.
func (e *Engine) lambda(n tree.ID) {
	if e.quiet > 0 {
		return
	}
	run := e.inner
	if e.lang.nested && e.t.Kind(e.t.Parent(n)) != tree.Args { // who calls it is not known yet
		run = e.apart
	}
	run(func() {
		mods := e.t.First(n)
		params := e.t.Next(mods)
		e.params(params)
		for c := e.t.Next(params); c != 0 && params != 0; c = e.t.Next(c) {
			if e.t.Next(c) == 0 {
				e.w.Stmt(c)
			}
		}
	})
}

// tail is the value of a statement that stands as an expression: what the last expression in each branch gives.
func (e *Engine) tail(n tree.ID) value {
	t := e.t
	set := noTaint
	switch t.Kind(n) {
	case tree.None:
		return clean
	case tree.Block, tree.StmtList:
		for c := t.First(n); c != 0; c = t.Next(c) {
			if t.Next(c) == 0 {
				return e.tail(c)
			}
			if e.quiet == 0 {
				e.w.Stmt(c)
			}
		}
		return clean
	case tree.ExprStmt:
		return e.eval(t.First(n))
	case tree.If:
		cond := t.First(n)
		e.eval(cond)
		then := t.Next(cond)
		f := e.w.Fork()
		set = e.all(e.tail(then))
		e.w.Switch(&f)
		set = e.sets.union(set, e.all(e.tail(t.Next(then))))
		e.w.Merge(f)
	case tree.Switch:
		subject := t.First(n)
		v := value{set: e.all(e.eval(subject))}
		for c := t.Next(subject); c != 0; c = t.Next(c) {
			f := e.w.Fork()
			if t.Kind(c) == tree.Case {
				if e.lang.patterns {
					for l := t.First(t.First(c)); l != 0; l = t.Next(l) {
						e.label(l, v)
					}
					e.eval(t.Child(c, 1))
				}
				set = e.sets.union(set, e.all(e.tail(t.Child(c, 2))))
			}
			e.w.Merge(f)
		}
	case tree.Try:
		for c := t.First(n); c != 0; c = t.Next(c) {
			body := c
			if t.Kind(c) == tree.Catch {
				body = t.Child(c, 2)
			}
			set = e.sets.union(set, e.all(e.tail(body)))
		}
	default:
		if !t.Kind(n).Stmt() {
			return e.eval(n)
		}
		if e.quiet == 0 {
			e.w.Stmt(n)
		}
	}
	return value{set: set}
}
