// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"
)

// A pass is one run of the model over sequences of any lengths, which lie one
// after the other: no row is padding. It keeps its memory for the next run.
//
// Everything but attention takes each token by itself, so a layer has two
// stages: attention by sequence and head, and the rest by blocks of rows, up to
// what the next layer's attention needs. With few rows, blocks would leave
// threads idle; there the columns of each product are shared out instead.
type pass struct {
	*Model
	threads int

	ids    []int32 // of all sequences
	starts []int   // row of each sequence, and the end

	x       []float32 // a row for each token, hidden wide
	entry   []float32 // x before the first layer, for the convolution
	qkv     []float32 // queries, keys and values side by side
	context []float32 // what attention gives
	queries []float32 // of the last layer: a row for each sequence

	workers []worker

	stage  stage // that runs
	blocks int   // that its rows are cut into
}

// stage is a part of a pass that takes each row by itself.
type stage struct {
	run   func(p *pass, w *worker, lo, hi int, mul product)
	layer int
}

// worker is the scratch memory of one goroutine.
type worker struct {
	ws         gemm.Workspace
	at         gemm.Attention
	y, ff      []float32
	neighbours []float32
	fault      error
}

// blockRows is the most rows of a block: few enough for what is between two
// products to stay in the second-level cache, enough to pay for reading the weights.
const blockRows = 192

// narrowRows is the number of rows for each thread below which columns are shared out.
const narrowRows = 48

func (m *Model) newPass() *pass { return &pass{Model: m} }

// Longest returns the greatest number of ids in a sequence.
func (m *Model) Longest() int { return m.Config.Longest() }

// Logits computes the logits of sequences of ids, written one after the other
// into out, which holds as many as there are labels for each. Logits that are
// not finite are an error, and so are ids that the model has no embedding for.
//
// The logits of a sequence do not depend on those beside it, nor on the number
// of threads.
func (m *Model) Logits(out []float32, sequences [][]int32, threads int) error {
	p := m.passes.Get().(*pass)
	defer m.passes.Put(p)
	return p.run(out, sequences, threads)
}

func (p *pass) run(out []float32, sequences [][]int32, threads int) error {
	labels := len(p.Config.Labels)
	if len(out) != labels*len(sequences) {
		panic("deberta: out does not fit the sequences")
	}
	if err := p.lay(sequences, threads); err != nil {
		return err
	}
	if err := p.embed(); err != nil {
		return err
	}
	heads := p.encode()
	p.classify(out, heads)
	for _, v := range out {
		if v-v != 0 {
			return fmt.Errorf("%s: a logit is not finite: the weights are damaged", p.words.File)
		}
	}
	return nil
}

// lay puts the sequences one after the other.
func (p *pass) lay(sequences [][]int32, threads int) error {
	p.ids, p.starts = p.ids[:0], append(p.starts[:0], 0)
	for _, s := range sequences {
		if len(s) == 0 || len(s) > p.Longest() {
			return fmt.Errorf("deberta: a sequence of %d ids: from 1 to %d are possible", len(s), p.Longest())
		}
		for _, id := range s {
			if id < 0 || int(id) >= p.Config.Vocab {
				return fmt.Errorf("deberta: id %d: the model has embeddings for %d: tokenizer.json and %s are of different models", id, p.Config.Vocab, ConfigFile)
			}
		}
		p.ids = append(p.ids, s...)
		p.starts = append(p.starts, len(p.ids))
	}
	p.threads = max(1, threads)
	for len(p.workers) < p.threads {
		p.workers = append(p.workers, worker{})
	}
	return nil
}

func (p *pass) rows() int { return len(p.ids) }

// Leading dimensions.
func (p *pass) ldx() int { return gemm.Stride(p.Config.Hidden) }
func (p *pass) ldq() int { return gemm.Stride(3 * p.Config.width()) }
func (p *pass) ldc() int { return gemm.Stride(p.Config.width()) }

