// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A File is a tree of code made ready for matching: its nodes by kind, its statements in order, what is known of its
// names. A File keeps its memory between trees. It is not safe for concurrent use.
type File struct {
	Tree  *tree.Tree
	Lang  string // canonical name of the language
	Facts *resolve.Facts

	byKind [256][]tree.ID // nodes of each kind, in source order
	order  [orders]uint8  // of byKind, exprs and flat: 1 where the starts of the nodes ascend, 2 where not, 0 where it is not known

	// flat holds the statements of the file in source order, each before those within it, so that the statements
	// below a statement, or below a list of them, are a run of flat.
	flat   []tree.ID
	end    []int32 // by index in flat: the index behind the statements within
	pos    []int32 // by node: 1 + its index in flat, or 0
	holder []int32 // by index in flat: the first one from there on that holds others; len(flat) where there is none

	place []bool // by node: whether it stands for a value

	exprs []tree.ID // expressions in the place of an expression, in source order
	only  *scope    // of exprs, for the pattern that is searched; nil for all
	m     machine

	anyBinding bool // while a pattern is matched: equal names are the same, whatever they are bound to

	matches arena[Match]   // of the rule at hand
	binds   arena[Binding] // likewise, what they bind

	memory memory
	plan   *Plan // of what is remembered; it may be nil

	names   []string // that metavariables are bound to and that do not stand in the text
	nameIDs map[string]int32

	held map[heldKey]bool // what conditions on the text of metavariables came to: rules ask the same of the same names

	texts  []tree.ID // scratch of operand lists
	nested int       // depth of conditions that parse what a metavariable holds
}

// NewFile returns a File of t.
func NewFile(t *tree.Tree, lang string, facts *resolve.Facts) *File {
	f := &File{}
	f.Reset(t, lang, facts)
	return f
}

// Reset makes f the File of another tree and keeps its memory.
func (f *File) Reset(t *tree.Tree, lang string, facts *resolve.Facts) {
	f.Tree, f.Lang, f.Facts = t, lang, facts
	var count [len(f.byKind)]int
	for i := range t.Nodes {
		count[t.Nodes[i].Kind]++
	}
	for k := range f.byKind {
		f.byKind[k] = slices.Grow(f.byKind[k][:0], count[k])
	}
	stmts, exprs := 0, 0
	for k, n := range count {
		if stmtKinds[k] {
			stmts += n
		}
		if tree.Kind(k).Expr() {
			exprs += n
		}
	}
	f.flat, f.end, f.exprs = slices.Grow(f.flat[:0], stmts), slices.Grow(f.end[:0], stmts), slices.Grow(f.exprs[:0], exprs)
	f.pos = append(f.pos[:0], make([]int32, len(t.Nodes))...)
	f.place = append(f.place[:0], make([]bool, len(t.Nodes))...)
	f.nested = 0
	f.forget()
	f.Rewind()
	f.order = [orders]uint8{}
	if t.Root != 0 {
		f.index(t.Root)
	}
	f.holder = append(f.holder[:0], make([]int32, len(f.flat))...)
	holder := int32(len(f.flat))
	for i := holder - 1; i >= 0; i-- {
		if f.end[i] != i+1 {
			holder = i
		}
		f.holder[i] = holder
	}
}

// Release drops f's references to the tree, so that f can wait in a pool.
func (f *File) Release() {
	f.Tree, f.Facts = nil, nil
	f.forget()
}

// Rewind lets go of all matches that rules have returned: it is called between rules.
func (f *File) Rewind() {
	f.matches.rewind()
	f.binds.rewind()
}

// A Mark is a moment in the memory of a File.
type Mark struct{ matches, binds arenaMark }

// Mark returns the present moment for RewindTo.
func (f *File) Mark() Mark { return Mark{f.matches.mark(), f.binds.mark()} }

// RewindTo lets go of all matches that were returned since the Mark, which no Rewind came behind.
func (f *File) RewindTo(m Mark) {
	f.matches.rewindTo(m.matches)
	f.binds.rewindTo(m.binds)
}

