// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"fmt"
	"math"
	"runtime"
	"testing"
	"time"
)

// peak measures the tile alone on operands that stay in the first-level cache,
// in multiplications and additions a nanosecond.
func peak(kn *Kernels) float64 {
	const k = 64
	a, b, c := make([]float32, kn.mr*k), make([]float32, kn.nr*k), make([]float32, kn.mr*kn.nr)
	best := time.Duration(math.MaxInt64)
	calls := 200
	if kn == Portable() {
		calls = 20
	}
	for range 50 {
		start := time.Now()
		for range calls {
			kn.tile(kn.mr, k, a, k, b, c, kn.nr, nil, false)
		}
		best = min(best, time.Since(start))
	}
	return float64(2*kn.mr*kn.nr*k*calls) / float64(best)
}

// fastest runs f b.N times and returns the processor time of its fastest run,
// in nanoseconds: what the code can do, whatever else the machine is doing.
func fastest(b *testing.B, f func()) float64 {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	best := time.Duration(math.MaxInt64)
	for b.Loop() {
		start := threadTime()
		f()
		best = min(best, threadTime()-start)
	}
	return float64(best)
}

// report turns the operations of one run and its time into GFLOP/s and the share of the peak.
func report(b *testing.B, kn *Kernels, operations, time float64) {
	b.ReportMetric(operations/time, "GFLOP/s")
	b.ReportMetric(100*operations/time/peak(kn), "%peak")
}

func BenchmarkMul(b *testing.B) {
	for _, kn := range Available() {
		for _, shape := range [][3]int{
			{32, 384, 384}, {32, 384, 1536}, {32, 1536, 384}, {128, 384, 1152}, {128, 384, 1536}, {512, 384, 1152}, {512, 384, 1536}, {512, 1536, 384},
			{32, 768, 768}, {32, 768, 3072}, {128, 768, 3072}, {128, 3072, 768}, {512, 768, 3072}, {512, 3072, 768},
		} {
			rows, k, n := shape[0], shape[1], shape[2]
			b.Run(fmt.Sprintf("%s/%dx%dx%d", kn.Name(), rows, k, n), func(b *testing.B) {
				var ws Workspace
				lda, ldd := Stride(k), Stride(n)
				a, dst := random(1, rows*lda), make([]float32, rows*ldd)
				m := kn.Pack(random(2, n*k), n, k, random(3, n))
				time := fastest(b, func() { m.Mul(dst, ldd, a, lda, rows, Identity, &ws) })
				report(b, kn, 2*float64(rows)*float64(k)*float64(n), time)
			})
		}
	}
}

func BenchmarkPeak(b *testing.B) {
	for _, kn := range Available() {
		b.Run(kn.Name(), func(b *testing.B) {
			var gflops float64
			for b.Loop() {
				gflops = max(gflops, peak(kn))
			}
			b.ReportMetric(gflops, "GFLOP/s")
		})
	}
}

// BenchmarkAttend counts the operations of the four products with all reachable
// positions, as the formula has them, though fewer are computed.
func BenchmarkAttend(b *testing.B) {
	for _, kn := range Available() {
		for _, n := range []int{32, 128, 512} {
			b.Run(fmt.Sprintf("%s/%d", kn.Name(), n), func(b *testing.B) {
				const heads, dim, buckets = 6, 64, 256
				const ld = 3 * heads * dim
				r, err := kn.NewRelative(2*buckets, 512, func(d int) int { return logBucket(d, buckets, 512) })
				if err != nil {
					b.Fatal(err)
				}
				table := random(1, 2*buckets*heads*dim)
				p := r.Pack(table, table, heads*dim, heads, dim)
				qkv, dst := random(2, n*ld), make([]float32, n*heads*dim)
				var ws Workspace
				time := fastest(b, func() {
					for head := range heads {
						kn.Attend(dst[head*dim:], heads*dim, &Attention{
							Q: qkv[head*dim:], K: qkv[(heads+head)*dim:], V: qkv[(2*heads+head)*dim:],
							LD: ld, N: n, Dim: dim, Scale: 0.07, Positions: p, Head: head,
						}, &ws)
					}
				})
				reach := 2*logBucket(n-1, buckets, 512) - 2*buckets + 1
				report(b, kn, heads*2*float64(n)*dim*float64(2*n+2*reach), time)
			})
		}
	}
}

