// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"math"
	"math/bits"
)

// byteBits is how rare a byte is in ordinary text (English, code, JSON, with
// some of other scripts): about -log2 of its share. Only the order matters,
// and only for speed.
var byteBits = func() (bits [256]float64) {
	for b := range bits {
		switch {
		case b < ' ' || b == 0x7f:
			bits[b] = 14
		case b >= 0x80:
			bits[b] = 9
		case b >= 'A' && b <= 'Z':
			bits[b] = 8.5
		case b >= '0' && b <= '9':
			bits[b] = 7
		default:
			bits[b] = 8.5 // punctuation
		}
	}
	for b, n := range map[byte]float64{
		' ': 2.6, '\n': 6, '\t': 8, '"': 6, ',': 6.5, '.': 6.5, ':': 7, '-': 7, '_': 7, '/': 7,
		'e': 3.5, 't': 4, 'a': 4, 'o': 4.1, 'i': 4.1, 'n': 4.1, 's': 4.3, 'r': 4.3, 'h': 4.8, 'l': 5,
		'd': 5.2, 'c': 5.5, 'u': 5.5, 'm': 5.7, 'p': 5.8, 'f': 6, 'g': 6.2, 'y': 6.3, 'w': 6.4, 'b': 6.5,
		'v': 7, 'k': 7.2, 'x': 9, 'j': 9.5, 'q': 10, 'z': 10.5,
	} {
		bits[b] = n
	}
	return bits
}()

// byteShare is how large a part of ordinary text a byte makes up: what byteBits is the logarithm of.
var byteShare = func() (share [256]float64) {
	for b, n := range byteBits {
		share[b] = math.Exp2(-n)
	}
	return share
}()

// literalBits estimates how rare a literal is: -log2 of the share of positions
// at which it stands. Bytes after the second count half, since letters come in
// words.
func literalBits(text string) float64 {
	sum := 0.0
	for i := 0; i < len(text); i++ {
		b := byteBits[toLower(text[i])]
		if i >= 2 {
			b /= 2
		}
		sum += b
	}
	return sum
}

// bits estimates how rare a run is. Each byte after the first counts a third:
// digits, spaces and letters come in runs.
func (r *Run) bits() float64 {
	bits := classBits(r.Class) * (1 + float64(r.Min-1)/3)
	if r.CoreMin > 0 {
		bits += classBits(r.Core) * (1 + float64(r.CoreMin-1)/3) / 2
	}
	return bits
}

// classBits is how rare the bytes of a class are together.
func classBits(c Class) float64 {
	share := 0.0
	for i, word := range c {
		for ; word != 0; word &= word - 1 {
			share += byteShare[64*i+bits.TrailingZeros64(word)]
		}
	}
	return -math.Log2(min(share, 1))
}

// bits estimates how rare the texts are that satisfy a: at least one of its
// literals or runs.
func (a Any) bits() float64 {
	share := 0.0
	for _, l := range a.Literals {
		share += math.Exp2(-literalBits(l.Text))
	}
	for i := range a.Runs {
		share += math.Exp2(-a.Runs[i].bits())
	}
	return -math.Log2(share) // +Inf when nothing satisfies it
}
