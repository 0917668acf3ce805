// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package view

import (
	"iter"
	"unsafe"
)

const (
	// maxDepth is how many encodings are undone one inside the other.
	maxDepth = 4
	// maxNodes and the growth bound what a hostile text can cost.
	maxNodes   = 48
	growth     = 4
	growthFree = 16 << 10
)

// A Reader finds the views of texts. It keeps its memory from one text to the
// next, so that a text with nothing hidden in it costs no allocation. It is
// not safe for concurrent use. The zero Reader is ready.
type Reader struct {
	nodes  []node
	drafts []draft // one a node, the first unused
	folds  []draft // one a node: the normalised texts
	kinds  [kinds]draft
	budget int
	cut    bool
	words  words
	buf    []byte

	unwrapped int // up to here, lines of base64 are taken one by one
}

// A node is a text before normalisation: the original, or what was decoded
// out of its parent.
type node struct {
	text   string
	spans  []span
	parent int
	depth  int
	kind   Kind
}

// Views reads text. It yields the normalised text first, then what is hidden
// in it, and what is hidden in that. The views, and whatever was cut from
// their texts, are valid until Views is called again; text must not change
// until then.
func (r *Reader) Views(text string) iter.Seq[View] {
	return func(yield func(View) bool) {
		r.nodes = append(r.nodes[:0], node{text: text, parent: -1})
		r.budget, r.cut = growth*len(text)+growthFree, false
		for i := 0; i < len(r.nodes); i++ {
			if !yield(r.view(i)) {
				return
			}
			if r.nodes[i].depth < maxDepth {
				r.decode(i)
			}
		}
	}
}

// Truncated reports whether the last text held more encodings, one inside the
// other, than the Reader undoes.
func (r *Reader) Truncated() bool { return r.cut }

// view normalises a node.
func (r *Reader) view(i int) View {
	for len(r.folds) <= i {
		r.folds = append(r.folds, draft{})
	}
	n, d := &r.nodes[i], &r.folds[i]
	d.reset()
	r.fold(d, n.text)
	return View{Text: str(d.text), Kind: n.kind, folds: d.spans, node: i, r: r}
}

// decode appends what is hidden in node i, one node a kind of hiding.
func (r *Reader) decode(i int) {
	n := r.nodes[i]
	for k := range r.kinds {
		r.kinds[k].reset()
	}
	r.blocks(n.text)
	r.inline(n.text)
	r.disguised(n.text, n.kind)
	for k := range r.kinds {
		d, kind := &r.kinds[k], Kind(1)<<k
		if len(d.text) == 0 {
			continue
		}
		if len(r.nodes) >= maxNodes || len(d.text) > r.budget {
			r.cut = true
			continue
		}
		r.budget -= len(d.text)
		j := len(r.nodes)
		for len(r.drafts) <= j {
			r.drafts = append(r.drafts, draft{})
		}
		// The new node takes the draft; its old memory serves the next text.
		r.drafts[j], *d = *d, r.drafts[j]
		r.nodes = append(r.nodes, node{text: str(r.drafts[j].text), spans: r.drafts[j].spans, parent: i, depth: n.depth + 1, kind: n.kind | kind})
	}
}

func (r *Reader) draft(k Kind) *draft {
	for i := range r.kinds {
		if k == 1<<i {
			return &r.kinds[i]
		}
	}
	panic("view: not one kind")
}

// str is the bytes as a string, without a copy. They are not written to as
// long as the string is in use: that is what valid until the next call means.
func str(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }
