// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package backendtest

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"math"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// Picture is a square of one colour, in image/png or else in image/jpeg.
func Picture(t testing.TB, mime string, size int, c color.Color) llm.Image {
	t.Helper()
	m := image.NewRGBA(image.Rect(0, 0, size, size))
	draw.Draw(m, m.Bounds(), image.NewUniform(c), image.Point{}, draw.Src)
	var data bytes.Buffer
	err := error(nil)
	if mime == "image/png" {
		err = png.Encode(&data, m)
	} else {
		err = jpeg.Encode(&data, m, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return llm.Image{MIMEType: mime, Data: data.Bytes()}
}

// UnsafeProbability is P(unsafe) / (P(safe) + P(unsafe)) of a token; both must be among its alternatives.
func UnsafeProbability(t testing.TB, token llm.Token) float64 {
	t.Helper()
	p := map[string]float64{}
	for _, top := range token.Top {
		p[top.Text] = math.Exp(top.Logprob)
	}
	for _, word := range []string{"safe", "unsafe"} {
		if _, ok := p[word]; !ok {
			t.Fatalf("%s is not among the alternatives", word)
		}
	}
	return p["unsafe"] / (p["safe"] + p["unsafe"])
}
