// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

// reference is the model as its paper and transformers have it, in float64 and
// in the plainest way: what the fast computation is held against.
type reference struct {
	*Config
	t   testing.TB
	src source
}

type rows [][]float64

func (r *reference) tensor(name string, shape ...int) []float64 {
	x, err := r.src.read(nil, name, shape...)
	require.NoError(r.t, err)
	out := make([]float64, len(x))
	for i, v := range x {
		out[i] = float64(v)
	}
	return out
}

func (r *reference) table(name string, n, width int) rows {
	x := r.tensor(name, n, width)
	out := make(rows, n)
	for i := range out {
		out[i] = x[i*width : (i+1)*width]
	}
	return out
}

func linear(x rows, w rows, bias []float64) rows {
	out := make(rows, len(x))
	for i := range x {
		out[i] = make([]float64, len(w))
		for j := range w {
			if bias != nil {
				out[i][j] = bias[j]
			}
			for k, v := range x[i] {
				out[i][j] += v * w[j][k]
			}
		}
	}
	return out
}

func (r *reference) linear(x rows, name string, in, out int) rows {
	return linear(x, r.table(name+".weight", out, in), r.tensor(name+".bias", out))
}

func (r *reference) norm(x rows, name string) rows {
	gamma, beta := r.tensor(name+".weight", r.Hidden), r.tensor(name+".bias", r.Hidden)
	out := make(rows, len(x))
	for i := range x {
		var mean, variance float64
		for _, v := range x[i] {
			mean += v / float64(len(x[i]))
		}
		for _, v := range x[i] {
			variance += (v - mean) * (v - mean) / float64(len(x[i]))
		}
		out[i] = make([]float64, len(x[i]))
		for j, v := range x[i] {
			out[i][j] = (v-mean)/math.Sqrt(variance+r.Epsilon)*gamma[j] + beta[j]
		}
	}
	return out
}

func add(x, y rows) rows {
	out := make(rows, len(x))
	for i := range x {
		out[i] = make([]float64, len(x[i]))
		for j := range x[i] {
			out[i][j] = x[i][j] + y[i][j]
		}
	}
	return out
}

func activate(a Activation, x rows) rows {
	for i := range x {
		for j, v := range x[i] {
			x[i][j] = a.of(v)
		}
	}
	return x
}

func (r *reference) embed(ids []int32) rows {
	words := r.table(wordEmbeddings, r.Vocab, r.Embedding)
	x := make(rows, len(ids))
	for i, id := range ids {
		x[i] = words[id]
	}
	if r.AbsoluteInput {
		x = add(x, r.table(positionEmbeddings, r.MaxPositions, r.Embedding)[:len(ids)])
	}
	if r.Types > 0 {
		types := r.table(typeEmbeddings, r.Types, r.Embedding)
		zero := make(rows, len(ids))
		for i := range zero {
			zero[i] = types[0]
		}
		x = add(x, zero)
	}
	if r.Embedding != r.Hidden {
		x = linear(x, r.table(embeddingProj, r.Hidden, r.Embedding), nil)
	}
	return r.norm(x, embeddingNorm)
}

func (r *reference) attention(x, rel rows, prefix string) rows {
	self := prefix + "attention.self."
	project := func(x rows, name string) rows { return r.linear(x, self+name, r.Hidden, r.width()) }
	q, k, v := project(x, "query_proj"), project(x, "key_proj"), project(x, "value_proj")
	var posKey, posQuery rows
	if r.Relative && r.C2P {
		posKey = project(rel, map[bool]string{true: "key_proj", false: "pos_key_proj"}[r.ShareKey])
	}
	if r.Relative && r.P2C {
		posQuery = project(rel, map[bool]string{true: "query_proj", false: "pos_query_proj"}[r.ShareKey])
	}
	n := len(x)
	at := r.positions(n)
	scale := math.Sqrt(float64(r.scaleSquared()))
	out := make(rows, n)
	for i := range out {
		out[i] = make([]float64, r.width())
	}
	for head := range r.Heads {
		part := func(x []float64) []float64 { return x[head*r.HeadSize : (head+1)*r.HeadSize] }
		dot := func(x, y []float64) (s float64) {
			y = part(y)
			for i, v := range part(x) {
				s += v * y[i]
			}
			return s
		}
		for i := range n {
			scores, sum, most := make([]float64, n), 0.0, math.Inf(-1)
			for j := range n {
				scores[j] = dot(q[i], k[j])
				if posKey != nil {
					scores[j] += dot(q[i], posKey[at[i-j+n-1]])
				}
				if posQuery != nil {
					scores[j] += dot(k[j], posQuery[at[i-j+n-1]])
				}
				scores[j] /= scale
				most = max(most, scores[j])
			}
			for j := range scores {
				scores[j] = math.Exp(scores[j] - most)
				sum += scores[j]
			}
			for j, p := range scores {
				for d, w := range part(v[j]) {
					part(out[i])[d] += p / sum * w
				}
			}
		}
	}
	return out
}

func (r *reference) convolve(x, residual rows) rows {
	per := r.Hidden / r.ConvGroups
	w := r.tensor(convolution+".weight", r.Hidden, per, r.ConvKernel)
	bias := r.tensor(convolution+".bias", r.Hidden)
	out := make(rows, len(x))
	for i := range x {
		out[i] = make([]float64, r.Hidden)
		for o := range r.Hidden {
			group := o / per * per
			out[i][o] = bias[o]
			for tap := range r.ConvKernel {
				from := i + tap - (r.ConvKernel-1)/2
				if from < 0 || from >= len(x) {
					continue
				}
				for c := range per {
					out[i][o] += w[(o*per+c)*r.ConvKernel+tap] * x[from][group+c]
				}
			}
		}
	}
	return r.norm(add(residual, activate(r.ConvAct, out)), convolutionNorm)
}

func (r *reference) logits(ids []int32) []float64 {
	x := r.embed(ids)
	var rel rows
	if r.Relative {
		rel = r.table(relEmbeddings, 2*r.Span, r.Hidden)
		if r.NormRelative {
			rel = r.norm(rel, relNorm)
		}
	}
	for i := range r.Layers {
		p := layerPrefix(i)
		a := r.linear(r.attention(x, rel, p), p+"attention.output.dense", r.width(), r.Hidden)
		a = r.norm(add(a, x), p+"attention.output.LayerNorm")
		f := activate(r.Activation, r.linear(a, p+"intermediate.dense", r.Hidden, r.Intermediate))
		y := r.norm(add(r.linear(f, p+"output.dense", r.Intermediate, r.Hidden), a), p+"output.LayerNorm")
		if i == 0 && r.ConvKernel > 0 {
			y = r.convolve(x, y)
		}
		x = y
	}
	pooled := activate(r.PoolerAct, r.linear(x[:1], poolerDense, r.Hidden, r.Hidden))
	return r.linear(pooled, classifier, r.Hidden, len(r.Labels))[0]
}
