// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// The budget of a call: steps of the machine, and bits of its memory.
const (
	stepsBase    = 1 << 22
	stepsPerByte = 128
	memoBase     = 1 << 26
	memoPerByte  = 64
	maxMemoBits  = 1 << 29

	// maxFrames is what one repetition of more than a class needs over a megabyte, and a little more.
	maxFrames = 1<<20 + 1<<16
)

// A machine runs a prog over one text by trying alternatives in order. A split that led
// nowhere at a position is not tried there again: without backreferences and
// conditionals, what lies behind a split depends on the position only. So each split is
// gone through once a position, over all starting points and all matches of the text.
type machine struct {
	prog  *prog
	text  string
	slots []int
	stack []frame
	steps int

	start    int // of the attempt
	notEmpty int // an empty match here does not count; -1 for none

	failed bitset  // by split and position
	good   bitset  // the same, within lookarounds: led to success
	trail  []int32 // splits gone through with an alternative left, or on the way to here
}

// A frame is something to go back to: an alternative, or a slot to restore.
type frame struct {
	pc    int32 // of the alternative; of a slot, -1-slot; of a run, that of the iRun
	pos   int32 // or the old value of the slot; of a run, its end that was tried last
	trail int32 // length of the trail to go back to
	low   int32 // of a run, the start, which is the last end to try; else -1
}

func (p *prog) find(text string) ([]int, error) {
	m := p.newMachine(text)
	if m == nil {
		return nil, ErrBudget
	}
	defer m.release()
	return m.search(0)
}

func (p *prog) findAll(text string, most int) ([][]int, error) {
	m := p.newMachine(text)
	if m == nil {
		return nil, ErrBudget
	}
	defer m.release()
	var all [][]int
	for pos := 0; pos <= len(text) && len(all) != most; {
		loc, err := m.search(pos)
		if err != nil || loc == nil {
			return all, err
		}
		all = append(all, loc)
		m.notEmpty = -1
		if loc[0] == loc[1] {
			m.notEmpty = loc[1]
		}
		if pos = max(loc[1], m.start); pos > len(text) {
			break
		}
	}
	return all, nil
}

// search finds the leftmost match that starts at pos or behind it.
func (m *machine) search(pos int) ([]int, error) {
	p := m.prog
	if p.atStart && pos > 0 {
		return nil, nil
	}
	for {
		if p.first != nil {
			for pos < len(m.text) && !p.first[m.text[pos]] {
				pos++
			}
			if pos == len(m.text) {
				return nil, nil
			}
			if p.atStart && pos > 0 {
				return nil, nil
			}
		}
		for i := range m.slots {
			m.slots[i] = -1
		}
		m.start = pos
		m.slots[0] = pos
		end, ok := m.run(0, pos, true, false)
		if m.steps < 0 {
			return nil, ErrBudget
		}
		if ok {
			m.slots[1] = end
			return slices.Clone(m.slots[:p.groups]), nil
		}
		if pos >= len(m.text) || p.atStart {
			return nil, nil
		}
		_, n := utf8.DecodeRuneInString(m.text[pos:])
		pos += n
	}
}

// run runs the program from pc until it matches and returns where. Of what it has put on
// the stack, only the slots to restore are left then; nothing if it fails. In a lookaround
// it is enough to know that there is a match: with learn, the splits on the way are
// remembered as good.
func (m *machine) run(pc int32, pos int, outer, learn bool) (end int, ok bool) {
	base, trail := len(m.stack), len(m.trail)
	for {
		m.steps--
		if m.steps < 0 {
			return 0, false
		}
		in := &m.prog.insts[pc]
		alive := true
		switch in.op {
		case iMatch:
			if outer && pos == m.notEmpty && pos == m.start {
				alive = false
				break
			}
			m.leave(base, trail, learn)
			return pos, true
		case iClass:
			var n int
			if n = in.matches(m.text, pos); n == 0 {
				alive = false
				break
			}
			pos += n
			pc++
		case iJump:
			pc = in.x
		case iSplit:
			if m.prog.memos > 0 {
				i := int(in.arg)*(len(m.text)+1) + pos
				if learn && m.good.has(i) {
					m.leave(base, trail, learn)
					return pos, true
				}
				if m.failed.has(i) {
					alive = false
					break
				}
				m.pass(i)
			}
			m.push(frame{pc: in.y, pos: int32(pos), trail: int32(len(m.trail)), low: -1})
			pc = in.x
		case iRun:
			end, reached := m.extend(in, pos, learn)
			switch {
			case reached == runGood:
				m.leave(base, trail, learn)
				return pos, true
			case reached == runFailed:
				alive = false
			default:
				if m.prog.memos > 0 {
					m.pass(int(in.arg)*(len(m.text)+1) + pos)
				}
				if end > pos {
					m.push(frame{pc: pc, pos: int32(end), trail: int32(len(m.trail)), low: int32(pos)})
				}
				pos, pc = end, in.y
			}
		case iSave:
			m.stack = append(m.stack, frame{pc: -1 - in.x, pos: int32(m.slots[in.x]), low: -1})
			m.slots[in.x] = pos
			pc++
		case iCheck:
			if m.slots[in.arg] == pos {
				pc = in.y
			} else {
				pc = in.x
			}
		case iAssert:
			alive = m.holds(assertion(in.arg), in.word, pos)
			pc++
		case iLook:
			alive = m.look(in, pos) != in.neg
			pc = in.x
		case iAtomic:
			pos, alive = m.run(pc+1, pos, false, false)
			pc = in.x
		case iBackref:
			pos, alive = m.backref(in, pos)
			pc++
		case iCond:
			if m.slots[2*in.arg+1] >= 0 {
				pc = in.x
			} else {
				pc = in.y
			}
		}
		if m.steps < 0 {
			return 0, false
		}
		if !alive {
			if pc, pos, ok = m.back(base, trail); !ok {
				return 0, false
			}
		}
	}
}

