// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"cmp"
	"iter"
	"slices"
)

// Matches is what [Set.Match] found: the patterns that the text can match and,
// of those whose matches are bounded, where. It is not safe for concurrent use.
type Matches struct {
	set  *Set
	text string

	met     []uint32 // by rule: the requirements met so far
	last    []int32  // by rule: 1 + index in hits of its latest span, or 0
	touched []int32  // rules with met != 0
	seen    []bool   // by literal: it stands in the text, as far as that matters
	lits    []int32  // literals that are seen

	hits  []hit
	rules []int32 // candidates, ascending
	first []int32 // hits[first[i]:first[i+1]] are those of rules[i]
	spans []Span  // parallel to hits
}

type hit struct {
	rule int32
	Span
}

// hit records that a requirement is met by at least n bytes anywhere in
// [start, end).
func (m *Matches) hit(r ref, start, end, n int) {
	if m.met[r.rule] == 0 {
		m.touched = append(m.touched, r.rule)
	}
	m.met[r.rule] |= 1 << r.all
	limit := m.set.rules[r.rule].max
	if r.all != 0 || limit < 0 {
		return
	}
	span := Span{max(0, start+n-limit), min(len(m.text), end-n+limit)}
	if k := m.last[r.rule]; k > 0 {
		if h := &m.hits[k-1]; span.Start <= h.End && h.Start <= span.End {
			h.Start, h.End = min(h.Start, span.Start), max(h.End, span.End)
			return
		}
	}
	m.hits = append(m.hits, hit{r.rule, span})
	m.last[r.rule] = int32(len(m.hits))
}

// runs records the runs of the groups in text[from:to].
func (m *Matches) runs(groups []runGroup, from, to int) {
	for i := range groups {
		g := &groups[i]
		g.table.find(m.text[from:to], g.min, func(start, end int) {
			start, end = start+from, end+from
			for k := range g.specs {
				if spec := &g.specs[k]; spec.run.in(m.text[start:end]) {
					m.hit(spec.ref, start, end, spec.run.Min)
				}
			}
		})
	}
}

// settle keeps the rules all of whose requirements are met, and sorts and
// merges their spans.
func (m *Matches) settle() {
	rules := m.set.rules
	whole := Span{0, len(m.text)}
	for _, r := range m.set.always {
		m.hits = append(m.hits, hit{r, whole})
	}
	for _, r := range m.touched {
		if m.met[r] == rules[r].need && rules[r].max < 0 {
			m.hits = append(m.hits, hit{r, whole})
		}
	}
	m.hits = slices.DeleteFunc(m.hits, func(h hit) bool {
		return m.met[h.rule] != rules[h.rule].need || h.Start >= h.End && len(m.text) > 0
	})
	slices.SortFunc(m.hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.rule, b.rule), cmp.Compare(a.Start, b.Start))
	})
	for i := 0; i < len(m.hits); {
		rule, from := m.hits[i].rule, len(m.spans)
		for ; i < len(m.hits) && m.hits[i].rule == rule; i++ {
			span := m.hits[i].Span
			if n := len(m.spans); n > from && span.Start <= m.spans[n-1].End {
				m.spans[n-1].End = max(m.spans[n-1].End, span.End)
				continue
			}
			m.spans = append(m.spans, span)
		}
		m.spans = m.localOnly(rule, from)
		if len(m.spans) > from {
			m.rules = append(m.rules, rule)
			m.first = append(m.first, int32(from))
		}
	}
	m.first = append(m.first, int32(len(m.spans)))
}

// localOnly drops the spans from m.spans[from:] that lack a run which every
// match of the rule contains.
func (m *Matches) localOnly(rule int32, from int) []Span {
	checks := m.set.rules[rule].local
	if len(checks) == 0 {
		return m.spans
	}
	kept := slices.DeleteFunc(m.spans[from:], func(s Span) bool {
		for _, check := range checks {
			ok := false
			for k := range check {
				ok = ok || check[k].table.has(m.text[s.Start:s.End], &check[k].run)
			}
			if !ok {
				return true
			}
		}
		return false
	})
	return m.spans[:from+len(kept)]
}

// Len is the number of patterns that can match.
func (m *Matches) Len() int { return len(m.rules) }

// All yields each pattern that can match, in ascending order, with the spans
// in which its matches lie: ascending and apart from each other, or the whole
// text for a pattern without limit. The spans are valid until Release.
func (m *Matches) All() iter.Seq2[int, []Span] {
	return func(yield func(int, []Span) bool) {
		for i, r := range m.rules {
			if !yield(int(r), m.spans[m.first[i]:m.first[i+1]]) {
				return
			}
		}
	}
}

// Release gives m's memory back to its Set. m must not be used after it.
func (m *Matches) Release() {
	for _, r := range m.touched {
		m.met[r] = 0
		m.last[r] = 0
	}
	for _, l := range m.lits {
		m.seen[l] = false
	}
	m.lits = m.lits[:0]
	m.text = ""
	m.touched = m.touched[:0]
	m.hits = m.hits[:0]
	m.rules = m.rules[:0]
	m.first = m.first[:0]
	m.spans = m.spans[:0]
	m.set.pool.Put(m)
}
