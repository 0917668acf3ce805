// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"fmt"
	"strings"
)

// Architecture is the class of Hugging Face's transformers that this package computes.
const Architecture = "DebertaV2ForSequenceClassification"

// A Config is what config.json says about a model's shape and arithmetic.
type Config struct {
	Vocab        int // rows of the embedding table
	Hidden       int // width of a token between layers
	Embedding    int // width of a row of the embedding table
	Layers       int
	Heads        int
	HeadSize     int
	Intermediate int // width inside the feed-forward part
	MaxPositions int // max_position_embeddings
	Types        int // type_vocab_size
	Pooler       int // pooler_hidden_size

	Relative      bool // relative_attention
	Span          int  // relative positions on either side; the table has twice as many rows
	Buckets       int  // position_buckets; zero or less: positions are not put into buckets
	MaxRelative   int  // max_relative_positions, or MaxPositions in its place
	ShareKey      bool // share_att_key
	C2P, P2C      bool // pos_att_type
	NormRelative  bool // norm_rel_ebd has layer_norm
	AbsoluteInput bool // position_biased_input

	ConvKernel int // conv_kernel_size; zero: no convolution
	ConvGroups int

	Epsilon    float64 // layer_norm_eps
	Activation Activation
	PoolerAct  Activation
	ConvAct    Activation

	Labels  []string // id2label by index
	PadID   int
	HasType bool // config.json says model_type or architectures
}

// scale returns what the attention scores are divided by, squared.
func (c *Config) scaleSquared() int {
	factor := 1
	if c.C2P {
		factor++
	}
	if c.P2C {
		factor++
	}
	return factor * c.HeadSize
}

// usualLength is how many tokens transformers' users give a model of this
// architecture, whatever it was trained on.
const usualLength = 512

// Longest returns the greatest number of ids in a sequence. Relative positions
// set no bound: those that are far apart count as equally far.
func (c *Config) Longest() int {
	if c.AbsoluteInput {
		return c.MaxPositions
	}
	return max(c.MaxPositions, usualLength)
}

// width returns the width of all heads together.
func (c *Config) width() int { return c.Heads * c.HeadSize }

// Bounds of what a config may say: beyond any model, and small enough for products not to overflow.
const (
	maxDimension = 1 << 20
	maxRows      = 1 << 26
	maxLayers    = 1 << 10
)

// ParseConfig reads config.json. What it leaves out has the value that
// transformers gives it. What this package does not compute is an error that
// names the key, and so is a value of the wrong type. Keys that transformers'
// class does not read are passed over, as it does.
func ParseConfig(raw []byte) (*Config, error) {
	o, err := parseObject(raw)
	if err != nil {
		return nil, err
	}
	if err := supported(o); err != nil {
		return nil, err
	}
	c := &Config{HasType: o.has("model_type") || o.has("architectures")}
	o.dimensions(c)
	o.attention(c)
	o.activations(c)
	c.Labels = o.labels()
	if o.err != nil {
		return nil, o.err
	}
	return c, c.check()
}

// supported refuses what would be another computation.
func supported(o *object) error {
	if t := o.text("model_type", "deberta-v2"); t != "deberta-v2" {
		return fmt.Errorf("model_type %q: only deberta-v2 is supported", t)
	}
	if names := o.texts("architectures"); names != nil && (len(names) != 1 || names[0] != Architecture) {
		return fmt.Errorf("architectures %q: only %s is supported", names, Architecture)
	}
	// What these ask for changes the answers, or the files.
	for _, key := range []string{"quantization_config", "compression_config", "adapter_config", "base_model_name_or_path"} {
		if o.has(key) {
			return fmt.Errorf("%s: not supported: use the model's plain weights", key)
		}
	}
	if o.has("pruned_heads") && !o.empty("pruned_heads") {
		return fmt.Errorf("pruned_heads: not supported")
	}
	for _, key := range []string{"is_decoder", "is_encoder_decoder", "add_cross_attention"} {
		if o.flag(key, false) {
			return fmt.Errorf("%s: not supported", key)
		}
	}
	if p := o.text("problem_type", ""); p != "" && p != "single_label_classification" {
		return fmt.Errorf("problem_type %q: only single_label_classification is supported", p)
	}
	return o.err
}

func (o *object) dimensions(c *Config) {
	c.Vocab = o.number("vocab_size", 128100, maxRows)
	c.Hidden = o.number("hidden_size", 1536, maxDimension)
	c.Embedding = o.number("embedding_size", c.Hidden, maxDimension)
	c.Layers = o.number("num_hidden_layers", 24, maxLayers)
	c.Heads = o.number("num_attention_heads", 24, maxDimension)
	c.Intermediate = o.number("intermediate_size", 6144, maxDimension)
	c.MaxPositions = o.number("max_position_embeddings", 512, maxDimension)
	c.Types = o.integer("type_vocab_size", 0)
	c.Pooler = o.number("pooler_hidden_size", c.Hidden, maxDimension)
	c.PadID = o.integer("pad_token_id", 0)
	c.Epsilon = o.real("layer_norm_eps", 1e-7)
	if o.err != nil {
		return
	}
	if !o.has("attention_head_size") && c.Hidden%c.Heads != 0 {
		o.fail("num_attention_heads", fmt.Sprintf("hidden_size %d is not a multiple of %d", c.Hidden, c.Heads))
		return
	}
	c.HeadSize = o.number("attention_head_size", max(1, c.Hidden/c.Heads), maxDimension)
}

