// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

const (
	maxConstDepth = 64      // operators in operators, names of names
	maxConstText  = 4 << 10 // a longer string is known to be one, and not which
)

// join is what is known where one of two constants is there.
func join(a, b Const) Const {
	if a == b {
		return a
	}
	switch {
	case a.IsString() && b.IsString():
		return Const{Kind: AnyString}
	case (a.Kind == Int || a.Kind == AnyInt) && (b.Kind == Int || b.Kind == AnyInt):
		return Const{Kind: AnyInt}
	case (a.Kind == Bool || a.Kind == AnyBool) && (b.Kind == Bool || b.Kind == AnyBool):
		return Const{Kind: AnyBool}
	}
	return Const{}
}

// str is a string constant.
func str(s string) Const {
	if len(s) > maxConstText {
		return Const{Kind: AnyString}
	}
	return Const{Kind: String, Str: s}
}

func boolean(b bool) Const { return Const{Kind: Bool, Bool: b} }

// eval computes the constant that n is, with the values that were found for the names in it.
func (v *valueTable) eval(f *Facts, n tree.ID, depth int) Const {
	if depth > maxConstDepth || n == 0 || !f.meter.Spend(1) {
		return Const{}
	}
	t := f.t
	switch t.Kind(n) {
	case tree.String:
		return str(t.Value(n))
	case tree.Int:
		return integer(f, t.Value(n))
	case tree.Bool:
		return boolean(strings.EqualFold(t.Value(n), "true"))
	case tree.Char:
		if f.lang.plainLiterals {
			return Const{Kind: Char, Str: t.Value(n)}
		}
	case tree.Null:
		if f.lang.plainLiterals {
			return Const{Kind: Null}
		}
	case tree.Ident:
		return v.nameValue(f, n, depth)
	case tree.Member:
		if sym := f.scopes.symbol(f, n); sym != 0 {
			return v.static(f, sym, n, depth).Const
		}
	case tree.Interp:
		return v.interp(f, n, depth)
	case tree.Binary:
		return v.binary(f, n, depth)
	case tree.Unary:
		return v.unary(f, n, depth)
	case tree.Cond:
		cond := t.First(n)
		then := t.Next(cond)
		if t.Missing(then) {
			return Const{}
		}
		a := v.eval(f, then, depth+1)
		if a.Kind == NoConst {
			return a
		}
		return join(a, v.eval(f, t.Next(then), depth+1))
	case tree.Cast: // a variable that is set to one is not known
		if depth == 0 {
			return v.eval(f, t.Next(t.First(n)), depth+1)
		}
	case tree.TypeTest: // "a" as const
		if x := t.First(n); t.Op(n) == opAs && t.Text(t.Next(x)) == "const" {
			return v.eval(f, x, depth+1)
		}
	case tree.Call:
		return v.call(f, n, depth)
	}
	return Const{}
}

// integer reads an integer literal. In a language of floating-point numbers alone it is no more than the text that a
// string would get.
func integer(f *Facts, s string) Const {
	if !f.lang.numbers {
		return Const{Kind: AnyInt, Str: s}
	}
	s = strings.TrimRight(s, "lLuUnN")
	if i, err := strconv.ParseInt(s, 0, 64); err == nil {
		return Const{Kind: Int, Int: i}
	}
	return Const{Kind: AnyInt}
}

// interp joins the parts of a string with holes.
func (v *valueTable) interp(f *Facts, n tree.ID, depth int) Const {
	first := f.t.First(n)
	if first == 0 {
		return str("")
	}
	c := v.eval(f, first, depth+1)
	if c.Kind != NoConst && !c.IsString() {
		if !f.lang.intHole {
			return Const{}
		}
		c = text(c)
	}
	for p := f.t.Next(first); p != 0 && c.IsString(); p = f.t.Next(p) {
		d := v.eval(f, p, depth+1)
		if d.Kind == NoConst {
			return d
		}
		c = concat(f, c, text(d))
	}
	return c
}

// text is the constant c as a string.
func text(c Const) Const {
	switch c.Kind {
	case Int:
		return str(strconv.FormatInt(c.Int, 10))
	case AnyInt:
		if c.Str == "" {
			return Const{Kind: AnyString}
		}
		return str(c.Str)
	case NoConst, String, AnyString:
		return c
	}
	return Const{Kind: AnyString}
}

func concat(f *Facts, a, b Const) Const {
	if a.Kind == String && b.Kind == String && len(a.Str)+len(b.Str) <= maxConstText {
		f.meter.Spend((len(a.Str) + len(b.Str)) / 64)
		return Const{Kind: String, Str: a.Str + b.Str}
	}
	return Const{Kind: AnyString}
}

func (v *valueTable) binary(f *Facts, n tree.ID, depth int) Const {
	op := f.t.Op(n)
	// A chain of operators leans to the left and may be long: go down without recursion.
	left := f.t.First(n)
	chain := [maxConstDepth]tree.ID{n}
	k := 1
	for f.t.Kind(left) == tree.Binary && f.t.Op(left) == op && k < len(chain) && f.meter.Spend(1) {
		chain[k] = left
		k++
		left = f.t.First(left)
	}
	if f.t.Kind(left) == tree.Binary && f.t.Op(left) == op {
		return Const{}
	}
	c := v.eval(f, left, depth+1)
	for k--; k >= 0; k-- {
		c = v.operate(f, op, c, v.eval(f, f.t.Next(f.t.First(chain[k])), depth+1))
	}
	return c
}

