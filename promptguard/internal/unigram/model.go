// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"unicode/utf8"
)

// model is the Unigram language model: pieces of text and how likely each is.
type model struct {
	trie   trie
	scores []float64
	text   string   // of all pieces, one after the other
	ends   []uint32 // where each ends
	empty  int32    // id of the piece without text, -1: none

	unk      int32
	unkScore float64
	fallback bool       // unknown text becomes the tokens of its bytes
	bytes    [256]int32 // their ids, -1 for one that is missing
}

// unkPenalty is by how much an unknown character is less likely than the least likely piece.
const unkPenalty = 10

// newModel builds a model of pieces whose texts end at ends.
func newModel(text string, ends []uint32, scores []float64, unk int64, fallback bool) (*model, error) {
	switch {
	case len(scores) == 0:
		return nil, errors.New("the vocabulary is empty")
	case unk < 0:
		return nil, errors.New("unk_id is missing: a text with an unknown character would have no tokens")
	case unk >= int64(len(scores)):
		return nil, fmt.Errorf("unk_id %d lies outside the vocabulary of %d", unk, len(scores))
	}
	m := &model{scores: scores, text: text, ends: ends, empty: -1, unk: int32(unk), fallback: fallback}
	least := math.Inf(1)
	for id, score := range scores {
		least = min(least, score)
		if m.token(int32(id)) == "" {
			m.empty = int32(id)
		}
	}
	m.unkScore = least - unkPenalty
	m.trie = newTrie(len(scores), func(id int32) string { return m.token(id) })
	for b := range m.bytes {
		m.bytes[b] = m.trie.lookup(fmt.Sprintf("<0x%02X>", b))
	}
	return m, nil
}

func (m *model) size() int { return len(m.scores) }

func (m *model) token(id int32) string {
	if id < 0 || int(id) >= len(m.ends) {
		return ""
	}
	start := uint32(0)
	if id > 0 {
		start = m.ends[id-1]
	}
	return m.text[start:m.ends[id]]
}

func (m *model) id(token string) (int32, bool) {
	id := m.empty
	if token != "" {
		id = m.trie.lookup(token)
	}
	return id, id >= 0
}

// A node is the best way to cut the text up to a position: where its last piece starts, and which one it is.
type node struct {
	score float64
	start int32 // -1: no way yet
	id    int32
}

// encode appends the tokens of a stretch of text.
func (m *model) encode(w *workspace, dst *Encoding, from *aligned, lo, hi int) {
	text := from.text[lo:hi]
	m.viterbi(w, text)
	// From the end back along the best way, then forward.
	w.path = w.path[:0]
	for at := int32(len(text)); at > 0; at = w.nodes[at].start {
		w.path = append(w.path, at)
	}
	start := 0
	for i := len(w.path) - 1; i >= 0; i-- {
		end := int(w.path[i])
		id := w.nodes[end].id
		if id == m.unk {
			for i > 0 && w.nodes[w.path[i-1]].id == m.unk { // unknowns in a row are one
				i--
				end = int(w.path[i])
			}
			m.unknown(dst, text[start:end], from.span(lo+start, lo+end))
		} else {
			dst.add(id, from.span(lo+start, lo+end))
		}
		start = end
	}
}

// unknown appends what unknown text becomes: a piece, should it be one as a whole, its bytes, or the unknown token.
func (m *model) unknown(dst *Encoding, text []byte, s span) {
	if id := m.trie.lookupBytes(text); id >= 0 {
		dst.add(id, s)
		return
	}
	if !m.fallback || slices.ContainsFunc(text, func(b byte) bool { return m.bytes[b] < 0 }) {
		dst.add(m.unk, s)
		if dst.KeepUnknown {
			dst.Unknown = append(dst.Unknown, string(text))
		}
		return
	}
	for _, b := range text {
		dst.add(m.bytes[b], s)
	}
}

// viterbi finds the best way to each position of text. Of two that are as good the one found first stays: the one
// whose last piece starts further left.
func (m *model) viterbi(w *workspace, text []byte) {
	if cap(w.nodes) <= len(text) {
		w.nodes = make([]node, len(text)+1, 2*len(text)+64)
	}
	nodes := w.nodes[:len(text)+1]
	w.nodes = nodes
	for i := range nodes {
		nodes[i].start = -1
	}
	nodes[0].score = 0
	units := m.trie.units
	for at := 0; at < len(text); {
		size := 1
		if text[at] >= utf8.RuneSelf {
			_, size = utf8.DecodeRune(text[at:])
		}
		before := nodes[at].score
		known := false
		unit := uint32(0)
		for i := at; i < len(text); i++ {
			next := units[unit].base ^ uint32(text[i])
			if int(next) >= len(units) || units[next].parent != unit {
				break
			}
			unit = next
			id := units[unit].id
			if id < 0 {
				continue
			}
			to := &nodes[i+1]
			if score := m.scores[id] + before; to.start < 0 || score > to.score {
				*to = node{score, int32(at), id}
			}
			if i+1-at == size {
				known = true
			}
		}
		if !known {
			to := &nodes[at+size]
			if score := m.unkScore + before; to.start < 0 || score > to.score {
				*to = node{score, int32(at), m.unk}
			}
		}
		at += size
	}
}
