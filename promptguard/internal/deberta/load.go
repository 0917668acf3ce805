// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"math"
	"sync"
	"sync/atomic"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"
)

// loader packs the weights of a model.
type loader struct {
	*Model
	source
	threads int

	relative  *gemm.Relative // nil without relative attention
	positions []float32      // the table of relative positions, as the layers project it
}

// reader reads tensors into scratch memory of one goroutine, until one is not as it should be.
type reader struct {
	*loader
	weight, bias []float32
	err          error
}

func (l *loader) load() error {
	c := l.Config
	if err := l.check(c); err != nil {
		return err
	}
	l.scale = float32(1 / math.Sqrt(float64(c.scaleSquared())))
	l.words, _ = l.set.Tensor(wordEmbeddings)
	r := &reader{loader: l}
	r.embeddings()
	r.relatives()
	l.layers = make([]layer, c.Layers)
	if r.err != nil {
		return r.err
	}
	if err := l.loadLayers(); err != nil {
		return err
	}
	l.conv = r.convolution()
	l.pooler = r.linear(poolerDense, c.Pooler, c.Pooler)
	l.head = r.linear(classifier, c.Hidden, len(c.Labels))
	l.set.Release()
	return r.err
}

// loadLayers packs the layers, several at a time.
func (l *loader) loadLayers() error {
	var next atomic.Int64
	var group sync.WaitGroup
	readers := make([]reader, min(l.threads, len(l.layers)))
	for i := range readers {
		group.Go(func() {
			r := &readers[i]
			r.loader = l
			for r.err == nil {
				at := int(next.Add(1)) - 1
				if at >= len(l.layers) {
					return
				}
				l.layers[at] = r.layer(at)
			}
		})
	}
	group.Wait()
	for i := range readers {
		if readers[i].err != nil {
			return readers[i].err
		}
	}
	return nil
}

func (r *reader) tensor(dst []float32, name string, shape ...int) []float32 {
	if r.err != nil {
		return nil
	}
	dst, r.err = r.read(dst, name, shape...)
	return dst
}

// linears packs linear layers that read the same as one, their outputs side by side.
func (r *reader) linears(in, out int, names ...string) *gemm.Matrix {
	return r.pack(r.kernels.Pack, in, out, names...)
}

// encoder is linears for the layers that may be in 8 bits.
func (r *reader) encoder(in, out int, names ...string) *gemm.Matrix {
	if r.int8 {
		return r.pack(r.kernels.PackInt8, in, out, names...)
	}
	return r.linears(in, out, names...)
}

func (r *reader) pack(pack func(w []float32, n, k int, bias []float32) *gemm.Matrix, in, out int, names ...string) *gemm.Matrix {
	r.weight, r.bias = r.weight[:0], r.bias[:0]
	for _, name := range names {
		r.weight = r.tensor(r.weight, name+".weight", out, in)
		r.bias = r.tensor(r.bias, name+".bias", out)
	}
	if r.err != nil {
		return nil
	}
	return pack(r.weight, out*len(names), in, r.bias)
}

func (r *reader) linear(name string, in, out int) *gemm.Matrix { return r.linears(in, out, name) }

func (r *reader) layerNorm(name string) gemm.Norm {
	n := r.Config.Hidden
	return gemm.Norm{
		Gamma:   r.tensor(nil, name+".weight", n),
		Beta:    r.tensor(nil, name+".bias", n),
		Epsilon: float32(r.Config.Epsilon),
	}
}

func (r *reader) embeddings() {
	c := r.Config
	if c.AbsoluteInput {
		r.absolute = r.tensor(nil, positionEmbeddings, c.MaxPositions, c.Embedding)
	}
	if c.Types > 0 {
		if all := r.tensor(nil, typeEmbeddings, c.Types, c.Embedding); r.err == nil {
			r.kind = all[:c.Embedding:c.Embedding]
		}
	}
	if c.Embedding != c.Hidden {
		if w := r.tensor(nil, embeddingProj, c.Hidden, c.Embedding); r.err == nil {
			r.widen = r.kernels.Pack(w, c.Hidden, c.Embedding, nil)
		}
	}
	r.norm = r.layerNorm(embeddingNorm)
}

// relatives reads the table of relative positions.
func (r *reader) relatives() {
	c := r.Config
	if !c.Relative || !c.C2P && !c.P2C {
		return
	}
	table := r.tensor(nil, relEmbeddings, 2*c.Span, c.Hidden)
	if c.NormRelative {
		norm := r.layerNorm(relNorm)
		if r.err == nil {
			r.kernels.LayerNorm(norm, table, c.Hidden, table, c.Hidden, nil, 0, 2*c.Span)
		}
	}
	if r.err != nil {
		return
	}
	r.loader.positions = table
	longest := c.Longest()
	rows := c.positions(longest)
	r.relative, r.err = r.kernels.NewRelative(2*c.Span, longest, func(distance int) int {
		return int(rows[distance+longest-1])
	})
}

func (r *reader) layer(i int) layer {
	c, p := r.Config, layerPrefix(i)
	self := p + "attention.self."
	l := layer{
		query:    r.encoder(c.Hidden, c.width(), self+"query_proj"),
		keyValue: r.encoder(c.Hidden, c.width(), self+"key_proj", self+"value_proj"),
	}
	l.positions = r.layerPositions(l.query, self)
	l.out = r.encoder(c.width(), c.Hidden, p+"attention.output.dense")
	l.norm = r.layerNorm(p + "attention.output.LayerNorm")
	l.up = r.encoder(c.Hidden, c.Intermediate, p+"intermediate.dense")
	l.down = r.encoder(c.Intermediate, c.Hidden, p+"output.dense")
	l.outputNorm = r.layerNorm(p + "output.LayerNorm")
	return l
}

// layerPositions projects the table of relative positions as the layer does. It
// depends on the weights alone, so it is done once.
func (r *reader) layerPositions(query *gemm.Matrix, self string) *gemm.Positions {
	c := r.Config
	if r.relative == nil || r.err != nil {
		return nil
	}
	keyName, queryName := "pos_key_proj", "pos_query_proj"
	if c.ShareKey {
		keyName, queryName = "key_proj", "query_proj"
	}
	var ws gemm.Workspace
	project := func(name string, w *gemm.Matrix) []float32 {
		if w == nil {
			w = r.linear(self+name, c.Hidden, c.width())
		}
		if r.err != nil {
			return nil
		}
		out := make([]float32, 2*c.Span*c.width())
		w.Mul(out, c.width(), r.loader.positions, c.Hidden, 2*c.Span, gemm.Identity, &ws)
		return out
	}
	var keys, queries []float32
	if c.C2P {
		keys = project(keyName, nil)
	}
	if c.P2C {
		if !c.ShareKey || r.int8 {
			query = nil
		}
		queries = project(queryName, query)
	}
	if r.err != nil {
		return nil
	}
	return r.relative.Pack(keys, queries, c.width(), c.Heads, c.HeadSize)
}
