// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func (m *machine) ifStmt(p, n tree.ID, k int32) int32 {
	then, cthen := m.pt.Child(p, 1), m.t.Child(n, 1)
	other, cother := m.pt.Next(then), m.t.Next(cthen)
	if m.pt.Op(p) != m.t.Op(n) {
		return failed
	}
	if !m.pt.Missing(other) {
		if m.t.Missing(cother) {
			return failed
		}
		k = m.push(goal{kind: gChild, flag: uint8(body), p: other, n: cother, next: k})
	}
	if !m.pt.Missing(then) {
		k = m.push(goal{kind: gChild, flag: uint8(body), p: then, n: cthen, next: k})
	}
	cond, ccond := m.pt.First(p), m.t.First(n)
	if m.t.Kind(ccond) == tree.StmtList && m.pt.Kind(cond) != tree.StmtList {
		if !m.pat.lang.makes { // Go's statement before the condition may be left out
			return failed
		}
		ccond = m.t.Nodes[ccond].Last
	}
	return m.node(cond, ccond, k)
}

// forStmt matches a loop; "..." for the head matches any head, also that of a loop over elements.
func (m *machine) forStmt(p, n tree.ID, k int32) int32 {
	init := m.pt.First(p)
	block := m.pt.Nodes[p].Last
	if m.pt.Kind(init) == tree.Ellipsis && m.wholeHead(p, init) {
		if m.t.Kind(n) == tree.While && !m.pat.lang.makes {
			return failed
		}
		return m.loopBody(block, m.t.Nodes[n].Last, k)
	}
	if m.t.Kind(n) != tree.For || m.pt.Kind(init) == tree.Assign && m.t.Kind(m.t.First(n)) == tree.VarDef {
		return failed
	}
	for c, cc := init, m.t.First(n); c != block; c, cc = m.pt.Next(c), m.t.Next(cc) {
		if m.pt.Kind(c) == tree.Ellipsis && m.t.Missing(cc) { // "..." is something there
			return failed
		}
	}
	if kind := m.pt.Kind(init); kind == tree.Ellipsis || kind == tree.Metavar {
		switch m.t.Kind(m.t.First(n)) {
		case tree.StmtList: // several variables
			return failed
		case tree.Tuple:
			if !m.pat.lang.pointers && !m.pat.lang.fields { // elsewhere a, b is one expression
				return failed
			}
		case tree.VarDef:
			if kind == tree.Metavar {
				return failed
			}
		}
	}
	return m.byLayout(p, n, k)
}

// wholeHead reports whether dots, "...", is all of the head of p, a loop of the pattern.
func (m *machine) wholeHead(p, dots tree.ID) bool {
	end := m.pt.Nodes[dots].End
	return m.pt.Missing(m.pt.Child(p, 1)) && m.pt.Missing(m.pt.Child(p, 2)) && !strings.Contains(m.pt.Src[end:max(end, m.pt.Nodes[m.pt.Nodes[p].Last].Start)], ";")
}

// forEach matches a loop over elements. How the loop variable is declared is of no meaning.
func (m *machine) forEach(p, n tree.ID, k int32) int32 {
	target, ctarget := m.pt.First(p), m.t.First(n)
	over, cover := m.pt.Next(target), m.t.Next(ctarget)
	if m.pat.lang.varOps && m.pt.Op(p) == 0 && m.t.Op(n) != 0 || m.asyncOnly(p, n) {
		return failed
	}
	if m.pat.lang.makes && m.t.Kind(ctarget) == tree.Tuple && m.pt.Kind(target) == tree.Metavar {
		return failed
	}
	k = m.push(goal{kind: gChild, flag: uint8(loop), p: m.pt.Next(over), n: m.t.Next(cover), next: k})
	k = m.then(over, cover, k)
	if m.pt.Kind(target) == tree.VarDef && (m.t.Kind(ctarget) != tree.VarDef || m.pat.lang.varOps) {
		if m.t.Kind(ctarget) == tree.VarDef {
			ctarget = m.t.Child(ctarget, varTarget)
		}
		return m.node(m.pt.Child(target, varTarget), ctarget, k)
	}
	if m.t.Kind(ctarget) == tree.VarDef && m.pt.Kind(target).Expr() {
		ctarget = m.t.Child(ctarget, varTarget)
	}
	return m.node(target, ctarget, k)
}

