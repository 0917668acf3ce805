// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package expr

import (
	"math"
	"time"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
)

// A node is a part of an expression. Its error is errNoValue.
type node interface {
	eval(*Env) (Value, error)
}

type (
	literal Value
	mvar    string
	list    []node
	unary   struct {
		op string
		x  node
	}
	binary struct {
		op   string
		x, y node
	}
	call struct {
		fn   string
		args []node
		re   *pyre.Regexp // of re.match, if the regular expression is a literal
	}
)

func (l literal) eval(*Env) (Value, error) { return Value(l), nil }

func (m mvar) eval(env *Env) (Value, error) {
	v, ok := env.Var(string(m))
	if !ok {
		return v, errNoValue
	}
	if !env.Strip {
		return v, nil
	}
	i, err := v.integer()
	return Int(i), err
}

func (l list) eval(env *Env) (Value, error) {
	vs := make([]Value, len(l))
	for i, n := range l {
		v, err := n.eval(env)
		if err != nil {
			return v, err
		}
		vs[i] = v
	}
	return List(vs), nil
}

func (u unary) eval(env *Env) (Value, error) {
	v, err := u.x.eval(env)
	switch {
	case err != nil:
	case u.op == "not" && v.kind == boolKind:
		return Bool(!v.b), nil
	case u.op == "-" && v.kind == intKind:
		return Int(-v.i), nil
	case u.op == "-" && v.kind == floatKind:
		return Float(-v.f), nil
	case u.op == "+" && (v.kind == intKind || v.kind == floatKind):
		return v, nil
	case u.op == "~" && v.kind == intKind:
		return Int(^v.i), nil
	}
	return Value{}, errNoValue
}

func (b binary) eval(env *Env) (Value, error) {
	x, err := b.x.eval(env)
	if err != nil {
		return x, err
	}
	y, err := b.y.eval(env)
	if err != nil {
		return y, err
	}
	return operate(b.op, x, y)
}

// Operate computes an operator on two values: those of an expression that a metavariable holds. It reports false where the
// result has no value.
func Operate(op string, x, y Value) (Value, bool) {
	switch op {
	case "+", "-", "*", "/", "%", "**", "|", "&", "^", "<<", ">>":
		v, err := operate(op, x, y)
		return v, err == nil
	}
	return Value{}, false
}

func operate(op string, x, y Value) (Value, error) {
	switch op {
	case "and", "or":
		if x.kind != boolKind || y.kind != boolKind {
			return Value{}, errNoValue
		}
		if op == "and" {
			return Bool(x.b && y.b), nil
		}
		return Bool(x.b || y.b), nil
	case "==", "!=":
		eq, err := equal(x, y)
		return Bool(eq == (op == "==")), err
	case "in", "not in":
		has, err := in(x, y)
		return Bool(has == (op == "in")), err
	}
	if x.kind == intKind && y.kind == intKind {
		return intOp(op, x.i, y.i)
	}
	f, ok := x.number()
	g, ok2 := y.number()
	if !ok || !ok2 {
		return Value{}, errNoValue
	}
	return floatOp(op, f, g)
}

func intOp(op string, x, y int64) (Value, error) {
	switch op {
	case "<":
		return Bool(x < y), nil
	case "<=":
		return Bool(x <= y), nil
	case ">":
		return Bool(x > y), nil
	case ">=":
		return Bool(x >= y), nil
	case "|":
		return Int(x | y), nil
	case "^":
		return Int(x ^ y), nil
	case "&":
		return Int(x & y), nil
	case "<<":
		return Int(x << (y & 63)), nil
	case ">>":
		return Int(x >> (y & 63)), nil
	case "+":
		return Int(x + y), nil
	case "-":
		return Int(x - y), nil
	case "*":
		return Int(x * y), nil
	case "/":
		if y != 0 {
			return Int(x / y), nil
		}
	case "%":
		if y != 0 {
			return Int(x % y), nil
		}
	case "**":
		if y >= 0 {
			return Int(power(x, y)), nil
		}
	}
	return Value{}, errNoValue
}

// power wraps around, as the other operations do.
func power(x, y int64) int64 {
	p := int64(1)
	for ; y > 0; y >>= 1 {
		if y&1 != 0 {
			p *= x
		}
		x *= x
	}
	return p
}

func floatOp(op string, x, y float64) (Value, error) {
	switch op {
	case "<":
		return Bool(x < y), nil
	case "<=":
		return Bool(x <= y), nil
	case ">":
		return Bool(x > y), nil
	case ">=":
		return Bool(x >= y), nil
	case "+":
		return Float(x + y), nil
	case "-":
		return Float(x - y), nil
	case "*":
		return Float(x * y), nil
	case "/":
		return Float(x / y), nil
	case "%":
		return Float(math.Mod(x, y)), nil
	case "**":
		return Float(math.Pow(x, y)), nil
	}
	return Value{}, errNoValue
}

func (c call) eval(env *Env) (Value, error) {
	var args [2]Value
	for i, a := range c.args {
		v, err := a.eval(env)
		if err != nil {
			return v, err
		}
		args[i] = v
	}
	switch c.fn {
	case "int":
		i, err := args[0].integer()
		return Int(i), err
	case "str":
		s, err := args[0].text()
		return String(s), err
	case "today":
		now := env.Now
		if now.IsZero() {
			now = time.Now()
		}
		y, m, d := now.Date()
		return dateValue(time.Date(y, m, d, 0, 0, 0, 0, time.UTC)), nil
	case "strptime":
		t, err := time.Parse("2006-1-2", args[0].s)
		if err != nil || args[0].kind != stringKind {
			return Value{}, errNoValue
		}
		return dateValue(t), nil
	}
	return c.match(args[0], args[1])
}

// dateValue is the value of a day: seconds.
func dateValue(t time.Time) Value { return Float(float64(t.Unix())) }

// match is re.match: the match begins at the start of the text. A regular expression that
// is too costly for the text has no value.
func (c call) match(pattern, text Value) (Value, error) {
	if pattern.kind != stringKind || text.kind != stringKind {
		return Value{}, errNoValue
	}
	re := c.re
	if re == nil {
		var err error
		if re, err = pyre.Compile(pattern.s, pyre.PCRE|pyre.Anchored); err != nil {
			return Value{}, errNoValue
		}
	}
	ok, err := re.Match(text.s)
	if err != nil {
		return Value{}, errNoValue
	}
	return Bool(ok), nil
}
