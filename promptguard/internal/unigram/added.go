// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"fmt"
	"unicode/utf8"
)

// An addedToken is an entry of "added_tokens": text that becomes one token before the model sees it.
type addedToken struct {
	content    string
	singleWord bool // only where no letter or digit touches it
	lstrip     bool // takes the white space before it along
	rstrip     bool // and behind it
	normalized bool // is looked for after normalisation, in its own normalised form
	special    bool
}

// addedTokens is all of them, by what they are looked up with.
type addedTokens struct {
	ids     map[string]int32
	byID    map[int32]addedToken // the flags that count
	special map[string]bool
	limit   int // one more than the largest id

	raw, normalized tokenFinder
}

// newAddedTokens gives tokens their ids, as AddedVocabulary::add_tokens does: those of the model's vocabulary
// keep their place there, the others follow it in order. The ids in the file are not looked at.
func newAddedTokens(tokens []addedToken, m *model, n normalizer) (addedTokens, error) {
	a := addedTokens{ids: map[string]int32{}, byID: map[int32]addedToken{}, special: map[string]bool{}}
	var specials, others []addedToken
	for _, t := range tokens {
		if t.special && t.content != "" && !a.special[t.content] {
			specials = append(specials, t)
			a.special[t.content] = true
		}
	}
	next := int32(m.size())
	seen := map[addedToken]bool{}
	for _, t := range tokens {
		if t.content == "" || seen[t] {
			continue
		}
		seen[t] = true
		id, ok := a.ids[t.content]
		if !ok {
			if id, ok = m.id(t.content); !ok {
				id = next
				next++
			}
		}
		a.ids[t.content] = id
		a.byID[id] = t
		a.limit = max(a.limit, int(id)+1)
		if !a.special[t.content] {
			others = append(others, t)
		}
	}
	var w workspace
	for _, t := range append(specials, others...) {
		id := a.ids[t.content]
		if !t.normalized {
			a.raw.add(t.content, id)
			continue
		}
		w.source.reset(t.content)
		w.current.copyFrom(&w.source, 0, len(w.source.text))
		if n != nil {
			n.normalize(&w)
		}
		if w.overrun {
			return a, fmt.Errorf("added token %s: the normalizers do not fit each other", short(t.content))
		}
		if len(w.current.text) == 0 {
			return a, fmt.Errorf("added token %s: nothing is left of it after normalisation", short(t.content))
		}
		a.normalized.add(string(w.current.text), id)
	}
	a.raw.flags, a.normalized.flags = a.byID, a.byID
	return a, nil
}

// A match is a stretch of text that is an added token, or with id -1 one that holds none.
type match struct {
	id     int32
	lo, hi int
}

// tokenFinder finds added tokens in text: the leftmost, of those the longest.
type tokenFinder struct {
	flags map[int32]addedToken
	nodes []finderNode
	first [256]bool
}

// finderNode is a node of a trie over the tokens, its children in a chain.
type finderNode struct {
	child, sibling int32
	id             int32 // -1: no token ends here
	label          byte
}

func (f *tokenFinder) add(token string, id int32) {
	if len(f.nodes) == 0 {
		f.nodes = append(f.nodes, finderNode{child: -1, sibling: -1, id: -1})
	}
	f.first[token[0]] = true
	at := int32(0)
	for i := range len(token) {
		next := f.child(at, token[i])
		if next < 0 {
			next = int32(len(f.nodes))
			f.nodes = append(f.nodes, finderNode{child: -1, sibling: f.nodes[at].child, id: -1, label: token[i]})
			f.nodes[at].child = next
		}
		at = next
	}
	if f.nodes[at].id < 0 { // of two that are the same the first counts
		f.nodes[at].id = id
	}
}

func (f *tokenFinder) child(at int32, label byte) int32 {
	at = f.nodes[at].child
	for at >= 0 && f.nodes[at].label != label {
		at = f.nodes[at].sibling
	}
	return at
}

// longest returns the longest token that text begins with.
func (f *tokenFinder) longest(text []byte) (id int32, length int) {
	id = -1
	for at, i := int32(0), 0; i < len(text); {
		if at = f.child(at, text[i]); at < 0 {
			break
		}
		if i++; f.nodes[at].id >= 0 {
			id, length = f.nodes[at].id, i
		}
	}
	return id, length
}

// find appends what covers the text: tokens and the stretches between them.
func (f *tokenFinder) find(text []byte, to []match) []match {
	if len(f.nodes) == 0 {
		return append(to, match{-1, 0, len(text)})
	}
	done := 0       // end of what is covered
	spaceUntil := 0 // end of the run of white space that the last rstrip found
	for i := 0; i < len(text); {
		if !f.first[text[i]] {
			i++
			continue
		}
		id, n := f.longest(text[i:])
		if id < 0 {
			i++
			continue
		}
		lo, hi := i, i+n
		i = hi
		token := f.flags[id]
		if token.singleWord && (wordEnds(text[:lo]) || wordBegins(text[hi:])) {
			continue
		}
		if token.lstrip {
			lo = max(spaceBefore(text, lo, done), done)
		}
		if token.rstrip {
			if hi > spaceUntil {
				spaceUntil = spaceAfter(text, hi)
			}
			hi = max(hi, spaceUntil)
		}
		if done < lo {
			to = append(to, match{-1, done, lo})
		}
		to = append(to, match{id, lo, hi})
		done = hi
	}
	if done != len(text) {
		to = append(to, match{-1, done, len(text)})
	}
	return to
}

func wordEnds(text []byte) bool {
	r, n := utf8.DecodeLastRune(text)
	return n > 0 && isWord(r)
}

func wordBegins(text []byte) bool {
	r, n := utf8.DecodeRune(text)
	return n > 0 && isWord(r)
}

// spaceBefore returns the start of the white space before a position, no further back than limit.
func spaceBefore(text []byte, at, limit int) int {
	for at > limit {
		r, n := utf8.DecodeLastRune(text[:at])
		if !isSpace(r) {
			break
		}
		at -= n
	}
	return at
}

// spaceAfter returns the end of the white space at a position.
func spaceAfter(text []byte, at int) int {
	for at < len(text) {
		r, n := utf8.DecodeRune(text[at:])
		if !isSpace(r) {
			break
		}
		at += n
	}
	return at
}
