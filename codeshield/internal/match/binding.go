// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A BindingKind says what a metavariable is bound to.
type BindingKind uint8

const (
	Unbound   BindingKind = iota // to nothing
	BoundNode                    // a node
	BoundList                    // the siblings from Node to Last; Node is zero where there are none
	BoundText                    // a part of the text that is no node: the content of a string, a group of a regular expression
	BoundName                    // a name that does not stand in the text: what an alias stands for
)

// A Binding is what a metavariable is bound to. It holds no pointer: of a long text there are a hundred thousand.
type Binding struct {
	Kind       BindingKind
	numbered   bool  // by $1 and so on, the group of a regular expression: each expression has its own
	slot       int16 // of the metavariable
	Node, Last tree.ID
	Start, End int32 // place in the text; of BoundName, that of the alias
	name       int32 // of BoundName: see File.name
}

// Text returns the text that b stands for in f.
func (b *Binding) Text(f *File) string {
	switch b.Kind {
	case Unbound:
		return ""
	case BoundName:
		return f.names[b.name]
	}
	return f.Tree.Src[b.Start:b.End]
}

// name returns the number of a name for [Binding].
func (f *File) name(s string) int32 {
	id, ok := f.nameIDs[s]
	if !ok {
		if f.nameIDs == nil {
			f.nameIDs = map[string]int32{}
		}
		id = int32(len(f.names))
		f.names = append(f.names, s)
		f.nameIDs[s] = id
	}
	return id
}

func nodeBinding(t *tree.Tree, n tree.ID) Binding {
	nd := &t.Nodes[n]
	return Binding{Kind: BoundNode, Node: n, Last: n, Start: nd.Start, End: nd.End}
}

// withoutBrackets narrows the binding of an expression to what stands within brackets around it. Where wide is set, that is
// done to names alone.
func (b *Binding) withoutBrackets(t *tree.Tree, wide bool) {
	nd := &t.Nodes[b.Node]
	switch nd.Kind {
	case tree.Tuple, tree.Args, tree.Comp, tree.Params:
		return
	}
	if wide && nd.Kind != tree.Ident {
		return
	}
	inner := nd.VStart // where the first thing within n begins
	for c := nd.First; c != 0; c = t.Nodes[c].Next {
		if t.Nodes[c].Kind != tree.None {
			inner = t.Nodes[c].Start
			break
		}
	}
	if nd.First == 0 && (inner <= b.Start || inner > b.End) {
		return
	}
	own := 0 // brackets of n itself before that
	if nd.Kind == tree.Cast {
		own = 1
	}
	for {
		head := t.Src[b.Start:max(inner, b.Start)]
		if strings.Count(head, "(") <= own || head[0] != '(' || b.End-b.Start < 3 || t.Src[b.End-1] != ')' {
			return
		}
		text := t.Src[b.Start+1 : b.End-1]
		left := strings.TrimLeft(text, " \t\r\n")
		b.Start += int32(1 + len(text) - len(left))
		b.End = b.Start + int32(len(strings.TrimRight(left, " \t\r\n")))
	}
}

// equal reports whether two bindings of one metavariable agree.
func (f *File) equal(a, b *Binding) bool {
	if a.Kind == BoundNode && b.Kind == BoundNode {
		return f.same(a.Node, b.Node)
	}
	if a.Kind == BoundList || b.Kind == BoundList {
		return f.sameList(a, b)
	}
	return f.content(a) == f.content(b) || f.standsFor(a, b) || f.standsFor(b, a)
}

// standsFor reports whether a is a variable that holds the module that b names: m of m = require("x").
func (f *File) standsFor(a, b *Binding) bool {
	if a.Kind != BoundNode || b.Kind != BoundName || f.Facts == nil || f.Tree.Kind(a.Node) != tree.Ident || f.Tree.Kind(f.Tree.Parent(a.Node)) != tree.VarDef {
		return false
	}
	for names, i := f.Facts.Names(a.Node), 0; i < names.Len(); i++ {
		if names.At(i).String() == f.names[b.name] {
			return true
		}
	}
	return false
}

// content is what a binding is compared by where it is not compared as a tree: the content of a string, a name.
func (f *File) content(b *Binding) string {
	if b.Kind == BoundNode {
		if f.Tree.Kind(b.Node) == tree.Ident {
			return f.Tree.Value(b.Node)
		}
	}
	return b.Text(f)
}

