// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"unicode/utf8"
)

// A stage is one scanner of a list, working on a stream of text. A stream goes
// through the stages one after the other, each on what those before it have
// left, as a whole message does.
//
// The stage of a WindowScanner scans each new block with one window of the text
// before it, and hands on what has one window of text behind it. That is exact,
// because nothing further away bears on it. The stage of a StreamScanner scans
// what the scanner is not done with, at ends of lines. That of any other scanner
// scans the whole text, each time that it has doubled.
type stage struct {
	sc     *scan
	step   Scanner
	window int
	whole  bool // the scanner gets the whole text at growing boundaries
	parts  bool // it is a StreamScanner
	again  bool // second pass: the text must need no more edits

	buf     []byte
	base    int           // offset of buf in the stage's input
	done    int           // offset up to which the text was handed on
	dirtyTo int           // offset up to which edits of earlier stages are near
	next    int           // whole: the length at which to scan next
	applied map[int]group // whole: the edits that were made, by their start
	line    int           // parts: the number of lines before buf
	tried   int           // parts: how much of buf was scanned
	spent   int           // parts: how much was scanned in all
}

// wholeStep is the length of the first scan of a scanner that gets the whole
// text, and how much text behind it a released text has.
const wholeStep = 1 << 10

func newStage(sc *scan, scanner Scanner, again bool) *stage {
	s := &stage{sc: sc, step: scanner, again: again}
	n, ok := window(scanner)
	s.window = n
	switch {
	case ok:
	case streams(scanner):
		s.parts, s.window = true, 0
	default:
		s.whole, s.window, s.next = true, wholeStep, wholeStep
		s.applied = make(map[int]group)
	}
	return s
}

// feed takes the next text and returns what may go on, and whether an edit is
// in it or near it. A refusal is returned instead.
func (st *stage) feed(ctx context.Context, text string, dirty, final bool) (out string, outDirty bool, refused *Verdict) {
	st.buf = append(st.buf, text...)
	end := st.base + len(st.buf)
	if dirty {
		st.dirtyTo = end
	}
	if st.parts {
		return st.feedPart(ctx, final)
	}
	switch {
	case end == st.done, text == "" && !final, st.whole && !final && end < st.next:
		return "", false, nil
	}
	for st.whole && st.next <= end {
		st.next *= 2
	}
	chunk := string(st.buf)
	r, err := st.scan(ctx, st.step, chunk)
	if err != nil {
		v := refusal(st.sc.policy.OnError, err)
		return "", false, &v
	}
	// From here on, offsets are those of the chunk.
	from, to := st.done-st.base, len(chunk)
	if !final {
		to = max(from, alignRune(chunk, len(chunk)-st.window))
	}
	if st.refuses(r, from, to, final) {
		return "", false, st.verdict(r)
	}
	groups := slices.DeleteFunc(groupEdits(collectEdits(nil, &r)), func(g group) bool {
		return g.edit.Label == "" && g.edit.Replacement == chunk[g.start:g.end]
	})
	splices, to, err := st.settle(groups, chunk, from, to)
	if err != nil {
		v := refusal(st.sc.policy.OnError, err)
		return "", false, &v
	}
	near := slices.ContainsFunc(groups, func(g group) bool { return g.end > from || g.start >= from })
	outDirty = near || st.done < st.dirtyTo
	for i := range splices {
		splices[i].start -= from
		splices[i].end -= from
	}
	out = spliced(chunk[from:to], splices)
	st.handOn(st.base + to)
	return out, outDirty, nil
}

// scan asks a scanner about a chunk.
func (st *stage) scan(ctx context.Context, scanner Scanner, chunk string) (Result, error) {
	if ctx.Err() != nil {
		return Result{}, fmt.Errorf("firewall: %w", context.Cause(ctx))
	}
	in, err := NewInput(Message{Role: RoleAssistant, Content: chunk}, st.sc.in.Past)
	if err != nil {
		return Result{}, err
	}
	st.sc.use(in)
	var r Result
	st.sc.step(ctx, scanner, &r)
	return r, nil
}

// refuses reports whether r refuses the text between from and to. What a
// WindowScanner finds elsewhere was decided before or will be when more text is
// there: a word that ends the chunk need not end there.
func (st *stage) refuses(r Result, from, to int, final bool) bool {
	if r.Decision == Allow {
		return false
	}
	for _, sub := range r.Results {
		if st.refuses(sub, from, to, final) {
			return true
		}
	}
	if len(r.Results) > 0 {
		return false
	}
	if st.whole || len(r.Findings) == 0 {
		return true
	}
	return slices.ContainsFunc(r.Findings, func(f Finding) bool {
		return f.Part != "content" || f.End > from && f.Start < to || f.Start == f.End && f.Start >= from && (f.Start < to || final)
	})
}

