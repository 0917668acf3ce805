// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

type list = []any

// buildCharsmap writes replacements the way SentencePiece does, with a block of units for each node.
func buildCharsmap(replacements map[string]string) string {
	var texts []byte
	units := make([]uint32, 256)
	keys := slices.Sorted(func(yield func(string) bool) {
		for k := range replacements {
			if !yield(k) {
				return
			}
		}
	})
	var place func(unit uint32, keys []string, depth int)
	place = func(unit uint32, keys []string, depth int) {
		block := uint32(len(units))
		units = append(units, make([]uint32, 256)...)
		units[unit] |= (unit ^ block) << 10
		for len(keys) > 0 {
			if len(keys[0]) == depth {
				units[unit] |= 1 << 8
				units[block] = uint32(len(texts)) | 1<<31
				texts = append(append(texts, replacements[keys[0]]...), 0)
				keys = keys[1:]
				continue
			}
			label := keys[0][depth]
			n := 1
			for n < len(keys) && keys[n][depth] == label {
				n++
			}
			units[block^uint32(label)] = uint32(label)
			place(block^uint32(label), keys[:n], depth+1)
			keys = keys[n:]
		}
	}
	place(0, keys, 0)
	data := binary.LittleEndian.AppendUint32(nil, uint32(4*len(units)))
	for _, u := range units {
		data = binary.LittleEndian.AppendUint32(data, u)
	}
	return base64.StdEncoding.EncodeToString(append(data, texts...))
}

func TestBuildCharsmap(t *testing.T) {
	c, err := newCharsmap(buildCharsmap(map[string]string{"a": "x", "ab": "y", "é": ""}))
	require.NoError(t, err)
	for key, want := range map[string]string{"a": "x", "ab": "x", "é": "", "ac": "x"} {
		got, ok := c.lookup([]byte(key))
		require.True(t, ok, key)
		require.Equal(t, want, string(got))
	}
	_, ok := c.lookup([]byte("b"))
	require.False(t, ok)
}

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

func chance(r *rand.Rand) bool { return r.IntN(2) == 0 }

// someText returns a short piece of what texts are made of.
func someText(r *rand.Rand) string {
	if chance(r) {
		return pick(r, spice...)
	}
	s := []rune(pick(r, sentences...))
	i := r.IntN(len(s))
	return string(s[i:min(len(s), i+1+r.IntN(4))])
}

func randomNormalizer(r *rand.Rand, depth int) object {
	kinds := []string{"Strip", "Precompiled", "Replace", "Prepend", "NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents", "Nmt", "Sequence"}
	kind := pick(r, kinds...)
	o := object{"type": kind}
	switch kind {
	case "Strip":
		o["strip_left"], o["strip_right"] = chance(r), chance(r)
	case "Precompiled":
		m := map[string]string{}
		for range r.IntN(30) {
			to := someText(r)
			if r.IntN(3) == 0 {
				to = ""
			}
			if from := strings.ReplaceAll(someText(r), "\x00", ""); from != "" {
				m[from] = strings.ReplaceAll(to, "\x00", "")
			}
		}
		o["precompiled_charsmap"] = buildCharsmap(m)
	case "Replace":
		o["pattern"], o["content"] = randomPattern(r), pick(r, "", " ", "▁", "ab", "é")
	case "Prepend":
		o["prepend"] = pick(r, "▁", " ", "ab", "é▁", "")
	case "Sequence":
		items := list{}
		for range r.IntN(4) {
			if depth < 3 {
				items = append(items, randomNormalizer(r, depth+1))
			}
		}
		o["normalizers"] = items
	}
	return o
}

func randomPattern(r *rand.Rand) object {
	if chance(r) {
		return object{"String": pick(r, " ", "  ", "▁", "a", "the", "é", "", ".", someText(r))}
	}
	return object{"Regex": pick(r, expressions...)}
}

