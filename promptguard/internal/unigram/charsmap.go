// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"unicode/utf8"
)

// charsmap is SentencePiece's precompiled_charsmap: a double array (as Darts writes it) from text to a place in a
// list of replacements, each of which ends with a NUL.
//
// It is applied as the crate spm_precompiled does: to a grapheme cluster of less than six bytes as a whole, else to
// its characters, and of the entries that begin the text the shortest counts. So the entry for a first character
// takes the place of the whole of a short cluster.
type charsmap struct {
	array       []uint32
	replacement []byte
	classes     *classes
	plain       [utf8.RuneSelf]bool // printable ASCII that no entry begins with: no cluster of two ASCII characters holds it
}

func newCharsmap(encoded string) (*charsmap, error) {
	data, err := base64.StdEncoding.Strict().DecodeString(encoded)
	if err != nil {
		return nil, errors.New("precompiled_charsmap is not base64")
	}
	if len(data) < 4 {
		return nil, errors.New("precompiled_charsmap is shorter than its header")
	}
	size := uint64(binary.LittleEndian.Uint32(data)) / 4
	data = data[4:]
	switch {
	case size*4 > uint64(len(data)):
		return nil, errors.New("precompiled_charsmap is shorter than the double array that it announces")
	case size == 0:
		return nil, errors.New("precompiled_charsmap has an empty double array")
	case !utf8.Valid(data[size*4:]):
		return nil, errors.New("the replacements of precompiled_charsmap are not UTF-8")
	}
	c := &charsmap{array: make([]uint32, size), replacement: data[size*4:], classes: newClasses()}
	for i := range c.array {
		c.array[i] = binary.LittleEndian.Uint32(data[4*i:])
	}
	for b := byte(' '); b < 0x7f; b++ {
		_, mapped := c.lookup([]byte{b})
		c.plain[b] = !mapped
	}
	return c, nil
}

func unitOffset(unit uint32) uint32 { return unit >> 10 << (unit & (1 << 9) >> 6) }

// lookup returns what the shortest entry that key begins with is replaced by.
func (c *charsmap) lookup(key []byte) ([]byte, bool) {
	at := unitOffset(c.array[0])
	for _, b := range key {
		at ^= uint32(b)
		if b == 0 || at >= uint32(len(c.array)) {
			return nil, false
		}
		unit := c.array[at]
		if unit&(1<<31|0xff) != uint32(b) {
			return nil, false
		}
		at ^= unitOffset(unit)
		if unit>>8&1 == 1 {
			return c.value(at)
		}
	}
	return nil, false
}

// value reads the replacement that a leaf points to. Where a broken array points elsewhere, there is none.
func (c *charsmap) value(leaf uint32) ([]byte, bool) {
	if leaf >= uint32(len(c.array)) {
		return nil, false
	}
	start := c.array[leaf] & (1<<31 - 1)
	if start > uint32(len(c.replacement)) {
		return nil, false
	}
	text := c.replacement[start:]
	if end := bytes.IndexByte(text, 0); end >= 0 {
		text = text[:end]
	}
	if len(text) > 0 && !utf8.RuneStart(text[0]) {
		return nil, false
	}
	return text, true
}

func (c *charsmap) normalize(w *workspace) {
	text := w.current.text
	if c.run(text, 0) == len(text) {
		return
	}
	modified := false
	r := w.begin()
	var walk clusters
	walk.begin(c.classes, text)
	for walk.at < len(text) {
		from := walk.at
		if to := c.run(text, from); to > from {
			r.keep(from, to)
			walk.jump(to)
			continue
		}
		cluster := text[from:walk.next()]
		if len(cluster) < 6 {
			if to, ok := c.lookup(cluster); ok {
				r.replace(cluster, to)
				modified = true
				continue
			}
		}
		for len(cluster) > 0 {
			old, n := utf8.DecodeRune(cluster)
			if to, ok := c.lookup(cluster[:n]); ok {
				r.replace(cluster[:n], to)
				modified = true
			} else {
				r.put(old, 0)
			}
			cluster = cluster[n:]
		}
	}
	if modified {
		r.end(w)
	}
}

// run returns the end of the ASCII at position i that is its own cluster, character by character, and stays.
func (c *charsmap) run(text []byte, i int) int {
	start := i
	for i < len(text) && text[i] < utf8.RuneSelf && c.plain[text[i]] {
		i++
	}
	if i > start && i < len(text) && text[i] >= utf8.RuneSelf {
		i-- // an accent may follow
	}
	return i
}

// replace puts the characters of one string in the place of another's.
func (r *rewrite) replace(old, new []byte) {
	put, surplus := utf8.RuneCount(new), utf8.RuneCount(new)-utf8.RuneCount(old)
	for i := 0; len(new) > 0; i++ {
		c, n := utf8.DecodeRune(new)
		change := 0
		if surplus > 0 && i >= put-surplus {
			change = 1
		}
		r.put(c, change)
		new = new[n:]
	}
	if surplus < 0 {
		r.drop(-surplus)
	}
}