func (f *File) sameList(a, b *Binding) bool {
	if a.Kind != b.Kind {
		if a.Kind == BoundList {
			a, b = b, a
		}
		return b.Node != 0 && b.Node == b.Last && a.Kind == BoundNode && f.same(a.Node, b.Node)
	}
	x, y := a.Node, b.Node
	for x != 0 && y != 0 {
		if !f.same(x, y) {
			return false
		}
		endX, endY := x == a.Last, y == b.Last
		if endX || endY {
			return endX && endY
		}
		x, y = f.Tree.Next(x), f.Tree.Next(y)
	}
	return x == 0 && y == 0
}

// same reports whether two nodes mean the same: equal trees, in which equal names are the same thing as far as is known.
func (f *File) same(x, y tree.ID) bool {
	if x == y {
		return true
	}
	t := f.Tree
	x, y = bare(t, x), bare(t, y)
	a, b := &t.Nodes[x], &t.Nodes[y]
	if a.Kind != b.Kind {
		return f.sameConst(x, y)
	}
	if a.Op != b.Op {
		return false
	}
	switch a.Kind {
	case tree.Ident:
		return f.sameName(x, y)
	case tree.String, tree.Regex, tree.Char:
		return t.Value(x) == t.Value(y) && prefixOf(t, x) == prefixOf(t, y)
	case tree.Int, tree.Float:
		return sameNumber(t.Text(x), t.Text(y), false)
	case tree.Bool, tree.Null:
		return t.Text(x) == t.Text(y)
	case tree.Pair:
		return f.samePair(x, y)
	}
	c, d := a.First, b.First
	if c == 0 && d == 0 {
		return a.Kind == tree.None || t.Text(x) == t.Text(y) || a.VStart == a.VEnd && b.VStart == b.VEnd || emptyOK(a.Kind)
	}
	for c != 0 && d != 0 {
		if !f.same(c, d) {
			return false
		}
		c, d = t.Next(c), t.Next(d)
	}
	return c == 0 && d == 0
}

// prefixOf returns the letters before the quote of a string.
func prefixOf(t *tree.Tree, n tree.ID) string {
	nd := &t.Nodes[n]
	i := nd.Start
	for i < nd.VStart && (t.Src[i]|0x20 >= 'a' && t.Src[i]|0x20 <= 'z') {
		i++
	}
	return t.Src[nd.Start:i]
}

// emptyOK reports whether nodes of kind k without children are equal however they are written.
func emptyOK(k tree.Kind) bool {
	switch k {
	case tree.Args, tree.Params, tree.Block, tree.Array, tree.Tuple, tree.Dict, tree.Set, tree.Modifiers, tree.Empty:
		return true
	}
	return false
}

// bare strips what makes a statement of an expression.
func bare(t *tree.Tree, n tree.ID) tree.ID {
	if t.Kind(n) == tree.ExprStmt {
		return t.First(n)
	}
	return n
}

func (f *File) samePair(x, y tree.ID) bool {
	t := f.Tree
	kx, ky := t.Child(x, 0), t.Child(y, 0)
	vx, vy := t.Child(x, 1), t.Child(y, 1)
	if t.Missing(vx) {
		vx = kx
	}
	if t.Missing(vy) {
		vy = ky
	}
	return f.same(kx, ky) && f.same(vx, vy)
}

// sameName reports whether two equal names are the same thing, as far as that is known.
func (f *File) sameName(x, y tree.ID) bool {
	if f.Tree.Value(x) != f.Tree.Value(y) {
		return f.sameConst(x, y)
	}
	if f.Lang == "python" && f.Tree.Value(x) == "self" && f.isParam(x) != f.isParam(y) {
		return false // to Semgrep, the object is no parameter
	}
	if f.Facts == nil || f.anyBinding {
		return true
	}
	a, b := f.Facts.Symbol(x), f.Facts.Symbol(y)
	return a == b || a == 0 || b == 0 || !f.isVariable(a) || !f.isVariable(b)
}

// isVariable reports whether s is a variable rather than a function, a class, a field or a module, which go by name.
func (f *File) isVariable(s resolve.Sym) bool {
	switch f.Facts.Info(s).Kind {
	case resolve.Global, resolve.Local, resolve.Param:
		return true
	}
	return false
}

// sameConst reports whether a name and a literal stand for the same constant.
func (f *File) sameConst(x, y tree.ID) bool {
	if f.Facts == nil {
		return false
	}
	kx, ky := f.Tree.Kind(x), f.Tree.Kind(y)
	if !(kx == tree.Ident && ky.Literal() || ky == tree.Ident && kx.Literal()) {
		return false
	}
	a, b := f.Facts.Const(x), f.Facts.Const(y)
	return known(a) && a == b
}

// isParam reports whether a name is that of a parameter where it is declared.
func (f *File) isParam(n tree.ID) bool { return f.Tree.Kind(f.Tree.Parent(n)) == tree.Param }