var files = sync.Pool{New: func() any { return &File{} }}

// index enters n and what lies below it.
func (f *File) index(root tree.ID) {
	t := f.Tree
	n := root
	returnsBody := tableOf(f.Lang).fields // x => e is x => { return e; }
	for {
		nd := &t.Nodes[n]
		f.byKind[nd.Kind] = append(f.byKind[nd.Kind], n)
		if nd.Kind.Expr() && f.isValue(n) {
			f.place[n] = true
			f.exprs = append(f.exprs, n)
		}
		if isStmt(t, n) || returnsBody && nd.Kind.Expr() && t.Kind(nd.Parent) == tree.Lambda && t.Nodes[nd.Parent].Last == n {
			f.flat = append(f.flat, n)
			f.end = append(f.end, 0)
			f.pos[n] = int32(len(f.flat))
		}
		if nd.First != 0 {
			n = nd.First
			continue
		}
		for {
			if i := f.pos[n]; i != 0 {
				f.end[i-1] = int32(len(f.flat))
			}
			if n == root {
				return
			}
			if next := t.Nodes[n].Next; next != 0 {
				n = next
				break
			}
			n = t.Nodes[n].Parent
		}
	}
}

// isStmt reports whether n stands in the place of a statement.
func isStmt(t *tree.Tree, n tree.ID) bool {
	k := t.Nodes[n].Kind
	if !stmtKinds[k] {
		return false
	}
	p := t.Nodes[n].Parent
	switch t.Nodes[p].Kind {
	case tree.For, tree.ForEach:
		return t.Nodes[p].Last == n
	case tree.Args, tree.Param, tree.Params, tree.StmtExpr:
		return false
	}
	return true
}

var stmtKinds = func() (s [256]bool) {
	for _, k := range []tree.Kind{
		tree.ExprStmt, tree.Block, tree.Empty, tree.VarDef, tree.FuncDef, tree.ClassDef, tree.EnumCase, tree.TypeDef, tree.If,
		tree.While, tree.DoWhile, tree.For, tree.ForEach, tree.Switch, tree.Try, tree.Return, tree.Throw, tree.Break, tree.Continue,
		tree.Goto, tree.Label, tree.With, tree.Import, tree.ImportFrom, tree.ImportAll, tree.Package, tree.Namespace,
		tree.Export, tree.Assert, tree.Delete, tree.Global, tree.Defer, tree.Macro, tree.Directive,
	} {
		s[k] = true
	}
	return s
}()

// isValue reports whether n stands for a value in f's language. Its parent was asked before.
func (f *File) isValue(n tree.ID) bool {
	if tableOf(f.Lang).exprBody && f.inPattern(n) {
		return false
	}
	if exprPlace(f.Tree, n) {
		p := f.Tree.Parent(n)
		if f.Tree.Kind(p) == tree.Bases && tableOf(f.Lang).valVar { // Base(x) of Kotlin's class A : Base(x)
			return false
		}
		return f.Tree.Kind(p) != tree.Member || f.place[p] // in a.b.C as a type, a is no value
	}
	l, t := tableOf(f.Lang), f.Tree
	p := t.Parent(n)
	switch t.Kind(p) {
	case tree.Bases:
		return l.basesExpr && t.Kind(n) != tree.KeywordArg
	case tree.New:
		return l.newExpr && t.First(p) == n
	case tree.TypeArgs: // f<T>(x) calls f
		return f.place[p] && t.First(p) == n
	case tree.Param, tree.VarDef:
		return l.typeExpr && t.Child(p, 1) == n
	case tree.FuncDef:
		return l.typeExpr && t.Child(p, funcResult) == n
	case tree.CaseLabels:
		if l.naryBool {
			return t.Kind(n).Literal()
		}
		// Of C#'s statement: those of its expression are patterns
		return l.noVardefAssign && t.Kind(n).Literal() && t.Kind(t.Parent(t.Parent(p))) == tree.Switch && t.Kind(t.Parent(t.Parent(t.Parent(p)))) != tree.StmtExpr
	case tree.TypeArray, tree.EnumCase: // sizes of arrays, values of enumerations
		return (l.pointers || l.sizesExpr) && t.Kind(p) == tree.TypeArray && t.First(p) != n || l.pointers && t.Kind(p) == tree.EnumCase && t.Child(p, 2) == n
	}
	return false
}