// back goes back to the last alternative above base.
func (m *machine) back(base, trail int) (pc int32, pos int, ok bool) {
	for len(m.stack) > base {
		f := &m.stack[len(m.stack)-1]
		if f.low >= 0 {
			m.giveUp(int(f.trail))
			in := &m.prog.insts[f.pc]
			pos, last := m.shorten(in, f)
			if last {
				m.stack = m.stack[:len(m.stack)-1]
			}
			return in.y, pos, true
		}
		m.stack = m.stack[:len(m.stack)-1]
		if f.pc >= 0 {
			m.giveUp(int(f.trail))
			return f.pc, int(f.pos), true
		}
		m.slots[-1-f.pc] = int(f.pos)
	}
	m.giveUp(trail)
	return 0, 0, false
}

// push puts an alternative on the stack; one too many is as a step too many.
func (m *machine) push(f frame) {
	if len(m.stack) == cap(m.stack) {
		if len(m.stack) >= maxFrames {
			m.steps = -1
			return
		}
		m.stack = slices.Grow(m.stack, min(max(len(m.stack), 64), maxFrames-len(m.stack)))
	}
	m.stack = append(m.stack, f)
}

// pass notes that the way here leads through a split.
func (m *machine) pass(i int) {
	if len(m.trail) == cap(m.trail) {
		m.trail = slices.Grow(m.trail, max(len(m.trail), 64)) // by more than append does: a long text leaves less behind
	}
	m.trail = append(m.trail, int32(i))
}

// giveUp shortens the trail to n splits. Those above have no alternative left: they have
// failed.
func (m *machine) giveUp(n int) {
	for _, i := range m.trail[n:] {
		m.failed.set(int(i))
	}
	m.trail = m.trail[:n]
}

// leave ends a run that has matched: no alternative of it is gone back to.
func (m *machine) leave(base, trail int, learn bool) {
	if learn {
		for _, i := range m.trail[trail:] {
			m.good.set(int(i))
		}
		m.learnRuns(base)
	}
	m.trail = m.trail[:trail]
	kept := m.stack[:base]
	for _, f := range m.stack[base:] {
		if f.pc < 0 {
			kept = append(kept, f)
		}
	}
	m.stack = kept
}

// look reports whether one of the bodies of a lookaround matches. Groups that a positive
// one has captured stay captured.
func (m *machine) look(in *inst, pos int) bool {
	base := len(m.stack)
	for _, l := range in.looks {
		at, ok := m.stepBack(pos, l.back)
		if !ok {
			continue
		}
		learn := m.prog.memos > 0 && (in.clean || in.neg)
		if _, ok := m.run(l.pc, at, false, learn); ok {
			if in.neg {
				m.back(base, len(m.trail))
			}
			return true
		}
	}
	return false
}

func (m *machine) stepBack(pos, n int) (int, bool) {
	for range n {
		if pos == 0 {
			return 0, false
		}
		_, size := utf8.DecodeLastRuneInString(m.text[:pos])
		pos -= size
	}
	return pos, true
}

// matches returns the bytes of the code point at pos if the class holds it, else 0.
func (in *inst) matches(text string, pos int) int {
	if pos >= len(text) {
		return 0
	}
	if b := text[pos]; b < utf8.RuneSelf {
		return int(in.ascii[b>>6] >> (b & 63) & 1)
	}
	r, n := utf8.DecodeRuneInString(text[pos:])
	if !in.class.contains(r) {
		return 0
	}
	return n
}

// backref reads the text of a group again. A group that took no part matches nowhere.
func (m *machine) backref(in *inst, pos int) (int, bool) {
	from, to := m.slots[2*in.arg], m.slots[2*in.arg+1]
	if from < 0 || to < 0 {
		return pos, false
	}
	for from < to {
		if pos >= len(m.text) {
			return pos, false
		}
		a, n := utf8.DecodeRuneInString(m.text[from:])
		b, k := utf8.DecodeRuneInString(m.text[pos:])
		if a != b && !(in.fold && sameFold(a, b)) {
			return pos, false
		}
		m.steps--
		from, pos = from+n, pos+k
	}
	return pos, true
}

func sameFold(a, b rune) bool {
	for f := unicode.SimpleFold(a); f != a; f = unicode.SimpleFold(f) {
		if f == b {
			return true
		}
	}
	return false
}
