// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import "fmt"

// Matrix is the weight of a linear layer, packed for one [Kernels], with its
// bias. It is immutable and safe for concurrent use.
//
// The columns of the result are cut into panels as wide as a tile. A panel
// holds, for each k in turn, its columns side by side: the order in which a
// kernel reads them.
type Matrix struct {
	kernels *Kernels
	n, k    int
	data    []float32   // panel, k, column
	bias    []float32   // padded to whole panels; nil is zero
	int8    *int8Matrix // in place of data and bias
}

// An Activation is what [Matrix.Mul] applies to each element of its result.
type Activation uint8

const (
	Identity Activation = iota // x
	GELU                       // x/2 * (1 + erf(x/sqrt 2)), the exact form
	ReLU                       // max(x, 0)
	Tanh                       // tanh x
)

// Pack packs the weight w of a linear layer, n outputs by k inputs, row-major
// as PyTorch keeps it, and its bias of n elements or nil. It keeps neither.
// It panics where a length does not fit.
func (kn *Kernels) Pack(w []float32, n, k int, bias []float32) *Matrix {
	if n < 1 || k < 1 || len(w) != n*k || bias != nil && len(bias) != n {
		panic(fmt.Sprintf("gemm: pack %d x %d: weight of %d, bias of %d", n, k, len(w), len(bias)))
	}
	m := &Matrix{kernels: kn, n: n, k: k, data: make([]float32, roundUp(n, kn.nr)*k)}
	kn.packRows(m.data, w, k, n, k)
	if bias != nil {
		m.bias = make([]float32, roundUp(n, kn.nr))
		copy(m.bias, bias)
	}
	return m
}

// Rows returns n, the width of the product.
func (m *Matrix) Rows() int { return m.n }

// Cols returns k, the width of what is multiplied.
func (m *Matrix) Cols() int { return m.k }

// Panels returns the number of panels that the columns of the product are cut into.
func (m *Matrix) Panels() int {
	nr := m.kernels.nr
	if m.int8 != nil {
		nr = m.kernels.int8.nr
	}
	return (m.n + nr - 1) / nr
}

// Mul sets dst (rows x n, leading dimension ldd) to act(a * transpose(w) + bias)
// with a of rows x k and leading dimension lda. dst and a must not overlap.
func (m *Matrix) Mul(dst []float32, ldd int, a []float32, lda, rows int, act Activation, ws *Workspace) {
	m.MulPanels(0, m.Panels(), dst, ldd, a, lda, rows, act, ws)
}

// Sizes of the blocks that a product is cut into: rowBlock x depthBlock floats
// of a stay in the second-level cache while the panels pass by, and depthBlock
// rows of one panel stay in the first-level cache while the rows pass by.
const (
	rowBlock   = 192
	depthBlock = 512
)

// MulPanels is Mul for the columns of the panels from lo up to hi only; dst is
// still the whole result.
func (m *Matrix) MulPanels(lo, hi int, dst []float32, ldd int, a []float32, lda, rows int, act Activation, ws *Workspace) {
	if lo < 0 || hi > m.Panels() || rows > 0 && (lda < m.k || ldd < m.n) {
		panic(fmt.Sprintf("gemm: panels %d to %d of %d, leading dimensions %d for %d and %d for %d", lo, hi, m.Panels(), lda, m.k, ldd, m.n))
	}
	if m.int8 != nil {
		m.mulInt8(lo, hi, dst, ldd, a, lda, rows, act, ws)
		return
	}
	p := product{kernels: m.kernels, n: m.n, k: m.k, panels: m.data, bias: m.bias, act: act}
	blocks := (rows + rowBlock - 1) / rowBlock
	for block := range blocks {
		from, to := rows*block/blocks, rows*(block+1)/blocks
		p.rows(lo, hi, dst[from*ldd:], ldd, a[from*lda:], lda, to-from, ws)
	}
}

// A product is a matrix in panels and what else goes into the result.
type product struct {
	kernels *Kernels
	n, k    int
	panels  []float32
	bias    []float32
	act     Activation
}

