// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

// An op is the kind of a node.
type op uint8

const (
	opEmpty   op = iota
	opClass      // one code point of class
	opConcat     // subs in order
	opAlt        // the first of subs that leads to a match
	opRepeat     // subs[0], min to max times
	opGroup      // subs[0], captured as group index
	opAtomic     // subs[0], never gone back into
	opLook       // subs[0] matches here; see behind, neg
	opBackref    // the text of group index
	opCond       // subs[0] if group index took part, else subs[1]
	opAssert     // zero width; see assert
	opKeep       // the match starts here (\K)
)

type assertion uint8

const (
	textStart   assertion = iota // \A, and ^ without Multiline
	textEnd                      // \z
	textEndLine                  // \Z of PCRE, and $ without Multiline: also before a final newline
	lineStart                    // ^ with Multiline
	lineStartIn                  // the same in PCRE: not behind a final newline
	lineEnd                      // $ with Multiline
	wordBoundary
	noWordBoundary
)

type mode uint8

const (
	greedy mode = iota
	lazy
	possessive
)

// maxCount stands for no upper bound of a repetition.
const maxCount = 1 << 30

// A node is a part of a parsed pattern. Case folding, the dot and flags are resolved in
// it: what matches one code point is a class.
type node struct {
	op     op
	class  class
	subs   []*node
	min    int
	max    int
	mode   mode
	index  int
	behind bool
	neg    bool
	fold   bool // of opBackref
	assert assertion

	// asciiWord says that a word boundary goes by ASCII letters only.
	asciiWord bool
}

// minWidth returns the least number of code points that a match of n takes.
func (n *node) minWidth() int {
	lo, _ := n.width()
	return lo
}

// width returns the least and the largest number of code points that a match of n
// takes; both are at most maxCount.
func (n *node) width() (lo, hi int) {
	switch n.op {
	case opClass:
		return 1, 1
	case opConcat:
		for _, s := range n.subs {
			l, h := s.width()
			lo, hi = min(lo+l, maxCount), min(hi+h, maxCount)
		}
	case opAlt, opCond:
		lo = maxCount
		for _, s := range n.subs {
			l, h := s.width()
			lo, hi = min(lo, l), max(hi, h)
		}
	case opRepeat:
		l, h := n.subs[0].width()
		lo = mulWidth(l, n.min)
		hi = mulWidth(h, n.max)
	case opGroup, opAtomic:
		return n.subs[0].width()
	case opBackref:
		return 0, maxCount
	}
	return lo, hi
}

func mulWidth(w, times int) int {
	if w == 0 || times == 0 {
		return 0
	}
	if w > maxCount/times {
		return maxCount
	}
	return w * times
}

// walk calls f for n and every node below it until f returns false.
func (n *node) walk(f func(*node) bool) bool {
	if !f(n) {
		return false
	}
	for _, s := range n.subs {
		if !s.walk(f) {
			return false
		}
	}
	return true
}

// has reports whether n or a node below it is of the kind.
func (n *node) has(kinds ...op) bool {
	return !n.walk(func(m *node) bool {
		for _, k := range kinds {
			if m.op == k {
				return false
			}
		}
		return true
	})
}