func BenchmarkGELU(b *testing.B) {
	for _, kn := range Available() {
		b.Run(kn.Name(), func(b *testing.B) {
			x, y := random(1, 1536), make([]float32, 1536)
			time := fastest(b, func() {
				for range 16 {
					copy(y, x)
					kn.Activate(GELU, y)
				}
			})
			b.ReportMetric(time/16/1536, "ns/element")
		})
	}
}

func BenchmarkSoftmax(b *testing.B) {
	for _, kn := range Available() {
		b.Run(kn.Name(), func(b *testing.B) {
			x, y := random(1, 512), make([]float32, 512)
			time := fastest(b, func() {
				for range 16 {
					copy(y, x)
					kn.Softmax(y, 0.1)
				}
			})
			b.ReportMetric(time/16/512, "ns/element")
		})
	}
}

func BenchmarkLayerNorm(b *testing.B) {
	for _, kn := range Available() {
		b.Run(kn.Name(), func(b *testing.B) {
			const n = 384
			a, residual, dst := random(1, n), random(2, n), make([]float32, n)
			norm := Norm{Gamma: random(3, n), Beta: random(4, n), Epsilon: 1e-7}
			time := fastest(b, func() {
				for range 16 {
					kn.LayerNorm(norm, dst, n, a, n, residual, n, 1)
				}
			})
			b.ReportMetric(time/16/n, "ns/element")
		})
	}
}

func BenchmarkMulInt8(b *testing.B) {
	for _, kn := range Available() {
		for _, shape := range [][3]int{{32, 384, 1536}, {128, 384, 384}, {128, 384, 1536}, {512, 384, 1536}, {512, 1536, 384}, {128, 768, 3072}, {128, 3072, 768}} {
			rows, k, n := shape[0], shape[1], shape[2]
			b.Run(fmt.Sprintf("%s/%dx%dx%d", kn.Name(), rows, k, n), func(b *testing.B) {
				var ws Workspace
				lda, ldd := Stride(k), Stride(n)
				a, dst := random(1, rows*lda), make([]float32, rows*ldd)
				m := kn.PackInt8(random(2, n*k), n, k, random(3, n))
				time := fastest(b, func() { m.Mul(dst, ldd, a, lda, rows, Identity, &ws) })
				report(b, kn, 2*float64(rows)*float64(k)*float64(n), time)
			})
		}
	}
}

// BenchmarkMulCold multiplies with one matrix after the other, as a model does:
// the weights come from memory, not from a cache.
func BenchmarkMulCold(b *testing.B) {
	for _, kn := range Available() {
		for _, rows := range []int{32, 128} {
			b.Run(fmt.Sprintf("%s/%d", kn.Name(), rows), func(b *testing.B) {
				const n, k, layers = 1536, 384, 48
				var ws Workspace
				lda, ldd := Stride(k), Stride(n)
				a, dst := random(1, rows*lda), make([]float32, rows*ldd)
				w, bias := random(2, n*k), random(3, n)
				var matrices []*Matrix
				for range layers {
					matrices = append(matrices, kn.Pack(w, n, k, bias))
				}
				// The fastest run for each matrix by itself: others use the memory too.
				runtime.LockOSThread()
				defer runtime.UnlockOSThread()
				best := make([]time.Duration, layers)
				for b.Loop() {
					for i, m := range matrices {
						start := threadTime()
						m.Mul(dst, ldd, a, lda, rows, Identity, &ws)
						if used := threadTime() - start; best[i] == 0 || used < best[i] {
							best[i] = used
						}
					}
				}
				var sum time.Duration
				for _, v := range best {
					sum += v
				}
				report(b, kn, 2*float64(rows)*float64(k)*n*layers, float64(sum))
			})
		}
	}
}
