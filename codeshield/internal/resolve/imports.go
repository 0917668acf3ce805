// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// importTable holds the imports of a file, found in one look over its nodes.
type importTable struct {
	done   bool
	list   []imported
	byName map[string]int32 // the last import of a name, plus 1
	wild   []imported       // modules all of whose names are imported

	long map[int32]ordered // by the place of the last import of a name that is imported often: see latest

	parts []string // storage of what imports stand for
	memo  []origin // answers by node
}

// origin says where a name comes from: an import, by its index in importTable.list after firstImport, or one of the others.
type origin int32

const (
	notAsked origin = iota
	noImport
	anyWildcard
	firstImport
)

// imported is a name that an import brings in.
type imported struct {
	parts []string // what it stands for
	node  tree.ID  // the import
	name  tree.ID  // the Ident that is bound; zero where no node spells it
	at    int32    // where the name begins to hold
	prev  int32    // the import of the same name before, plus 1
}

func (t *importTable) reset() {
	t.done = false
	t.list, t.wild, t.parts, t.memo = t.list[:0], t.wild[:0], t.parts[:0], t.memo[:0]
}

func (t *importTable) build(f *Facts) {
	t.done = true
	if t.byName == nil {
		t.byName = map[string]int32{}
	}
	clear(t.byName)
	clear(t.long)
	f.meter.Spend(len(f.t.Nodes))
	for i := range f.t.Nodes {
		n := tree.ID(i)
		switch f.t.Nodes[i].Kind {
		case tree.Import, tree.ImportFrom, tree.ImportAll:
			if f.t.Nodes[i].Parent != 0 && !(f.lang.noWild && f.t.Nodes[i].Kind == tree.ImportAll) {
				t.statement(f, n)
			}
		case tree.VarDef, tree.Assign:
			if f.lang.keyIsName && f.lang.lastPart && f.t.Nodes[i].Parent != 0 {
				t.require(f, n)
			}
		}
	}
}

// statement notes what an import statement brings in.
func (t *importTable) statement(f *Facts, n tree.ID) {
	tr := f.t
	module := tr.First(n)
	start := len(t.parts)
	t.modulePath(f, module)
	switch tr.Kind(n) {
	case tree.ImportAll:
		alias := tr.Next(module)
		if tr.Missing(alias) {
			if f.lang.firstOf && inFunction(tr, n) {
				return // Python's holds there alone, and is bad style
			}
			parts := t.take(start)
			if len(t.wild) < maxWild && !slices.ContainsFunc(t.wild, func(w imported) bool { return slices.Equal(w.parts, parts) }) {
				t.wild = append(t.wild, imported{parts: parts, node: n, at: tr.Nodes[n].Start})
			}
			return
		}
		t.add(f, tr.Value(alias), alias, n, t.take(start))
	case tree.ImportFrom:
		name := tr.Next(module)
		alias := tr.Next(name)
		if tr.Kind(name) != tree.Ident {
			return
		}
		if tr.Value(name) == "" { // import x from "m"
			t.parts = append(t.parts, "default")
		} else {
			t.path(f, name)
		}
		local := name
		if !tr.Missing(alias) {
			local = alias
		}
		t.add(f, tr.Value(local), local, n, t.take(start))
	case tree.Import:
		alias := tr.Next(module)
		parts := t.take(start)
		if len(parts) == 0 {
			return
		}
		switch {
		case tr.Kind(alias) == tree.Ident:
			t.add(f, tr.Value(alias), alias, n, parts)
		case !tr.Missing(alias): // _ or a metavariable
		case f.lang.lastOf:
			t.add(f, parts[len(parts)-1], lastIdent(tr, module), n, parts)
		}
	}
}

// inFunction reports whether a function lies around n.
func inFunction(t *tree.Tree, n tree.ID) bool {
	for ; n != 0; n = t.Parent(n) {
		if t.Kind(n) == tree.FuncDef {
			return true
		}
	}
	return false
}

func (t *importTable) take(start int) []string { return t.parts[start:len(t.parts):len(t.parts)] }

// add notes that local stands for parts from the import on.
func (t *importTable) add(f *Facts, local string, name, node tree.ID, parts []string) {
	if len(parts) == 0 || local == "" {
		return
	}
	t.list = append(t.list, imported{parts: parts, node: node, name: name, at: f.t.Nodes[node].Start, prev: t.byName[local]})
	t.byName[local] = int32(len(t.list))
}

// modulePath appends the parts of a module's name.
func (t *importTable) modulePath(f *Facts, n tree.ID) {
	switch f.t.Kind(n) {
	case tree.String:
		path := f.t.Value(n)
		if f.lang.lastPart { // "a/b/c.js" is c
			path = path[strings.LastIndexByte(path, '/')+1:]
			if dot := strings.LastIndexByte(path, '.'); dot > 0 {
				path = path[:dot]
			}
		}
		t.parts = append(t.parts, path)
	default:
		t.path(f, n)
	}
}

// path appends the parts of a dotted name.
func (t *importTable) path(f *Facts, n tree.ID) {
	switch f.t.Kind(n) {
	case tree.Ident:
		t.parts = append(t.parts, f.t.Value(n))
	case tree.Member:
		object := f.t.First(n)
		t.path(f, object)
		t.path(f, f.t.Next(object))
	case tree.TypeArgs:
		t.path(f, f.t.First(n))
	}
}