// inPattern reports whether n is of a pattern of Rust that takes a value apart, and so no value itself. A name alone, which
// the value is given to, is.
func (f *File) inPattern(n tree.ID) bool {
	t := f.Tree
	p := t.Parent(n)
	switch t.Kind(p) {
	case tree.CaseLabels:
		return t.Kind(n) != tree.Ident && !isVariant(t, n)
	case tree.Assign:
		if isVariant(t, n) {
			return false
		}
		return t.Op(p) == opLet && t.First(p) == n && t.Kind(n) != tree.Ident
	case tree.VarDef:
		return t.Child(p, varTarget) == n && t.Kind(n) != tree.Ident
	case tree.ForEach:
		return t.First(p) == n && t.Kind(n) != tree.Ident
	case tree.Call, tree.Args, tree.Tuple, tree.Array, tree.Composite, tree.Dict, tree.Pair, tree.Binary:
		return !f.place[p] && t.Kind(n) != tree.Ident && f.inPattern(p) && !isVariant(t, n)
	}
	return false
}

// isVariant reports whether n names a variant of an enumeration of Rust in a pattern that has its name alone, or what it holds in
// parentheses.
func isVariant(t *tree.Tree, n tree.ID) bool {
	return t.Kind(n) == tree.Member && t.Op(n) == opScope && (t.Kind(t.Parent(n)) != tree.Composite || t.First(t.Parent(n)) != n)
}

// inHead reports whether n stands in the head of a loop.
func inHead(t *tree.Tree, n tree.ID) bool {
	up := t.Parent(n)
	if t.Kind(up) == tree.StmtList {
		up = t.Parent(up)
	}
	return t.Kind(up) == tree.For || t.Kind(up) == tree.ForEach
}

// exprPlace reports whether n, which is of an expression kind, stands for a value: it is not the name in a
// definition or behind a dot, no type, no label.
func exprPlace(t *tree.Tree, n tree.ID) bool {
	p := t.Nodes[n].Parent
	first := t.Nodes[p].First == n
	switch t.Nodes[p].Kind {
	case tree.Member:
		return first || t.Nodes[n].Kind != tree.Ident
	case tree.KeywordArg:
		return !first
	case tree.TypeTest:
		return first
	case tree.VarDef: // what is defined with a value counts as assigned to
		init := t.Child(p, varInit)
		return n == init || !t.Missing(init) && t.Next(n) == init && !inHead(t, p)
	case tree.Pair:
		return !first || t.Nodes[n].Kind != tree.Ident || t.Missing(t.Nodes[p].Last)
	case tree.Cast:
		return !first
	case tree.New:
		return false
	case tree.Composite:
		return !first
	case tree.Param:
		return t.Nodes[p].Last == n && t.Len(p) >= 4
	case tree.Global, tree.FuncDef, tree.ClassDef, tree.TypeDef, tree.EnumCase, tree.TypeParams, tree.Label, tree.Goto, tree.Break, tree.Continue,
		tree.Import, tree.ImportFrom, tree.ImportAll, tree.Package, tree.Namespace,
		tree.Catch, tree.TypeArgs, tree.TypeArray, tree.TypePointer, tree.TypeNullable, tree.TypeFunc, tree.TypeUnion, tree.TypeOther,
		tree.Params, tree.Modifier, tree.Partial:
		return false
	case tree.Macro:
		return t.Nodes[n].Kind.Literal()
	case tree.CaseLabels: // a literal is a pattern there
		return !t.Nodes[n].Kind.Literal()
	case tree.Bases:
		return t.Nodes[n].Kind == tree.Call
	case tree.Elem:
		return !first
	case tree.Lambda:
		return t.Nodes[p].Last == n
	}
	return true
}
