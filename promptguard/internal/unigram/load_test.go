// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// small returns a tokenizer.json of six pieces with one section set, or the model if the section is "model".
func small(section string, v any) []byte {
	file := object{
		"version": "1.0",
		"added_tokens": list{
			object{"id": 1, "content": "[CLS]", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true},
		},
		"model": object{"type": "Unigram", "unk_id": 0, "byte_fallback": false, "vocab": list{
			list{"<unk>", 0}, list{"[CLS]", 0}, list{"[SEP]", 0}, list{"▁a", -1.5}, list{"b", -2}, list{"▁", -3}}},
	}
	if section != "" {
		file[section] = v
	}
	data, err := json.Marshal(file)
	if err != nil {
		panic(err)
	}
	return data
}

func TestLoadRefuses(t *testing.T) {
	added := func(o object) list {
		base := object{"id": 9, "content": "x", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true}
		for k, v := range o {
			base[k] = v
		}
		return list{base}
	}
	model := func(o object) object {
		base := object{"type": "Unigram", "unk_id": 0, "vocab": list{list{"<unk>", 0}}}
		for k, v := range o {
			base[k] = v
		}
		return base
	}
	tests := []struct {
		name string
		data []byte
		want string
	}{
		{"nothing", nil, "JSON ends too early"},
		{"an array", []byte("[]"), "not JSON"},
		{"something behind", append(small("", nil), "{}"...), "something follows the JSON"},
		{"a file cut off", small("", nil)[:200], "JSON ends too early"},
		{"a member that comes twice", []byte(`{"version":"1.0","version":"1.0"}`), `the member "version" comes twice`},
		{"deep nesting", []byte(`{"x":` + strings.Repeat("[", 1<<20)), "nested too deeply"},
		{"text that is not UTF-8", []byte("{\"a\xff\":1}"), "not UTF-8"},
		{"half a surrogate pair", []byte(`{"\ud800":1}`), "half a surrogate pair"},
		{"another version", small("version", "2.0"), `version "2.0" is not supported`},
		{"no model", []byte(`{"version":"1.0"}`), "model is missing"},
		{"another model", small("model", object{"type": "BPE", "vocab": object{}, "merges": list{}}), `model type "BPE" is not supported`},
		{"a model without a type", small("model", object{"vocab": list{}}), "that is not named is not supported"},
		{"no vocabulary", small("model", object{"type": "Unigram"}), "vocab is missing"},
		{"an empty vocabulary", small("model", model(object{"vocab": list{}})), "the vocabulary is empty"},
		{"no unknown token", small("model", model(object{"unk_id": nil})), "unk_id is missing"},
		{"an unknown token outside", small("model", model(object{"unk_id": 1})), "unk_id 1 lies outside"},
		{"an unknown token that is no index", small("model", model(object{"unk_id": 0.5})), "unk_id is not an index"},
		{"byte_fallback of another type", small("model", model(object{"byte_fallback": "yes"})), "byte_fallback"},
		{"a piece without a score", small("model", model(object{"vocab": list{list{"a"}}})), "not a piece and a score"},
		{"a piece without a text", small("model", model(object{"vocab": list{list{}}})), "not a piece and a score"},
		{"a piece with three parts", small("model", model(object{"vocab": list{list{"a", 1, 2}}})), "not a piece and a score"},
		{"a score that is no number", small("model", model(object{"vocab": list{list{"a", "b"}}})), "not JSON"},
		{"a score out of range", []byte(`{"model":{"type":"Unigram","vocab":[["a",-1e999]]}}`), "out of range"},
		{"an unknown normalizer", small("normalizer", object{"type": "BertNormalizer"}), "normalizer: BertNormalizer: this component is not supported"},
		{"a normalizer in a sequence", small("normalizer", object{"type": "Sequence", "normalizers": list{object{"type": "ByteLevel"}}}), "Sequence: ByteLevel: this component"},
		{"a normalizer that is null", small("normalizer", object{"type": "Sequence", "normalizers": list{nil}}), "an item is null"},
		{"a normalizer without a type", small("normalizer", object{}), "type is missing"},
		{"a strip without its sides", small("normalizer", object{"type": "Strip", "strip_left": true}), "strip_right"},
		{"a charsmap that is no base64", small("normalizer", object{"type": "Precompiled", "precompiled_charsmap": "?"}), "not base64"},
		{"a charsmap without a header", small("normalizer", object{"type": "Precompiled", "precompiled_charsmap": "AAA="}), "shorter than its header"},
		{"a charsmap that is cut off", small("normalizer", object{"type": "Precompiled", "precompiled_charsmap": "/////wAA"}), "shorter than the double array"},
		{"a charsmap without units", small("normalizer", object{"type": "Precompiled", "precompiled_charsmap": "AAAAAAAA"}), "empty double array"},
		{"a pattern of an unknown kind", small("normalizer", object{"type": "Replace", "pattern": object{"Glob": "x"}, "content": ""}), "pattern is not"},
		{"a regular expression that looks ahead", small("normalizer", object{"type": "Replace", "pattern": object{"Regex": "a(?=b)"}, "content": ""}), `"a(?=b)" is not supported`},
		{"an unknown pre-tokenizer", small("pre_tokenizer", object{"type": "ByteLevel"}), "pre_tokenizer: ByteLevel: this component"},
		{"a metaspace of two characters", small("pre_tokenizer", object{"type": "Metaspace", "replacement": "ab"}), "not one character"},
		{"a metaspace that contradicts itself", small("pre_tokenizer", object{"type": "Metaspace", "replacement": "▁", "add_prefix_space": false}), "contradicts"},
		{"an unknown prepend_scheme", small("pre_tokenizer", object{"type": "Metaspace", "replacement": "▁", "prepend_scheme": "last"}), "prepend_scheme"},
		{"an unknown behavior", small("pre_tokenizer", object{"type": "Punctuation", "behavior": "Kept"}), `behavior "Kept"`},
		{"pieces of no length", small("pre_tokenizer", object{"type": "FixedLength", "length": 0}), "length is 0"},
		{"an unknown post-processor", small("post_processor", object{"type": "RobertaProcessing"}), "post_processor: RobertaProcessing"},
		{"a template with the second sequence", small("post_processor", object{"type": "TemplateProcessing", "special_tokens": object{},
			"single": list{object{"Sequence": object{"id": "B", "type_id": 0}}}}), "another sequence than A"},
		{"a template without the text", small("post_processor", object{"type": "TemplateProcessing", "special_tokens": object{}, "single": list{}}),
			"single has the text 0 times"},
		{"normalizers that fill the memory", small("normalizer", object{"type": "Sequence", "normalizers": slices.Repeat(
			list{object{"type": "Replace", "pattern": object{"String": "a"}, "content": "aa"}}, 30)}), "normalizer: a text could grow by"},
		{"pre-tokenizers that fill the memory", small("pre_tokenizer", object{"type": "Sequence", "pretokenizers": slices.Repeat(
			list{object{"type": "FixedLength"}, object{"type": "Metaspace", "replacement": "_"}}, 10)}), "pre_tokenizer: 20 are too many"},
		{"a long name of a component", small("normalizer", object{"type": strings.Repeat("x", 1<<20)}), `xx"...: this component`},
		{"a template with a token that is not listed", small("post_processor", object{"type": "TemplateProcessing", "special_tokens": object{},
			"single": list{object{"SpecialToken": object{"id": "[X]", "type_id": 0}}}}), `special token "[X]"`},
		{"an added token without its flags", small("added_tokens", list{object{"id": 1, "content": "x"}}), "item 0"},
		{"an added token whose id is none", small("added_tokens", added(object{"id": -1})), "id is not an id"},
		{"an added token that normalisation empties", small("added_tokens", added(object{"content": "", "normalized": true})), ""},
		{"padding without an id", small("padding", object{"pad_id": "x"}), "padding: pad_id"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := Load(test.data)
			if test.want == "" {
				assert.NoError(t, err)
				return
			}
			assert.ErrorContains(t, err, test.want)
			assert.ErrorContains(t, err, "unigram: tokenizer.json: ")
		})
	}
}