// rows computes the panels from lo up to hi of a block of rows.
func (p *product) rows(lo, hi int, dst []float32, ldd int, a []float32, lda, rows int, ws *Workspace) {
	depths := (p.k + depthBlock - 1) / depthBlock
	if rows*p.k <= rowBlock*depthBlock {
		// All of a stays in the cache: take each panel in one go, so that its
		// part of the result does too and memory is read in order.
		for panel := lo; panel < hi; panel++ {
			for depth := range depths {
				p.panel(panel, depth, depths, dst, ldd, a, lda, rows, ws)
			}
		}
		return
	}
	for depth := range depths {
		for panel := lo; panel < hi; panel++ {
			p.panel(panel, depth, depths, dst, ldd, a, lda, rows, ws)
		}
	}
}

// panel adds the products of one block of depth to one panel of the result.
func (p *product) panel(panel, depth, depths int, dst []float32, ldd int, a []float32, lda, rows int, ws *Workspace) {
	kn := p.kernels
	from, to := p.k*depth/depths, p.k*(depth+1)/depths
	k, last := to-from, depth == depths-1
	column := panel * kn.nr
	width := min(kn.nr, p.n-column)
	b := p.panels[column*p.k+from*kn.nr : column*p.k+to*kn.nr]
	var bias []float32
	if p.bias != nil {
		bias = p.bias[column : column+kn.nr]
	}
	tiles := (rows + kn.mr - 1) / kn.mr
	for tile := range tiles {
		// Tiles of almost equal height: a low one would leave the multipliers waiting.
		top, bottom := rows*tile/tiles, rows*(tile+1)/tiles
		height := bottom - top
		at := a[top*lda+from : (bottom-1)*lda+to]
		ct := dst[top*ldd+column : (bottom-1)*ldd+column+width]
		if width == kn.nr {
			kn.tile(height, k, at, lda, b, ct, ldd, bias, depth > 0)
		} else {
			edge := grow(&ws.edge, kn.mr*kn.nr)
			if depth > 0 {
				for row := range height {
					copy(edge[row*kn.nr:], ct[row*ldd:row*ldd+width])
				}
			}
			kn.tile(height, k, at, lda, b, edge, kn.nr, bias, depth > 0)
			for row := range height {
				copy(ct[row*ldd:row*ldd+width], edge[row*kn.nr:])
			}
		}
		if last && p.act != Identity {
			for row := range height {
				kn.Activate(p.act, ct[row*ldd:row*ldd+width])
			}
		}
	}
}

// packRows packs rows of k elements each as the columns of panels: dst[panel][i][row].
// Rows that are missing in the last panel are zero.
func (kn *Kernels) packRows(dst, src []float32, lds, rows, k int) {
	nr, lane := kn.nr, kn.lane
	for top := 0; top < rows; top += nr {
		panel := dst[top*k : (top+nr)*k]
		if rows-top < nr {
			clear(panel)
		}
		for sub := 0; sub < min(nr, rows-top); sub += lane {
			height := min(lane, rows-top-sub)
			from := src[(top+sub)*lds:]
			column := 0
			if height == lane {
				for ; column+lane <= k; column += lane {
					kn.transpose(panel[column*nr+sub:], nr, from[column:], lds)
				}
			}
			for row := range height {
				for i, v := range from[row*lds+column : row*lds+k] {
					panel[(column+i)*nr+sub+row] = v
				}
			}
		}
	}
}

// packColumns packs a matrix of k rows and n columns into panels: dst[panel][row][column].
func (kn *Kernels) packColumns(dst, src []float32, lds, k, n int) {
	nr := kn.nr
	for column := 0; column < n; column += nr {
		width := min(nr, n-column)
		panel := dst[column*k : (column+nr)*k]
		if width < nr {
			clear(panel)
		}
		for row := range k {
			copy(panel[row*nr:row*nr+width], src[row*lds+column:])
		}
	}
}
