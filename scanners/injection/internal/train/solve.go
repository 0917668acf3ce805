// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"io"
	"math"
)

// solve fits a logistic regression with L2 regularisation to the examples, by
// L-BFGS from where the weights are. The attacks together weigh a third of what
// the harmless ones do. All sums run in a fixed order, so that the result is
// the same on each run.
func (l *lexicon) solve(examples []window, o options, log io.Writer) {
	n := len(l.weight) + 1 // the last is the bias
	attack, harmless := 0.0, 0.0
	for _, e := range examples {
		if e.attack {
			attack += e.weight
		} else {
			harmless += e.weight
		}
	}
	share := .3 * harmless / attack
	x := make([]float64, n)
	copy(x, l.weight)
	x[n-1] = l.bias
	// value is the loss at x; the gradient goes to g.
	value := func(x, g []float64) float64 {
		loss := 0.0
		for i, v := range x[:n-1] {
			loss += v * v / 2 / o.c
			g[i] = v / o.c
		}
		g[n-1] = 0
		for i := range examples {
			e := &examples[i]
			s := x[n-1] + e.rules
			for _, id := range e.ids {
				s += x[id]
			}
			w := e.weight
			if e.attack {
				w *= share
				s = -s
			}
			// log(1+exp(s)), and its slope
			var slope float64
			if s > 0 {
				t := math.Exp(-s)
				loss += w * (s + math.Log1p(t))
				slope = w / (1 + t)
			} else {
				t := math.Exp(s)
				loss += w * math.Log1p(t)
				slope = w * t / (1 + t)
			}
			if e.attack {
				slope = -slope
			}
			for _, id := range e.ids {
				g[id] += slope
			}
			g[n-1] += slope
		}
		return loss
	}
	loss := lbfgs(x, value, 60, 1e-4)
	fmt.Fprintf(log, "loss %.1f\n", loss)
	copy(l.weight, x[:n-1])
	l.bias = x[n-1]
}

// lbfgs minimises value from x, with so many steps at most, until a step
// improves it by less than tol of itself. x becomes the minimum.
func lbfgs(x []float64, value func(x, g []float64) float64, steps int, tol float64) float64 {
	const memory = 8
	n := len(x)
	vec := func() []float64 { return make([]float64, n) }
	g, dir, nx, ng := vec(), vec(), vec(), vec()
	var ss, ys [][]float64
	var rho []float64
	f := value(x, g)
	for step := range steps {
		copy(dir, g)
		alpha := make([]float64, len(ss))
		for i := len(ss) - 1; i >= 0; i-- {
			alpha[i] = rho[i] * dot(ss[i], dir)
			axpy(-alpha[i], ys[i], dir)
		}
		if k := len(ss) - 1; k >= 0 {
			scale(dot(ss[k], ys[k])/dot(ys[k], ys[k]), dir)
		} else {
			scale(1/math.Max(1, math.Sqrt(dot(g, g))), dir)
		}
		for i := range ss {
			axpy(alpha[i]-rho[i]*dot(ys[i], dir), ss[i], dir)
		}
		slope := -dot(g, dir)
		t, ok := 1.0, false
		var nf float64
		for range 30 {
			for i := range x {
				nx[i] = x[i] - t*dir[i]
			}
			if nf = value(nx, ng); nf <= f+1e-4*t*slope {
				ok = true
				break
			}
			t /= 2
		}
		if !ok {
			return f
		}
		s, y := vec(), vec()
		for i := range x {
			s[i], y[i] = nx[i]-x[i], ng[i]-g[i]
		}
		copy(x, nx)
		copy(g, ng)
		done := f-nf < tol*math.Abs(nf) && step > 5
		f = nf
		if done {
			return f
		}
		if sy := dot(s, y); sy > 1e-12 {
			ss, ys, rho = append(ss, s), append(ys, y), append(rho, 1/sy)
			if len(ss) > memory {
				ss, ys, rho = ss[1:], ys[1:], rho[1:]
			}
		}
	}
	return f
}

func dot(a, b []float64) float64 {
	s := 0.0
	for i, v := range a {
		s += v * b[i]
	}
	return s
}

func axpy(k float64, a, b []float64) {
	for i, v := range a {
		b[i] += k * v
	}
}

func scale(k float64, a []float64) {
	for i := range a {
		a[i] *= k
	}
}
