// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import "fmt"

// Relative is the map from the distance between two positions to the row of
// the table of position embeddings that stands for it (disentangled attention,
// DeBERTa: He et al. 2021, section 3.1), laid out for one [Kernels]. It is
// immutable and safe for concurrent use.
//
// Attention adds two terms to the score of query i and key j: the query times
// the position key of row(i-j), and the key times the position query of the
// same row. Both are looked up from products with the whole table. Where
// row(d) grows by 0 or 1 from each distance to the next (log buckets do), the
// rows of as many consecutive distances as a vector holds lie in one vector
// load, and one shuffle puts them in place: no gather is needed. To make the
// first term run forward with j, position keys are packed in reverse. The
// second term runs along i, and is transposed block by block on its way into
// the scores.
type Relative struct {
	kernels    *Kernels
	rows       int
	longest    int
	origin     int     // where distance 0 stands in the tables
	forward    []int32 // row(d) at origin+d
	backward   []int32 // rows-1-row(-d) at origin+d
	addKeys    func(scores, terms []float32, index []int32)
	addQueries func(scores []float32, lds, n int, terms []float32, ldt int, index []int32)
}

// NewRelative returns the map for sequences of up to longest positions and a
// table of so many rows. row returns the row for the distance of a query's
// position minus a key's, which goes from 1-longest to longest-1; a row
// outside the table is an error.
func (kn *Kernels) NewRelative(rows, longest int, row func(distance int) int) (*Relative, error) {
	if longest < 1 {
		return nil, fmt.Errorf("gemm: relative positions for %d positions", longest)
	}
	// Blocks stick out of the sequence by less than a panel on either side.
	margin := 2*kn.nr + kn.lane + kn.mr
	r := &Relative{kernels: kn, rows: rows, longest: longest, origin: longest - 1 + margin}
	r.forward = make([]int32, 2*r.origin+1)
	r.backward = make([]int32, 2*r.origin+1)
	smooth := true
	for i := range r.forward {
		distance := max(1-longest, min(longest-1, i-r.origin))
		at := row(distance)
		if at < 0 || at >= rows {
			return nil, fmt.Errorf("gemm: distance %d has row %d of %d", distance, at, rows)
		}
		r.forward[i] = int32(at)
		r.backward[len(r.backward)-1-i] = int32(rows - 1 - at)
		if i > 0 && r.forward[i] != r.forward[i-1] && r.forward[i] != r.forward[i-1]+1 {
			smooth = false
		}
	}
	r.addKeys, r.addQueries = kn.addKeys, kn.addQueries
	if !smooth {
		r.addKeys, r.addQueries = addKeysPortable, addQueriesPortable(kn.lane)
	}
	return r, nil
}

// rangeOf returns the rows that a table has between two distances: from low up to high, exclusive.
func (r *Relative) rangeOf(table []int32, from, to int) (low, high int) {
	least, most := table[r.origin+from], table[r.origin+from]
	for _, at := range table[r.origin+from : r.origin+to+1] {
		least, most = min(least, at), max(most, at)
	}
	return int(least), int(most) + 1
}

// Positions holds the projected position embeddings of one layer, packed for
// each head. It is immutable and safe for concurrent use.
type Positions struct {
	relative *Relative
	heads    int
	dim      int
	keys     []float32 // head, panel, k, column; nil without this term
	queries  []float32
}

// Pack packs the position keys and queries of one layer: as many rows as the
// table has, heads*dim columns, leading dimension ld. Either is nil where the
// model lacks the term: keys meet queries ("c2p"), queries meet keys ("p2c").
func (r *Relative) Pack(keys, queries []float32, ld, heads, dim int) *Positions {
	p := &Positions{relative: r, heads: heads, dim: dim}
	kn := r.kernels
	size := roundUp(r.rows, kn.nr) * dim
	for _, table := range [][]float32{keys, queries} {
		if table != nil {
			_ = table[(r.rows-1)*ld+heads*dim-1]
		}
	}
	if keys != nil {
		p.keys = make([]float32, heads*size)
		reversed := make([]float32, r.rows*dim)
		for head := range heads {
			for row := range r.rows {
				from := row*ld + head*dim
				copy(reversed[(r.rows-1-row)*dim:], keys[from:from+dim])
			}
			kn.packRows(p.keys[head*size:(head+1)*size], reversed, dim, r.rows, dim)
		}
	}
	if queries != nil {
		p.queries = make([]float32, heads*size)
		for head := range heads {
			kn.packRows(p.queries[head*size:(head+1)*size], queries[head*dim:], ld, r.rows, dim)
		}
	}
	return p
}
