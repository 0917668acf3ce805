// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import "github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"

// conv is the convolution beside the first layer, as a linear layer of the
// neighbours of each token.
type conv struct {
	groups []*gemm.Matrix
	kernel int
	norm   gemm.Norm
	act    Activation
}

func (r *reader) convolution() *conv {
	c := r.Config
	if c.ConvKernel == 0 {
		return nil
	}
	per := c.Hidden / c.ConvGroups
	w := r.tensor(nil, convolution+".weight", c.Hidden, per, c.ConvKernel)
	bias := r.tensor(nil, convolution+".bias", c.Hidden)
	out := &conv{kernel: c.ConvKernel, norm: r.layerNorm(convolutionNorm), act: c.ConvAct}
	if r.err != nil {
		return nil
	}
	// From output, channel, tap to output, tap, channel: neighbours lie side by side.
	group := make([]float32, per*per*c.ConvKernel)
	for g := range c.ConvGroups {
		from := w[g*len(group) : (g+1)*len(group)]
		for o := range per {
			for ch := range per {
				for tap := range c.ConvKernel {
					group[(o*c.ConvKernel+tap)*per+ch] = from[(o*per+ch)*c.ConvKernel+tap]
				}
			}
		}
		out.groups = append(out.groups, r.kernels.Pack(group, per, per*c.ConvKernel, bias[g*per:(g+1)*per]))
	}
	return out
}

// neighbours writes, for the tokens from lo up to hi of a sequence, what the
// convolution of one group reads: the group's channels of each token around it,
// zero beyond the ends. x is the whole sequence, with leading dimension ldx.
func (v *conv) neighbours(dst, x []float32, width, ldx, group, lo, hi int) {
	per := width / len(v.groups)
	n := len(x) / ldx
	for i := lo; i < hi; i++ {
		for tap := range v.kernel {
			to := dst[((i-lo)*v.kernel+tap)*per:][:per]
			from := i + tap - (v.kernel-1)/2
			if from < 0 || from >= n {
				clear(to)
				continue
			}
			copy(to, x[from*ldx+group*per:])
		}
	}
}
