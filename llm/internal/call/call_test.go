// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package call

import (
	"bytes"
	"hash/crc32"
	"image"
	"image/jpeg"
	"image/png"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// tokens makes tokens of texts, each its own only alternative.
func tokens(texts ...string) []llm.Token {
	var out []llm.Token
	for _, text := range texts {
		out = append(out, llm.Token{Text: text, Top: []llm.Alternative{{Text: text}}})
	}
	return out
}

func texts(tokens []llm.Token) []string {
	var out []string
	for _, token := range tokens {
		out = append(out, token.Text)
	}
	return out
}

func TestTokensOfAnAnswer(t *testing.T) {
	tests := []struct {
		name   string
		text   string
		tokens []string
		stops  bool
		want   []string // nil: refused
	}{
		{"all", "unsafe\nS2", []string{"unsafe", "\n", "S2"}, false, []string{"unsafe", "\n", "S2"}},
		{"the mark of the end is left out", "safe", []string{"safe", "<|eot_id|>"}, false, []string{"safe"}},
		{"an empty mark of the end", "safe", []string{"safe", ""}, false, []string{"safe"}},
		{"blanks before the answer", "\n\nsafe", []string{"\n\n", "safe"}, false, []string{"\n\n", "safe"}},
		{"blanks that the server trimmed", "safe", []string{"\n\n", "safe"}, false, []string{"safe"}},
		{"a token with a blank", "safe", []string{" safe"}, false, []string{" safe"}},
		{"thoughts before the answer", "safe", []string{"is it ", "safe", "?", "\n", "safe"}, false, []string{"safe"}},
		{"nothing but blanks", "\n\n", []string{"\n\n"}, false, []string{"\n\n"}},
		{"halves of a character", "né", []string{"n", "\xc3", "\xa9"}, false, []string{"n", "\uFFFD", "\uFFFD"}},
		{"a token that reaches into the stop sequence", "safe", []string{"safe\nx"}, true, []string{"safe\nx"}},
		{"no stop sequence was asked for", "safe", []string{"safe\nx"}, false, nil},
		{"another text", "safe", []string{"unsafe"}, false, nil},
		{"a part of the text", "unsafe\nS2", []string{"unsafe", "\n"}, false, nil},
		{"none", "safe", nil, false, nil},
		{"empty ones", "safe", []string{"", ""}, false, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := align(tokens(test.tokens...), test.text, test.stops)
			if test.want == nil {
				assert.ErrorIs(t, err, llm.ErrMalformed)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, test.want, texts(got))
		})
	}
}

func TestProbabilities(t *testing.T) {
	token := llm.Token{Text: "a", Logprob: 1e-6, Top: []llm.Alternative{{Text: "a", Logprob: 1e-6}, {Text: "b\xff", Logprob: -math.MaxFloat32}}}
	require.NoError(t, checkToken(&token))
	assert.Equal(t, llm.Token{Text: "a", Top: []llm.Alternative{{Text: "a"}, {Text: "b\uFFFD", Logprob: -math.MaxFloat32}}}, token)
	for name, token := range map[string]llm.Token{
		"not a number":                     {Logprob: math.NaN(), Top: token.Top},
		"a probability, no logarithm":      {Logprob: 0.9, Top: token.Top},
		"no alternatives":                  {},
		"an alternative above one":         {Top: []llm.Alternative{{Logprob: 0.9}}},
		"an alternative that is no number": {Top: []llm.Alternative{{Logprob: math.NaN()}}},
	} {
		assert.ErrorIs(t, checkToken(&token), llm.ErrMalformed, name)
	}
}

// FuzzTokens: the tokens of an answer always spell it, but for blanks around it.
func FuzzTokens(f *testing.F) {
	f.Add("unsafe\nS2", "unsafe|\n|S2|<|eot_id|>")
	f.Add("\n\nsafe", "thought|\n\n|safe")
	f.Fuzz(func(t *testing.T, text, pieces string) {
		got, err := align(tokens(strings.Split(pieces, "|")...), text, false)
		if err != nil {
			assert.Nil(t, got)
			return
		}
		var joined strings.Builder
		for _, token := range got {
			joined.WriteString(token.Text)
		}
		if want := strings.ToValidUTF8(strings.TrimSpace(text), "\uFFFD"); want != "" && utf8.ValidString(pieces) {
			assert.Equal(t, want, strings.TrimSpace(joined.String()))
		}
	})
}

func encoded(t *testing.T, mime string, m image.Image) llm.Image {
	t.Helper()
	var data bytes.Buffer
	if mime == "image/png" {
		require.NoError(t, png.Encode(&data, m))
	} else {
		require.NoError(t, jpeg.Encode(&data, m, nil))
	}
	return llm.Image{MIMEType: mime, Data: data.Bytes()}
}

