// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/flow"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// scopeTable binds names to definitions in one pass over the tree. A name that is met before its definition waits
// until the scope that defines it ends, so that functions, fields and hoisted variables need no second pass.
type scopeTable struct {
	done  bool
	meter *flow.Meter
	syms  []symbol
	ref   []Sym // by node

	held  []value // values of symbols; held[0] is unused
	types []Type  // their types, likewise

	names  map[string]int32 // number of a name
	head   []int32          // innermost binding of a name, by its number
	last   []int32          // likewise, 1 + the index of the last use of it that waits
	some   []int32          // scratch of settle
	binds  []binding
	scopes []scope
	wait   []waiting
	fields map[fieldKey]Sym
	selfs  []selfRef
	class  int32 // number of the class around, zero for none
	nclass int32

	classes map[tree.ID]int32 // number of each class

	captured map[tree.ID][]Sym // the variables that a string names

	structs     map[string]tree.ID // types of the fields of all structs, filled when one is asked for
	structsDone bool
}

type symbol struct {
	Symbol
	fn     tree.ID // the function, lambda or file that it belongs to
	writes int32   // how often it is set
	init   tree.ID // the expression it was first set to, if it was a plain one
	typ    tree.ID // declared type
	final  bool
	slot   int32 // number within the function that is being analysed
	value  int32 // index in held of what it holds if it is never set again, zero where that was not asked for
	typed  int32 // index in types of its type, likewise
}

type scopeKind uint8

const (
	blockScope scopeKind = iota
	funcScope
	classScope
	fileScope
)

type scope struct {
	kind scopeKind
	node tree.ID
	fn   tree.ID // the function that the scope is in
	list int32   // its bindings
	wait int     // names that wait from here on

	depth    int32 // functions that are open with it
	function int32 // the index of the scope that holds the variables of the function around
}

// binding is a name that is bound in a scope that is open.
type binding struct {
	sym   Sym
	name  int32
	scope int32
	outer int32 // the binding of the name further out
	next  int32 // the next binding of the scope
}

// waiting is a use of a name that is not bound yet.
type waiting struct {
	node  tree.ID
	name  int32
	prev  int32   // 1 + the index of the use of the name before that waits as well
	depth int32   // functions around it
	init  tree.ID // what the use sets the variable to
	set   bool    // it sets it
}

type fieldKey struct {
	class int32
	name  string
}

// maxUp is how far above a name its class is looked for.
const maxUp = 500

// fieldNamed returns the field of the given name of the classes around n, or zero.
func (s *scopeTable) fieldNamed(f *Facts, n, name tree.ID) Sym {
	key := fieldKey{name: s.fieldName(f, name)}
	if len(s.fields) == 0 {
		return 0
	}
	for p, i := f.t.Parent(n), 0; p != 0 && i < maxUp && s.spend(1); p, i = f.t.Parent(p), i+1 {
		if k := f.t.Kind(p); k != tree.ClassDef && k != tree.New {
			continue
		}
		if key.class = s.classes[p]; key.class != 0 {
			if sym := s.fields[key]; sym != 0 {
				return sym
			}
		}
	}
	return 0
}

// structField returns the type of the last field of that name in any struct of the file, or zero.
func (s *scopeTable) structField(f *Facts, name string) tree.ID {
	if !s.structsDone {
		s.structsDone = true
		if s.structs == nil {
			s.structs = map[string]tree.ID{}
		}
		clear(s.structs)
		s.spend(len(f.t.Nodes))
		for i := range f.t.Nodes {
			n := tree.ID(i)
			if f.t.Kind(n) != tree.VarDef || f.t.Kind(f.t.Parent(n)) != tree.Block || f.t.Kind(f.t.Parent(f.t.Parent(n))) != tree.ClassDef {
				continue
			}
			if target := f.t.Child(n, 2); f.t.Kind(target) == tree.Ident {
				s.structs[f.t.Value(target)] = f.t.Child(n, 1)
			}
		}
	}
	return s.structs[name]
}

// selfRef is a use of a field by this.name.
type selfRef struct {
	node  tree.ID
	class int32
}

func (s *scopeTable) reset(m *flow.Meter) { s.done, s.structsDone, s.meter = false, false, m }

func (s *scopeTable) spend(steps int) bool { return s.meter.Spend(steps) }

// build binds the names of the whole tree.
func (s *scopeTable) build(f *Facts) {
	s.done = true
	n := len(f.t.Nodes)
	if cap(s.ref) < n {
		s.ref = make([]Sym, n)
	}
	s.ref = s.ref[:n]
	clear(s.ref)
	s.syms = append(s.syms[:0], symbol{})
	s.held, s.types = append(s.held[:0], value{}), append(s.types[:0], Type{})
	s.head, s.last, s.binds = append(s.head[:0], 0), append(s.last[:0], 0), append(s.binds[:0], binding{})
	s.scopes, s.wait, s.selfs = s.scopes[:0], s.wait[:0], s.selfs[:0]
	if n > manyNodes { // growing by steps would hold twice that
		s.wait = slices.Grow(s.wait, f.t.Count(tree.Ident))
	}
	s.class, s.nclass = 0, 0
	if s.names == nil {
		s.names = map[string]int32{}
	}
	if s.fields == nil {
		s.fields, s.classes = map[fieldKey]Sym{}, map[tree.ID]int32{}
	}
	clear(s.names)
	clear(s.fields)
	clear(s.classes)
	clear(s.captured)
	b := binder{f: f, t: f.t, l: f.lang, scopeTable: s}
	s.open(fileScope, f.t.Root)
	b.visit(f.t.Root)
	b.close()
	for _, r := range s.selfs {
		name := s.fieldName(f, f.t.Child(r.node, 1))
		if sym := s.fields[fieldKey{r.class, name}]; sym != 0 {
			s.ref[r.node] = sym
		}
	}
	if n > manyNodes { // what binding takes of a long text is as much again as what stays of it
		s.names, s.head, s.last, s.some, s.binds, s.wait, s.selfs = nil, nil, nil, nil, nil, nil, nil
	}
}

