// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"fmt"
	"strconv"
)

// A shaped is a tensor that a model has.
type shaped struct {
	name  string
	shape []int
}

// Names of the tensors that are looked up on their own.
const (
	wordEmbeddings     = "deberta.embeddings.word_embeddings.weight"
	positionEmbeddings = "deberta.embeddings.position_embeddings.weight"
	typeEmbeddings     = "deberta.embeddings.token_type_embeddings.weight"
	embeddingProj      = "deberta.embeddings.embed_proj.weight"
	embeddingNorm      = "deberta.embeddings.LayerNorm"
	relEmbeddings      = "deberta.encoder.rel_embeddings.weight"
	relNorm            = "deberta.encoder.LayerNorm"
	convolution        = "deberta.encoder.conv.conv"
	convolutionNorm    = "deberta.encoder.conv.LayerNorm"
	poolerDense        = "pooler.dense"
	classifier         = "classifier"
)

func layerPrefix(i int) string { return "deberta.encoder.layer." + strconv.Itoa(i) + "." }

// tensors lists the tensors of a model with this config.
func (c *Config) tensors() []shaped {
	var list []shaped
	table := func(name string, rows, width int) { list = append(list, shaped{name, []int{rows, width}}) }
	linear := func(name string, in, out int) {
		list = append(list, shaped{name + ".weight", []int{out, in}}, shaped{name + ".bias", []int{out}})
	}
	norm := func(name string) {
		list = append(list, shaped{name + ".weight", []int{c.Hidden}}, shaped{name + ".bias", []int{c.Hidden}})
	}
	table(wordEmbeddings, c.Vocab, c.Embedding)
	if c.AbsoluteInput {
		table(positionEmbeddings, c.MaxPositions, c.Embedding)
	}
	if c.Types > 0 {
		table(typeEmbeddings, c.Types, c.Embedding)
	}
	if c.Embedding != c.Hidden {
		table(embeddingProj, c.Hidden, c.Embedding)
	}
	norm(embeddingNorm)
	if c.Relative {
		table(relEmbeddings, 2*c.Span, c.Hidden)
	}
	if c.NormRelative {
		norm(relNorm)
	}
	if c.ConvKernel > 0 {
		list = append(list,
			shaped{convolution + ".weight", []int{c.Hidden, c.Hidden / c.ConvGroups, c.ConvKernel}},
			shaped{convolution + ".bias", []int{c.Hidden}})
		norm(convolutionNorm)
	}
	for i := range c.Layers {
		p := layerPrefix(i)
		for _, name := range c.projections() {
			linear(p+"attention.self."+name, c.Hidden, c.width())
		}
		linear(p+"attention.output.dense", c.width(), c.Hidden)
		norm(p + "attention.output.LayerNorm")
		linear(p+"intermediate.dense", c.Hidden, c.Intermediate)
		linear(p+"output.dense", c.Intermediate, c.Hidden)
		norm(p + "output.LayerNorm")
	}
	linear(poolerDense, c.Pooler, c.Pooler)
	linear(classifier, c.Hidden, len(c.Labels))
	return list
}

// projections returns the linear layers at the entry of attention.
func (c *Config) projections() []string {
	names := []string{"query_proj", "key_proj", "value_proj"}
	if c.Relative && !c.ShareKey {
		if c.C2P {
			names = append(names, "pos_key_proj")
		}
		if c.P2C {
			names = append(names, "pos_query_proj")
		}
	}
	return names
}

// check looks for every tensor of the config, and for others that it leaves no place for.
func (s *source) check(c *Config) error {
	used := map[string]bool{}
	for _, t := range c.tensors() {
		if t.name == classifier+".weight" {
			if have, ok := s.files.Tensor(t.name); ok && len(have.Shape) == 2 && have.Shape[0] != len(c.Labels) {
				return fmt.Errorf("%s: tensor %s is for %d labels, id2label or num_labels of %s gives %d", have.File, t.name, have.Shape[0], s.config, len(c.Labels))
			}
		}
		if _, err := s.find(t.name, t.shape...); err != nil {
			return err
		}
		used[t.name] = true
	}
	return s.unused(used)
}