func (o *object) attention(c *Config) {
	c.Relative = o.flag("relative_attention", false)
	c.ShareKey = o.flag("share_att_key", false)
	c.AbsoluteInput = o.flag("position_biased_input", true)
	for _, kind := range o.list("pos_att_type") {
		switch kind {
		case "c2p":
			c.C2P = true
		case "p2c":
			c.P2C = true
		case "", "none":
		default:
			o.fail("pos_att_type", fmt.Sprintf("%q is not supported: only c2p and p2c are", kind))
		}
	}
	for _, kind := range o.list("norm_rel_ebd") {
		switch kind {
		case "layer_norm":
			c.NormRelative = true
		case "", "none":
		default:
			o.fail("norm_rel_ebd", fmt.Sprintf("%q is not supported: only layer_norm and none are", kind))
		}
	}
	c.Buckets = o.integer("position_buckets", -1)
	c.MaxRelative = o.integer("max_relative_positions", -1)
	if c.MaxRelative < 1 {
		c.MaxRelative = c.MaxPositions
	}
	c.Span = c.MaxRelative
	if c.Buckets > 0 {
		c.Span = c.Buckets
	}
	if c.Span > maxDimension || c.MaxRelative > maxDimension {
		o.fail("position_buckets", fmt.Sprintf("%d relative positions are more than %d", c.Span, maxDimension))
	}
	if c.Buckets == 1 || c.Buckets/2 == c.MaxRelative-1 && c.Buckets > 0 && c.Longest() > c.MaxRelative {
		o.fail("position_buckets", fmt.Sprintf("%d of %d positions divide by zero", c.Buckets, c.MaxRelative))
	}
	c.ConvKernel = max(0, o.integer("conv_kernel_size", 0))
	c.ConvGroups = o.number("conv_groups", 1, maxDimension)
	if c.ConvKernel > 0 && o.err == nil {
		switch {
		case c.ConvKernel%2 == 0 || c.ConvKernel > 1<<10:
			o.fail("conv_kernel_size", fmt.Sprintf("%d is not supported: only odd sizes below %d are", c.ConvKernel, 1<<10))
		case c.Hidden%c.ConvGroups != 0:
			o.fail("conv_groups", fmt.Sprintf("hidden_size %d is not a multiple of %d", c.Hidden, c.ConvGroups))
		}
	}
}

func (o *object) activations(c *Config) {
	c.Activation = o.activation("hidden_act", "gelu")
	c.PoolerAct = o.activation("pooler_hidden_act", "gelu")
	c.ConvAct = o.activation("conv_act", "tanh")
}

func (o *object) activation(key, usual string) Activation {
	name := o.text(key, usual)
	a, ok := activationNames[name]
	if !ok {
		o.fail(key, fmt.Sprintf("%q is not supported", name))
	}
	return a
}

// labels returns the names of the labels by index: those of id2label, or as
// many of transformers' own names as num_labels says.
func (o *object) labels() []string {
	byID := o.texts2("id2label")
	n := o.number("num_labels", max(1, len(byID)), 1<<16)
	if byID == nil {
		n = o.number("num_labels", 2, 1<<16)
	}
	if o.err != nil {
		return nil
	}
	if byID == nil {
		byID = map[string]string{}
		for i := range n {
			byID[fmt.Sprint(i)] = fmt.Sprintf("LABEL_%d", i)
		}
	}
	if len(byID) != n {
		o.fail("num_labels", fmt.Sprintf("%d labels, id2label has %d", n, len(byID)))
		return nil
	}
	labels := make([]string, n)
	for i := range n {
		name, ok := byID[fmt.Sprint(i)]
		if !ok {
			o.fail("id2label", fmt.Sprintf("no label %d of %d", i, n))
			return nil
		}
		labels[i] = name
	}
	return labels
}

func (c *Config) check() error {
	switch {
	case c.Types < 0:
		return fmt.Errorf("type_vocab_size %d: negative", c.Types)
	case c.Types > maxDimension:
		return fmt.Errorf("type_vocab_size %d: more than %d", c.Types, maxDimension)
	case c.Pooler != c.Hidden:
		return fmt.Errorf("pooler_hidden_size %d: not supported where hidden_size is %d", c.Pooler, c.Hidden)
	case c.width() != c.Hidden:
		return fmt.Errorf("attention_head_size %d: %d heads are %d wide, hidden_size is %d", c.HeadSize, c.Heads, c.width(), c.Hidden)
	case !(c.Epsilon > 0 && c.Epsilon < 1):
		return fmt.Errorf("layer_norm_eps %v: not between 0 and 1", c.Epsilon)
	}
	return nil
}

// splitKinds takes "p2c|c2p" apart.
func splitKinds(s string) []string {
	kinds := strings.Split(strings.ToLower(s), "|")
	for i := range kinds {
		kinds[i] = strings.TrimSpace(kinds[i])
	}
	return kinds
}
