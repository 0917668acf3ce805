// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"bytes"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"
)

// check fails if an encoding of text is impossible.
func check(t *testing.T, tokenizer *Tokenizer, text string, e *Encoding) {
	if len(e.Start) != len(e.IDs) || len(e.End) != len(e.IDs) {
		t.Fatalf("%d ids, %d starts, %d ends", len(e.IDs), len(e.Start), len(e.End))
	}
	for i, id := range e.IDs {
		if id < 0 || int(id) >= tokenizer.VocabSize() {
			t.Fatalf("id %d with %d tokens", id, tokenizer.VocabSize())
		}
		if e.Start[i] < 0 || int(e.Start[i]) > len(text) || e.End[i] < 0 || int(e.End[i]) > len(text) {
			t.Fatalf("token %d lies at %d:%d in %d bytes", i, e.Start[i], e.End[i], len(text))
		}
	}
}

// FuzzLoad loads any tokenizer.json and encodes texts with those that load.
func FuzzLoad(f *testing.F) {
	f.Add(small("", nil))
	for _, normalizer := range []object{
		{"type": "Strip", "strip_left": true, "strip_right": true},
		{"type": "Precompiled", "precompiled_charsmap": buildCharsmap(map[string]string{"a": "b", "é": "", "ab": "c"})},
		{"type": "Sequence", "normalizers": list{object{"type": "NFKC"}, object{"type": "Prepend", "prepend": ""}, object{"type": "Lowercase"}, object{"type": "Nmt"}}},
		{"type": "Replace", "pattern": object{"Regex": `[^\w\s]+|a{2,}?`}, "content": "x"},
	} {
		f.Add(small("normalizer", normalizer))
	}
	for i := range uint64(10) {
		r := rand.New(rand.NewPCG(9, i))
		f.Add(small("pre_tokenizer", randomSplitter(r, 0)))
		f.Add(small("added_tokens", list{object{"id": 7, "content": someText(r), "single_word": chance(r), "lstrip": chance(r), "rstrip": chance(r), "normalized": chance(r), "special": chance(r)}}))
	}
	f.Add(small("post_processor", object{"type": "BertProcessing", "sep": list{"[SEP]", 2}, "cls": list{"[CLS]", 1}}))
	f.Add(small("model", object{"type": "Unigram", "unk_id": 0, "byte_fallback": true, "vocab": list{list{"", 0}, list{"<0x61>", 1}, list{"ab", 2e-3}}}))
	texts := append([]string{"", "a\xff\xe2\x96b", "[CLS] a  b"}, sentences[:8]...)
	f.Fuzz(func(t *testing.T, data []byte) {
		tokenizer, err := Load(data)
		if err != nil {
			return
		}
		var e Encoding
		for _, text := range texts {
			tokenizer.Encode(&e, text, false)
			check(t, tokenizer, text, &e)
			tokenizer.Encode(&e, text, true)
		}
		tokenizer.Token(tokenizer.Unknown())
		tokenizer.ID("a")
	})
}

// FuzzEncode encodes any text with the tokenizers of the tests.
func FuzzEncode(f *testing.F) {
	var all []*Tokenizer
	for _, path := range append(tokenizerFiles(f), filepath.Join("testdata", "tokenizers", "charsmap.json.gz")) {
		tokenizer, err := Load(readTokenizer(f, path))
		if err != nil {
			f.Fatal(err)
		}
		all = append(all, tokenizer)
	}
	for _, s := range append(sentences, spice...) {
		f.Add(s)
	}
	f.Add("a\xff\xe2\x96b\xf0\x9f")
	f.Fuzz(func(t *testing.T, text string) {
		var e, bare, valid Encoding
		runes := string([]rune(text)) // bytes that are no character become U+FFFD, one by one
		for _, tokenizer := range all {
			tokenizer.Encode(&e, text, true)
			check(t, tokenizer, text, &e)
			tokenizer.Encode(&bare, text, false)
			prefix, suffix := tokenizer.Prefix(), tokenizer.Suffix()
			if !slices.Equal(e.IDs, slices.Concat(prefix, bare.IDs, suffix)) {
				t.Fatalf("with special tokens %v, without %v", e.IDs, bare.IDs)
			}
			tokenizer.Encode(&valid, runes, true)
			if !slices.Equal(valid.IDs, e.IDs) {
				t.Fatalf("%q: %v, %q: %v", text, e.IDs, runes, valid.IDs)
			}
		}
	})
}

// FuzzCharsmap normalizes any text with any bytes for a charsmap.
func FuzzCharsmap(f *testing.F) {
	f.Add([]byte{4, 0, 0, 0, 0, 0, 0, 0}, "abc")
	f.Add(bytes.Repeat([]byte{0xff}, 64), "é")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		c, err := newCharsmap(encodeBase64(data))
		if err != nil {
			return
		}
		var w workspace
		w.source.reset(text)
		if len(w.source.text) == 0 {
			return
		}
		w.current.copyFrom(&w.source, 0, len(w.source.text))
		c.normalize(&w)
		if len(w.current.text) != len(w.current.align) {
			t.Fatalf("%d bytes, %d ranges", len(w.current.text), len(w.current.align))
		}
	})
}
