// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// errTimeout is the cause of a context that the firewall ended. Any other
// cause is the caller's.
var errTimeout = fmt.Errorf("timed out: %w", context.DeadlineExceeded)

// ask runs one scanner, checks its answer and puts it in r. An error says why
// the scanner could not decide; r then has at most a decision that it gave
// nevertheless.
func ask(ctx context.Context, s Scanner, in *Input, r *Result) (err error) {
	var start time.Time
	timed := in.texts != nil && in.texts.timed
	if timed {
		start = time.Now()
	}
	_, own := s.(wrapper)
	if own || bounded(s) {
		err = call(ctx, s, own, in, r)
	} else {
		err = callDetached(ctx, s, in, r)
	}
	if err == nil && !own {
		if r.Err != nil && !wraps(s) {
			err = r.Err
		} else {
			err = check(r, in)
		}
	}
	if err != nil {
		*r = Result{Scanner: r.Scanner, Decision: r.Decision, Reason: r.Reason, Score: r.Score}
	}
	if timed && len(r.Results) == 0 {
		r.took = time.Since(start)
	}
	return err
}

// limited marks a context that [Timeout] has put in the place of
// Policy.Timeout.
type limited struct{}

// call runs a scanner and turns a panic into an error.
func call(ctx context.Context, s Scanner, own bool, in *Input, r *Result) (err error) {
	defer func() {
		if p := recover(); p != nil {
			*r, err = Result{Scanner: nameOf(s)}, panicError(p)
		}
	}()
	*r, err = s.Scan(ctx, *in)
	if !own {
		r.Scanner = s.Name()
	}
	return err
}

// callDetached runs a scanner on a goroutine of its own, which is left behind
// when the timeout passes or the caller cancels.
func callDetached(ctx context.Context, s Scanner, in *Input, r *Result) error {
	if in.texts != nil && in.texts.timeout > 0 && ctx.Value(limited{}) == nil {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, in.texts.timeout, errTimeout)
		defer cancel()
	}
	type answer struct {
		in  Input
		r   Result
		err error
	}
	a := &answer{in: *in, err: errors.New("ended its goroutine")}
	done := make(chan struct{})
	go func() {
		defer close(done)
		a.err = call(ctx, s, false, &a.in, &a.r)
	}()
	select {
	case <-done:
	case <-ctx.Done():
		select {
		case <-done:
		default:
			*r = Result{Scanner: nameOf(s)}
			return context.Cause(ctx)
		}
	}
	*r = a.r
	if a.err == nil && r.Decision == Allow && ctx.Err() != nil {
		return context.Cause(ctx) // what it did not look at, it did not allow
	}
	return a.err
}

// nameOf returns the name of a scanner that may be stuck or broken.
func nameOf(s Scanner) (name string) {
	defer func() { _ = recover() }()
	return s.Name()
}

// panicError describes a panic by its place. The value is left out unless it
// is the runtime's: it may quote what was scanned.
func panicError(p any) error {
	var b strings.Builder
	b.WriteString("panicked")
	var pcs [32]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs[:])])
	for {
		frame, more := frames.Next()
		if !strings.HasPrefix(frame.Function, "runtime.") {
			fmt.Fprintf(&b, " in %s, line %d", frame.Function, frame.Line)
			break
		}
		if !more {
			break
		}
	}
	if err, ok := p.(runtime.Error); ok {
		return fmt.Errorf("%s: %w", b.String(), err)
	}
	fmt.Fprintf(&b, ": %T", p)
	return errors.New(b.String())
}

// check reports what is invalid about a scanner's answer.
func check(r *Result, in *Input) error {
	switch {
	case !r.Decision.valid():
		return fmt.Errorf("invalid answer: %v", r.Decision)
	case math.IsNaN(r.Score) || r.Score < 0 || r.Score > 1:
		return fmt.Errorf("invalid answer: score %v is not between 0 and 1", r.Score)
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		if err := in.checkRange(f.Part, f.Start, f.End, true); err != nil {
			return fmt.Errorf("invalid answer: finding %d: %w", i, err)
		}
		if f.Severity > Critical {
			return fmt.Errorf("invalid answer: finding %d: %v", i, f.Severity)
		}
	}
	for i := range r.Edits {
		e := &r.Edits[i]
		if err := in.checkRange(e.Part, e.Start, e.End, false); err != nil {
			return fmt.Errorf("invalid answer: edit %d: %w", i, err)
		}
		if e.Label != "" && !isLabel(e.Label) {
			return fmt.Errorf("invalid answer: edit %d: invalid label", i)
		}
		if !utf8.ValidString(e.Replacement) {
			return fmt.Errorf("invalid answer: edit %d: invalid UTF-8", i)
		}
	}
	for i := range r.Results {
		if err := check(&r.Results[i], in); err != nil {
			return err
		}
	}
	return nil
}

// checkRange reports whether the range lies in a part of the message and on
// rune boundaries. A finding may be about the message or a picture as a whole.
func (in *Input) checkRange(part string, start, end int, whole bool) error {
	if whole && start == 0 && end == 0 && (part == "" || in.isImage(part)) {
		return nil
	}
	i := -1
	if in.texts != nil {
		i = in.texts.find(part)
	}
	if i < 0 {
		return errors.New("no such part")
	}
	s := in.texts.list[i].value
	switch {
	case start < 0 || end < start || end > len(s):
		return fmt.Errorf("range %d to %d in a text of %d bytes", start, end, len(s))
	case !onRune(s, start) || !onRune(s, end):
		return fmt.Errorf("range %d to %d cuts a character", start, end)
	}
	return nil
}

func (in *Input) isImage(part string) bool {
	n, ok := strings.CutPrefix(part, "images[")
	if n, ok2 := strings.CutSuffix(n, "]"); ok && ok2 {
		i, err := strconv.Atoi(n)
		return err == nil && 0 <= i && i < len(in.Message.Images)
	}
	return false
}

func onRune(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

func isLabel(s string) bool {
	if s == "" || len(s) > 32 || s[0] < 'A' || s[0] > 'Z' {
		return false
	}
	for i := range len(s) {
		if c := s[i]; (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_' {
			return false
		}
	}
	return true
}

// settle turns the failure of a scanner into a decision: onError, or the one
// that it gave nevertheless if that is stricter.
func settle(r *Result, err error, onError Decision) {
	if err == nil {
		return
	}
	out := Result{Scanner: r.Scanner, Decision: onError, Reason: "could not decide", Err: err, took: r.took, failed: true}
	if r.Decision.valid() && r.Decision >= onError && r.Decision != Allow {
		out.Decision, out.Reason, out.failed = r.Decision, r.Reason, false
	}
	if out.Scanner != "" {
		out.Err = fmt.Errorf("firewall: scanner %s: %w", out.Scanner, err)
	}
	*r = out
}

// strictest returns the index of the result that decides: the strictest one,
// a scanner's word before a failure, then the higher score, then list order.
func strictest(results []Result) int {
	best := 0
	for i := 1; i < len(results); i++ {
		a, b := &results[i], &results[best]
		switch {
		case a.Decision != b.Decision:
			if a.Decision > b.Decision {
				best = i
			}
		case a.failed != b.failed:
			if !a.failed {
				best = i
			}
		case a.Score > b.Score:
			best = i
		}
	}
	return best
}