// tryStmt matches try with its handlers. Those of the pattern must be there, in any order; what follows them (else,
// finally) is there on both sides or on none.
func (m *machine) tryStmt(p, n tree.ID, k int32) int32 {
	block, cblock := m.pt.First(p), m.t.First(n)
	for c := m.t.Next(cblock); c != 0; c = m.t.Next(c) {
		if kind := m.t.Kind(c); kind != tree.Catch && !hasChild(m.pt, p, kind) {
			return failed
		}
	}
	if rest := m.pt.Next(block); rest != 0 {
		k = m.push(goal{kind: gSet, flag: uint8(listLess), a: int32(p), p: rest, n: n, next: k})
	}
	return m.body(block, cblock, k)
}

// hasChild reports whether n has a child of kind k.
func hasChild(t *tree.Tree, n tree.ID, k tree.Kind) bool {
	for c := t.First(n); c != 0; c = t.Next(c) {
		if t.Kind(c) == k {
			return true
		}
	}
	return false
}

// with matches a block with resources. Several resources are blocks within each other.
func (m *machine) with(p, n tree.ID, k int32) int32 {
	if m.asyncOnly(p, n) {
		return failed
	}
	items, citems := m.pt.First(p), m.t.First(n)
	block, cblock := m.pt.Next(items), m.t.Next(citems)
	count := m.pt.Len(items)
	if m.pt.Kind(items) != tree.Args || m.t.Kind(citems) != tree.Args || m.pt.Op(p) != m.t.Op(n) || count == 0 {
		return m.byLayout(p, n, k)
	}
	left := m.t.Len(citems)
	dots := m.pt.Kind(block) == tree.Block && isDots(m.pt, m.pt.First(block))
	for c := m.t.First(citems); c != 0 && left >= count; c, left = m.t.Next(c), left-1 {
		flags := listFlags(0)
		if left > count {
			if m.t.Op(n) == opTry { // Java's resources are one list
				return failed
			}
			if !dots { // the body is another block with resources
				continue
			}
			flags = listLess
		}
		g := m.push(goal{kind: gChild, flag: uint8(body), p: block, n: cblock, next: k})
		back := m.mark()
		if m.try(m.list(items, m.pt.First(items), c, flags, g), back) {
			return stopped
		}
	}
	return failed
}

// global matches names that are declared to be global. Each of several is a declaration of its own.
func (m *machine) global(p, n tree.ID, k int32) int32 {
	for c := m.t.First(n); c != 0; c = m.t.Next(c) {
		back := m.mark()
		if m.try(m.list(p, m.pt.First(p), c, listLess, k), back) {
			return stopped
		}
	}
	return failed
}

// catch matches a handler; a list of types in the pattern matches a single type as well.
func (m *machine) catch(p, n tree.ID, k int32) int32 {
	types, ctypes := m.pt.First(p), m.t.First(n)
	name, cname := m.pt.Next(types), m.t.Next(ctypes)
	if m.pat.lang.catchFirst { // of several types, the first is looked at
		if m.pt.Kind(types) == tree.Tuple {
			types = m.pt.First(types)
		}
		if m.t.Kind(ctypes) == tree.Tuple {
			ctypes = m.t.First(ctypes)
		}
	}
	block, cblock := m.pt.Next(name), m.t.Next(cname)
	if !m.pt.Missing(block) {
		k = m.push(goal{kind: gChild, flag: uint8(body), p: block, n: cblock, next: k})
	}
	tk := m.pt.Kind(types)
	switch {
	case tk == tree.Ellipsis || m.pt.Kind(name) == tree.Ellipsis:
	case m.pt.Missing(name):
		if !m.t.Missing(cname) {
			return failed
		}
	case !m.t.Missing(cname):
		k = m.then(name, cname, k)
	case tk != tree.None || m.pt.Kind(name) != tree.Metavar: // catch ($E) is catch
		return failed
	}
	switch ck := m.t.Kind(ctypes); {
	case tk == tree.None || tk == tree.Ellipsis:
		if tk == tree.None && ck != tree.None && !m.pat.lang.fields { // TypeScript's catch may have a type
			return failed
		}
		return k
	case ck == tree.None:
		return failed
	case tk == tree.Tuple && ck == tree.Tuple && !m.pat.lang.catchAny:
		return m.then(types, ctypes, k)
	case ck == tree.Tuple && m.pat.lang.catchAny: // one of the types will do
		for c := m.t.First(ctypes); c != 0; c = m.t.Next(c) {
			back := m.mark()
			if m.try(m.catchType(types, c, k), back) {
				return stopped
			}
		}
		return failed
	case ck == tree.Tuple:
		return failed
	}
	return m.catchType(types, ctypes, k)
}