var (
	errReachesBack = errors.New("firewall: stream: an edit reaches back into text that was released")
	errEditedAgain = errors.New("firewall: the edited message needed edits again")
	errLongEdit    = errors.New("firewall: stream: an edit is longer than the scanner's window")
)

// settle returns the splices for the text between from and to. An edit that
// goes on behind to is cut there if it only takes out, else held back as a
// whole: then to is its start.
func (st *stage) settle(groups []group, chunk string, from, to int) ([]splice, int, error) {
	var out []splice
	for _, g := range groups {
		strips := rank(g.edit) == 0
		switch {
		case g.start >= to && (g.start < g.end || to < len(chunk)):
			return out, to, nil
		case g.start < from && st.whole && !st.made(g, from):
			return nil, 0, errReachesBack
		case g.start < from && g.end <= from:
			continue // was made before
		case st.again:
			return nil, 0, errEditedAgain
		case g.start < from && !strips:
			return nil, 0, errReachesBack
		case g.end > to && !strips:
			if g.end-g.start > st.window {
				return nil, 0, errLongEdit
			}
			return out, g.start, nil
		}
		if st.whole {
			st.applied[g.start] = g
		}
		start, end := max(g.start, from), min(g.end, to)
		out = append(out, splice{start, end, st.sc.replacement(g.edit, chunk[start:end])})
		st.sc.edited = true
	}
	return out, to, nil
}

// made reports whether a scanner that sees the whole text wants what it wanted
// before, of the text before from.
func (st *stage) made(g group, from int) bool {
	before, ok := st.applied[g.start]
	return ok && (g.end > from || g == before)
}

// handOn forgets what is no longer needed when all before done was handed on.
func (st *stage) handOn(done int) {
	st.done = done
	if st.whole || st.parts {
		return
	}
	keep := alignRune(st.buf, done-st.base-st.window)
	st.base += keep
	st.buf = append(st.buf[:0], st.buf[keep:]...)
}

// skip takes text that is not to be scanned again.
func (st *stage) skip(text string) {
	st.buf = append(st.buf, text...)
	st.handOn(st.base + len(st.buf))
}

// verdict is the refusal by r.
func (st *stage) verdict(r Result) *Verdict {
	if st.sc.edited || st.again {
		r = withoutOffsets(r)
	} else {
		r = r.clone()
		shift(&r, st.base)
	}
	results := withoutEdits([]Result{r})
	return &Verdict{Decision: r.Decision, Score: r.Score, Reason: r.Reason, Results: results, failed: r.failed}
}

// shift moves the findings of r to the right.
func shift(r *Result, by int) {
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Part != "" {
			f.Start += by
			f.End += by
		}
	}
	for i := range r.Results {
		shift(&r.Results[i], by)
	}
}

// alignRune returns the offset of the character in s that i stands in.
func alignRune[T string | []byte](s T, i int) int {
	if i <= 0 {
		return 0
	}
	for j := 0; j < utf8.UTFMax && i > 0 && i < len(s) && !utf8.RuneStart(s[i]); j++ {
		i--
	}
	return i
}

// A gate is the second pass over a stream: it scans again where edits are near,
// and lets all other text pass.
type gate struct {
	stages     []*stage
	window     int  // the widest of the stages
	whole      bool // some scanner is no WindowScanner
	held       string
	released   int
	end        int
	dirtyUntil int
}

func (g *gate) feed(ctx context.Context, text string, dirty, final bool) (string, *Verdict) {
	g.held += text
	g.end += len(text)
	if dirty {
		g.dirtyUntil = g.end + g.window
		if g.whole { // what is near, only the scanner knows
			g.dirtyUntil = math.MaxInt
		}
	}
	if g.released >= g.dirtyUntil {
		for _, st := range g.stages {
			st.skip(text)
		}
		return g.release(g.end), nil
	}
	limit := g.end
	for _, st := range g.stages {
		if _, _, refused := st.feed(ctx, text, false, final); refused != nil {
			return "", refused
		}
		limit = min(limit, st.done)
	}
	if limit >= g.dirtyUntil {
		for _, st := range g.stages {
			st.skip("")
		}
		limit = g.end
	}
	return g.release(limit), nil
}

func (g *gate) release(to int) string {
	n := to - g.released
	out := g.held[:n]
	g.held, g.released = g.held[n:], to
	return out
}
