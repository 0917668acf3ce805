// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
)

// A StreamScanner is a Scanner that is not local, as a [WindowScanner] is, but
// can tell how much of a text is decided before the rest of it is there. A
// stream goes through it line by line: it refuses at the first line that
// decides, and shows what no later line can make the scanner refuse.
//
// ScanPart scans the content of in, which is a part of a streamed text: whole
// lines, half a line at the end if that is long, or what is left of the text if
// part.Last is set. A Result that refuses
// is one that Scan would give the whole text, whatever comes; it has no edits.
// Findings are placed in the part.
//
// A part that is long, because the scanner is done with nothing, is not scanned
// at each of its lines: in all, a text is scanned 40 times at most. What a stream
// shows after a failure that FailOpen allows is the part that failed.
// FailOpen, ReviewInstead, Timeout and OnlyTools keep a StreamScanner one.
type StreamScanner interface {
	Scanner
	ScanPart(ctx context.Context, in Input, part TextPart) (Result, Progress, error)
}

// A TextPart says which part of a streamed text is scanned.
type TextPart struct {
	Line int  // the number of lines before the part
	Last bool // the text ends with the part
}

// Progress is how far a [StreamScanner] got with a part that it does not
// refuse, in bytes from its start. After the last part it does not matter.
type Progress struct {
	// Clear may be shown: no continuation of the text makes Scan refuse it for
	// what stands there.
	Clear int
	// Done, at most Clear, is not needed any more: the next part begins there.
	Done int
}

// patience is how many times the scanners of a stream that is scanned at each of
// its lines get its bytes, on average and at most.
const patience = 40

// longLine is how much of a line a StreamScanner is not made to wait for.
const longLine = 512

// A rewrapper is a wrapper of one scanner that stays what it is around another
// one which answers for the same scanner.
type rewrapper interface {
	Unwrap() Scanner
	around(Scanner) Scanner
}

func (w failOpen) around(s Scanner) Scanner      { return failOpen{one{s}} }
func (w reviewInstead) around(s Scanner) Scanner { return reviewInstead{one{s}} }
func (w timeout) around(s Scanner) Scanner       { return timeout{one{s}, w.d} }
func (w onlyTools) around(s Scanner) Scanner     { return onlyTools{one{s}, w.tools} }

// streams reports whether s is a StreamScanner, or wraps one.
func streams(s Scanner) bool { return forPart(s, new(partScan)) != nil }

// forPart returns s with p in the place of the StreamScanner inside it, or nil
// if there is none.
func forPart(s Scanner, p *partScan) Scanner {
	switch w := s.(type) {
	case StreamScanner:
		p.StreamScanner = w
		return p
	case rewrapper:
		if inner := forPart(w.Unwrap(), p); inner != nil {
			return w.around(inner)
		}
	}
	return nil
}

// A partScan is a StreamScanner's scan of one part.
type partScan struct {
	StreamScanner
	part TextPart
	// A scan that outlasts its timeout is left behind and may write this later.
	progress atomic.Pointer[Progress]
}

func (p *partScan) Bounded() bool { return bounded(p.StreamScanner) }

func (p *partScan) Scan(ctx context.Context, in Input) (Result, error) {
	r, progress, err := p.ScanPart(ctx, in, p.part)
	if err != nil {
		return r, err
	}
	n := len(in.Message.Content)
	if p.part.Last {
		progress = Progress{n, n}
	}
	switch {
	case progress.Done < 0 || progress.Done > progress.Clear || progress.Clear > n:
		return r, fmt.Errorf("invalid answer: progress %d, %d in a part of %d bytes", progress.Clear, progress.Done, n)
	case !onRune(in.Message.Content, progress.Clear) || !onRune(in.Message.Content, progress.Done):
		return r, errors.New("invalid answer: progress cuts a character")
	case hasEdits(&r):
		return r, errors.New("invalid answer: edits of a part: only a WindowScanner may edit a stream")
	}
	p.progress.Store(&progress)
	return r, nil
}

func hasEdits(r *Result) bool { return len(collectEdits(nil, r)) > 0 }

// feedPart is feed for a StreamScanner.
func (st *stage) feedPart(ctx context.Context, final bool) (out string, outDirty bool, refused *Verdict) {
	n := len(st.buf)
	if line := bytes.LastIndexByte(st.buf, '\n') + 1; !final && n-max(line, st.tried) < longLine {
		n = line
	}
	if n == 0 || !final && (n <= st.tried || st.spent+n > patience*(st.base+n)) {
		return "", false, nil
	}
	st.tried = n
	st.spent += n
	chunk := string(st.buf[:n])
	scan := &partScan{part: TextPart{Line: st.line, Last: final}}
	r, err := st.scan(ctx, forPart(st.step, scan), chunk)
	if err != nil {
		v := refusal(st.sc.policy.OnError, err)
		return "", false, &v
	}
	if r.Decision != Allow {
		return "", false, st.verdict(r)
	}
	progress := scan.progress.Load()
	if progress == nil { // it failed, and a FailOpen allowed that
		progress = &Progress{Clear: n}
	}
	outDirty = st.done < st.dirtyTo
	if from := st.done - st.base; from < progress.Clear {
		out = chunk[from:progress.Clear]
		st.done = st.base + progress.Clear
	}
	st.line += strings.Count(chunk[:progress.Done], "\n")
	st.base += progress.Done
	st.tried -= progress.Done
	st.buf = append(st.buf[:0], st.buf[progress.Done:]...)
	return out, outDirty, nil
}