// manyNodes is how many nodes a text has whose scratch is not kept for the next.
const manyNodes = 1 << 16

func (s *scopeTable) symbol(f *Facts, n tree.ID) Sym {
	if !s.done {
		s.build(f)
	}
	if int(n) >= len(s.ref) {
		return 0
	}
	return s.ref[n]
}

func (s *scopeTable) info(sym Sym) Symbol {
	if int(sym) >= len(s.syms) {
		return Symbol{}
	}
	return s.syms[sym].Symbol
}

// nameOf returns the name of an Ident, with the sigil that makes it a variable.
func nameOf(f *Facts, n tree.ID) string {
	d := &f.t.Nodes[n]
	if f.lang.sigil != 0 && d.VStart > 0 && f.t.Src[d.VStart-1] == f.lang.sigil {
		return f.t.Src[d.VStart-1 : d.VEnd]
	}
	return f.t.Value(n)
}

// fieldName returns the name of a field: without a sigil, which $this->x lacks.
func (s *scopeTable) fieldName(f *Facts, n tree.ID) string {
	name := f.t.Value(n)
	if f.lang.sigil != 0 && name != "" && name[0] == f.lang.sigil {
		return name[1:]
	}
	return name
}

func (s *scopeTable) number(name string) int32 {
	if k, ok := s.names[name]; ok {
		return k
	}
	k := int32(len(s.head))
	s.names[name] = k
	s.head, s.last = append(s.head, 0), append(s.last, 0)
	return k
}

// open begins a scope.
func (s *scopeTable) open(k scopeKind, n tree.ID) {
	sc := scope{kind: k, node: n, fn: n, wait: len(s.wait), function: int32(len(s.scopes))}
	if at := len(s.scopes) - 1; at >= 0 {
		outer := &s.scopes[at]
		sc.depth = outer.depth
		if k == blockScope || k == classScope {
			sc.fn = outer.fn
		}
		if k == blockScope {
			sc.function = outer.function
		}
	}
	if k == funcScope {
		sc.depth++
	}
	s.scopes = append(s.scopes, sc)
}

// functionScope returns the index of the scope that holds the variables of the function around.
func (s *scopeTable) functionScope() int { return int(s.scopes[len(s.scopes)-1].function) }

// lookup returns the binding that a name has here, or zero.
func (s *scopeTable) lookup(name int32, hideClass bool) int32 {
	b := s.head[name]
	if !hideClass {
		return b
	}
	inner := int32(s.functionScope())
	for b != 0 && s.spend(1) {
		sc := s.binds[b].scope
		if s.scopes[sc].kind != classScope || sc == inner {
			break
		}
		b = s.binds[b].outer
	}
	return b
}

// bind binds a name to a symbol in the scope of index at, which is open but need not be the innermost.
func (s *scopeTable) bind(name int32, sym Sym, at int) {
	k := int32(len(s.binds))
	link := &s.head[name]
	for *link != 0 && s.binds[*link].scope > int32(at) && s.spend(1) {
		link = &s.binds[*link].outer
	}
	outer := *link
	*link = k
	s.binds = append(s.binds, binding{sym: sym, name: name, scope: int32(at), outer: outer, next: s.scopes[at].list})
	s.scopes[at].list = k
}

// define makes a definition of the name that n spells in the scope of index at, or returns the one that is there.
func (s *scopeTable) define(f *Facts, n tree.ID, k SymKind, decl tree.ID, at int) Sym {
	text := nameOf(f, n)
	if text == "" || text == "_" {
		return 0
	}
	name := s.number(text)
	for b := s.head[name]; b != 0 && s.binds[b].scope >= int32(at) && s.spend(1); b = s.binds[b].outer {
		if s.binds[b].scope != int32(at) {
			continue
		}
		if f.lang.reopens {
			break
		}
		s.ref[n] = s.binds[b].sym
		return s.binds[b].sym
	}
	sym := s.add(f, n, k, decl, s.scopes[at].fn)
	s.bind(name, sym, at)
	if k == Func && s.scopes[at].kind == classScope { // a method is reached as a field is
		s.fields[fieldKey{s.class, s.fieldName(f, n)}] = sym
	}
	return sym
}

// add makes a symbol without binding its name.
func (s *scopeTable) add(f *Facts, n tree.ID, kind SymKind, decl, fn tree.ID) Sym {
	sym := Sym(len(s.syms))
	if k := len(s.syms); k == cap(s.syms) { // as many as the other nodes will take if they are like those up to n
		whole := int(1.1 * float64(k) * float64(len(s.ref)) / float64(n))
		s.syms = slices.Grow(s.syms, min(max(whole-k, k/8, 16), 1<<8+7*k))
	}
	s.syms = append(s.syms, symbol{Symbol: Symbol{Kind: kind, Name: nameOf(f, n), Def: n, Decl: decl}, fn: fn})
	s.ref[n] = sym
	if kind == Field && s.class != 0 {
		key := fieldKey{s.class, s.fieldName(f, n)}
		if s.fields[key] == 0 {
			s.fields[key] = sym
		}
	}
	return sym
}

// wrote counts an assignment to sym of the expression init, zero where it is not known as one.
func (s *scopeTable) wrote(sym Sym, init tree.ID) {
	if sym == 0 {
		return
	}
	y := &s.syms[sym]
	if y.writes++; y.writes == 1 {
		y.init = init
	}
}
