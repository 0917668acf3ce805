// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

const maxTypeDepth = 16 // names that are defined by names, operators in operators

var (
	opAddr      = tree.OpOf("&")
	opStar      = tree.OpOf("*")
	comparisons = opSet("==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "not in", "is", "is not", "!", "not", "instanceof")
	arithmetic  = opSet("+", "-", "*", "/", "%", "**", "//", "<<", ">>", "&", "|", "^")
)

func opSet(words ...string) map[tree.Op]bool {
	m := map[tree.Op]bool{}
	for _, w := range words {
		m[tree.OpOf(w)] = true
	}
	return m
}

// typeOf answers Facts.Type.
func (f *Facts) typeOf(n tree.ID, depth int) Type {
	if depth > maxTypeDepth || n == 0 {
		return Type{}
	}
	t := f.t
	switch t.Kind(n) {
	case tree.Int:
		return f.literal(litInt)
	case tree.Float:
		return f.literal(litFloat)
	case tree.String, tree.Interp:
		return f.literal(litString)
	case tree.Char:
		return f.literal(litChar)
	case tree.Bool:
		return f.literal(litBool)
	case tree.Regex:
		return f.literal(litRegex)
	case tree.Ident:
		return f.nameType(n, depth)
	case tree.Member:
		if sym := f.Symbol(n); sym != 0 {
			return f.symType(sym, depth)
		}
	case tree.New, tree.Composite:
		return f.written(t.First(n))
	case tree.Cast:
		return f.written(t.First(n))
	case tree.TypeTest:
		if w := t.Op(n).String(); w == "as" || w == "as?" || w == "as!" {
			return f.written(t.Next(t.First(n)))
		}
		return f.literal(litBool)
	case tree.Assign:
		return f.typeOf(t.First(n), depth+1)
	case tree.Cond:
		then := t.Next(t.First(n))
		if ty := f.typeOf(then, depth+1); ty.Known() {
			return ty
		}
		return f.typeOf(t.Next(then), depth+1)
	case tree.Unary:
		return f.unaryType(n, depth)
	case tree.Binary:
		return f.binaryType(n, depth)
	case tree.Call:
		return f.callType(n)
	}
	return Type{}
}

func (f *Facts) literal(k int) Type { return Type{Text: f.lang.literalType[k]} }

// written is the type that the node n spells.
func (f *Facts) written(n tree.ID) Type {
	if f.t.Missing(n) {
		return Type{}
	}
	return Type{Node: n}
}

func (f *Facts) nameType(n tree.ID, depth int) Type {
	if sym := f.Symbol(n); sym != 0 {
		return f.symType(sym, depth)
	}
	return Type{}
}

// symType is the type that a variable was declared with, or that of the value it was declared with.
func (f *Facts) symType(sym Sym, depth int) Type {
	y := &f.scopes.syms[sym]
	if y.typ != 0 && !f.inferred(y.typ) {
		return Type{Node: y.typ}
	}
	switch y.Kind {
	case Func, Class, Module:
		return Type{}
	}
	if y.init != 0 && (f.t.Kind(y.Decl) == tree.VarDef || y.writes == 1) {
		return f.typeOf(y.init, depth+1)
	}
	return Type{}
}

// inferred reports whether a type is only a word that leaves it to the initial value.
func (f *Facts) inferred(n tree.ID) bool {
	if f.t.Kind(n) != tree.Ident {
		return false
	}
	w := f.t.Value(n)
	return w == "var" || w == "auto" || w == "dynamic"
}

func (f *Facts) unaryType(n tree.ID, depth int) Type {
	op := f.t.Op(n)
	if comparisons[op] {
		return f.literal(litBool)
	}
	x := f.typeOf(f.t.First(n), depth+1)
	switch {
	case op == opAddr && x.Known():
		x.Pointer = true
		return x
	case op == opStar:
		x.Pointer = false
		return x
	case arithmetic[op]:
		return x
	}
	return Type{}
}

func (f *Facts) binaryType(n tree.ID, depth int) Type {
	op := f.t.Op(n)
	if comparisons[op] {
		return f.literal(litBool)
	}
	if !arithmetic[op] {
		return Type{}
	}
	a := f.typeOf(f.t.First(n), depth+1)
	b := f.typeOf(f.t.Next(f.t.First(n)), depth+1)
	str := f.lang.literalType[litString]
	switch {
	case op == f.lang.concat && (f.isType(a, str) || f.isType(b, str)):
		return Type{Text: str}
	case a.Text != "" && a == b:
		return a
	}
	return Type{}
}

func (f *Facts) isType(t Type, name string) bool {
	return t.Text == name || t.Node != 0 && f.t.Text(t.Node) == name
}

// callType is the type of T(...), make(T) and new(T), where T names a class or a type.
func (f *Facts) callType(n tree.ID) Type {
	callee := f.t.First(n)
	if f.t.Kind(callee) != tree.Ident {
		return Type{}
	}
	if sym := f.Symbol(callee); sym != 0 {
		if f.Info(sym).Kind == Class {
			return Type{Node: callee}
		}
		return Type{}
	}
	switch f.t.Value(callee) {
	case "make", "new":
		if f.lang.makes {
			ty := f.written(f.t.First(f.t.Next(callee)))
			ty.Pointer = f.t.Value(callee) == "new"
			return ty
		}
	}
	return Type{}
}
