// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package lexmodel

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
)

// A Card says what a model file is.
type Card struct {
	Version   string             `json:"version"`
	Data      string             `json:"data"` // SHA-256 of what it was trained on
	Scale     float64            `json:"scale"`
	Bias      float64            `json:"bias"`
	Block     float64            `json:"block"`  // threshold of the raw score
	Review    float64            `json:"review"` // threshold of the raw score
	Slope     float64            `json:"slope"`  // probability = 1/(1+exp(-(Slope*raw+Offset)))
	Offset    float64            `json:"offset"`
	Features  int                `json:"features"`
	Figures   map[string]float64 `json:"figures"`
	TrainedOn map[string]int     `json:"trained_on"`
}

// A Model is a trained lexicon. It is immutable and safe for concurrent use.
type Model struct {
	Card
	slots  []uint64 // by open addressing: the low half of the key<<32 | weight<<24; zero is empty
	filter []uint64 // two bits a key in one word, so that most look-ups end in a small table
	shift  uint
}

// magic starts a model file, which goes on with the length of the card, the
// card as JSON, the keys in ascending order, coded by their differences, and the
// weights.
const magic = "LFWLEX2\n"

// Encode writes a model file.
func Encode(card Card, keys []uint64, weights []int8) ([]byte, error) {
	if len(keys) != len(weights) {
		return nil, errors.New("lexmodel: keys and weights differ in number")
	}
	card.Features = len(keys)
	text, err := json.Marshal(card)
	if err != nil {
		return nil, err
	}
	out := append([]byte(magic), 0, 0, 0, 0)
	binary.LittleEndian.PutUint32(out[len(magic):], uint32(len(text)))
	out = append(out, text...)
	for i, k := range keys {
		if k == 0 || k>>KeyBits != 0 || i > 0 && k <= keys[i-1] {
			return nil, fmt.Errorf("lexmodel: key %d is out of order", i)
		}
	}
	for i, w := range weights {
		if w == 0 {
			return nil, fmt.Errorf("lexmodel: weight %d is zero", i)
		}
	}
	out = appendKeys(out, keys)
	for _, w := range weights {
		out = append(out, byte(w))
	}
	return out, nil
}

// Decode reads a model file.
func Decode(data []byte) (*Model, error) {
	if len(data) < len(magic)+4 || string(data[:len(magic)]) != magic {
		return nil, errors.New("lexmodel: not a model file")
	}
	n := int(binary.LittleEndian.Uint32(data[len(magic):]))
	data = data[len(magic)+4:]
	if n < 0 || n > len(data) {
		return nil, errors.New("lexmodel: the card is cut off")
	}
	m := &Model{}
	if err := json.Unmarshal(data[:n], &m.Card); err != nil {
		return nil, fmt.Errorf("lexmodel: card: %w", err)
	}
	data = data[n:]
	if m.Features < 0 || m.Features > len(data)/2 {
		return nil, errors.New("lexmodel: the keys are cut off")
	}
	if !(m.Scale > 0) || math.IsInf(m.Scale, 0) || math.IsNaN(m.Bias) {
		return nil, errors.New("lexmodel: card: scale and bias must be finite, scale positive")
	}
	size := uint(14)
	for 1<<size < m.Features*2 {
		size++
	}
	m.shift = KeyBits - size
	m.slots = make([]uint64, 1<<size)
	m.filter = make([]uint64, 1<<filterBits)
	keys, data, err := readKeys(data, m.Features)
	if err != nil {
		return nil, err
	}
	if len(data) != m.Features {
		return nil, errors.New("lexmodel: the weights are cut off")
	}
	for i, k := range keys {
		if data[i] == 0 {
			return nil, fmt.Errorf("lexmodel: weight %d is zero", i)
		}
		at, far := k>>m.shift, 0
		for m.slots[at] != 0 {
			at = (at + 1) & uint64(len(m.slots)-1)
			far++
		}
		if far >= len(m.slots)>>(KeyBits-32) {
			return nil, errors.New("lexmodel: the keys are not spread evenly")
		}
		m.slots[at] = k<<32 | uint64(data[i])<<24
		m.filter[k>>(KeyBits-filterBits)] |= filterMask(k)
	}
	return m, nil
}

// filterBits is the size of the filter: 2^14 words are 128 KB, which a core's
// second cache holds.
const filterBits = 14

// filterMask has the two bits of a key in its word of the filter.
func filterMask(key uint64) uint64 { return 1<<(key&63) | 1<<(key>>6&63) }

// may is 1 where the key can be in the model, else 0: it is wrong for a few keys
// in a hundred that are not. It has no branch, since none could be foreseen.
func (m *Model) may(key uint64) int {
	w := m.filter[key>>(KeyBits-filterBits)&(1<<filterBits-1)]
	return int(w >> (key & 63) & (w >> (key >> 6 & 63)) & 1)
}

// find returns where the slots have a key, or -1. The upper bits of the key are
// told by the place: keys that differ in them alone start further from each
// other than a key is from where it starts.
func find(slots []uint64, shift uint, key uint64) int {
	for at := key >> shift; ; at++ {
		at &= uint64(len(slots) - 1)
		s := slots[at]
		if uint32(s>>32) == uint32(key) && s != 0 {
			return int(at)
		}
		if s == 0 {
			return -1
		}
	}
}

// Probability maps a raw score to the probability that the text is an attack,
// as calibrated on the development data.
func (m *Model) Probability(raw float64) float64 {
	return 1 / (1 + math.Exp(-(m.Slope*raw + m.Offset)))
}