func TestImages(t *testing.T) {
	m := image.NewGray(image.Rect(0, 0, 8, 8))
	good := encoded(t, "image/png", m)
	assert.NoError(t, CheckImage(good))
	assert.NoError(t, CheckImage(encoded(t, "image/jpeg", m)))

	huge := llm.Image{MIMEType: "image/png", Data: bytes.Clone(good.Data)}
	copy(huge.Data[16:], []byte{0, 1, 0, 0, 0, 1, 0, 0}) // 65536 by 65536, in a header that is valid
	sum := crc32.ChecksumIEEE(huge.Data[12:29])
	copy(huge.Data[29:], []byte{byte(sum >> 24), byte(sum >> 16), byte(sum >> 8), byte(sum)})
	for name, bad := range map[string]llm.Image{
		"empty":        {MIMEType: "image/png"},
		"garbage":      {MIMEType: "image/png", Data: []byte("garbage")},
		"half":         {MIMEType: "image/png", Data: good.Data[:40]},
		"another type": {MIMEType: "image/jpeg", Data: good.Data},
		"unknown type": {MIMEType: "image/webp", Data: good.Data},
		"no type":      {Data: good.Data},
		"huge":         huge,
	} {
		assert.ErrorIs(t, CheckImage(bad), llm.ErrInvalidRequest, name)
	}
}

func TestRequestsThatAreRefused(t *testing.T) {
	good := llm.CompletionRequest{Prompt: llm.Text("x")}
	require.NoError(t, CheckCompletion(good))
	for name, change := range map[string]func(*llm.CompletionRequest){
		"no prompt":       func(r *llm.CompletionRequest) { r.Prompt = nil },
		"an empty prompt": func(r *llm.CompletionRequest) { r.Prompt = llm.Text("") },
		"text and image":  func(r *llm.CompletionRequest) { r.Prompt[0].Image = &llm.Image{} },
		"a broken image":  func(r *llm.CompletionRequest) { r.Prompt = append(r.Prompt, llm.Part{Image: &llm.Image{}}) },
		"an empty stop":   func(r *llm.CompletionRequest) { r.Stop = []string{""} },
		"negative tokens": func(r *llm.CompletionRequest) { r.MaxTokens = -1 },
		"21 alternatives": func(r *llm.CompletionRequest) { r.TopLogprobs = 21 },
		"fewer than none": func(r *llm.CompletionRequest) { r.TopLogprobs = -1 },
	} {
		req := good
		req.Prompt = llm.Text("x")
		change(&req)
		assert.ErrorIs(t, CheckCompletion(req), llm.ErrInvalidRequest, name)
	}

	message := llm.Message{Role: "user", Content: "x"}
	require.NoError(t, CheckChat(llm.ChatRequest{Messages: []llm.Message{message}, Schema: []byte(`{"type":"object"}`), SchemaName: "a_b-1"}))
	for name, req := range map[string]llm.ChatRequest{
		"no messages":        {},
		"a role of a tool":   {Messages: []llm.Message{{Role: "tool", Content: "x"}}},
		"no role":            {Messages: []llm.Message{{Content: "x"}}},
		"an empty message":   {Messages: []llm.Message{message, {Role: "user"}}},
		"a broken image":     {Messages: []llm.Message{{Role: "user", Images: []llm.Image{{}}}}},
		"an image elsewhere": {Messages: []llm.Message{{Role: "assistant", Images: []llm.Image{encoded(t, "image/png", image.NewGray(image.Rect(0, 0, 1, 1)))}}}},
		"an empty schema":    {Messages: []llm.Message{message}, Schema: []byte{}},
		"a schema of none":   {Messages: []llm.Message{message}, Schema: []byte("{}")},
		"half a schema":      {Messages: []llm.Message{message}, Schema: []byte("{")},
		"a schema's name":    {Messages: []llm.Message{message}, SchemaName: "a b"},
		"negative tokens":    {Messages: []llm.Message{message}, MaxTokens: -1},
	} {
		assert.ErrorIs(t, CheckChat(req), llm.ErrInvalidRequest, name)
	}
}

func TestRetryAfter(t *testing.T) {
	for value, want := range map[string]float64{"": 0, "3": 3, "-3": 0, "soon": 0, "99999999999": 1 << 20, "2000000": 1 << 20, "Mon, 02 Jan 2006 15:04:05 GMT": 0} {
		assert.Equal(t, want, retryAfter(value).Seconds(), value)
	}
}
