// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTextsSurviveTheArchive(t *testing.T) {
	tests := []struct{ name, text, body string }{
		{"empty", "", ""},
		{"one line, no final newline", "a", "a\n"},
		{"a final newline", "a\n", "a\n\\\n"},
		{"only a newline", "\n", "\n\\\n"},
		{"empty lines inside", "a\n\n\nb", "a\n\n\nb\n"},
		{"a line that looks like a marker", "-- user --", "\\-- user --\n"},
		{"an escaped marker", `\\-- user --`, "\\\\\\-- user --\n"},
		{"a backslash alone", `\`, "\\\\\n"},
		{"backslashes and final newline", "\\\\\n", "\\\\\\\n\\\n"},
		{"a backslash before something else", `\section{x}`, "\\section{x}\n"},
		{"dashes that are no marker", "-- x\n--- y ---\n-- --", "-- x\n--- y ---\n-- --\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.body, encodeText(test.text))
			assert.Equal(t, test.text, decodeText(test.body))
			assert.Equal(t, test.text, decodeText(test.body+"\n\n"), "empty lines before the next marker do not count")
		})
	}
}

func FuzzTextsSurviveTheArchive(f *testing.F) {
	for _, seed := range []string{"", "\n", "a\n", "\\", "\\\n\\", "-- x --", "\\-- x --\n\n", "-- -- --\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		body := encodeText(text)
		assert.Equal(t, text, decodeText(body))
		for _, suffix := range []string{"", "\n"} {
			a := parseArchive([]byte("-- a --\n" + body + suffix + "-- b --\n"))
			if a.crlf {
				continue
			}
			require.Len(t, a.sections, 2)
			assert.Equal(t, text, decodeText(string(a.data[a.sections[0].body:a.sections[0].end])))
		}
		unescaped, err := unescape(escape(text))
		require.NoError(t, err)
		assert.Equal(t, text, unescaped)
		assert.True(t, readable(escape(text)))
		words, err := fields(quoteField(text) + " " + quoteField(text))
		require.NoError(t, err)
		assert.Equal(t, []string{text, text}, words)
	})
}

func TestUnescape(t *testing.T) {
	got, err := unescape(`a\u{E0041 E0042}b\xFF\\u`)
	require.NoError(t, err)
	assert.Equal(t, "a\U000E0041\U000E0042b\xFF\\u", got)

	for _, bad := range []string{`\`, `\n`, `\u`, `\u{`, `\u{G}`, `\u{D800}`, `\u{110000}`, `\x`, `\xG0`} {
		_, err := unescape(bad)
		assert.Error(t, err, bad)
	}
}

func TestArchiveKeepsLinesAndLineEnds(t *testing.T) {
	for _, newline := range []string{"\n", "\r\n"} {
		data := "head" + newline + "policy: agent" + newline + "-- user --" + newline + "hi" + newline + "--  tool  x --" + newline + "-- last --"
		a := parseArchive([]byte(data))
		assert.Equal(t, []string{"head", "policy: agent", ""}, a.header())
		require.Len(t, a.sections, 3)
		assert.Equal(t, []string{"user", "tool  x", "last"}, []string{a.sections[0].marker, a.sections[1].marker, a.sections[2].marker})
		assert.Equal(t, []int{3, 5, 6}, []int{a.sections[0].line, a.sections[1].line, a.sections[2].line})
		assert.Equal(t, data, string(a.format(a.data)))
	}
}

func TestFields(t *testing.T) {
	got, err := fields(` a  "b c" d="x "e"`)
	require.NoError(t, err)
	assert.Equal(t, []string{"a", "b c", `d="x`, "e"}, got)
	_, err = fields(`a "b`)
	assert.Error(t, err)
}
