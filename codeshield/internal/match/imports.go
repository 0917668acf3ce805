// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// importStmt matches imports. Those of one sort are compared part by part; one without an alias in the pattern matches
// any import of the same thing, or of something within it.
func (m *machine) importStmt(p, n tree.ID, k int32) int32 {
	pk, nk := m.pt.Kind(p), m.t.Kind(n)
	switch nk {
	case tree.Import, tree.ImportFrom, tree.ImportAll:
	case tree.VarDef:
		return m.required(p, n, pk, k)
	default:
		return failed
	}
	if m.pt.Op(p) == opStatic && m.t.Op(n) != opStatic {
		return failed
	}
	if module := m.pt.First(p); pk == tree.ImportFrom && (nk == pk || nk == tree.ImportAll && m.pat.lang.valVar) && m.pt.Missing(m.pt.Nodes[p].Last) && m.pt.Missing(module) && m.pt.Kind(m.pt.Next(module)) == tree.Metavar {
		return m.bindPath(m.pt.Next(module), n, k)
	}
	if module := m.pt.First(p); m.pat.lang.valVar && pk == tree.ImportFrom && nk == pk && m.pt.Missing(module) && m.pt.Kind(m.pt.Next(module)) == tree.Metavar && !m.t.Missing(m.t.Nodes[n].Last) {
		return m.bindPath(m.pt.Next(module), n, m.then(m.pt.Nodes[p].Last, m.t.Nodes[n].Last, k))
	}
	if module := m.pt.First(p); m.pt.Kind(module) == tree.Metavar && pk == tree.Import && nk == tree.ImportFrom && m.t.Kind(m.t.First(n)) != tree.String && !m.pat.lang.importPrefix {
		return m.bindPath(module, n, k)
	}
	back := m.mark()
	if pk == nk {
		if m.try(m.plainImport(p, n, pk, k), back) {
			return stopped
		}
	}
	if pk == tree.ImportAll || !m.pt.Missing(m.pt.Nodes[p].Last) {
		return failed
	}
	return m.sameModule(p, n, pk, nk, k)
}

var opStatic, opDefault = tree.OpOf("static"), tree.OpOf("default")

// bindPath binds a metavariable to the whole path that is imported.
func (m *machine) bindPath(p, n tree.ID, k int32) int32 {
	start, end := m.t.Nodes[m.t.First(n)].Start, m.t.Nodes[m.t.First(n)].End
	if m.t.Kind(n) == tree.ImportFrom {
		end = m.t.Nodes[m.t.Child(n, 1)].End
	}
	return m.bindText(m.pat.nodes[p].slot, start, end, k)
}

// required matches an import of the pattern with const x = require("m") or const {x} = require("m").
func (m *machine) required(p, n tree.ID, pk tree.Kind, k int32) int32 {
	call := m.t.Child(n, varInit)
	if !m.pat.lang.fields || m.t.Kind(call) != tree.Call || m.t.Text(m.t.First(call)) != "require" {
		return failed
	}
	module := m.t.First(m.t.Child(call, 1))
	if m.t.Kind(module) != tree.String || m.t.Next(module) != 0 || m.pat.nodes[m.pt.First(p)].text == anyText {
		return failed
	}
	switch target := m.t.Child(n, varTarget); pk {
	case tree.Import:
		if !m.pt.Missing(m.pt.Child(p, 1)) {
			return failed
		}
		return m.modulePath(m.pt.First(p), module, k)
	case tree.ImportFrom:
		name, alias := m.pt.Child(p, 1), m.pt.Child(p, 2)
		if m.t.Kind(target) != tree.Dict {
			return failed
		}
		for c := m.t.First(target); c != 0; c = m.t.Next(c) {
			if m.t.Kind(c) != tree.Pair {
				continue
			}
			key, value := m.t.First(c), m.t.Child(c, 1)
			g := m.then(m.pt.First(p), module, k)
			switch {
			case !m.pt.Missing(alias):
				if m.t.Missing(value) {
					value = key
				}
				g = m.then(alias, value, g)
			case !m.t.Missing(value):
				continue
			}
			back := m.mark()
			if m.try(m.name(name, key, g), back) {
				return stopped
			}
		}
	}
	return failed
}

// modulePath matches modules that are named by strings; a module of the pattern has those below it.
func (m *machine) modulePath(p, n tree.ID, k int32) int32 {
	if m.pt.Kind(p) == tree.String && m.pat.nodes[p].text == plainText && m.t.Kind(n) == tree.String {
		a, b := m.pt.Value(p), m.t.Value(n)
		if a == b || len(b) > len(a) && b[:len(a)] == a && b[len(a)] == '/' {
			return k
		}
		return failed
	}
	return m.node(p, n, k)
}

// plainImport matches imports of one sort.
func (m *machine) plainImport(p, n tree.ID, kind tree.Kind, k int32) int32 {
	module, cmodule := m.pt.First(p), m.t.First(n)
	last, clast := m.pt.Next(module), m.t.Next(cmodule)
	if kind == tree.ImportFrom {
		name, cname := last, clast
		last, clast = m.pt.Next(last), m.t.Next(clast)
		if !m.pt.Missing(name) {
			k = m.name(name, cname, k)
		}
	}
	if k == failed {
		return failed
	}
	if !m.pt.Missing(last) && m.pt.Kind(last) != tree.Ellipsis {
		if m.t.Missing(clast) {
			if clast = m.implicitAlias(n, kind); clast == 0 {
				return failed
			}
		}
		k = m.then(last, clast, k)
	}
	return m.prefix(module, cmodule, 0, kind != tree.Import || m.pat.lang.importPrefix, k)
}

