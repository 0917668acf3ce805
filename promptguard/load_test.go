// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// folder returns a copy of tiny.
func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(tiny)))
	for _, name := range []string{"config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "model.safetensors"} {
		require.NoError(t, os.Chmod(filepath.Join(dir, name), 0o644))
	}
	return dir
}

// edit replaces a text in a file of a folder.
func edit(t *testing.T, dir, name, old, with string) {
	t.Helper()
	path := filepath.Join(dir, name)
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Contains(t, string(raw), old)
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(raw), old, with, 1)), 0o644))
}

// weights changes the bytes of a tensor.
func weights(t *testing.T, dir, tensor string, change func([]byte)) {
	t.Helper()
	path := filepath.Join(dir, "model.safetensors")
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	n := binary.LittleEndian.Uint64(raw)
	var header map[string]struct {
		Offsets []int `json:"data_offsets"`
	}
	require.NoError(t, json.Unmarshal(raw[8:8+n], &header))
	at := header[tensor].Offsets
	require.Len(t, at, 2, tensor)
	change(raw[8+int(n)+at[0] : 8+int(n)+at[1]])
	require.NoError(t, os.WriteFile(path, raw, 0o644))
}

func refused(t *testing.T, dir string, words ...string) {
	t.Helper()
	s, err := New(Config{Dir: dir})
	if !assert.Error(t, err) {
		s.Close()
		return
	}
	for _, word := range words {
		assert.ErrorContains(t, err, word)
	}
}

func TestAMissingFileIsRefused(t *testing.T) {
	for _, name := range []string{"config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors"} {
		dir := folder(t)
		require.NoError(t, os.Remove(filepath.Join(dir, name)))
		refused(t, dir, name)
	}
	refused(t, filepath.Join(t.TempDir(), "nowhere"), "nowhere")
	refused(t, "promptguard.go", "no folder")
	refused(t, "")
}

func TestSpecialTokensMayStandInOneFile(t *testing.T) {
	dir := folder(t)
	require.NoError(t, os.Remove(filepath.Join(dir, "special_tokens_map.json")))
	r, err := Verify(dir)
	require.NoError(t, err)
	assert.Len(t, r.Files, 4)
	edit(t, dir, "tokenizer_config.json", `"sep_token": "[SEP]"`, `"sep_token": "</s>"`)
	refused(t, dir, "tokenizer_config.json", "tokenizer.json", "sep_token")
	edit(t, dir, "tokenizer_config.json", `"sep_token"`, `"_token"`)
	refused(t, dir, "special_tokens_map.json is missing", "tokenizer_config.json", "sep_token")
}

func TestDamagedFilesAreRefused(t *testing.T) {
	for _, name := range []string{"config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"} {
		dir := folder(t)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("{\"a\": "), 0o644))
		refused(t, dir, name)
	}
	dir := folder(t)
	for _, cut := range []int64{0, 3, 8, 100, 5000, 300000} {
		require.NoError(t, os.CopyFS(filepath.Join(dir, "x"), os.DirFS(tiny)))
		path := filepath.Join(dir, "x", "model.safetensors")
		require.NoError(t, os.Chmod(path, 0o644))
		require.NoError(t, os.Truncate(path, cut))
		refused(t, filepath.Join(dir, "x"), "model.safetensors", "download it again")
		require.NoError(t, os.RemoveAll(filepath.Join(dir, "x")))
	}
	dir = folder(t)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "model.safetensors"), []byte("version https://git-lfs.github.com/spec/v1\noid sha256:0\n"), 0o644))
	refused(t, dir, "model.safetensors", "is it a safetensors file?")
}

func TestFilesOfDifferentModelsAreRefused(t *testing.T) {
	for _, test := range []struct {
		name, file, old, with string
		words                 []string
	}{
		{"fewer layers", "config.json", `"num_hidden_layers": 2`, `"num_hidden_layers": 1`, []string{"model.safetensors", "config.json", "layer.1"}},
		{"more layers", "config.json", `"num_hidden_layers": 2`, `"num_hidden_layers": 3`, []string{"model.safetensors", "config.json", "layer.2"}},
		{"another width", "config.json", `"hidden_size": 32`, `"hidden_size": 64`, []string{"config.json"}},
		{"another width inside", "config.json", `"intermediate_size": 64`, `"intermediate_size": 65`, []string{"model.safetensors", "config.json", "intermediate"}},
		{"another vocabulary", "config.json", `"vocab_size": 1501`, `"vocab_size": 1502`, []string{"model.safetensors", "config.json", "word_embeddings"}},
		{"own position projections", "config.json", `"share_att_key": true`, `"share_att_key": false`, []string{"model.safetensors", "config.json", "pos_"}},
		{"no relative attention", "config.json", `"relative_attention": true`, `"relative_attention": false`, []string{"model.safetensors", "config.json", "rel_embeddings"}},
		{"labels", "config.json", `"hidden_size"`, `"id2label": {"0": "a", "1": "b", "2": "c"}, "hidden_size"`, []string{"model.safetensors", "config.json", "id2label"}},
		{"another class", "config.json", `DebertaV2ForSequenceClassification`, `BertForSequenceClassification`, []string{"config.json", "architectures"}},
		{"another type", "config.json", `"model_type": "deberta-v2"`, `"model_type": "bert"`, []string{"config.json", "model_type"}},
		{"activation", "config.json", `"hidden_act": "gelu"`, `"hidden_act": "snake"`, []string{"config.json", "hidden_act"}},
		{"special token", "special_tokens_map.json", `"sep_token": "[SEP]"`, `"sep_token": "</s>"`, []string{"special_tokens_map.json", "sep_token"}},
		{"added token", "tokenizer_config.json", `"content": "[CLS]"`, `"content": "<s>"`, []string{"tokenizer_config.json", "tokenizer.json"}},
		{"two names", "tokenizer_config.json", `"cls_token": "[CLS]"`, `"cls_token": "[MASK]"`, []string{"tokenizer_config.json", "special_tokens_map.json"}},
		{"no room", "tokenizer_config.json", `"model_max_length": 512`, `"model_max_length": 3`, []string{"tokenizer_config.json"}},
		{"tokenizer of another kind", "tokenizer.json", `"type": "Unigram"`, `"type": "BPE"`, []string{"tokenizer.json"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := folder(t)
			edit(t, dir, test.file, test.old, test.with)
			refused(t, dir, test.words...)
		})
	}
	t.Run("a larger tokenizer", func(t *testing.T) {
		dir := folder(t)
		edit(t, dir, "tokenizer.json", `"id": 1500`, `"id": 9000`)
		edit(t, dir, "tokenizer_config.json", `"1500"`, `"9000"`)
		refused(t, dir, "tokenizer.json")
	})
}

