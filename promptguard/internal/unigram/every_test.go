// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// TestEveryCharacterAgainstRust shows each component each character of Unicode, in turn with letters. The vocabulary is
// the 256 bytes, so that the tokens spell what the component made. PROMPTGUARD_ORACLE_STRIDE says how many
// stretches of characters to leave out for one that is tried: 1 tries all.
func TestEveryCharacterAgainstRust(t *testing.T) {
	o := newOracle(t)
	vocab := list{list{"<unk>", 0}, list{"a", -1}, list{"b", -1}, list{"\u0308", -1}}
	for b := range 256 {
		vocab = append(vocab, list{byteToken(b), -5})
	}
	configurations := []object{}
	for _, kind := range []string{"NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents", "Nmt"} {
		configurations = append(configurations, object{"normalizer": object{"type": kind}})
	}
	configurations = append(configurations,
		object{"normalizer": object{"type": "Strip", "strip_left": true, "strip_right": true}},
		object{"normalizer": object{"type": "Precompiled", "precompiled_charsmap": buildCharsmap(map[string]string{"a": "b"})}},
		object{"added_tokens": list{object{"id": 0, "content": "a", "single_word": true, "lstrip": true, "rstrip": true, "normalized": false, "special": false}}},
		object{"pre_tokenizer": object{"type": "Digits", "individual_digits": true}})
	for _, kind := range []string{"Whitespace", "WhitespaceSplit", "Punctuation", "BertPreTokenizer"} {
		configurations = append(configurations, object{"pre_tokenizer": object{"type": kind}})
	}
	for _, expr := range []string{`\w`, `\d`, `\s`, `\p{L}`, `\p{M}`, `\p{N}`, `\p{P}`, `\p{S}`, `\p{Z}`, `[\w]`, `[^\w\s]`, `.`} {
		configurations = append(configurations, object{"pre_tokenizer": object{"type": "Split", "pattern": object{"Regex": expr}, "behavior": "Removed", "invert": false}})
	}
	var texts []string
	stride := rune(setting("PROMPTGUARD_ORACLE_STRIDE", 100))
	for c := rune(0); c <= utf8.MaxRune; c += 32 * stride {
		var before, behind strings.Builder
		for member := c; member < c+32 && utf8.ValidRune(member); member++ {
			fmt.Fprintf(&before, "a%c", member)
			fmt.Fprintf(&behind, "%ca\u0308", member)
		}
		texts = append(texts, before.String(), behind.String())
	}
	for _, configuration := range configurations {
		file := object{"version": "1.0", "truncation": nil, "padding": nil, "added_tokens": list{}, "normalizer": nil, "pre_tokenizer": nil,
			"post_processor": nil, "decoder": nil, "model": object{"type": "Unigram", "unk_id": 0, "vocab": vocab, "byte_fallback": true}}
		name := ""
		for k, v := range configuration {
			file[k] = v
			name = fmt.Sprint(v)
		}
		data, err := json.Marshal(file)
		require.NoError(t, err)
		require.Empty(t, o.load(data))
		tokenizer, err := Load(data)
		require.NoError(t, err)
		for part := range slices.Chunk(texts, 200) {
			o.compare(charsmapText.ReplaceAllString(name, "..."), tokenizer, part)
		}
	}
}