// implicitAlias returns the name by which an import without an alias is known.
func (m *machine) implicitAlias(n tree.ID, kind tree.Kind) tree.ID {
	if kind == tree.ImportFrom && !m.pat.lang.fields && !m.pat.lang.valVar {
		return m.t.Child(n, 1)
	}
	return 0
}

// name matches names that stand for themselves, no imports considered.
func (m *machine) name(p, n tree.ID, k int32) int32 {
	if m.pt.Kind(p) == tree.Ident {
		if m.t.Kind(n) == tree.Ident && (m.pt.Op(p) == opDefault && m.t.Op(n) == opDefault || m.pt.Value(p) == m.t.Value(n)) {
			return k
		}
		return failed
	}
	return m.then(p, n, k)
}

// sameModule matches imports by the path of what is imported.
func (m *machine) sameModule(p, n tree.ID, pk, nk tree.Kind, k int32) int32 {
	a, b := m.pt.First(p), m.t.First(n)
	var name, cname tree.ID
	if pk == tree.ImportFrom {
		name = m.pt.Next(a)
	}
	if nk == tree.ImportFrom {
		cname = m.t.Next(b)
	}
	if name == 0 {
		return m.prefix(a, b, cname, true, k)
	}
	// The name of the pattern is the part behind the module.
	back := m.mark()
	if cname != 0 {
		if m.try(m.prefix(a, b, 0, false, m.then(name, cname, k)), back) {
			return stopped
		}
	}
	return m.prefixName(a, b, name, k)
}

// prefixName matches the module a of the pattern and a name within it with the first parts of path b.
func (m *machine) prefixName(a, b, name tree.ID, k int32) int32 {
	for ; m.t.Kind(b) == tree.Member; b = m.t.First(b) {
		back := m.mark()
		if m.try(m.prefix(a, m.t.First(b), 0, false, m.name(name, m.t.Child(b, 1), k)), back) {
			return stopped
		}
	}
	return failed
}

// prefix matches a path of the pattern with a path of the code, or with the first parts of it if some is set. The name
// cname, if there is one, is the last part of the code's path.
func (m *machine) prefix(a, b, cname tree.ID, some bool, k int32) int32 {
	if k == failed {
		return failed
	}
	if m.pt.Kind(a) == tree.Ellipsis {
		return k
	}
	if m.pt.Kind(a) == tree.String || m.t.Kind(b) == tree.String {
		return m.modulePath(a, b, k)
	}
	if cname != 0 && m.pt.Kind(a) == tree.Member {
		back := m.mark()
		name := m.pt.Child(a, 1)
		if m.try(m.path(m.pt.First(a), b, m.name(name, cname, k)), back) {
			return stopped
		}
	}
	for {
		back := m.mark()
		if m.try(m.path(a, b, k), back) {
			return stopped
		}
		if !some || m.t.Kind(b) != tree.Member {
			return failed
		}
		b = m.t.First(b)
	}
}

// path matches two dotted paths part by part. A metavariable is one part, or the whole path where it stands alone.
func (m *machine) path(a, b tree.ID, k int32) int32 {
	for k != failed {
		if m.pt.Kind(a) != tree.Member {
			return m.name(a, b, k)
		}
		if m.t.Kind(b) != tree.Member {
			return failed
		}
		k = m.name(m.pt.Child(a, 1), m.t.Child(b, 1), k)
		a, b = m.pt.First(a), m.t.First(b)
	}
	return failed
}

// importGroup matches the names of one import statement of the pattern, the siblings from p on that share its place, with
// names of the statement that begins at flat[i], in any order.
func (m *machine) importGroup(p tree.ID, i, limit int32, flags seqFlags, k int32) int32 {
	n := m.f.flat[i]
	in := m.pt.Parent(p)
	count := 0
	for ; i < limit && sameStatement(m.t, m.f.flat[i], n); i = m.f.end[i] {
		count++
	}
	rest := m.pt.Next(p)
	for rest != 0 && sameStatement(m.pt, rest, p) {
		rest = m.pt.Next(rest)
	}
	k = m.pushSeq(rest, i, limit, flags, k)
	for q := p; q != rest; q = m.pt.Next(q) {
		k = m.push(goal{kind: gImport, p: q, n: n, a: int32(in), b: int32(count), next: k})
	}
	return k
}

// importOne matches one name of an import statement of the pattern with one of those from g.n on that is left.
func (m *machine) importOne(g goal) int32 {
	c := g.n
	for range g.b {
		if !m.isTaken(tree.ID(g.a), c) {
			back := m.mark()
			m.taken = append(m.taken, taken{tree.ID(g.a), c})
			if m.try(m.node(g.p, c, g.next), back) {
				return stopped
			}
		}
		c = m.t.Next(c)
	}
	return failed
}

// sameStatement reports whether two imports are names of one statement.
func sameStatement(t *tree.Tree, a, b tree.ID) bool {
	x, y := &t.Nodes[a], &t.Nodes[b]
	return x.Kind == y.Kind && x.Start == y.Start && x.End == y.End && x.Parent == y.Parent
}

// inGroup reports whether pattern statement p is the first of several names of one import.
func (m *machine) inGroup(p tree.ID) bool {
	next := m.pt.Next(p)
	return m.pt.Kind(p) == tree.ImportFrom && next != 0 && sameStatement(m.pt, p, next)
}
