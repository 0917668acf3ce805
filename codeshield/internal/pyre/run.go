// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import "unicode/utf8"

// A run is x* for a class x: a split at each position, of which nothing is kept but where the run starts and which of its ends was
// tried last. What is remembered is the same as of splits, for each position.

type runState uint8

const (
	runOpen   runState = iota // the run has an end to try
	runFailed                 // each of its ends has failed before
	runGood                   // one of its ends is known to lead to success
)

// extend returns the last end of a run from pos on that was not tried before.
func (m *machine) extend(in *inst, pos int, learn bool) (int, runState) {
	end, memo := pos, int(in.arg)*(len(m.text)+1)
	remembers := m.prog.memos > 0
	before := -1 // the end before end
	for {
		if remembers {
			if learn && m.good.has(memo+end) {
				m.goodRun(memo, pos, end)
				return end, runGood
			}
			if m.failed.has(memo + end) {
				if before < 0 {
					return pos, runFailed
				}
				end = before
				break
			}
		}
		n := in.matches(m.text, end)
		if n == 0 {
			break
		}
		before, end = end, end+n
	}
	m.steps -= end - pos
	return end, runOpen
}

// shorten gives up the end of a run that was tried last and returns the one before it, and whether that is the start of the run.
// Ends are passed over where what comes next can't match.
func (m *machine) shorten(in *inst, f *frame) (pos int, last bool) {
	next := &m.prog.insts[in.y]
	memo := int(in.arg) * (len(m.text) + 1)
	pos = int(f.pos)
	for {
		if m.prog.memos > 0 {
			m.failed.set(memo + pos)
		}
		if c := m.text[pos-1]; c < utf8.RuneSelf {
			pos--
		} else {
			_, n := utf8.DecodeLastRuneInString(m.text[:pos])
			pos -= n
		}
		m.steps--
		if pos <= int(f.low) {
			return pos, true
		}
		if next.op == iClass && next.matches(m.text, pos) == 0 || next.op == iAssert && !m.holds(assertion(next.arg), next.word, pos) {
			continue
		}
		f.pos = int32(pos)
		return pos, false
	}
}

// goodRun remembers that the run from any place in [pos, end] on leads to success.
func (m *machine) goodRun(memo, pos, end int) {
	for ; pos <= end; pos++ {
		m.good.set(memo + pos)
	}
}

// learnRuns remembers the runs above base as leading to success. Those without another end to try are splits of the trail.
func (m *machine) learnRuns(base int) {
	for i := range m.stack[base:] {
		if f := &m.stack[base+i]; f.low >= 0 {
			m.goodRun(int(m.prog.insts[f.pc].arg)*(len(m.text)+1), int(f.low), int(f.pos))
		}
	}
}
