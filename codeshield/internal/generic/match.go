// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package generic

import "strings"

// Find returns the matches in t, from left to right, at most one for each place at which one may begin; of those with the same
// end the shortest, or where it ends in an ellipsis the first. steps is counted down; where it runs out, done is false and the text was not searched to its end. No more than most matches
// are looked for.
func (p *Pattern) Find(t *Text, steps *int, most int) (list []Match, done bool) {
	m := machine{p: p, t: t, steps: steps}
	for i := range t.toks {
		if len(list) >= most {
			break
		}
		m.binds = m.binds[:0]
		m.begin = int32(i)
		m.limit = int32(len(t.toks))
		if l := t.toks[i].limit; l >= 0 {
			m.limit = l
		}
		end, ok := m.seq(0, int32(i))
		if *steps <= 0 {
			return list, false
		}
		if !ok || end <= int32(i) {
			continue
		}
		x := Match{Start: int(t.toks[i].start), End: int(t.toks[end-1].end)}
		x.Bindings = append(x.Bindings, m.binds...)
		if n := len(list) - 1; n >= 0 && list[n].End == x.End {
			if k := p.toks[len(p.toks)-1].kind(); k == dots || k == metaDots {
				continue
			}
			list = list[:n]
		}
		list = append(list, x)
	}
	return list, true
}

// machine is one attempt to match.
type machine struct {
	p     *Pattern
	t     *Text
	steps *int
	binds []Binding
	begin int32 // token at which the match begins
	limit int32 // token at which the block ends that the match began in, for an ellipsis
}

// seq matches the pattern from token pi on against the text from token ti on, and returns the token behind the match.
func (m *machine) seq(pi int, ti int32) (int32, bool) {
	for ; pi < len(m.p.toks); pi, ti = pi+1, ti+1 {
		if *m.steps--; *m.steps <= 0 {
			return 0, false
		}
		pt := &m.p.toks[pi]
		kind := pt.kind()
		if kind == dots || kind == metaDots {
			return m.ellipsis(pi, ti)
		}
		if int(ti) >= len(m.t.toks) {
			return 0, false
		}
		switch tt := &m.t.toks[ti]; {
		case kind == metaOf:
			if tt.kind() != word || !m.bind(m.p.names[pi], int(tt.start), int(tt.end)) {
				return 0, false
			}
		case kind != tt.kind() || !m.same(pt, tt):
			return 0, false
		}
	}
	return ti, true
}

// ellipsis tries ever longer spans, up to the number of lines that is allowed, within the block that the match began in. At the end
// of a pattern it takes all that it may.
func (m *machine) ellipsis(pi int, ti int32) (int32, bool) {
	line := m.row(max(0, min(ti, int32(len(m.t.toks)))-1)).line
	outside := func(k int32) bool { return m.row(k).line-line > int32(m.p.opts.MaxSpan) || m.leavesBlock(k) }
	if pi+1 == len(m.p.toks) {
		stop := ti
		for int(stop) < len(m.t.toks) && stop < m.limit && !outside(stop) {
			stop++
		}
		*m.steps -= int(stop-ti) / 4
		return stop, m.bindSpan(pi, ti, stop)
	}
	n := len(m.binds)
	for k := ti; int(k) < len(m.t.toks) && (k == ti || k <= m.limit) && !outside(k); k++ {
		if m.bindSpan(pi, ti, k) {
			if end, ok := m.seq(pi+1, k); ok {
				return end, true
			}
		}
		m.binds = m.binds[:n]
		if *m.steps <= 0 {
			break
		}
	}
	return 0, false
}

// row returns the row of token k.
func (m *machine) row(k int32) *row { return &m.t.rows[m.t.toks[k].row()] }

// leavesBlock reports that token k begins a line that is indented less than the one in which the match began.
func (m *machine) leavesBlock(k int32) bool {
	t, b := m.row(k), m.row(m.begin)
	return t.line > b.line && t.indent < b.indent
}

// bindSpan binds the name of an ellipsis, if it has one, to the tokens from ti up to k.
func (m *machine) bindSpan(pi int, ti, k int32) bool {
	name := m.p.names[pi]
	if name == "" {
		return true
	}
	s := len(m.t.src)
	if int(ti) < len(m.t.toks) {
		s = int(m.t.toks[ti].start)
	}
	e := s
	if k > ti {
		e = int(m.t.toks[k-1].end)
	}
	return m.bind(name, s, e)
}

// bind binds a metavariable, or checks that it stands for the same text as before.
func (m *machine) bind(name string, start, end int) bool {
	if name == "$_" || name == "$..._" {
		return true
	}
	for _, b := range m.binds {
		if b.Name == name {
			return m.t.src[b.Start:b.End] == m.t.src[start:end]
		}
	}
	m.binds = append(m.binds, Binding{name, start, end})
	return true
}

// same compares the texts of two tokens.
func (m *machine) same(a, b *token) bool {
	x, y := m.p.src[a.start:a.end], m.t.src[b.start:b.end]
	if m.p.opts.Caseless {
		return strings.EqualFold(x, y)
	}
	return x == y
}
