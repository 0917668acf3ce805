// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

const maxTypeDepth = 16 // names that are defined by names, operators in operators

var (
	opAddr     = tree.OpOf("&")
	opStar     = tree.OpOf("*")
	predicates = opSet("==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "not in", "is", "is not", "!", "not", "instanceof",
		"&&", "||", "and", "or")
	arithmetic = opSet("+", "-", "*", "/", "%", "**", "//", "<<", ">>", "&", "|", "^")
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
	if depth > maxTypeDepth || n == 0 || !f.meter.Spend(1) {
		return Type{}
	}
	t := f.t
	switch t.Kind(n) {
	case tree.Int:
		return f.literal(litInt)
	case tree.Float:
		return f.literal(litFloat)
	case tree.Interp:
		if f.lang.plainHoles {
			return Type{}
		}
		return f.literal(litString)
	case tree.String:
		return f.literal(litString)
	case tree.Bool:
		if f.lang.structFields { // Go's true and false are names
			return Type{}
		}
		return f.literal(litBool)
	case tree.Regex:
		return f.literal(litRegex)
	case tree.Ident:
		return f.nameType(n, depth)
	case tree.Member:
		return f.memberType(n, depth)
	case tree.Composite:
		if f.lang.noComposite {
			return Type{}
		}
		return f.written(t.First(n))
	case tree.New:
		return f.written(t.First(n))
	case tree.Cast:
		if f.lang.noConvert && depth > 0 {
			return Type{}
		}
		return f.written(t.First(n))
	case tree.TypeTest:
		if f.lang.noConvert && (depth > 0 || f.lang.structFields) {
			return Type{}
		}
		if w := t.Op(n).String(); w == "as" || w == "as?" || w == "as!" {
			return f.written(t.Next(t.First(n)))
		}
		return f.literal(litBool)
	case tree.Cond: // of a type only where both branches are
		then := t.Next(t.First(n))
		a, b := f.typeOf(then, depth+1), f.typeOf(t.Next(then), depth+1)
		if a.Known() && b.Known() && f.spell(a) == f.spell(b) {
			return a
		}
	case tree.Unary:
		return f.unaryType(n, depth)
	case tree.Binary:
		return f.binaryType(n, depth)
	case tree.Call:
		return f.callType(n, depth)
	}
	return Type{}
}

// spell returns the name of a type as it is written.
func (f *Facts) spell(t Type) string {
	if t.Node != 0 {
		return f.t.Text(t.Node)
	}
	return t.Text
}

// memberType is the type of object.name: of a field of the class around, whatever the object is.
func (f *Facts) memberType(n tree.ID, depth int) Type {
	if sym := f.Symbol(n); sym != 0 {
		return f.symType(sym, depth)
	}
	name := f.t.Next(f.t.First(n))
	if f.t.Kind(name) != tree.Ident {
		return Type{}
	}
	if f.lang.members != nil && f.t.Value(name) == "length" {
		return f.literal(litInt)
	}
	if sym := f.scopes.fieldNamed(f, n, name); sym != 0 {
		return f.symType(sym, depth)
	}
	if f.lang.structFields {
		return f.written(f.scopes.structField(f, f.t.Value(name)))
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
	sym := f.Symbol(n)
	if sym == 0 {
		return Type{}
	}
	if f.lang.lateGlobals && f.t.Nodes[f.Info(sym).Decl].Start > f.t.Nodes[n].Start && f.scopes.syms[sym].fn == f.t.Root {
		return Type{}
	}
	return f.symType(sym, depth)
}

// symType is the type that a variable was declared with, or that of the value it was declared with.
func (f *Facts) symType(sym Sym, depth int) Type {
	s := &f.scopes
	at := s.syms[sym].typed
	if at == 0 {
		at = int32(len(s.types))
		s.syms[sym].typed, s.types = at, append(s.types, Type{}) // what asks for itself gets nothing
		ty := f.declaredType(sym, depth)
		s.types[at] = ty
	}
	return s.types[at]
}

func (f *Facts) declaredType(sym Sym, depth int) Type {
	y := &f.scopes.syms[sym]
	if y.typ != 0 && !f.inferred(y.typ) {
		return Type{Node: y.typ}
	}
	switch y.Kind {
	case Func, Class, Module:
		return Type{}
	}
	if y.init != 0 && (y.writes == 1 || f.t.Kind(y.Decl) == tree.VarDef || f.t.Op(y.Decl) == opDefine) {
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
	return w == "var" || w == "auto"
}

func (f *Facts) unaryType(n tree.ID, depth int) Type {
	op := f.t.Op(n)
	if predicates[op] {
		return f.literal(litBool)
	}
	if (op == opAddr || op == opStar) && f.lang.plainPointers && depth == 0 {
		return Type{}
	}
	x := f.typeOf(f.t.First(n), depth+1)
	switch {
	case op == opAddr && x.Known():
		x.Pointer = true
		return x
	case op == opStar:
		x.Pointer = false
		return x
	}
	return Type{}
}

func (f *Facts) binaryType(n tree.ID, depth int) Type {
	op := f.t.Op(n)
	if predicates[op] {
		return f.literal(litBool)
	}
	if !arithmetic[op] {
		return Type{}
	}
	// Of numbers alone: what + makes of other things is not known.
	a := f.spell(f.typeOf(f.t.First(n), depth+1))
	b := f.spell(f.typeOf(f.t.Next(f.t.First(n)), depth+1))
	if a == b && (a == f.lang.literalType[litInt] || a == f.lang.literalType[litFloat]) {
		return Type{Text: a}
	}
	return Type{}
}

// callType is the type of T(...), make(T) and new(T), where T names a class or a type, and of methods whose result is of
// one type in any class that has them.
func (f *Facts) callType(n tree.ID, depth int) Type {
	callee := f.t.First(n)
	if f.t.Kind(callee) == tree.Member && f.lang.members != nil {
		return f.methodType(callee, depth)
	}
	if f.t.Kind(callee) != tree.Ident {
		return Type{}
	}
	if sym := f.Symbol(callee); sym != 0 {
		if f.Info(sym).Kind == Class && !f.lang.noComposite {
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

// ConstType returns the type of a constant, the zero Type for none that a literal of the language has.
func (f *Facts) ConstType(c Const) Type {
	switch c.Kind {
	case Int, AnyInt:
		return f.literal(litInt)
	case Float:
		return f.literal(litFloat)
	case String, AnyString:
		return f.literal(litString)
	}
	return Type{}
}

// methodType is the type of what a method gives.
func (f *Facts) methodType(callee tree.ID, depth int) Type {
	object := f.t.First(callee)
	name := f.t.Next(object)
	if f.t.Kind(name) != tree.Ident {
		return Type{}
	}
	word := f.t.Value(name)
	if word == "get" { // of List<T>, Optional<T>, Map<K, V>: the last of the types
		if ty := f.typeOf(object, depth+1); ty.Node != 0 && f.t.Kind(ty.Node) == tree.TypeArgs && f.t.Len(ty.Node) > 1 {
			return Type{Node: f.t.Nodes[ty.Node].Last}
		}
		return Type{}
	}
	if k, ok := f.lang.members[word]; ok {
		return f.literal(k)
	}
	if f.t.Kind(object) == tree.Ident {
		if k, ok := f.lang.members[f.t.Value(object)+"."+word]; ok {
			return f.literal(k)
		}
	}
	return Type{}
}
