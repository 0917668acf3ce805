// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"time"
)

// A streamed is the text of an assistant's message that arrived as a stream,
// which tool calls may still join.
type streamed struct {
	message Message
	source  string // as the model gave it
}

// startsOf reports whether m goes on from the streamed text, or repeats it.
func (st *streamed) startsOf(m *Message) bool {
	return m.Role == RoleAssistant && len(m.Images) == 0 &&
		(m.Content == "" && len(m.ToolCalls)+len(m.Extra) > 0 || m.Content == st.message.Content || m.Content == st.source)
}

// repeatedBy reports whether m, which startsOf holds for, adds nothing to the
// streamed text.
func (st *streamed) repeatedBy(m *Message) bool {
	rest := *m
	rest.Content = st.message.Content
	return messageDigest(&rest) == messageDigest(&st.message)
}

// Stream scans the text of the assistant as it arrives, and yields what may be
// shown: text that a scan which covers it has allowed, redacted. At the first
// refusal it yields a *[DecisionError] and ends; what was held back is never
// released, and the message does not become part of the conversation. What is
// yielded does not depend on how the text was cut.
//
// If all scanners of the role are a [WindowScanner], about 1 KB and the windows
// of the scanners are held back. A [StreamScanner] holds back what it can't yet
// decide about, at least the line that has not ended. With both, the cost is
// linear. A scanner that is neither gets the whole text each time that it has
// doubled, from 1 KB on, and at the end; it may refuse a beginning that it would
// allow as part of the whole.
//
// A HumanReview holds back all the rest, to have the whole message reviewed.
//
// When the text ends, or the consumer stops early, what was yielded is the
// assistant's message in the trace. Tool calls that are added or guarded next
// join it.
func (s *Session) Stream(ctx context.Context, text iter.Seq2[string, error]) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		if s == nil || s.firewall == nil {
			yield("", refusal(Block, errNoSession).Err())
			return
		}
		st := newStreamer(ctx, s)
		if st.verdict.Decision == Allow {
			st.run(text, yield)
		}
		st.end(yield)
	}
}

// A streamer is one run of Stream.
type streamer struct {
	ctx     context.Context
	session *Session
	start   time.Time
	stages  []*stage
	gate    gate
	block   int
	lines   bool // blocks end at the ends of lines as well
	windows int  // of the stages, in all

	source   []byte // all that came in
	cut      int    // how much of it went into the stages
	sought   int    // how much of it was searched for the end of a line
	blocks   int    // how many went into the stages
	shown    strings.Builder
	tail     string // may begin a placeholder that is not complete
	proposal proposal
	verdict  Verdict
	reported bool  // Policy.Observe was told of the verdict
	err      error // of the source
	complete bool
	stopped  bool // the consumer has had enough
}

func newStreamer(ctx context.Context, s *Session) *streamer {
	st := &streamer{ctx: ctx, session: s, verdict: Verdict{Decision: Allow}}
	f := s.firewall
	if f.observer() != nil {
		st.start = time.Now()
	}
	s.mu.Lock()
	st.proposal.past = s.snapshot(nil)
	st.proposal.version = s.version
	s.mu.Unlock()
	sc := &scan{Firewall: f, session: s}
	if err := sc.open(ctx, Message{Role: RoleAssistant}, st.proposal.past); err != nil {
		st.verdict = refusal(f.policy.OnError, err)
		return st
	}
	for _, scanner := range sc.chain.steps {
		first, again := newStage(sc, scanner, false), newStage(sc, scanner, true)
		st.stages = append(st.stages, first)
		st.gate.stages = append(st.gate.stages, again)
		st.gate.window = max(st.gate.window, again.window)
		st.gate.whole = st.gate.whole || again.whole || again.parts
		st.lines = st.lines || first.parts
		st.windows += first.window
	}
	st.block = blockSize(st.windows, st.gate.window)
	return st
}

// blockSize returns how much text goes into the stages at once, given the sum
// of their windows and the widest: as much as keeps what is held back under
// 1 KB and the widest window, edits included, but not so little that scanning
// the windows again and again costs more than the text.
func blockSize(sum, widest int) int {
	const held = 1 << 10
	if b := held - sum - widest; b >= held/2 {
		return b
	}
	return max(held-(sum-widest), held/2)
}

