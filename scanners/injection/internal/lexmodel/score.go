// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package lexmodel

import (
	"math"

	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

// A Scorer scores texts with one model. It keeps its memory from one text to
// the next and is not safe for concurrent use.
type Scorer struct {
	m     *Model
	walk  Walker
	delta []int32  // by token: what the window that starts here has more than the one before
	seen  []uint32 // by slot: where the feature last stood, plus base
	base  uint32
}

// NewScorer returns a Scorer for the model.
func NewScorer(m *Model) *Scorer { return &Scorer{m: m, seen: make([]uint32, len(m.slots)), base: 1} }

// A Bonus adds weight to the windows that hold token At, beside what the model
// knows of it.
type Bonus struct {
	At     int
	Weight float64
}

// Score returns the raw score of the best window of toks, with the tokens
// [from, to) that it spans. A bonus counts for the windows that hold its token.
func (s *Scorer) Score(toks []token.Token, bonuses []Bonus) (raw float64, from, to int) {
	n := len(toks)
	if n == 0 {
		return s.m.Bias, 0, 0
	}
	if cap(s.delta) < n+1 {
		s.delta = make([]int32, n+1+n/4)
	}
	s.delta = s.delta[:n+1]
	clear(s.delta)
	if s.base > 1<<31 {
		clear(s.seen)
		s.base = 1
	}
	s.walk.Reset()
	var f [PerToken]uint64
	for p := range toks {
		for _, key := range f[:s.walk.Next(toks, p, &f)] {
			if !s.m.may(key) {
				continue
			}
			slot := s.m.find(key)
			if slot < 0 {
				continue
			}
			// It counts for the windows that start in (last seen, p].
			lo := max(0, p-Window+1)
			if last := s.seen[slot]; last >= s.base {
				lo = max(lo, int(last-s.base)+1)
			}
			s.seen[slot] = s.base + uint32(p)
			w := int32(int8(s.m.slots[slot]))
			s.delta[lo] += w
			s.delta[p+1] -= w
		}
	}
	s.base += uint32(n)
	for _, b := range bonuses {
		u := int32(b.Weight/s.m.Scale + 0.5)
		s.delta[max(0, b.At-Window+1)] += u
		s.delta[b.At+1] -= u
	}
	best, at, sum := int32(-1<<31), 0, int32(0)
	for p := range n {
		sum += s.delta[p]
		s.delta[p] = sum
		// Windows at the end of the text are shorter; the first of equals counts.
		if sum > best {
			best, at = sum, p
		}
	}
	raw = s.m.Bias + s.m.Scale*float64(best)
	return raw + s.breadth(n, at), at, min(at+Window, n)
}

// An attack that goes on over several windows is surer than one that stands in
// one: each further window that looks suspicious by itself adds to the score.
const (
	suspicious   = -0.5
	breadthBonus = 1.0
	maxBreadth   = 3
)

// breadth is the bonus for suspicious windows apart from the best and from
// each other.
func (s *Scorer) breadth(n, at int) float64 {
	least := int32(math.Ceil((suspicious - s.m.Bias) / s.m.Scale))
	found := 0
	for p := 0; p < n && found < maxBreadth; p++ {
		if s.delta[p] >= least && (p+Window <= at || p >= at+Window) {
			found++
			p += Window - 1
		}
	}
	return breadthBonus * float64(found)
}