// operate computes a op b.
func (v *valueTable) operate(f *Facts, op tree.Op, a, b Const) Const {
	l := f.lang
	if op == opNullOrNot && a.IsString() {
		return Const{Kind: AnyString}
	}
	if a.Kind == NoConst || b.Kind == NoConst {
		return Const{}
	}
	switch {
	case op == l.concat && a.IsString() && b.IsString():
		return concat(f, a, b)
	case op == l.concat && a.IsString() && (b.Kind == Int || b.Kind == AnyInt) && l.addInt:
		return concat(f, a, text(b))
	case op == opStar && a.IsString() && l.percent && (b.Kind == Int || b.Kind == AnyInt):
		return Const{Kind: AnyString}
	case a.Kind == Int && b.Kind == Int && l.numbers:
		return arith(f, op, a.Int, b.Int)
	case a.Kind == Bool && b.Kind == Bool && l.bools:
		switch op {
		case opAnd, opAmpAmp:
			return boolean(a.Bool && b.Bool)
		case opOr, opBarBar:
			return boolean(a.Bool || b.Bool)
		}
	}
	return Const{}
}

var (
	opPercent, opMinus, opSlash, opSlashes   = tree.OpOf("%"), tree.OpOf("-"), tree.OpOf("/"), tree.OpOf("//")
	opPower, opBar, opCaret, opTilde         = tree.OpOf("**"), tree.OpOf("|"), tree.OpOf("^"), tree.OpOf("~")
	opShiftLeft, opShiftRight                = tree.OpOf("<<"), tree.OpOf(">>")
	opAs                                     = tree.OpOf("as")
	opAnd, opOr, opAmpAmp, opBarBar          = tree.OpOf("and"), tree.OpOf("or"), tree.OpOf("&&"), tree.OpOf("||")
	opNot, opBang                            = tree.OpOf("not"), tree.OpOf("!")
	opEqual, opUnequal, opLess, opGreater    = tree.OpOf("=="), tree.OpOf("!="), tree.OpOf("<"), tree.OpOf(">")
	opLessEqual, opGreaterEqual, opNullOrNot = tree.OpOf("<="), tree.OpOf(">="), tree.OpOf("??")
)

// arith computes an operator on integers. What overflows is not known.
func arith(f *Facts, op tree.Op, a, b int64) Const {
	unknown := Const{Kind: AnyInt}
	whole := func(i int64) Const { return Const{Kind: Int, Int: i} }
	switch op {
	case opPlus:
		if (b > 0 && a > math.MaxInt64-b) || (b < 0 && a < math.MinInt64-b) {
			return unknown
		}
		return whole(a + b)
	case opMinus:
		if (b < 0 && a > math.MaxInt64+b) || (b > 0 && a < math.MinInt64+b) {
			return unknown
		}
		return whole(a - b)
	case opStar:
		if c := a * b; a == 0 || c/a == b && !(a == -1 && b == math.MinInt64) {
			return whole(c)
		}
		return unknown
	case opSlash, opSlashes:
		if b == 0 || a == math.MinInt64 && b == -1 || op == opSlash && f.lang.percent {
			return Const{}
		}
		return whole(a / b)
	case opPercent:
		if b == 0 || b == -1 {
			return Const{}
		}
		return whole(a % b)
	case opPower:
		return power(a, b)
	case opBar:
		return whole(a | b)
	case opAddr:
		return whole(a & b)
	case opCaret:
		return whole(a ^ b)
	case opShiftLeft:
		if b < 0 || b > 62 || a < 0 || a > math.MaxInt64>>b {
			return unknown
		}
		return whole(a << b)
	case opShiftRight:
		if b < 0 || b > 63 {
			return unknown
		}
		return whole(a >> b)
	case opEqual:
		return boolean(a == b)
	case opUnequal:
		return boolean(a != b)
	case opLess:
		return boolean(a < b)
	case opGreater:
		return boolean(a > b)
	case opLessEqual:
		return boolean(a <= b)
	case opGreaterEqual:
		return boolean(a >= b)
	}
	return Const{}
}

func power(a, b int64) Const {
	if b < 0 || b > 64 {
		return Const{Kind: AnyInt}
	}
	c := int64(1)
	for ; b > 0; b-- {
		next := c * a
		if a != 0 && next/a != c {
			return Const{Kind: AnyInt}
		}
		c = next
	}
	return Const{Kind: Int, Int: c}
}

func (v *valueTable) unary(f *Facts, n tree.ID, depth int) Const {
	x := v.eval(f, f.t.First(n), depth+1)
	switch op := f.t.Op(n); {
	case x.Kind == Int && op == opMinus && x.Int != math.MinInt64:
		return Const{Kind: Int, Int: -x.Int}
	case x.Kind == Int && op == opPlus:
		return x
	case x.Kind == Int && op == opTilde:
		return Const{Kind: Int, Int: ^x.Int}
	case x.Kind == Bool && (op == opNot || op == opBang) && f.lang.bools:
		return boolean(!x.Bool)
	}
	return Const{}
}

// call computes the functions that only put their arguments together, such as String.format.
func (v *valueTable) call(f *Facts, n tree.ID, depth int) Const {
	if len(f.lang.formatters) == 0 {
		return Const{}
	}
	callee := f.t.First(n)
	args := f.t.Next(callee)
	name := callee
	if f.t.Kind(callee) == tree.Member {
		object := f.t.First(callee)
		if class := lastIdent(f.t, object); class == 0 || f.t.Value(class) != "String" {
			return Const{}
		}
		name = f.t.Next(object)
	}
	if f.t.Kind(name) != tree.Ident || f.t.First(args) == 0 ||
		!slices.Contains(f.lang.formatters, formatter{f.t.Value(name), name != callee}) {
		return Const{}
	}
	for a := f.t.First(args); a != 0; a = f.t.Next(a) {
		if v.eval(f, a, depth+1).Kind == NoConst {
			return Const{}
		}
	}
	return Const{Kind: AnyString}
}
