// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import "fmt"

// Limits of what a tokenizer.json may make of a text. Those of real models are far below: NFKC makes up to 11 bytes
// of one, SentencePiece's charsmap as many, and there are at most five pre-tokenizers. Without limits thirty
// normalizers that each double the text would fill any memory.
const (
	maxGrowth    = 1 << 16 // bytes of one
	maxPrefix    = 1 << 20 // bytes put in whatever the text
	maxSplitters = 16
)

// growth bounds what normalizers make of n bytes: factor times n, and constant more.
type growth struct{ factor, constant float64 }

// then returns the growth of one normalizer behind another.
func (g growth) then(next growth) growth {
	return growth{g.factor * next.factor, g.constant*next.factor + next.constant}
}

func (g growth) check() error {
	if g.factor > maxGrowth || g.constant > maxPrefix {
		return fmt.Errorf("a text could grow by a factor of %.3g and %.3g bytes", g.factor, g.constant)
	}
	return nil
}

func (s sequence) growth() growth {
	g := growth{1, 0}
	for _, n := range s {
		g = g.then(n.growth())
	}
	return g
}

func (strip) growth() growth     { return growth{1, 0} }
func (mapped) growth() growth    { return growth{1, 0} } // Nmt alone, whose spaces are one byte
func (filtered) growth() growth  { return growth{1, 0} }
func (lowercase) growth() growth { return growth{2, 0} } // Ⱥ has two bytes, ⱥ three
func (p prepend) growth() growth { return growth{1, float64(len(p))} }

func (f *form) growth() growth { return growth{11, 0} } // U+FDFA under NFKD

func (c *charsmap) growth() growth {
	longest, length := 1, 0
	for _, b := range c.replacement {
		if length++; b == 0 {
			length = 0
		}
		longest = max(longest, length)
	}
	return growth{float64(longest), 0}
}

// Patterns may match nothing, at each character and at the end.
func (p replace) growth() growth {
	n := float64(len(p.content))
	return growth{1 + n, n}
}
