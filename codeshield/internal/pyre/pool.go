// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"math/bits"
	"sync"
)

// What a machine keeps between texts: a long one gives back the memory that it took.
const (
	keptFrames = 1 << 14
	keptWords  = 1 << 16
)

type bitset []uint64

func (b bitset) has(i int) bool { return b[i/64]&(1<<(i%64)) != 0 }
func (b bitset) set(i int)      { b[i/64] |= 1 << (i % 64) }

var machines = sync.Pool{New: func() any { return new(machine) }}

// newMachine returns nil if the text is too large for the memory that the program needs.
func (p *prog) newMachine(text string) *machine {
	hi, lo := bits.Mul64(uint64(p.memos), uint64(len(text)+1))
	if hi != 0 || lo > uint64(min(max(memoBase, memoPerByte*len(text)), maxMemoBits)) {
		return nil
	}
	m := machines.Get().(*machine)
	m.prog, m.text = p, text
	m.slots = append(m.slots[:0], make([]int, p.slots)...)
	m.steps = stepsBase + stepsPerByte*len(text)
	m.notEmpty = -1
	m.stack, m.trail = m.stack[:0], m.trail[:0]
	m.failed = m.failed.cleared(int(lo))
	if p.looks {
		m.good = m.good.cleared(int(lo))
	}
	return m
}

// cleared returns a set of n bits, all unset, in b's memory if that is large enough.
func (b bitset) cleared(n int) bitset {
	words := (n + 63) / 64
	if cap(b) < words {
		return make(bitset, words)
	}
	b = b[:words]
	clear(b)
	return b
}

func (m *machine) release() {
	if cap(m.failed) > keptWords {
		m.failed = nil
	}
	if cap(m.good) > keptWords {
		m.good = nil
	}
	if cap(m.stack) > keptFrames {
		m.stack = nil
	}
	if cap(m.trail) > keptFrames {
		m.trail = nil
	}
	m.text, m.prog = "", nil
	machines.Put(m)
}