func randomSplitter(r *rand.Rand, depth int) object {
	kind := pick(r, "Metaspace", "Metaspace", "Metaspace", "Whitespace", "WhitespaceSplit", "BertPreTokenizer", "Punctuation",
		"Digits", "CharDelimiterSplit", "Split", "FixedLength", "Sequence", "Sequence")
	o := object{"type": kind}
	behaviours := []string{"Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous"}
	switch kind {
	case "Metaspace":
		o["replacement"] = pick(r, "▁", "▁", "▁", "_", " ", "é")
		o["prepend_scheme"] = pick(r, "always", "first", "never")
		o["split"] = chance(r)
	case "Punctuation":
		o["behavior"] = pick(r, behaviours...)
	case "Digits":
		o["individual_digits"] = chance(r)
	case "CharDelimiterSplit":
		o["delimiter"] = pick(r, " ", "▁", "e", "é")
	case "Split":
		o["pattern"], o["behavior"], o["invert"] = randomPattern(r), pick(r, behaviours...), chance(r)
	case "FixedLength":
		o["length"] = 1 + r.IntN(6)
	case "Sequence":
		items := list{}
		for range r.IntN(4) {
			if depth < 2 {
				items = append(items, randomSplitter(r, depth+1))
			}
		}
		o["pretokenizers"] = items
	}
	return o
}

// randomTokenizer returns a tokenizer.json of components drawn at random.
func randomTokenizer(r *rand.Rand) []byte {
	vocab := list{}
	score := func() float64 {
		switch r.IntN(4) {
		case 0:
			return -float64(r.IntN(5))
		case 1:
			return float64(r.IntN(5))
		}
		return -10 * r.Float64()
	}
	if r.IntN(4) != 0 {
		for _, s := range []string{"[UNK]", "[CLS]", "[SEP]"} {
			vocab = append(vocab, list{s, 0})
		}
	}
	for range r.IntN(400) + 1 {
		s := someText(r)
		if r.IntN(3) == 0 {
			s = "▁" + s
		}
		vocab = append(vocab, list{s, score()})
	}
	fallback := chance(r)
	if fallback {
		for b := range 256 {
			if r.IntN(200) != 0 {
				vocab = append(vocab, list{byteToken(b), score()})
			}
		}
	}
	added := list{}
	for i := range r.IntN(12) {
		content := pick(r, "[SEP]", "[CLS]", "[MASK]", "<a>", "<b>", "<s>", " ", "the", "The", "▁", "É", "e\u0301", "1", someText(r), someText(r)+someText(r))
		added = append(added, object{"id": 1000 + i, "content": content, "single_word": r.IntN(3) == 0, "lstrip": r.IntN(3) == 0,
			"rstrip": r.IntN(3) == 0, "normalized": chance(r), "special": chance(r)})
	}
	file := object{"version": "1.0", "truncation": nil, "padding": nil, "added_tokens": added, "normalizer": nil, "pre_tokenizer": nil,
		"post_processor": nil, "decoder": nil,
		"model": object{"type": "Unigram", "unk_id": r.IntN(len(vocab)), "vocab": vocab, "byte_fallback": fallback}}
	if r.IntN(5) != 0 {
		file["normalizer"] = randomNormalizer(r, 0)
	}
	if r.IntN(5) != 0 {
		file["pre_tokenizer"] = randomSplitter(r, 0)
	}
	switch r.IntN(3) {
	case 0:
		file["post_processor"] = object{"type": "BertProcessing", "sep": list{"[SEP]", 2}, "cls": list{"[CLS]", 1}}
	case 1:
		token := func(s string) object { return object{"SpecialToken": object{"id": s, "type_id": 0}} }
		text := object{"Sequence": object{"id": "A", "type_id": 0}}
		file["post_processor"] = object{"type": "TemplateProcessing", "single": list{token("x"), text, token("y")}, "pair": list{},
			"special_tokens": object{"x": object{"id": "x", "ids": list{1}, "tokens": list{"x"}}, "y": object{"id": "y", "ids": list{2, 0}, "tokens": list{"y", "z"}}}}
	}
	data, err := json.Marshal(file)
	if err != nil {
		panic(err)
	}
	return data
}

func byteToken(b int) string {
	return "<0x" + strings.ToUpper(string("0123456789abcdef"[b>>4])+string("0123456789abcdef"[b&15])) + ">"
}

func encodeBase64(data []byte) string { return base64.StdEncoding.EncodeToString(data) }
