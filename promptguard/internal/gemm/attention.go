// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"fmt"
	"math"
)

// Attention is one head of one sequence of N positions: Q, K and V of N rows
// and Dim columns start at their first elements and have leading dimension LD,
// so that heads may be interleaved and the three may come from one product.
type Attention struct {
	Q, K, V   []float32
	LD        int
	N, Dim    int
	Scale     float32    // factor of the scores, positive: 1/sqrt(Dim*terms)
	Positions *Positions // nil without relative positions
	Head      int        // of Positions
	Queries   int        // rows of Q and of the result, the first ones; zero means N
}

// queries returns the number of rows of the result.
func (at *Attention) queries() int {
	if at.Queries == 0 {
		return at.N
	}
	return min(at.Queries, at.N)
}

// attentionRows is the number of rows of scores that are computed at a time: a
// multiple of every level's tile and vector, few enough to stay in the cache.
const attentionRows = 48

// Attend sets dst (N or Queries rows of Dim columns, leading dimension ldd) to
// softmax(Scale * (Q*transpose(K) + position terms)) * V. dst may not overlap Q, K and V.
func (kn *Kernels) Attend(dst []float32, ldd int, at *Attention, ws *Workspace) {
	if at.N == 0 {
		return
	}
	// The kernels check no bounds.
	last := (at.N-1)*at.LD + at.Dim - 1
	_, _, _ = at.Q[(at.queries()-1)*at.LD+at.Dim-1], at.K[last], at.V[last]
	s := scores{kernels: kn, Attention: at, ws: ws}
	s.prepare()
	values := product{kernels: kn, n: at.Dim, k: at.N, panels: ws.values}
	queries := at.queries()
	for top := 0; top < queries; top += attentionRows {
		rows := min(attentionRows, queries-top)
		weights := s.softmax(top, rows)
		values.rows(0, (at.Dim+kn.nr-1)/kn.nr, dst[top*ldd:], ldd, weights, s.ld, rows, ws)
	}
}

// scores computes blocks of rows of the attention of one head.
type scores struct {
	kernels *Kernels
	*Attention
	ws    *Workspace
	width int // N in whole panels
	ld    int // of ws.scores
	ldp   int // of ws.toKey and ws.toQuery
}

// prepare packs keys and values and computes what each key adds for each position query.
func (s *scores) prepare() {
	kn, ws := s.kernels, s.ws
	s.width = roundUp(s.N, kn.nr)
	s.ld = Stride(s.width)
	ws.keys = grow(&ws.keys, s.width*s.Dim)
	kn.packRows(ws.keys, s.K, s.LD, s.N, s.Dim)
	ws.values = grow(&ws.values, roundUp(s.Dim, kn.nr)*s.N)
	kn.packColumns(ws.values, s.V, s.LD, s.N, s.Dim)
	ws.scores = grow(&ws.scores, attentionRows*s.ld)
	p := s.Positions
	if p == nil {
		return
	}
	if p.relative.kernels != kn || s.Head >= p.heads || s.Dim != p.dim || s.N > p.relative.longest {
		panic(fmt.Sprintf("gemm: head %d of %d, dim %d of %d, %d positions of %d", s.Head, p.heads, s.Dim, p.dim, s.N, p.relative.longest))
	}
	s.ldp = Stride(roundUp(p.relative.rows, kn.nr))
	if p.queries != nil {
		ws.toQuery = grow(&ws.toQuery, roundUp(s.N, kn.nr)*s.ldp+kn.nr)
		for top := 0; top < s.N; top += attentionRows {
			rows := min(attentionRows, s.N-top)
			low, high := p.relative.rangeOf(p.relative.forward, 1-top-rows, s.queries()-1-top)
			s.positions(p.queries, low, high, ws.toQuery[top*s.ldp:], s.K[top*s.LD:], rows)
		}
	}
	if p.keys != nil {
		ws.toKey = grow(&ws.toKey, attentionRows*s.ldp+kn.nr)
	}
}

// positions multiplies rows with the rows from low up to high of a table of positions.
func (s *scores) positions(table []float32, low, high int, dst, a []float32, rows int) {
	kn := s.kernels
	size := roundUp(s.Positions.relative.rows, kn.nr)
	p := product{kernels: kn, n: size, k: s.Dim, panels: table[s.Head*size*s.Dim : (s.Head+1)*size*s.Dim]}
	p.rows(low/kn.nr, (high+kn.nr-1)/kn.nr, dst, s.ldp, a, s.LD, rows, s.ws)
}

// softmax returns the weights of the rows from top, with leading dimension ld.
func (s *scores) softmax(top, rows int) []float32 {
	kn, ws := s.kernels, s.ws
	out := ws.scores
	q := s.Q[top*s.LD:]
	content := product{kernels: kn, n: s.width, k: s.Dim, panels: ws.keys}
	content.rows(0, s.width/kn.nr, out, s.ld, q, s.LD, rows, ws)
	whole := roundUp(s.N, kn.lane)
	if p := s.Positions; p != nil {
		r := p.relative
		if p.keys != nil {
			low, high := r.rangeOf(r.backward, 1-top-rows, s.N-1-top)
			s.positions(p.keys, low, high, ws.toKey, q, rows)
			for row := range rows {
				r.addKeys(out[row*s.ld:row*s.ld+whole], ws.toKey[row*s.ldp:], r.backward[r.origin-top-row:])
			}
		}
		if p.queries != nil {
			for row := 0; row < rows; row += kn.lane {
				// Of the distances of row i and key j the first is that of this row and the last key.
				r.addQueries(out[row*s.ld:], s.ld, whole, ws.toQuery, s.ldp, r.forward[r.origin+top+row-(whole-1):])
			}
		}
	}
	for row := range rows {
		line := out[row*s.ld : row*s.ld+whole]
		for j := s.N; j < whole; j++ {
			line[j] = float32(math.Inf(-1))
		}
		kn.mulScalar(line, 1/kn.expSum(line, s.Scale, kn.max(line)))
	}
	return out
}
