// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"
)

// embed writes the rows of the tokens into x.
func (p *pass) embed() error {
	resize(&p.x, p.rows()*p.ldx())
	for i := range p.workers {
		p.workers[i].fault = nil
	}
	p.byRows(stage{run: embedRows})
	for i := range p.workers {
		if err := p.workers[i].fault; err != nil {
			return err
		}
	}
	return nil
}

func embedRows(p *pass, w *worker, lo, hi int, mul product) {
	ldx := p.ldx()
	x, rows := p.x[lo*ldx:], hi-lo
	to, ld := x, ldx
	if p.widen != nil {
		ld = gemm.Stride(p.Config.Embedding)
		to = resize(&w.y, rows*ld)
	}
	if err := p.lookUp(to, ld, lo, hi); err != nil {
		w.fault = err
		return
	}
	if p.widen != nil {
		mul(p, w, p.widen, x, ldx, to, ld, rows, gemm.Identity)
	}
	p.kernels.LayerNorm(p.norm, x, ldx, x, ldx, nil, 0, rows)
}

// lookUp reads the embeddings of the tokens from lo up to hi. They are in a
// mapped file: one that is cut short while it is mapped is an error, and not
// the end of the process.
func (p *pass) lookUp(dst []float32, ldd, lo, hi int) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			fault, ok := r.(runtime.Error)
			if _, address := r.(interface{ Addr() uintptr }); !ok || !address {
				panic(r)
			}
			err = fmt.Errorf("%s has changed since it was loaded: %w", p.words.File, fault)
		}
	}()
	width := p.Config.Embedding
	start := p.startOf(lo)
	for i := lo; i < hi; i++ {
		if start+1 < len(p.starts) && i >= p.starts[start+1] {
			start++
		}
		row := dst[(i-lo)*ldd:][:width]
		if !p.words.Read(row, int(p.ids[i])*width) {
			return fmt.Errorf("%s: tensor %s: the row of id %d holds NaN or infinity: the file is damaged, download it again", p.words.File, p.words.Name, p.ids[i])
		}
		if p.absolute != nil {
			plus(row, p.absolute[(i-p.starts[start])*width:])
		}
		if p.kind != nil {
			plus(row, p.kind)
		}
	}
	return nil
}

// startOf returns the sequence that a row is of.
func (p *pass) startOf(row int) int {
	s := 0
	for p.starts[s+1] <= row {
		s++
	}
	return s
}

func plus(x, y []float32) {
	for i, v := range y[:len(x)] {
		x[i] += v
	}
}
