// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

// maxProg bounds the instructions of a program; repetitions are written out.
const maxProg = 20000

type instOp uint8

const (
	iMatch   instOp = iota // the end, of the pattern or of the body of a look or an atomic group
	iClass                 // one code point
	iJump                  // to x
	iSplit                 // to x, or else to y; bit memo says where it has failed
	iRun                   // as many code points of a class as there are, or else fewer; goes on at y; bit memo as of a split
	iSave                  // the position to slot x
	iCheck                 // to x, or to y if the position is that of slot arg: the iteration was empty
	iAssert                // goes on if the assertion holds
	iLook                  // the bodies at, see inst.looks; goes on at x
	iAtomic                // the body is behind it; goes on at x
	iBackref               // the text of group arg
	iCond                  // to x if group arg took part, else to y
	iFail
)

type inst struct {
	op    instOp
	neg   bool // iLook
	fold  bool // iBackref
	clean bool // iLook: no groups in it, so success may be remembered
	x, y  int32
	arg   int32 // memo of iSplit and iRun, assertion of iAssert
	ascii [2]uint64
	class class
	looks []lookBody
	word  bool // iAssert: by ASCII letters
}

// A lookBody is one body of a lookaround, to be run from back code points before the
// position.
type lookBody struct {
	pc   int32
	back int
}

// A prog is a pattern compiled for the backtracking machine. It is immutable.
type prog struct {
	insts   []inst
	slots   int // positions that are saved: two a group, then those of loops
	groups  int // slots that are the result
	memos   int // splits; 0 if what is behind a split depends on more than the position
	looks   bool
	atStart bool // a match begins at the start of the text only
	first   *[256]bool
}

// progSize estimates the instructions that a node needs.
func progSize(n *node) int {
	size := 3
	for _, s := range n.subs {
		size = min(size+progSize(s), maxCount)
	}
	if n.op == opRepeat {
		copies := n.min + 1
		if n.max < maxCount {
			copies = max(n.max, 1)
		}
		return mulWidth(size, copies)
	}
	return size
}

type compiler struct {
	prog  *prog
	memos int
}

func newProg(root *node, flags Flags, groups int) *prog {
	c := &compiler{prog: &prog{groups: 2 * groups, slots: 2 * groups}}
	c.node(root)
	c.emit(inst{op: iMatch})
	if !root.has(opBackref, opCond) {
		c.prog.memos = c.memos
	}
	c.prog.looks = root.has(opLook)
	c.prog.atStart = flags&Anchored != 0 || startsAtText(root)
	var first [256]bool
	if !firstBytes(root, &first) {
		c.prog.first = &first
	}
	return c.prog
}

// startsAtText reports whether every match begins with the assertion \A.
func startsAtText(n *node) bool {
	switch n.op {
	case opAssert:
		return n.assert == textStart
	case opConcat:
		for _, s := range n.subs {
			if startsAtText(s) {
				return true
			}
			if s.op != opAssert && s.op != opLook {
				return false
			}
		}
	case opGroup, opAtomic:
		return startsAtText(n.subs[0])
	case opAlt:
		for _, s := range n.subs {
			if !startsAtText(s) {
				return false
			}
		}
		return true
	}
	return false
}

// firstBytes adds the bytes that a match of n can begin with, and reports whether n can
// match without taking a byte.
func firstBytes(n *node, set *[256]bool) (empty bool) {
	switch n.op {
	case opClass:
		for _, r := range n.class.ascii().each() {
			set[r] = true
		}
		if len(n.class) > 0 && n.class[len(n.class)-1] >= 0x80 {
			for b := 0x80; b < 0x100; b++ {
				set[b] = true
			}
		}
		return false
	case opConcat:
		for _, s := range n.subs {
			if !firstBytes(s, set) {
				return false
			}
		}
		return true
	case opAlt, opCond:
		for _, s := range n.subs {
			empty = firstBytes(s, set) || empty
		}
		return empty
	case opRepeat:
		return firstBytes(n.subs[0], set) || n.min == 0
	case opGroup, opAtomic:
		return firstBytes(n.subs[0], set)
	case opBackref:
		for b := range set {
			set[b] = true
		}
	}
	return true
}

// each returns the code points of a small class.
func (c class) each() []rune {
	var out []rune
	for i := 0; i < len(c); i += 2 {
		for r := c[i]; r <= c[i+1]; r++ {
			out = append(out, r)
		}
	}
	return out
}

func (c *compiler) emit(in inst) int32 {
	c.prog.insts = append(c.prog.insts, in)
	return int32(len(c.prog.insts) - 1)
}

func (c *compiler) here() int32 { return int32(len(c.prog.insts)) }

func (c *compiler) split() int32 {
	c.memos++
	return c.emit(inst{op: iSplit, arg: int32(c.memos - 1)})
}

