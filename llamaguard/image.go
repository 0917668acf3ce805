// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llm"
)

// images decodes pictures and encodes them anew: a server gets a picture that is
// one, of a size that is known, with nothing in it that a decoder would not read.
func (g *Guard) images(list []firewall.Image) ([]llm.Image, error) {
	if len(list) == 0 || g.config.IgnoreImages {
		return nil, nil
	}
	if g.format.images == 0 {
		return nil, fmt.Errorf("images[0]: %s reads no pictures", g.config.Family)
	}
	var out []llm.Image
	for i, img := range list {
		views, err := reencode(img.Data, g.config.MaxPixels)
		if err != nil {
			return nil, fmt.Errorf("images[%d]: %w", i, err)
		}
		for _, data := range views {
			out = append(out, llm.Image{MIMEType: "image/png", Data: data})
		}
	}
	return out, nil
}

// codec is a format of pictures, known by its first bytes.
type codec struct {
	magic  string
	config func(*bytes.Reader) (image.Config, error)
	decode func(*bytes.Reader) (image.Image, error)
}

func codecs() []codec {
	return []codec{
		{"\x89PNG\r\n\x1a\n",
			func(r *bytes.Reader) (image.Config, error) { return png.DecodeConfig(r) },
			func(r *bytes.Reader) (image.Image, error) { return png.Decode(r) }},
		{"\xff\xd8",
			func(r *bytes.Reader) (image.Config, error) { return jpeg.DecodeConfig(r) },
			func(r *bytes.Reader) (image.Image, error) { return jpeg.Decode(r) }},
		{"GIF8",
			func(r *bytes.Reader) (image.Config, error) { return gif.DecodeConfig(r) },
			decodeStill},
	}
}

// errImage is for all that is wrong in a picture: decoders' errors may hold bytes of it.
var errImage = errors.New("not a readable PNG, JPEG or GIF picture")

// reencode returns a picture as a PNG without transparency. The declared type
// does not count: readers go by the bytes. One with transparent pixels becomes two: over
// white, as viewers show it, and with its transparency ignored, as many models read
// it, so that no picture hides in what only one of them sees.
func reencode(data []byte, maxPixels int) ([][]byte, error) {
	for _, c := range codecs() {
		if !bytes.HasPrefix(data, []byte(c.magic)) {
			continue
		}
		config, err := c.config(bytes.NewReader(data))
		if err != nil || config.Width <= 0 || config.Height <= 0 {
			return nil, errImage
		}
		if config.Width > maxPixels/config.Height {
			return nil, fmt.Errorf("picture of %d x %d pixels: more than %d", config.Width, config.Height, maxPixels)
		}
		img, err := c.decode(bytes.NewReader(data))
		if err != nil {
			if errors.Is(err, errAnimated) {
				return nil, err
			}
			return nil, errImage
		}
		return encodeViews(img)
	}
	return nil, errImage
}

var errAnimated = errors.New("an animation: a guard would see its first picture only")

// decodeStill reads the first picture of a GIF and refuses one that has more.
func decodeStill(r *bytes.Reader) (image.Image, error) {
	img, err := gif.Decode(r) // reads single bytes, so r stands behind the picture
	if err != nil {
		return nil, err
	}
	const extension, trailer = 0x21, 0x3b
	for {
		block, err := r.ReadByte()
		if err != nil || block == trailer {
			return img, nil
		}
		if block != extension {
			return nil, errAnimated
		}
		if _, err := r.ReadByte(); err != nil { // label
			return img, nil
		}
		for {
			size, err := r.ReadByte()
			if err != nil || size == 0 {
				break
			}
			if _, err := r.Seek(int64(size), io.SeekCurrent); err != nil {
				return nil, err
			}
		}
	}
}

func encodeViews(img image.Image) ([][]byte, error) {
	bounds := img.Bounds()
	flat := image.NewRGBA(image.Rect(0, 0, bounds.Dx(), bounds.Dy()))
	draw.Draw(flat, flat.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(flat, flat.Bounds(), img, bounds.Min, draw.Over)
	views := []*image.RGBA{flat}
	if o, ok := img.(interface{ Opaque() bool }); !ok || !o.Opaque() {
		views = append(views, opaque(img))
	}
	var list [][]byte
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	for _, view := range views {
		var out bytes.Buffer
		if err := encoder.Encode(&out, view); err != nil {
			return nil, errImage
		}
		list = append(list, out.Bytes())
	}
	return list, nil
}

// opaque returns a picture with the colours that its transparent pixels have.
func opaque(img image.Image) *image.RGBA {
	bounds := img.Bounds()
	out := image.NewRGBA(image.Rect(0, 0, bounds.Dx(), bounds.Dy()))
	for y := range bounds.Dy() {
		for x := range bounds.Dx() {
			var c color.RGBA
			switch p := img.At(bounds.Min.X+x, bounds.Min.Y+y).(type) {
			case color.NRGBA:
				c = color.RGBA{p.R, p.G, p.B, 255}
			case color.NRGBA64:
				c = color.RGBA{uint8(p.R >> 8), uint8(p.G >> 8), uint8(p.B >> 8), 255}
			default:
				n := color.NRGBAModel.Convert(p).(color.NRGBA)
				c = color.RGBA{n.R, n.G, n.B, 255}
			}
			out.SetRGBA(x, y, c)
		}
	}
	return out
}
