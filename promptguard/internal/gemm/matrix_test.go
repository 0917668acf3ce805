// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"fmt"
	"math"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMulEqualsTheFormulaOnEveryTail(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		check := func(rows, n, k int) {
			// Exact sizes with guard pages behind: a read or write past the end faults.
			a, w, bias := guarded(t, random(1, rows*k)), random(2, n*k), random(3, n)
			dst := guarded(t, make([]float32, rows*n))
			kn.Pack(w, n, k, bias).Mul(dst, n, a, k, rows, Identity, &ws)
			near(t, linear64(a, k, rows, w, n, k, bias), dst, 1e-5*math.Sqrt(float64(k))+1e-6, "%d x %d x %d", rows, n, k)
		}
		for rows := 1; rows <= 2*kn.mr+1; rows++ {
			for _, n := range []int{1, kn.lane, kn.nr - 1, kn.nr, kn.nr + 1, 2*kn.nr + kn.lane + 1} {
				for _, k := range []int{1, 2, 3, 4, 5, 7, 8, 16, 33} {
					check(rows, n, k)
				}
			}
		}
		for n := 1; n <= 2*kn.nr+1; n++ {
			check(3, n, 6)
		}
		for k := 1; k <= 2*kn.lane+9; k++ {
			check(5, kn.nr+1, k)
		}
		check(rowBlock+1, 2*kn.nr+3, depthBlock+1)
		check(7, kn.nr+3, 3*depthBlock-1)
		check(2*rowBlock+5, kn.nr, 2*depthBlock+3)
	})
}

func TestMulLeavesTheRestOfTheRowsAlone(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		rows, n, k := kn.mr+1, kn.nr+3, depthBlock+5
		lda, ldd := k+3, n+2
		a, w := random(1, (rows-1)*lda+k), random(2, n*k)
		packed := make([]float32, rows*k)
		for row := range rows {
			copy(packed[row*k:(row+1)*k], a[row*lda:])
		}
		dst := make([]float32, rows*ldd)
		for i := range dst {
			dst[i] = 77
		}
		kn.Pack(w, n, k, nil).Mul(dst, ldd, a, lda, rows, Identity, &ws)
		want := linear64(packed, k, rows, w, n, k, nil)
		for row := range rows {
			near(t, want[row*n:(row+1)*n], dst[row*ldd:row*ldd+n], 1e-3, "row %d", row)
			assert.Equal(t, []float32{77, 77}, dst[row*ldd+n:(row+1)*ldd])
		}
	})
}

func TestMulPanelsTogetherAreMul(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		rows, n, k := 17, 5*kn.nr-2, 40
		a, m := random(1, rows*k), kn.Pack(random(2, n*k), n, k, random(3, n))
		want, got := make([]float32, rows*n), make([]float32, rows*n)
		m.Mul(want, n, a, k, rows, GELU, &ws)
		for panel := range m.Panels() {
			m.MulPanels(panel, panel+1, got, n, a, k, rows, GELU, &ws)
		}
		assert.Equal(t, want, got)
	})
}

func TestActivationsAreAppliedOnce(t *testing.T) {
	formulas := map[Activation]func(float64) float64{
		GELU: gelu64, Tanh: math.Tanh,
		ReLU: func(x float64) float64 { return max(x, 0) },
	}
	each(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		for act, formula := range formulas {
			for _, k := range []int{3, 2*depthBlock + 1} {
				rows, n := 2*kn.mr+1, 2*kn.nr+5
				a, w, bias := random(1, rows*k), random(2, n*k), random(3, n)
				dst := make([]float32, rows*n)
				kn.Pack(w, n, k, bias).Mul(dst, n, a, k, rows, act, &ws)
				want := linear64(a, k, rows, w, n, k, bias)
				for i := range want {
					want[i] = formula(want[i])
				}
				near(t, want, dst, 1e-3, "activation %d, depth %d", act, k)
			}
		}
	})
}

func TestPackRefusesLengthsThatDoNotFit(t *testing.T) {
	for _, pack := range []func(){
		func() { Best().Pack(make([]float32, 5), 2, 3, nil) },
		func() { Best().Pack(make([]float32, 6), 2, 3, make([]float32, 3)) },
		func() { Best().Pack(nil, 0, 0, nil) },
	} {
		assert.Panics(t, pack)
	}
	m := Best().Pack(make([]float32, 6), 2, 3, nil)
	assert.Panics(t, func() { m.Mul(make([]float32, 4), 2, make([]float32, 4), 2, 2, Identity, new(Workspace)) }, "lda below k")
	assert.Panics(t, func() { m.Mul(make([]float32, 4), 1, make([]float32, 6), 3, 2, Identity, new(Workspace)) }, "ldd below n")
	assert.Panics(t, func() { m.Mul(make([]float32, 3), 2, make([]float32, 6), 3, 2, Identity, new(Workspace)) }, "dst too short")
	assert.Panics(t, func() { m.Mul(make([]float32, 4), 2, make([]float32, 5), 3, 2, Identity, new(Workspace)) }, "a too short")
	assert.Panics(t, func() { m.MulPanels(0, 2, make([]float32, 4), 2, make([]float32, 6), 3, 2, Identity, new(Workspace)) }, "no such panel")
}

func TestByName(t *testing.T) {
	for _, kn := range Available() {
		got, err := ByName(kn.Name())
		require.NoError(t, err)
		assert.Same(t, kn, got)
	}
	got, err := ByName("")
	require.NoError(t, err)
	assert.Same(t, Best(), got)
	_, err = ByName("mmx")
	assert.ErrorContains(t, err, `no kernels "mmx" on this processor; it has `)
	assert.ErrorContains(t, err, "portable")
}

func near(t *testing.T, want []float64, got []float32, tolerance float64, format string, args ...any) {
	t.Helper()
	require.Len(t, got, len(want))
	for i, w := range want {
		if d := math.Abs(w - float64(got[i])); !(d <= tolerance*max(1, math.Abs(w))) {
			require.Fail(t, fmt.Sprintf(format, args...), "element %d: want %g, got %g", i, w, got[i])
		}
	}
}

func TestOneMatrixServesManyGoroutines(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		const rows, n, k = 13, 70, 90
		a := random(1, rows*k)
		for _, m := range []*Matrix{kn.Pack(random(2, n*k), n, k, nil), kn.PackInt8(random(2, n*k), n, k, nil)} {
			want := make([]float32, rows*n)
			m.Mul(want, n, a, k, rows, GELU, new(Workspace))
			got := make([]float32, rows*n)
			var done sync.WaitGroup
			for panel := range m.Panels() {
				done.Go(func() { m.MulPanels(panel, panel+1, got, n, a, k, rows, GELU, new(Workspace)) })
			}
			done.Wait()
			assert.Equal(t, want, got)
		}
	})
}