func (c *compiler) node(n *node) {
	switch n.op {
	case opClass:
		c.emit(classInst(iClass, n.class))
	case opConcat:
		for _, s := range n.subs {
			c.node(s)
		}
	case opAlt:
		c.alternatives(n.subs)
	case opRepeat:
		c.repeat(n)
	case opGroup:
		c.emit(inst{op: iSave, x: int32(2 * n.index)})
		c.node(n.subs[0])
		c.emit(inst{op: iSave, x: int32(2*n.index + 1)})
	case opAtomic:
		c.atomic(n.subs[0])
	case opLook:
		c.look(n)
	case opBackref:
		c.emit(inst{op: iBackref, arg: int32(n.index), fold: n.fold})
	case opCond:
		at := c.emit(inst{op: iCond, arg: int32(n.index)})
		c.prog.insts[at].x = c.here()
		c.node(n.subs[0])
		jump := c.emit(inst{op: iJump})
		c.prog.insts[at].y = c.here()
		c.node(n.subs[1])
		c.prog.insts[jump].x = c.here()
	case opAssert:
		c.emit(inst{op: iAssert, arg: int32(n.assert), word: n.asciiWord})
	case opKeep:
		c.emit(inst{op: iSave, x: 0})
	}
}

func classInst(op instOp, set class) inst {
	in := inst{op: op, class: set}
	for _, r := range set.ascii().each() {
		in.ascii[r>>6] |= 1 << (r & 63)
	}
	return in
}

func (c *compiler) alternatives(subs []*node) {
	var jumps []int32
	for i, s := range subs {
		if i == len(subs)-1 {
			c.node(s)
			break
		}
		at := c.split()
		c.prog.insts[at].x = c.here()
		c.node(s)
		jumps = append(jumps, c.emit(inst{op: iJump}))
		c.prog.insts[at].y = c.here()
	}
	for _, j := range jumps {
		c.prog.insts[j].x = c.here()
	}
}

func (c *compiler) atomic(body *node) {
	at := c.emit(inst{op: iAtomic})
	c.node(body)
	c.emit(inst{op: iMatch})
	c.prog.insts[at].x = c.here()
}

// look compiles a lookaround. A lookbehind of several lengths has a body for each.
func (c *compiler) look(n *node) {
	at := c.emit(inst{op: iLook, neg: n.neg, clean: !n.subs[0].has(opGroup)})
	bodies := n.subs
	if n.behind && n.subs[0].op == opAlt {
		bodies = n.subs[0].subs
	}
	var looks []lookBody
	for _, b := range bodies {
		l := lookBody{pc: c.here()}
		if n.behind {
			l.back = b.minWidth()
		}
		looks = append(looks, l)
		c.node(b)
		c.emit(inst{op: iMatch})
	}
	c.prog.insts[at].looks = looks
	c.prog.insts[at].x = c.here()
}

func (c *compiler) repeat(n *node) {
	if n.mode == possessive {
		plain := *n
		plain.mode = greedy
		c.atomic(&plain)
		return
	}
	body := n.subs[0]
	for range n.min {
		c.node(body)
	}
	if n.max == maxCount {
		c.loop(body, n.mode)
		return
	}
	var splits, checks []int32
	for range n.max - n.min {
		at := c.split()
		c.branch(at, c.here(), n.mode)
		splits = append(splits, at)
		if body.minWidth() > 0 {
			c.node(body)
			continue
		}
		check := c.checked(body)
		c.prog.insts[check].x = c.here()
		checks = append(checks, check)
	}
	for _, at := range splits {
		c.branchOut(at, n.mode)
	}
	for _, at := range checks {
		c.prog.insts[at].y = c.here()
	}
}

// checked compiles one iteration of a body that can match without taking anything, and
// returns the check behind it: such an iteration is the last.
func (c *compiler) checked(body *node) int32 {
	slot := int32(c.prog.slots)
	c.prog.slots++
	c.emit(inst{op: iSave, x: slot})
	c.node(body)
	return c.emit(inst{op: iCheck, arg: slot})
}

// loop compiles body*.
func (c *compiler) loop(body *node, m mode) {
	if body.op == opClass && m == greedy {
		in := classInst(iRun, body.class)
		in.arg, in.y = int32(c.memos), c.here()+1
		c.memos++
		c.emit(in)
		return
	}
	at := c.split()
	c.branch(at, c.here(), m)
	if body.minWidth() > 0 {
		c.node(body)
		c.emit(inst{op: iJump, x: at})
	} else {
		check := c.checked(body)
		c.prog.insts[check].x = at
		c.prog.insts[check].y = c.here()
	}
	c.branchOut(at, m)
}

// branch sets where a split goes to enter the loop.
func (c *compiler) branch(at, pc int32, m mode) {
	if m == lazy {
		c.prog.insts[at].y = pc
	} else {
		c.prog.insts[at].x = pc
	}
}

// branchOut sets where a split goes to leave the loop: to what comes next.
func (c *compiler) branchOut(at int32, m mode) {
	if m == lazy {
		c.prog.insts[at].x = c.here()
	} else {
		c.prog.insts[at].y = c.here()
	}
}
