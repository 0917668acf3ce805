// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// noPath stands for an expression that denotes no variable.
const noPath int32 = 0

// maxPathDepth is how many fields of fields are told apart; what lies deeper counts as the last one.
const maxPathDepth = 8

// element is the field that stands for all elements of a collection.
const element = "[]"

// paths numbers the places that are followed: variables, their fields and elements. The number is the cell of the state.
type paths struct {
	list   []path
	bySym  map[resolve.Sym]int32
	byName map[string]int32 // variables that have no definition
	fields map[fieldKey]int32
	byNode map[tree.ID]int32 // literals, until what they are assigned to has their fields
}

type path struct {
	parent, child, next int32
	depth               int32
	name                string
	sym                 resolve.Sym
}

type fieldKey struct {
	parent int32
	name   string
}

func (p *paths) reset() {
	p.bySym, p.byName, p.fields, p.byNode = emptied(p.bySym), emptied(p.byName), emptied(p.fields), emptied(p.byNode)
	p.list = append(p.list[:0], path{})
}

// emptied returns m without its entries. One that had many is let go of: emptying it again for each of thousands of small
// functions would take as long as for the large one.
func emptied[K comparable, V any](m map[K]V) map[K]V {
	if m == nil || len(m) > 64 {
		return map[K]V{}
	}
	clear(m)
	return m
}

func (p *paths) add(x path) int32 {
	p.list = append(p.list, x)
	return int32(len(p.list) - 1)
}

// variable returns the path of a variable.
func (p *paths) variable(sym resolve.Sym) int32 {
	k, ok := p.bySym[sym]
	if !ok {
		k = p.add(path{sym: sym})
		p.bySym[sym] = k
	}
	return k
}

// literal returns the path of a literal of named fields.
func (p *paths) literal(n tree.ID) int32 {
	k, ok := p.byNode[n]
	if !ok {
		k = p.add(path{})
		p.byNode[n] = k
	}
	return k
}

// named returns the path of a variable without a definition, and of other things that have a name.
func (p *paths) named(name string) int32 {
	k, ok := p.byName[name]
	if !ok {
		k = p.add(path{name: name})
		p.byName[name] = k
	}
	return k
}

// field returns the path of a field.
func (p *paths) field(parent int32, name string) int32 {
	if parent == noPath {
		return noPath
	}
	if p.list[parent].depth >= maxPathDepth {
		return parent
	}
	key := fieldKey{parent, name}
	k, ok := p.fields[key]
	if !ok {
		k = p.add(path{parent: parent, depth: p.list[parent].depth + 1, name: name, next: p.list[parent].child})
		p.list[parent].child = k
		p.fields[key] = k
	}
	return k
}

// read returns the taint of a place: what it was set to, or what the nearest thing around it was set to. It is unset
// where nothing was.
func (e *Engine) read(p int32) int32 {
	for ; p != noPath; p = e.paths.list[p].parent {
		if c := e.w.Get(int(p)); c != unset {
			return c
		}
	}
	return unset
}

func (e *Engine) below(p int32) int32 {
	u := noTaint
	for c := e.paths.list[p].child; c != noPath; c = e.paths.list[c].next {
		e.w.Spend(1)
		u = e.sets.union(u, e.w.Get(int(c)))
		u = e.sets.union(u, e.below(c))
	}
	return u
}

// write sets a place, and with it all that lies in it.
func (e *Engine) write(p, set int32) {
	if p == noPath || e.quiet > 0 {
		return
	}
	e.w.Set(int(p), max(set, noTaint))
	e.forget(p)
}

// forget drops what is known of the parts of a place.
func (e *Engine) forget(p int32) {
	for c := e.paths.list[p].child; c != noPath; c = e.paths.list[c].next {
		e.w.Spend(1)
		if e.w.Get(int(c)) != unset {
			e.w.Set(int(c), unset)
		}
		e.forget(c)
	}
}

// taintMore adds to the taint of a place.
func (e *Engine) taintMore(p, set int32) {
	if p == noPath || e.quiet > 0 || set <= noTaint {
		return
	}
	e.w.Set(int(p), e.sets.union(e.read(p), set))
}

// maxParts is how many parts of a thing are told apart in what it is assigned to.
const maxParts = 32

// alias makes the parts of dst what those of src are. Where there are too many, all of dst is tainted by any of them.
func (e *Engine) alias(dst, src int32) {
	if dst == noPath || src == noPath || dst == src || e.quiet > 0 {
		return
	}
	if left := maxParts; !e.copyParts(dst, src, &left) {
		e.forget(dst)
		e.w.Set(int(dst), e.sets.union(e.read(dst), e.below(src)))
	}
}

// copyParts is alias for at most left parts; it reports whether these were all.
func (e *Engine) copyParts(dst, src int32, left *int) bool {
	for c := e.paths.list[src].child; c != noPath; c = e.paths.list[c].next {
		if *left--; *left < 0 {
			return false
		}
		v := e.w.Get(int(c))
		if v == unset && e.paths.list[c].child == noPath {
			continue
		}
		part := e.paths.field(dst, e.paths.list[c].name)
		if part == dst {
			return false // too deep
		}
		if v != unset {
			e.w.Set(int(part), v)
		}
		if !e.copyParts(part, c, left) {
			return false
		}
	}
	return true
}

// within reports whether p is outer or a part of it.
func (e *Engine) within(p, outer int32) bool {
	for ; p != noPath; p = e.paths.list[p].parent {
		if p == outer {
			return true
		}
	}
	return false
}