// catchType matches the types of a handler with one type.
func (m *machine) catchType(types, n tree.ID, k int32) int32 {
	if m.pt.Kind(types) != tree.Tuple {
		return m.node(types, n, k)
	}
	if !m.pat.lang.catchAny {
		return m.list(types, m.pt.First(types), n, listOne, k)
	}
	for q := m.pt.First(types); q != 0; q = m.pt.Next(q) {
		back := m.mark()
		if m.try(m.node(q, n, k), back) {
			return stopped
		}
	}
	return failed
}

// caseBody returns the statements of a case, without the braces that may stand around all of them.
func caseBody(t *tree.Tree, n tree.ID) tree.ID {
	if first := t.First(n); t.Kind(first) == tree.Block && t.Op(first) == 0 && t.Next(first) == 0 {
		return first
	}
	return n
}

// caseOf matches a case; one with a label of the pattern matches labels that share their body with others.
func (m *machine) caseOf(p, n tree.ID, k int32) int32 {
	labels, clabels := m.pt.First(p), m.t.First(n)
	guard, cguard := m.pt.Next(labels), m.t.Next(clabels)
	block, cblock := caseBody(m.pt, m.pt.Next(guard)), caseBody(m.t, m.t.Next(cguard))
	after := k
	if !m.pt.Missing(block) {
		k = m.push(goal{kind: gChild, flag: uint8(body), p: block, n: cblock, next: k})
	}
	if !m.pt.Missing(guard) {
		if m.t.Missing(cguard) {
			return failed
		}
		k = m.then(guard, cguard, k)
	}
	first := m.pt.First(labels)
	if m.pt.Kind(labels) == tree.Ellipsis {
		return k
	}
	if first == 0 { // default
		if m.t.First(clabels) == 0 {
			return k
		}
		return failed
	}
	if m.pat.lang.pointers || m.pat.lang.noVardefAssign { // C, C#: labels in a row are one list, of which the first are looked at
		return m.list(labels, first, m.t.First(clabels), listLess, k)
	}
	emptyToo := m.pt.Missing(guard) && m.pt.Next(first) == 0 && isDots(m.pt, m.pt.First(block)) && m.pt.Next(m.pt.First(block)) == 0
	for c := m.t.First(clabels); c != 0; c = m.t.Next(c) {
		back := m.mark()
		if emptyToo && m.t.Next(c) != 0 && m.t.Missing(cguard) { // a label before another is a case without statements
			if m.try(m.node(first, c, after), back) {
				return stopped
			}
			continue
		}
		if c != m.t.First(clabels) && m.root == n {
			m.trail = append(m.trail, change{-1, m.start, m.end})
			m.start = labelStart(m.t, c)
		}
		if m.try(m.list(labels, first, c, 0, k), back) {
			return stopped
		}
	}
	return failed
}

// labelStart returns where the label c begins, its keyword included.
func labelStart(t *tree.Tree, c tree.ID) int32 {
	start := t.Nodes[c].Start
	head := strings.TrimRight(t.Src[:start], " \t")
	if strings.HasSuffix(head, "case") {
		return int32(len(head) - len("case"))
	}
	return start
}

// export matches what a module exports; the default may be a class or a function.
func (m *machine) export(p, n tree.ID, k int32) int32 {
	if x := m.pt.First(p); m.t.Op(n) == opDefault && m.pt.Op(p) == 0 && m.pt.Kind(x) == tree.VarDef && m.pt.Value(m.pt.Child(x, varTarget)) == "default" {
		return m.node(m.pt.Child(x, varInit), m.t.First(n), k)
	}
	return m.byLayout(p, n, k)
}

// asyncOnly reports whether p, a loop or a block with resources, is Python's async one and n is not.
func (m *machine) asyncOnly(p, n tree.ID) bool {
	return m.pat.lang.naryBool && strings.HasPrefix(m.pt.Text(p), "async") && !strings.HasPrefix(m.t.Text(n), "async")
}