// resize returns s with length n; what it holds is of no meaning.
func resize(s *[]float32, n int) []float32 {
	if cap(*s) < n {
		*s = make([]float32, n)
	}
	*s = (*s)[:n]
	return *s
}

// encode runs the layers and returns the first row of each sequence, with leading dimension ldx.
func (p *pass) encode() []float32 {
	n := p.rows()
	resize(&p.qkv, n*p.ldq())
	resize(&p.context, n*p.ldc())
	if p.conv != nil {
		copy(resize(&p.entry, n*p.ldx()), p.x)
	}
	p.byRows(stage{run: projectFirst})
	for i := range p.layers {
		if p.firstOnly(i) {
			return p.finish(i)
		}
		p.attend(i)
		p.byRows(stage{feedAndProject, i})
	}
	return p.gather()
}

func projectFirst(p *pass, w *worker, lo, hi int, mul product) { p.project(0, w, lo, hi, mul) }

// feedAndProject ends a layer and begins the next.
func feedAndProject(p *pass, w *worker, lo, hi int, mul product) {
	i := p.stage.layer
	p.feed(&p.layers[i], w, p.x, lo, hi, mul)
	if i == 0 && p.conv != nil {
		p.convolve(w, lo, hi)
	}
	if i+1 < len(p.layers) {
		p.project(i+1, w, lo, hi, mul)
	}
}

// firstOnly reports whether of a layer's output the first row of each sequence alone is read.
func (p *pass) firstOnly(layer int) bool {
	return layer == len(p.layers)-1 && (layer > 0 || p.conv == nil)
}

// project computes what a layer's attention reads of the rows from lo up to hi.
func (p *pass) project(layer int, w *worker, lo, hi int, mul product) {
	l := &p.layers[layer]
	x, q := p.x[lo*p.ldx():], p.qkv[lo*p.ldq():]
	if !p.firstOnly(layer) {
		mul(p, w, l.query, q, p.ldq(), x, p.ldx(), hi-lo, gemm.Identity)
	}
	mul(p, w, l.keyValue, q[p.Config.width():], p.ldq(), x, p.ldx(), hi-lo, gemm.Identity)
}

// attend computes attention for all rows.
func (p *pass) attend(layer int) {
	p.stage.layer = layer
	p.each((len(p.starts)-1)*p.Config.Heads, attendHead)
}

func attendHead(p *pass, w *worker, task int) {
	s, head := task/p.Config.Heads, task%p.Config.Heads
	w.at = p.attention(p.stage.layer, s, head)
	p.kernels.Attend(p.context[p.starts[s]*p.ldc()+head*p.Config.HeadSize:], p.ldc(), &w.at, &w.ws)
}

func (p *pass) attention(layer, sequence, head int) gemm.Attention {
	lo, hi := p.starts[sequence], p.starts[sequence+1]
	width, from := p.Config.width(), head*p.Config.HeadSize
	qkv := p.qkv[lo*p.ldq():]
	return gemm.Attention{
		Q: qkv[from:], K: qkv[width+from:], V: qkv[2*width+from:], LD: p.ldq(),
		N: hi - lo, Dim: p.Config.HeadSize, Scale: p.scale,
		Positions: p.layers[layer].positions, Head: head,
	}
}

// feed computes what follows attention in a layer for the rows from lo up to hi of x and context.
func (p *pass) feed(l *layer, w *worker, x []float32, lo, hi int, mul product) {
	c, rows := p.Config, hi-lo
	ldx, ldf := p.ldx(), gemm.Stride(c.Intermediate)
	x = x[lo*ldx:]
	y := resize(&w.y, rows*ldx)
	mul(p, w, l.out, y, ldx, p.context[lo*p.ldc():], p.ldc(), rows, gemm.Identity)
	p.kernels.LayerNorm(l.norm, x, ldx, y, ldx, x, ldx, rows)
	ff := resize(&w.ff, rows*ldf)
	act, rest := c.Activation.kernel()
	mul(p, w, l.up, ff, ldf, x, ldx, rows, act)
	if rest != Identity {
		for row := range rows {
			rest.apply(ff[row*ldf : row*ldf+c.Intermediate])
		}
	}
	mul(p, w, l.down, y, ldx, ff, ldf, rows, gemm.Identity)
	p.kernels.LayerNorm(l.outputNorm, x, ldx, y, ldx, x, ldx, rows)
}