// run takes in the text and yields what may be shown.
func (st *streamer) run(text iter.Seq2[string, error], yield func(string, error) bool) {
	limit := st.session.firewall.policy.MaxBytes
	reviewing := false
	for piece, err := range text {
		if err != nil {
			st.err = err
			return
		}
		room := limit - len(st.source)
		st.source = append(st.source, piece[:min(len(piece), room)]...)
		// Blocks end at fixed places, so that it makes no difference how the
		// text was cut.
		for to := st.blockEnd(); !reviewing && to > 0; to = st.blockEnd() {
			if !st.push(to, false, yield) {
				return
			}
			if reviewing = st.asksReview(); !reviewing && st.verdict.Decision != Allow {
				return
			}
		}
		if len(piece) > room {
			err := invalid{fmt.Errorf("firewall: stream of more than %d bytes (Policy.MaxBytes)", limit)}
			st.verdict = refusal(st.session.firewall.policy.OnError, err)
			return
		}
	}
	if !reviewing && !st.push(len(st.source), true, yield) {
		return
	}
	if st.asksReview() {
		st.review(yield)
		return
	}
	st.complete = st.verdict.Decision == Allow
}

// blockEnd returns where the next block ends, or 0 if that is not there yet.
func (st *streamer) blockEnd() int {
	end := st.cut + st.block
	st.sought = max(st.sought, st.cut)
	for st.lines && st.sought < min(end, len(st.source)) {
		i := bytes.IndexByte(st.source[st.sought:min(end, len(st.source))], '\n')
		if i < 0 {
			st.sought = min(end, len(st.source))
			break
		}
		st.sought += i + 1
		// The windows are scanned again with each block.
		if st.blocks*st.windows <= patience*st.sought {
			return st.sought
		}
	}
	if len(st.source) > end {
		return alignRune(st.source, end)
	}
	return 0
}

// push sends the source up to an offset through the stages, and shows what
// comes out. It returns false when the consumer stops.
func (st *streamer) push(to int, final bool, yield func(string, error) bool) bool {
	st.session.vault.escape(string(st.source[max(0, st.cut-maxPlaceholder):to]), true)
	text, dirty := string(st.source[st.cut:to]), false
	st.cut = to
	st.blocks++
	var refused *Verdict
	for _, stage := range st.stages {
		if text, dirty, refused = stage.feed(st.ctx, text, dirty, final); refused != nil {
			st.verdict = *refused
			return true
		}
	}
	if text, refused = st.gate.feed(st.ctx, text, dirty, final); refused != nil {
		st.verdict = *refused
		return true
	}
	return st.show(text, final, yield)
}

// show yields text, but never a part of a placeholder.
func (st *streamer) show(text string, final bool, yield func(string, error) bool) bool {
	text, st.tail = st.tail+text, ""
	if !final {
		i := len(text) - beginsPlaceholder(text)
		text, st.tail = text[:i], text[i:]
	}
	if text == "" {
		return true
	}
	st.shown.WriteString(text)
	st.stopped = !yield(text, nil)
	return !st.stopped
}

func (st *streamer) asksReview() bool {
	return st.verdict.Decision == HumanReview && st.session.firewall.policy.Review != nil && st.ctx.Err() == nil
}

// review has the whole message reviewed, and shows the rest of it if allowed.
func (st *streamer) review(yield func(string, error) bool) {
	s := st.session
	v, approved := s.firewall.decide(st.ctx, Message{Role: RoleAssistant, Content: string(st.source)}, st.proposal.past, s)
	rest, ok := strings.CutPrefix(v.Message.Content, st.shown.String())
	switch {
	case v.Decision == Allow && !ok:
		v = refusal(s.firewall.policy.OnError, errReachesBack)
	case v.Decision == Allow && approved != "":
		s.mu.Lock()
		if !s.use(st.proposal, approved) {
			v = stale(&v)
		}
		s.mu.Unlock()
	}
	st.verdict, st.reported = v, true
	if v.Decision == Allow {
		st.tail = ""
		st.show(rest, true, yield)
		st.complete = !st.stopped
	}
}

// end puts what was shown into the conversation, unless the message was
// refused, and tells how it ended.
func (st *streamer) end(yield func(string, error) bool) {
	cancelled := st.ctx.Err() != nil // which is one way to stop early
	if (st.verdict.Decision == Allow || cancelled) && st.shown.Len() > 0 {
		shown := st.shown.String()
		text := &streamed{message: Message{Role: RoleAssistant, Content: shown}, source: shown}
		if st.complete {
			text.source = string(st.source)
		}
		s := st.session
		s.mu.Lock()
		s.closeTurn()
		s.closeStreamed()
		s.streamed = text
		s.version++
		s.mu.Unlock()
	}
	if observe := st.session.firewall.observer(); observe != nil && !st.reported {
		e := Event{Role: RoleAssistant, Decision: st.verdict.Decision, Score: st.verdict.Score,
			Duration: time.Since(st.start), Bytes: len(st.source)}
		if st.verdict.failed {
			e.Err = errors.Join(appendCauses(nil, st.verdict.Results)...)
		}
		observe(st.ctx, e)
	}
	switch {
	case st.stopped:
	case st.err != nil:
		yield("", st.err)
	case st.verdict.Decision != Allow:
		yield("", st.verdict.Err())
	}
}