func TestLoadRefusesAddedTokensThatVanish(t *testing.T) {
	data := strings.Replace(string(small("normalizer", object{"type": "Strip", "strip_left": true, "strip_right": true})),
		`"content":"[CLS]"`, `"content":"  "`, 1)
	data = strings.Replace(data, `"normalized":false`, `"normalized":true`, 1)
	_, err := Load([]byte(data))
	assert.ErrorContains(t, err, `added token "  ": nothing is left of it`)
}

func TestNumbersAreRoundedLikeSerde(t *testing.T) {
	for text, want := range map[string]float64{
		"-0.9385958677423489": -0.9385958677423488, "-3.8120423768821246": -3.812042376882125, "1e308": 1e308, "0": 0, "-0.0": 0, "5e-324": 5e-324, "1e-400": 0,
		"123456789012345678901234567890": 123456789012345678901234567890, "0.1": 0.1, "12345678901234567890123.5e-10": 1234567890123.4567, "2E+3": 2000,
	} {
		r := reader{data: []byte(text)}
		got, err := r.number()
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "-", "01", "1.", ".5", "1e", "1e+", "1e999", "--1"} {
		r := reader{data: []byte(text)}
		_, err := r.number()
		assert.Error(t, err, text)
	}
}

func TestIDsOfTheTokenizer(t *testing.T) {
	dir := filepath.Join("..", "..", "testdata", "models", "tiny")
	tokenizer, err := Load(readTokenizer(t, filepath.Join(dir, "tokenizer.json")))
	require.NoError(t, err)
	assert.Equal(t, 1501, tokenizer.VocabSize())
	assert.Equal(t, []int32{1}, tokenizer.Prefix())
	assert.Equal(t, []int32{2}, tokenizer.Suffix())
	assert.EqualValues(t, 3, tokenizer.Unknown())
	id, ok := tokenizer.ID("[MASK]")
	assert.True(t, ok)
	assert.EqualValues(t, 1500, id)
	assert.Equal(t, "[MASK]", tokenizer.Token(1500))
	assert.Equal(t, "▁the", tokenizer.Token(10))
	assert.Empty(t, tokenizer.Token(1501))
	assert.Empty(t, tokenizer.Token(-1))
	assert.True(t, tokenizer.Special(2))
	assert.False(t, tokenizer.Special(10))
	_, ok = tokenizer.ID("no such token")
	assert.False(t, ok)
	_, ok = tokenizer.Padding()
	assert.False(t, ok)

	data, err := os.ReadFile(filepath.Join(dir, "special_tokens_map.json"))
	require.NoError(t, err)
	ids, err := tokenizer.SpecialTokens(data)
	require.NoError(t, err)
	assert.Equal(t, map[string]int32{"bos_token": 1, "cls_token": 1, "eos_token": 2, "mask_token": 1500, "pad_token": 0, "sep_token": 2, "unk_token": 3}, ids)
	_, err = tokenizer.SpecialTokens([]byte(`{"pad_token":"<pad>"}`))
	assert.ErrorContains(t, err, `"pad_token": the tokenizer has no token "<pad>"`)
}

func TestEncode(t *testing.T) {
	tokenizer, err := Load(small("pre_tokenizer", object{"type": "Metaspace", "replacement": "▁"}))
	require.NoError(t, err)
	tests := []struct{ text, want string }{
		{"", ""},
		{"ab a", "3[0:1] 4[1:2] 3[2:4]"},
		{"[CLS]b", "1[0:5] 5[5:6] 4[5:6]"},
		{"a\x00b", "3[0:1] 0[1:2] 4[2:3]"},
		{"a\xff\xfeb", "3[0:1] 0[1:3] 4[3:4]"}, // each byte that is no character is one unknown character
		{"a\xe2\x96", "3[0:1] 0[1:3]"},
		{"é世b", "5[0:2] 0[0:5] 4[5:6]"},
	}
	for _, test := range tests {
		var e Encoding
		tokenizer.Encode(&e, test.text, true)
		var got []string
		for i, id := range e.IDs {
			got = append(got, fmt.Sprintf("%d[%d:%d]", id, e.Start[i], e.End[i]))
		}
		assert.Equal(t, test.want, strings.Join(got, " "), "%q", test.text)
	}
}
