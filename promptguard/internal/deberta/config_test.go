// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestConfigDefaultsAreThoseOfTransformers(t *testing.T) {
	c, err := ParseConfig([]byte(`{}`))
	require.NoError(t, err)
	assert.Equal(t, &Config{
		Vocab: 128100, Hidden: 1536, Embedding: 1536, Layers: 24, Heads: 24, HeadSize: 64, Intermediate: 6144, MaxPositions: 512, Pooler: 1536,
		Span: 512, Buckets: -1, MaxRelative: 512, AbsoluteInput: true, ConvGroups: 1, Epsilon: 1e-7,
		Activation: GELU, PoolerAct: GELU, ConvAct: Tanh, Labels: []string{"LABEL_0", "LABEL_1"},
	}, c)
}

func TestConfigForms(t *testing.T) {
	parse := func(s string) *Config {
		c, err := ParseConfig([]byte(s))
		require.NoError(t, err, s)
		return c
	}
	for _, kinds := range []string{`"p2c|c2p"`, `["c2p", "p2c"]`, `"C2P | P2C"`} {
		c := parse(`{"pos_att_type": ` + kinds + `}`)
		assert.True(t, c.C2P && c.P2C, kinds)
	}
	assert.False(t, parse(`{"pos_att_type": "none"}`).C2P)
	assert.True(t, parse(`{"norm_rel_ebd": "none|layer_norm"}`).NormRelative)
	assert.Equal(t, []string{"a", "b", "c"}, parse(`{"id2label": {"2": "c", "0": "a", "1": "b"}, "num_labels": 3}`).Labels)
	assert.Len(t, parse(`{"num_labels": 5}`).Labels, 5)
	assert.Equal(t, 64, parse(`{"position_buckets": 64, "max_relative_positions": null}`).Span)
	assert.Equal(t, 7, parse(`{"max_relative_positions": 7}`).Span)
	assert.NotNil(t, parse(`{"summary_type": "first", "_name_or_path": "x", "torch_dtype": "float16"}`), "keys that the class does not read")
}

func TestConfigsThatAreNotComputedAreRefusedByKey(t *testing.T) {
	for key, text := range map[string]string{
		"JSON object":             `[]`,
		"no JSON":                 `nothing`,
		"model_type":              `{"model_type": "deberta"}`,
		"architectures":           `{"architectures": ["DebertaV2ForMaskedLM"]}`,
		"hidden_act":              `{"hidden_act": "snake"}`,
		"pooler_hidden_act":       `{"pooler_hidden_act": 3}`,
		"conv_act":                `{"conv_act": "x"}`,
		"pos_att_type":            `{"pos_att_type": "p2p"}`,
		"norm_rel_ebd":            `{"norm_rel_ebd": "rms_norm"}`,
		"hidden_size":             `{"hidden_size": 0}`,
		"num_hidden_layers":       `{"num_hidden_layers": 1e9}`,
		"num_attention_heads":     `{"hidden_size": 32, "num_attention_heads": 5}`,
		"attention_head_size":     `{"hidden_size": 32, "num_attention_heads": 4, "attention_head_size": 4}`,
		"vocab_size":              `{"vocab_size": 1.5}`,
		"intermediate_size":       `{"intermediate_size": -1}`,
		"layer_norm_eps":          `{"layer_norm_eps": 0}`,
		"conv_kernel_size":        `{"conv_kernel_size": 4}`,
		"conv_groups":             `{"conv_kernel_size": 3, "conv_groups": 7}`,
		"position_buckets":        `{"position_buckets": 1}`,
		"pooler_hidden_size":      `{"pooler_hidden_size": 3}`,
		"type_vocab_size":         `{"type_vocab_size": -1}`,
		"id2label":                `{"id2label": {"0": "a", "2": "b"}}`,
		"num_labels":              `{"id2label": {"0": "a", "1": "b"}, "num_labels": 3}`,
		"quantization_config":     `{"quantization_config": {}}`,
		"problem_type":            `{"problem_type": "regression"}`,
		"pruned_heads":            `{"pruned_heads": {"0": [1]}}`,
		"is_decoder":              `{"is_decoder": true}`,
		"share_att_key":           `{"share_att_key": "yes"}`,
		"relative_attention":      `{"relative_attention": 1}`,
		"max_position_embeddings": `{"max_position_embeddings": 1e300}`,
	} {
		_, err := ParseConfig([]byte(text))
		assert.ErrorContains(t, err, key, text)
	}
}

func FuzzParseConfig(f *testing.F) {
	paths, err := filepath.Glob(filepath.Join(fixtures, "*", ConfigFile))
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		c, err := ParseConfig(raw)
		if err != nil {
			return
		}
		if c.width() != c.Hidden || c.HeadSize < 1 || c.Layers < 1 || c.Span < 1 || len(c.Labels) < 1 {
			t.Fatalf("%+v", c)
		}
		if c.Layers > 4 {
			c.Layers = 4
		}
		c.tensors()
		for _, row := range c.positions(min(64, c.MaxPositions)) {
			if row < 0 || int(row) >= 2*c.Span {
				t.Fatal("a row outside the table")
			}
		}
	})
}
