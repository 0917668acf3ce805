// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"io"
	"time"
)

// progress is a line on a terminal that says how far long work has come. A nil
// progress is silent.
type progress struct {
	w     io.Writer
	now   func() time.Time
	start time.Time
	drawn time.Time // when the line was last drawn
	shown bool      // it stands there
	total int64     // bytes to do; 0 if not known
}

func newProgress(w io.Writer) *progress {
	return &progress{w: w, now: time.Now, start: time.Now()}
}

const (
	progressAfter = time.Second            // shorter work shows nothing
	progressEvery = 200 * time.Millisecond // between two lines
)

// show draws the line anew, if it is time.
func (p *progress) show(done int64, conversations int) {
	if p == nil {
		return
	}
	now := p.now()
	if now.Sub(p.start) < progressAfter || now.Sub(p.drawn) < progressEvery {
		return
	}
	p.drawn, p.shown = now, true
	share := ""
	if p.total > 0 {
		share = fmt.Sprintf(" of %s, %d%%", megabytes(p.total), min(100, 100*done/p.total))
	}
	fmt.Fprintf(p.w, "\r\x1b[K%s%s, %s", megabytes(done), share, count(conversations, "conversation"))
}

// clear takes the line away, so that something else can be written.
func (p *progress) clear() {
	if p == nil || !p.shown {
		return
	}
	p.shown = false
	fmt.Fprint(p.w, "\r\x1b[K")
}

// clearing takes the progress away before each write to the same terminal.
type clearing struct {
	io.Writer
	progress *progress
}

// Write clears and writes.
func (c clearing) Write(data []byte) (int, error) {
	c.progress.clear()
	return c.Writer.Write(data)
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }
