// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package token

import (
	_ "embed" // the word lists
	"math/bits"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/internal/view"
)

// A Class is a set of meanings that words share across languages.
type Class uint32

// The classes, in the order of words.txt.
const (
	Override    Class = 1 << iota // ignore, forget, bypass
	Instruction                   // instructions, rules, prompt
	Previous                      // previous, above, prior
	All                           // all, any, everything
	Reveal                        // reveal, print, repeat
	Secret                        // password, key, confidential
	System                        // system, developer, administrator
	Model                         // assistant, AI, chatbot
	You                           // you, your
	Now                           // now, henceforth
	New                           // new, updated
	Act                           // act, pretend, imagine
	Free                          // unrestricted, uncensored
	Not                           // not, never
	Refuse                        // refuse, apologise, warn
	Only                          // only, exactly
	Say                           // say, answer, reply
	Send                          // send, forward, upload
	Do                            // must, execute, comply
	Hide                          // secretly, do not mention
	User                          // user, customer
	Urgent                        // important, urgent
	Mode                          // mode
	Data                          // e-mail, file, message, document
	Money                         // transfer, pay, account
	Destroy                       // delete, erase, drop
	Before                        // before, first, in order to
	Text                          // text, words, conversation, what was said
	Start                         // start, begin
	Limit                         // limits, filters, ethics, safety
	classes     = iota
)

// Classes is the number of classes.
const Classes = classes

// Index returns the number of the first class in c, or -1.
func (c Class) Index() int {
	if c == 0 {
		return -1
	}
	return bits.TrailingZeros32(uint32(c))
}

//go:embed words.txt
var wordLists string

// lists finds the class of a word: by its hash, or by the hash of a prefix of
// it that the lists have.
type lists struct {
	exact  table
	prefix table
	heads  [1 << 12]uint64 // by the first three bytes: which lengths of prefixes there are
	pairs  table           // words of two characters, by pairHash
}

// load reads the lists once.
var load = sync.OnceValue(func() *lists {
	l := &lists{exact: newTable(), prefix: newTable(), pairs: newTable()}
	class := Class(0)
	for line := range strings.Lines(normalized(wordLists)) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] == '[':
			class = max(class<<1, 1)
			continue
		}
		for _, w := range strings.Fields(line) {
			stem, isPrefix := strings.CutSuffix(w, "*")
			switch {
			case utf8.RuneCountInString(stem) == 2 && allSingle(stem):
				_, n := utf8.DecodeRuneInString(stem)
				l.pairs.add(pairHash(hash(stem[:n]), hash(stem[n:])), class)
			case isPrefix:
				l.prefix.add(hash(stem), class)
				l.heads[head(stem)] |= 1 << min(63, len(stem))
			default:
				l.exact.add(listed(stem), class)
			}
		}
	}
	if class != 1<<(classes-1) {
		panic("token: words.txt has another number of classes")
	}
	return l
})

// normalized is the word lists as the texts are.
func normalized(s string) string {
	var r view.Reader
	for v := range r.Views(s) {
		return strings.Clone(v.Text)
	}
	return ""
}

func allSingle(s string) bool {
	for _, c := range s {
		if !single(c) {
			return false
		}
	}
	return true
}

// class returns the classes of a word with the given hash.
func (l *lists) class(h uint64, w string) Class {
	c := l.exact.get(h)
	if len(w) < 3 {
		return c
	}
	lengths := l.heads[head(w)]
	if lengths == 0 {
		return c
	}
	for ; lengths != 0; lengths &= lengths - 1 {
		n := bits.TrailingZeros64(lengths)
		if n > len(w) {
			break
		}
		c |= l.prefix.get(hash(w[:n]))
	}
	return c
}

// pair gives t the class of the two characters before and at it: a word of
// Chinese or Japanese has mostly two. The class stands at the second.
func (l *lists) pair(before, t *Token) {
	if before.End != t.Start || !before.Single {
		return
	}
	if c := l.pairs.get(pairHash(before.Word, t.Word)); c != 0 {
		t.Class |= c
		before.Class &^= c
	}
}

func pairHash(a, b uint64) uint64 { return a*0x9E3779B97F4A7C15 + b }

func head(w string) uint32 {
	return (uint32(w[0])<<16 | uint32(w[1])<<8 | uint32(w[2])) * 2654435761 >> 20
}

// listed returns the hash that a word of the lists has in a text.
func listed(s string) uint64 {
	letters := 0
	for i, c := range s {
		if letters >= maxLetters {
			return hash(s[:i])
		}
		letters++
		if 0xAC00 <= c && c <= 0xD7A3 {
			letters++
		}
	}
	return hash(s)
}

// A table maps hashes to classes by open addressing, behind a filter of a bit
// a hash: most words have no class.
type table struct {
	keys    []uint64
	classes []Class
	filter  []uint64
}

const (
	tableBits  = 13
	filterBits = 16
)

func newTable() table {
	return table{make([]uint64, 1<<tableBits), make([]Class, 1<<tableBits), make([]uint64, 1<<(filterBits-6))}
}

func (t *table) slot(h uint64) int {
	i := h >> 20 % (1 << tableBits)
	for t.keys[i] != 0 && t.keys[i] != h {
		i = (i + 1) % (1 << tableBits)
	}
	return int(i)
}

func (t *table) add(h uint64, c Class) {
	i := t.slot(h)
	t.keys[i] = h
	t.classes[i] |= c
	t.filter[h>>6%(1<<(filterBits-6))] |= 1 << (h & 63)
}

func (t *table) get(h uint64) Class {
	if t.filter[h>>6%(1<<(filterBits-6))]>>(h&63)&1 == 0 {
		return 0
	}
	return t.classes[t.slot(h)]
}