// kernel splits an activation into one that a product applies, and what is left to do.
func (a Activation) kernel() (gemm.Activation, Activation) {
	switch a {
	case GELU:
		return gemm.GELU, Identity
	case ReLU:
		return gemm.ReLU, Identity
	case Tanh:
		return gemm.Tanh, Identity
	}
	return gemm.Identity, a
}

// convolve adds the convolution of what entered the first layer to what came out of it.
func (p *pass) convolve(w *worker, lo, hi int) {
	width, ldx := p.Config.Hidden, p.ldx()
	per := width / len(p.conv.groups)
	act, rest := p.conv.act.kernel()
	for s := range len(p.starts) - 1 {
		start, end := p.starts[s], p.starts[s+1]
		from, to := max(lo, start), min(hi, end)
		if from >= to {
			continue
		}
		rows := to - from
		y := resize(&w.y, rows*ldx)
		ld := per * p.conv.kernel
		in := resize(&w.neighbours, rows*ld)
		for g, m := range p.conv.groups {
			p.conv.neighbours(in, p.entry[start*ldx:end*ldx], width, ldx, g, from-start, to-start)
			m.Mul(y[g*per:], ldx, in, ld, rows, act, &w.ws)
		}
		x := p.x[from*ldx:]
		for row := range rows {
			rest.apply(y[row*ldx : row*ldx+width])
		}
		p.kernels.LayerNorm(p.conv.norm, x, ldx, y, ldx, x, ldx, rows)
	}
}

// gather returns the first row of each sequence, which it moves to the front of x.
func (p *pass) gather() []float32 {
	ldx := p.ldx()
	for s, start := range p.starts[:len(p.starts)-1] {
		copy(p.x[s*ldx:(s+1)*ldx], p.x[start*ldx:])
	}
	return p.x
}

// finish runs the last layer for the first row of each sequence: the others
// count for it only through their keys and values.
func (p *pass) finish(layer int) []float32 {
	l, n := &p.layers[layer], len(p.starts)-1
	x := p.gather()
	w := &p.workers[0]
	ldc := p.ldc()
	together(p, w, l.query, resize(&p.queries, n*ldc), ldc, x, p.ldx(), n, gemm.Identity)
	p.stage.layer = layer
	p.each(n*p.Config.Heads, attendFirst)
	p.feed(l, w, x, 0, n, together)
	return x
}

// attendFirst computes attention for the first row of a sequence.
func attendFirst(p *pass, w *worker, task int) {
	s, head := task/p.Config.Heads, task%p.Config.Heads
	w.at = p.attention(p.stage.layer, s, head)
	from := s*p.ldc() + head*p.Config.HeadSize
	w.at.Q, w.at.Queries = p.queries[from:], 1
	p.kernels.Attend(p.context[from:], p.ldc(), &w.at, &w.ws)
}

// classify computes the logits of the first rows.
func (p *pass) classify(out, x []float32) {
	n, ldx, labels := len(p.starts)-1, p.ldx(), len(p.Config.Labels)
	w := &p.workers[0]
	y := resize(&w.y, n*ldx)
	act, rest := p.Config.PoolerAct.kernel()
	together(p, w, p.pooler, y, ldx, x, ldx, n, act)
	for row := range n {
		rest.apply(y[row*ldx : row*ldx+p.Config.Hidden])
	}
	p.head.Mul(out, labels, y, ldx, n, gemm.Identity, &w.ws)
}
