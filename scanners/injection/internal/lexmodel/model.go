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
	slots  []uint64 // key<<8 | weight, by open addressing; zero is empty
	filter []uint64 // one bit a key, so that most look-ups end in a small table
	shift  uint
}

// magic starts a model file, which goes on with the length of the card, the
// card as JSON, the keys in ascending order as differences in variable length,
// and the weights.
const magic = "LFWLEX1\n"

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
	last := uint64(0)
	for i, k := range keys {
		if k <= last && i > 0 || k == 0 || k>>KeyBits != 0 {
			return nil, fmt.Errorf("lexmodel: key %d is out of order", i)
		}
		out = binary.AppendUvarint(out, k-last)
		last = k
	}
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
	size := uint(10)
	for 1<<size < m.Features*2 {
		size++
	}
	m.shift = KeyBits - size
	m.slots = make([]uint64, 1<<size)
	m.filter = make([]uint64, 1<<(filterBits-6))
	keys := make([]uint64, m.Features)
	last := uint64(0)
	for i := range keys {
		d, used := binary.Uvarint(data)
		if used <= 0 || d == 0 || (last+d)>>KeyBits != 0 {
			return nil, fmt.Errorf("lexmodel: key %d is invalid", i)
		}
		last += d
		keys[i], data = last, data[used:]
	}
	if len(data) != m.Features {
		return nil, errors.New("lexmodel: the weights are cut off")
	}
	for i, k := range keys {
		at := k >> m.shift
		for m.slots[at] != 0 {
			at = (at + 1) & uint64(len(m.slots)-1)
		}
		m.slots[at] = k<<8 | uint64(data[i])
		m.filter[k&filterMask>>6] |= 1 << (k & 63)
	}
	return m, nil
}

const (
	filterBits = 20
	filterMask = 1<<filterBits - 1
)

// find returns the slot of a key, or -1.
func (m *Model) find(key uint64) int {
	if m.filter[key&filterMask>>6]>>(key&63)&1 == 0 {
		return -1
	}
	for at := key >> m.shift; ; at = (at + 1) & uint64(len(m.slots)-1) {
		s := m.slots[at]
		if s>>8 == key {
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
