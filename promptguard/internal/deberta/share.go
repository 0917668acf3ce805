// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"sync"
	"sync/atomic"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"
)

// A product multiplies rows with a matrix, on the goroutine of a worker or shared out.
type product func(w *worker, m *gemm.Matrix, dst []float32, ldd int, a []float32, lda, rows int, act gemm.Activation)

// alone multiplies on the worker's goroutine.
func alone(w *worker, m *gemm.Matrix, dst []float32, ldd int, a []float32, lda, rows int, act gemm.Activation) {
	m.Mul(dst, ldd, a, lda, rows, act, &w.ws)
}

// together shares out the columns to all workers.
func (p *pass) together(_ *worker, m *gemm.Matrix, dst []float32, ldd int, a []float32, lda, rows int, act gemm.Activation) {
	panels := m.Panels()
	parts := min(p.threads, panels)
	p.each(parts, func(w *worker, part int) {
		m.MulPanels(panels*part/parts, panels*(part+1)/parts, dst, ldd, a, lda, rows, act, &w.ws)
	})
}

// byRows runs f over blocks of the rows from 0 up to n, several at a time, or
// over all of them with products that share out their columns.
func (p *pass) byRows(n int, f func(w *worker, lo, hi int, mul product)) {
	if p.threads > 1 && n < narrowRows*p.threads {
		f(&p.workers[0], 0, n, p.together)
		return
	}
	blocks := (n + blockRows - 1) / blockRows
	blocks = (blocks + p.threads - 1) / p.threads * p.threads // no thread has more to do than another
	p.each(blocks, func(w *worker, block int) {
		f(w, n*block/blocks, n*(block+1)/blocks, alone)
	})
}

// each runs tasks on the pass's threads, the caller's goroutine among them, and waits for all.
func (p *pass) each(tasks int, f func(w *worker, task int)) {
	helpers := min(p.threads, tasks) - 1
	if helpers <= 0 {
		for task := range tasks {
			f(&p.workers[0], task)
		}
		return
	}
	var next atomic.Int64
	work := func(w *worker) {
		for {
			task := int(next.Add(1)) - 1
			if task >= tasks {
				return
			}
			f(w, task)
		}
	}
	var group sync.WaitGroup
	for i := range helpers {
		group.Go(func() { work(&p.workers[i+1]) })
	}
	work(&p.workers[0])
	group.Wait()
}
