// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

func withImages(data ...[]byte) firewall.Trace {
	m := firewall.Message{Role: firewall.RoleUser, Content: "What is this?"}
	for _, d := range data {
		m.Images = append(m.Images, firewall.Image{MIMEType: "image/png", Data: d})
	}
	return firewall.Trace{m}
}

func animation(t *testing.T, frames int) []byte {
	t.Helper()
	g := gif.GIF{}
	for i := range frames {
		img := image.NewPaletted(image.Rect(0, 0, 4, 4), color.Palette{color.Black, color.White})
		img.Pix[0] = byte(i % 2)
		g.Image, g.Delay = append(g.Image, img), append(g.Delay, 1)
	}
	var out bytes.Buffer
	require.NoError(t, gif.EncodeAll(&out, &g))
	return out.Bytes()
}

// hugePNG is the head of a PNG that would decode to w x h pixels.
func hugePNG(w, h uint32) []byte {
	head := binary.BigEndian.AppendUint32([]byte("IHDR"), w)
	head = append(binary.BigEndian.AppendUint32(head, h), 8, 2, 0, 0, 0)
	out := append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"), head...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(head))
}

func TestPicturesAreEncodedAnew(t *testing.T) {
	var asJPEG bytes.Buffer
	require.NoError(t, jpeg.Encode(&asJPEG, image.NewGray(image.Rect(0, 0, 5, 3)), nil))
	for name, data := range map[string][]byte{
		"PNG": append(picture(t, 5, 3), "trailing text"...), "JPEG": asJPEG.Bytes(), "GIF": animation(t, 1),
	} {
		t.Run(name, func(t *testing.T) {
			backend := answering("safe")
			_, err := newGuard(t, Config{Client: backend, Family: LlamaGuard4_12B}).Classify(t.Context(), withImages(data))
			require.NoError(t, err)
			var sent []*llm.Image
			for _, p := range backend.Completions()[0].Prompt {
				if p.Image != nil {
					sent = append(sent, p.Image)
				}
			}
			require.Len(t, sent, 1)
			assert.Equal(t, "image/png", sent[0].MIMEType)
			assert.NotContains(t, string(sent[0].Data), "trailing text")
			_, err = png.Decode(bytes.NewReader(sent[0].Data))
			assert.NoError(t, err)
		})
	}
}

func TestTransparencyHidesNothing(t *testing.T) {
	clear := image.NewNRGBA(image.Rect(0, 0, 1, 1))
	clear.SetNRGBA(0, 0, color.NRGBA{200, 10, 20, 0})
	palette := image.NewPaletted(image.Rect(0, 0, 1, 1), color.Palette{color.NRGBA{200, 10, 20, 0}})
	deep := image.NewNRGBA64(image.Rect(0, 0, 1, 1))
	deep.SetNRGBA64(0, 0, color.NRGBA64{200 << 8, 10 << 8, 20 << 8, 0})
	for name, img := range map[string]image.Image{"NRGBA": clear, "palette": palette, "16 bits": deep} {
		t.Run(name, func(t *testing.T) {
			var in bytes.Buffer
			require.NoError(t, png.Encode(&in, img))
			views, err := reencode(in.Bytes(), 100)
			require.NoError(t, err)
			require.Len(t, views, 2)
			for i, want := range []color.RGBA{{255, 255, 255, 255}, {200, 10, 20, 255}} {
				got, err := png.Decode(bytes.NewReader(views[i]))
				require.NoError(t, err)
				assert.Equal(t, want, color.RGBAModel.Convert(got.At(0, 0)))
			}
		})
	}
	views, err := reencode(picture(t, 2, 2), 100)
	require.NoError(t, err)
	assert.Len(t, views, 1)
}

func TestPicturesThatAreRefused(t *testing.T) {
	for want, data := range map[string][]byte{
		"images[0]: not a readable": []byte("no picture"),
		"not a readable PNG":        {},
		"or GIF picture":            picture(t, 4, 4)[:40],
		"100000 x 100000 pixels":    hugePNG(100000, 100000),
		"4294967295":                hugePNG(1<<32-1, 1<<32-1),
		"JPEG or GIF":               []byte("\xff\xd8\xff\xe0 cut"),
		"an animation":              animation(t, 3),
		"readable":                  []byte("<svg xmlns='http://www.w3.org/2000/svg'/>"),
	} {
		backend := answering("safe")
		_, err := newGuard(t, Config{Client: backend, Family: LlamaGuard4_12B}).Classify(t.Context(), withImages(data))
		require.Error(t, err, want)
		if want != "4294967295" { // no decoder's limit is ours
			assert.Contains(t, err.Error(), want)
		}
		assert.Empty(t, backend.Completions(), want)
	}
	_, err := newGuard(t, Config{Client: answering("safe"), Family: LlamaGuard4_12B, MaxPixels: 15}).Classify(t.Context(), withImages(picture(t, 4, 4)))
	assert.ErrorContains(t, err, "more than 15")
}

func TestAVisionModelWithOnePictureAPromptIsAskedAboutEach(t *testing.T) {
	calls := 0
	backend := &llmtest.Backend{OnComplete: func(_ ctx, req llm.CompletionRequest) (llm.Completion, error) {
		images := 0
		for _, p := range req.Prompt {
			if p.Image != nil {
				images++
			}
		}
		assert.Equal(t, 1, images)
		if calls++; calls == 2 {
			return llmtest.Answer("unsafe\nS1", likely("unsafe")), nil
		}
		return llmtest.Answer("safe", likely("safe")), nil
	}}
	v, err := newGuard(t, Config{Client: backend, Family: LlamaGuard3_11BVision}).Classify(t.Context(), withImages(picture(t, 2, 2), picture(t, 3, 3), picture(t, 4, 4)))
	require.NoError(t, err)
	assert.Equal(t, 3, calls)
	assert.Equal(t, []string{"S1"}, v.Categories)
}

func TestPicturesLeftToAnotherScanner(t *testing.T) {
	g := newGuard(t, Config{Client: answering("safe"), IgnoreImages: true})
	assert.False(t, g.ScansImages())
	v, err := g.Classify(t.Context(), withImages([]byte("anything")))
	require.NoError(t, err)
	assert.True(t, v.Safe)
	assert.True(t, newGuard(t, Config{Client: answering("safe"), Family: LlamaGuard3_11BVision}).ScansImages())
	assert.False(t, newGuard(t, Config{Client: answering("safe")}).ScansImages())
}

func TestAPictureAloneIsAsked(t *testing.T) {
	backend := answering("unsafe\nS1")
	v, err := newGuard(t, Config{Client: backend, Family: LlamaGuard4_12B}).Classify(t.Context(),
		firewall.Trace{{Role: firewall.RoleUser, Images: []firewall.Image{{MIMEType: "image/png", Data: picture(t, 2, 2)}}}})
	require.NoError(t, err)
	assert.False(t, v.Safe)
}