// require notes const x = require("m"), const {a, b: c} = require("m") and x = require("m").a.
func (t *importTable) require(f *Facts, n tree.ID) {
	tr := f.t
	target := tr.First(n)
	if tr.Kind(n) == tree.VarDef {
		target = tr.Child(n, 2)
	}
	if target == 0 {
		return
	}
	start := len(t.parts)
	if !t.required(f, tr.Next(target)) {
		t.parts = t.parts[:start]
		return
	}
	parts := t.take(start)
	switch tr.Kind(target) {
	case tree.Ident:
		t.add(f, tr.Value(target), target, n, parts)
	case tree.Dict:
		for p := tr.First(target); p != 0; p = tr.Next(p) {
			key := p
			local := p
			if tr.Kind(p) == tree.Pair {
				key = tr.First(p)
				local = key
				if v := tr.Next(key); !tr.Missing(v) {
					local = v
				}
			}
			if len(parts) <= maxParts && tr.Kind(key) == tree.Ident && tr.Kind(local) == tree.Ident {
				from := len(t.parts)
				t.parts = append(append(t.parts, parts...), tr.Value(key))
				t.add(f, tr.Value(local), local, n, t.take(from))
			}
		}
	}
}

// required appends the path of require("m") and of members of it, and reports whether n is that.
func (t *importTable) required(f *Facts, n tree.ID) bool {
	tr := f.t
	switch tr.Kind(n) {
	case tree.Member:
		object := tr.First(n)
		if !t.required(f, object) || tr.Kind(tr.Next(object)) != tree.Ident {
			return false
		}
		t.parts = append(t.parts, tr.Value(tr.Next(object)))
		return true
	case tree.Unary: // await import("m")
		return t.required(f, tr.First(n))
	case tree.Call:
		callee := tr.First(n)
		if tr.Kind(callee) != tree.Ident && tr.Kind(callee) != tree.Import {
			return false
		}
		if w := tr.Value(callee); w != "require" && w != "import" {
			return false
		}
		arg := tr.First(tr.Next(callee))
		if tr.Kind(arg) != tree.String {
			return false
		}
		t.modulePath(f, arg)
		return true
	}
	return false
}

// lastIdent returns the last name of a dotted name.
func lastIdent(t *tree.Tree, n tree.ID) tree.ID {
	for t.Kind(n) == tree.Member {
		n = t.Next(t.First(n))
	}
	if t.Kind(n) != tree.Ident {
		return 0
	}
	return n
}

// localName returns the Ident that an import statement binds in the file, or zero.
func localName(f *Facts, n tree.ID) tree.ID {
	t := f.t
	module := t.First(n)
	next := t.Next(module)
	switch t.Kind(n) {
	case tree.ImportFrom:
		if alias := t.Next(next); !t.Missing(alias) {
			next = alias
		}
	case tree.Import:
		if t.Missing(next) {
			next = module
			if f.lang.lastOf {
				next = lastIdent(t, module)
			}
			for f.lang.firstOf && t.Kind(next) == tree.Member {
				next = t.First(next)
			}
		}
	}
	if t.Kind(next) != tree.Ident {
		return 0
	}
	return next
}

// names answers Facts.Names.
func (t *importTable) names(f *Facts, n tree.ID) Names {
	if !t.done {
		t.build(f)
	}
	if len(t.list) == 0 && len(t.wild) == 0 {
		return Names{}
	}
	if len(t.memo) == 0 {
		t.memo = slices.Grow(t.memo, len(f.t.Nodes))[:len(f.t.Nodes)]
		clear(t.memo)
	}
	m := &t.memo[n]
	if *m == notAsked {
		*m = t.origin(f, n)
	}
	switch *m {
	case noImport:
		return Names{}
	case anyWildcard:
		return Names{wild: t.wild, first: Name{t: f.t, rest: n, head: true}}
	}
	return Names{first: Name{module: t.list[*m-firstImport].parts, t: f.t, rest: n}}
}

// origin finds where the name comes from that n begins with.
func (t *importTable) origin(f *Facts, n tree.ID) origin {
	head, depth := n, 0
	for f.t.Kind(head) == tree.Member || f.t.Kind(head) == tree.TypeArgs {
		if depth++; depth > maxParts || !f.meter.Spend(1) {
			return noImport
		}
		if f.t.Kind(head) == tree.Member && f.t.Kind(f.t.Next(f.t.First(head))) != tree.Ident {
			return noImport
		}
		head = f.t.First(head)
	}
	if f.t.Kind(head) != tree.Ident {
		return noImport
	}
	f.meter.Spend(1)
	sym := f.scopes.symbol(f, head)
	kind := f.Info(sym).Kind
	if i, ok := t.find(f, head, sym, kind); ok {
		return firstImport + origin(i)
	}
	if len(t.wild) > 0 && (kind == NoSym || f.lang.anyWild) && !(f.lang.anyWild && f.t.Kind(f.t.Parent(head)) == tree.TypeArgs) {
		return anyWildcard
	}
	return noImport
}

const (
	maxParts = 40 // names longer than this are not looked up
	maxWild  = 32 // wildcard imports behind these are not tried
)

// find returns the index of the import that head refers to: the last one before it, or the first one behind it.
func (t *importTable) find(f *Facts, head tree.ID, sym Sym, kind SymKind) (int32, bool) {
	k := t.byName[f.t.Value(head)]
	if k == 0 {
		return 0, false
	}
	i := t.latest(f, k, f.t.Nodes[head].Start)
	if best := &t.list[i]; kind != Module && kind != NoSym && (best.name == 0 || f.scopes.symbol(f, best.name) != sym) {
		return 0, false // another definition hides the import
	}
	return i, true
}
