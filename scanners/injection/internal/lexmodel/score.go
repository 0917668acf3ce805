// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package lexmodel

import (
	"math"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

// A Scorer scores texts with one model. It keeps its memory from one text to
// the next and is not safe for concurrent use.
type Scorer struct {
	m     *Model
	walk  Walker
	delta []int32  // by token: what the window that starts here has more than the one before
	slots []uint64 // as the model's, and in the low bits where the feature last stood
	at    int      // the place of the next token; it counts on from text to text
	found []uint64 // the features of a few tokens that the model may have: token<<KeyBits | key
}

// Places are told apart modulo 1<<placeBits. They are forgotten before that
// matters, and 0 is no place.
const placeBits = 24

// batch is how many tokens are looked up together: first their features in the
// filter, then what is left in the table.
const batch = 64

// NewScorer returns a Scorer for the model.
func NewScorer(m *Model) *Scorer {
	return &Scorer{m: m, slots: slices.Clone(m.slots), at: Window, found: make([]uint64, batch*PerToken)}
}

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
	s.walk.Reset()
	for p := 0; p < n; p += batch {
		s.add(toks, p, min(n, p+batch))
	}
	s.at += Window // the next text has no window with this one
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

// add adds the weights of the features at the tokens [from, to) to the windows
// that hold them.
func (s *Scorer) add(toks []token.Token, from, to int) {
	if s.at+batch >= 1<<placeBits {
		s.forget()
	}
	found, n := s.found, 0
	for p := from; p < to; p++ {
		n += s.walk.Next(toks, p, uint64(p-from)<<KeyBits, (*[PerToken]uint64)(found[n:]))
	}
	kept := 0
	for _, x := range found[:n] {
		found[kept] = x
		kept += s.m.may(x & (1<<KeyBits - 1))
	}
	slots, shift, at, delta := s.slots, s.m.shift, s.at, s.delta
	for _, x := range found[:kept] {
		slot := find(slots, shift, x&(1<<KeyBits-1))
		if slot < 0 {
			continue
		}
		e := slots[slot]
		k := int(x >> KeyBits)
		// It counts for the windows that start in (last seen, p].
		back := min(Window-1, at+k-1-int(e&(1<<placeBits-1)))
		slots[slot] = e>>placeBits<<placeBits | uint64(at+k)
		p := from + k
		w := int32(int8(e >> placeBits))
		delta[max(0, p-back)] += w
		delta[p+1] -= w
	}
	s.at += to - from
}

// forget moves the places of the last window to the start, and drops others.
func (s *Scorer) forget() {
	const place = 1<<placeBits - 1
	for i, e := range s.slots {
		if last := int(e & place); last > 0 {
			s.slots[i] = e&^place | uint64(max(0, last-(s.at-Window)))
		}
	}
	s.at = Window
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
