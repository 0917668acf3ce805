// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"sync"
	"sync/atomic"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"
)

// A product multiplies rows with a matrix, on the goroutine of a worker or shared out.
type product func(p *pass, w *worker, m *gemm.Matrix, dst []float32, ldd int, a []float32, lda, rows int, act gemm.Activation)

// alone multiplies on the worker's goroutine.
func alone(_ *pass, w *worker, m *gemm.Matrix, dst []float32, ldd int, a []float32, lda, rows int, act gemm.Activation) {
	m.Mul(dst, ldd, a, lda, rows, act, &w.ws)
}

// together shares out the columns to all workers.
func together(p *pass, w *worker, m *gemm.Matrix, dst []float32, ldd int, a []float32, lda, rows int, act gemm.Activation) {
	panels := m.Panels()
	parts := min(p.threads, panels)
	if parts == 1 {
		alone(p, w, m, dst, ldd, a, lda, rows, act)
		return
	}
	share(p, m, dst, ldd, a, lda, rows, act, panels, parts)
}

// share is apart from together because its closure costs memory.
func share(p *pass, m *gemm.Matrix, dst []float32, ldd int, a []float32, lda, rows int, act gemm.Activation, panels, parts int) {
	p.each(parts, func(_ *pass, w *worker, part int) {
		m.MulPanels(panels*part/parts, panels*(part+1)/parts, dst, ldd, a, lda, rows, act, &w.ws)
	})
}

// byRows runs a stage over blocks of all rows, several at a time, or over all
// of them with products that share out their columns.
func (p *pass) byRows(s stage) {
	n := p.rows()
	p.stage = s
	if p.threads > 1 && n < narrowRows*p.threads {
		s.run(p, &p.workers[0], 0, n, together)
		return
	}
	p.blocks = (n + blockRows - 1) / blockRows
	p.blocks = (p.blocks + p.threads - 1) / p.threads * p.threads // no thread has more to do than another
	p.each(p.blocks, runBlock)
}

func runBlock(p *pass, w *worker, block int) {
	n := p.rows()
	p.stage.run(p, w, n*block/p.blocks, n*(block+1)/p.blocks, alone)
}

// each runs tasks on the pass's threads, the caller's goroutine among them, and
// waits for all. Functions that are no closures cost no memory on one thread.
func (p *pass) each(tasks int, f func(p *pass, w *worker, task int)) {
	helpers := min(p.threads, tasks) - 1
	if helpers <= 0 {
		for task := range tasks {
			f(p, &p.workers[0], task)
		}
		return
	}
	p.fork(helpers, tasks, f)
}

func (p *pass) fork(helpers, tasks int, f func(p *pass, w *worker, task int)) {
	var next atomic.Int64
	work := func(w *worker) {
		for {
			task := int(next.Add(1)) - 1
			if task >= tasks {
				return
			}
			f(p, w, task)
		}
	}
	var group sync.WaitGroup
	for i := range helpers {
		group.Go(func() { work(&p.workers[i+1]) })
	}
	work(&p.workers[0])
	group.Wait()
}