func TestWeightsThatAreNoNumbersAreRefused(t *testing.T) {
	nan := func(b []byte) { binary.LittleEndian.PutUint32(b[len(b)-4:], math.Float32bits(float32(math.NaN()))) }
	for _, tensor := range []string{
		"deberta.encoder.layer.1.output.dense.weight", "deberta.encoder.rel_embeddings.weight", "deberta.embeddings.LayerNorm.bias",
		"pooler.dense.weight", "classifier.bias",
	} {
		dir := folder(t)
		weights(t, dir, tensor, nan)
		refused(t, dir, "model.safetensors", tensor)
	}
}

func TestAnEmbeddingThatIsNoNumberRefusesTheText(t *testing.T) {
	dir := folder(t)
	weights(t, dir, "deberta.embeddings.word_embeddings.weight", func(b []byte) {
		row := b[19*32*4:][:32*4] // the token of "a"
		copy(row, bytes.Repeat([]byte{0xff}, len(row)))
	})
	s := newScanner(t, Config{Dir: dir})
	_, err := s.Score(t.Context(), "a")
	require.ErrorContains(t, err, "word_embeddings")
	_, err = s.Score(t.Context(), "?")
	require.NoError(t, err)
}

func TestAModelThatAnswersAlwaysTheSameIsRefused(t *testing.T) {
	for _, tensor := range []string{"classifier.weight", "pooler.dense.weight"} {
		dir := folder(t)
		weights(t, dir, tensor, func(b []byte) { clear(b) })
		refused(t, dir, "same answer")
	}
}

func TestOverflowIsAnErrorAndNoAnswer(t *testing.T) {
	dir := folder(t)
	weights(t, dir, "classifier.weight", func(b []byte) {
		for i := 0; i < len(b); i += 4 {
			binary.LittleEndian.PutUint32(b[i:], math.Float32bits(3e38))
		}
	})
	refused(t, dir, "not finite")
}

func TestWeightsCutShortWhileMappedAreAnError(t *testing.T) {
	dir := folder(t)
	s := newScanner(t, Config{Dir: dir})
	_, err := s.Score(t.Context(), "before")
	require.NoError(t, err)
	require.NoError(t, os.Truncate(filepath.Join(dir, "model.safetensors"), 0))
	_, err = s.Score(t.Context(), "after")
	require.ErrorContains(t, err, "has changed since it was loaded")
}

func TestOtherWeightsInTheSameFolderAreAnotherModel(t *testing.T) {
	dir := folder(t)
	a := newScanner(t, Config{Dir: dir})
	path := filepath.Join(dir, "model.safetensors")
	require.NoError(t, os.Rename(path, path+".old"))
	raw, err := os.ReadFile(path + ".old")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, raw, 0o644))
	weights(t, dir, "classifier.bias", func(b []byte) { clear(b) })
	b := newScanner(t, Config{Dir: dir})
	assert.NotSame(t, a.bundle.model, b.bundle.model)
}

// nowhere is a backend that is never asked.
type nowhere struct{ Backend }

func TestWrongConfigurationIsRefused(t *testing.T) {
	for name, cfg := range map[string]Config{
		"Dir":         {},
		"Threshold":   {Dir: tiny, Threshold: 1.5},
		"Review":      {Dir: tiny, Review: 0.95},
		"Temperature": {Dir: tiny, Temperature: -1},
		"Threads":     {Dir: tiny, Threads: -1},
		"Overlap":     {Dir: tiny, Overlap: 256},
		"Int8":        {Dir: tiny, Int8: true, Backend: nowhere{}},
		"Labels":      {Dir: tiny, Labels: []string{"JAILBREAK"}},
	} {
		_, err := New(cfg)
		assert.ErrorContains(t, err, name)
	}
	for _, labels := range [][]string{{}, {"LABEL_0", "LABEL_1"}, {"LABEL_1", "LABEL_1"}} {
		_, err := New(Config{Dir: tiny, Labels: labels})
		assert.ErrorContains(t, err, "Labels")
	}
}

func TestVerifySaysWhatAFolderHolds(t *testing.T) {
	r, err := Verify(tiny)
	require.NoError(t, err)
	assert.Len(t, r.Files, 5)
	assert.Equal(t, 1501, r.Tokens)
	assert.Equal(t, 512, r.Window)
	assert.Contains(t, r.Tensors, Tensor{"classifier.weight", "F32", []int{2, 32}, "model.safetensors"})
	_, err = Verify(t.TempDir())
	require.Error(t, err)
}
