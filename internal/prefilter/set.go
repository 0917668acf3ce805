// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
)

// A Requirement is what every text that a pattern matches must contain.
type Requirement struct {
	// All is a conjunction: each of its members must hold. Without members
	// the pattern is tried on every text.
	All []Any

	// Max is the length in bytes of the longest match, which contains what
	// All asks for; a negative Max says that there is no limit.
	Max int
}

// An Any is a disjunction: one of its literals or runs must stand in the text.
// Without members it never holds.
type Any struct {
	Literals []Literal
	Runs     []Run
}

// A Span is the part [Start, End) of a text, in bytes.
type Span struct{ Start, End int }

// A Set answers which of its patterns a text can match. It is immutable and
// safe for concurrent use.
type Set struct {
	rules  []rule
	always []int32 // rules with no requirement

	finder  *Finder
	litRefs []litRefs // by literal of finder
	covers  []runCover

	pool sync.Pool // of *Matches
}

// rule is one pattern. Its first requirement, the rarest, is the anchor: where
// it stands, matches may be.
type rule struct {
	need  uint32 // one bit for each requirement
	max   int
	local []runCheck // requirements that are looked for again in each span
}

// maxAll is how many requirements of a pattern are used.
const maxAll = 32

// ref says which requirement of which pattern a hit satisfies.
type ref struct {
	rule int32
	all  uint8
}

// litRefs is what the occurrences of a literal satisfy.
type litRefs struct {
	each []ref // each occurrence counts, since it says where a match may be
	once []ref // the first one says all
}

// runGroup is the runs of one class.
type runGroup struct {
	class Class
	table *classTable
	min   int // the smallest of specs
	specs []runSpec
}

// runCover is a run that contains those of several groups, so that one pass
// over the text finds where to look for them.
type runCover struct {
	run    Run
	table  *classTable
	groups []runGroup
}

type runSpec struct {
	run Run
	ref ref
}

// runCheck holds where one of its runs stands.
type runCheck []tableRun

type tableRun struct {
	table *classTable
	run   Run
}

// NewSet builds a Set. Patterns are named by their index in reqs.
func NewSet(reqs []Requirement) (*Set, error) {
	s := &Set{rules: make([]rule, len(reqs))}
	b := setBuilder{set: s, lits: make(map[Literal]int), classes: make(map[Class]int)}
	for i, r := range reqs {
		if err := b.add(int32(i), r); err != nil {
			return nil, fmt.Errorf("prefilter: pattern %d: %w", i, err)
		}
	}
	f, err := NewFinder(b.list)
	if err != nil {
		return nil, err
	}
	s.finder = f
	s.covers = coverRuns(b.groups)
	s.pool.New = func() any {
		return &Matches{set: s, met: make([]uint32, len(s.rules)), last: make([]int32, len(s.rules)), seen: make([]bool, len(s.litRefs))}
	}
	return s, nil
}

// Match returns what text can match. The caller calls Release when it is done
// with the result.
func (s *Set) Match(text string) *Matches {
	m := s.pool.Get().(*Matches)
	m.text = text
	s.finder.Find(text, func(lit, start int) {
		n := len(s.finder.lits[lit].Text)
		refs := &s.litRefs[lit]
		if len(refs.once) > 0 && !m.seen[lit] {
			m.seen[lit] = true
			m.lits = append(m.lits, int32(lit))
			for _, r := range refs.once {
				m.hit(r, start, start+n, n)
			}
		}
		for _, r := range refs.each {
			m.hit(r, start, start+n, n)
		}
	})
	for i := range s.covers {
		c := &s.covers[i]
		c.table.find(text, c.run.Min, func(start, end int) {
			if c.run.in(text[start:end]) {
				m.runs(c.groups, start, end)
			}
		})
	}
	m.settle()
	return m
}

// setBuilder gives equal literals and classes one place.
type setBuilder struct {
	set     *Set
	lits    map[Literal]int
	list    []Literal
	classes map[Class]int
	groups  []runGroup
}

func (b *setBuilder) add(id int32, req Requirement) error {
	all := slices.Clone(req.All)
	slices.SortStableFunc(all, func(x, y Any) int { return cmp.Compare(y.bits(), x.bits()) })
	all = all[:min(len(all), maxAll)]
	rule := &b.set.rules[id]
	rule.max = max(req.Max, -1)
	if len(all) == 0 {
		b.set.always = append(b.set.always, id)
		return nil
	}
	rule.need = uint32(1)<<len(all) - 1
	for i, any := range all {
		r := ref{id, uint8(i)}
		for _, l := range any.Literals {
			if l.Text == "" {
				return fmt.Errorf("empty literal")
			}
			refs := &b.set.litRefs[b.literal(l)]
			if i > 0 || rule.max < 0 {
				refs.once = append(refs.once, r)
			} else {
				refs.each = append(refs.each, r)
			}
		}
		var check runCheck
		for _, run := range any.Runs {
			if run.Min < 1 {
				return fmt.Errorf("run of %d bytes", run.Min)
			}
			g := b.group(run)
			g.specs = append(g.specs, runSpec{run, r})
			g.min = min(g.min, run.Min)
			check = append(check, tableRun{g.table, run})
		}
		if i > 0 && rule.max >= 0 && len(any.Literals) == 0 && len(check) > 0 {
			rule.local = append(rule.local, check)
		}
	}
	return nil
}

func (b *setBuilder) literal(l Literal) int {
	l.Fold = l.Fold && hasASCIILetter(l.Text)
	if l.Fold {
		l.Text = lowerASCII(l.Text)
	}
	k, ok := b.lits[l]
	if !ok {
		k = len(b.list)
		b.lits[l] = k
		b.list = append(b.list, l)
		b.set.litRefs = append(b.set.litRefs, litRefs{})
	}
	return k
}

func (b *setBuilder) group(r Run) *runGroup {
	k, ok := b.classes[r.Class]
	if !ok {
		k = len(b.groups)
		b.classes[r.Class] = k
		b.groups = append(b.groups, runGroup{class: r.Class, table: newClassTable(r.Class), min: r.Min})
	}
	return &b.groups[k]
}

// coverBits is how rare the class of a cover is at least: one byte in three.
const coverBits = 1.5

// coverRuns puts the groups of rare classes (digits and what stands between
// them) under one cover, and each other group under one of its own.
func coverRuns(groups []runGroup) []runCover {
	var covers []runCover
	for _, g := range groups {
		placed := false
		for i := range covers {
			c := &covers[i]
			if union := c.run.Class.union(g.class); classBits(union) >= coverBits {
				c.run.Class, c.groups, placed = union, append(c.groups, g), true
				break
			}
		}
		if !placed {
			covers = append(covers, runCover{run: Run{Class: g.class}, groups: []runGroup{g}})
		}
	}
	for i := range covers {
		c := &covers[i]
		c.table = newClassTable(c.run.Class)
		c.run.Min, c.run.CoreMin = c.groups[0].min, maxLen
		for _, g := range c.groups {
			c.run.Min = min(c.run.Min, g.min)
			for _, spec := range g.specs {
				core, n := spec.run.Core, spec.run.CoreMin
				if n == 0 {
					core, n = spec.run.Class, spec.run.Min
				}
				c.run.Core = c.run.Core.union(core)
				c.run.CoreMin = min(c.run.CoreMin, n)
			}
		}
	}
	return covers
}
