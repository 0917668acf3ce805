// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"errors"
	"sync"
)

// A Session is one conversation: the trace of what was allowed, the redacted
// values, and what waits for a person. It is safe for concurrent use; nothing
// is locked while a message is scanned or reviewed or a tool runs. Make one
// with [Firewall.NewSession]; a zero or nil one refuses everything.
type Session struct {
	firewall *Firewall
	vault    vault

	mu       sync.Mutex
	trace    Trace // what is in it is never changed: scans are reading it
	turn     *turn // the last one; its results are not in the trace until it is closed
	streamed *streamed
	version  int                // goes up with each change of the conversation
	used     map[string]bool    // digests of the approvals that were used
	refused  map[[32]byte]*held // calls in messages that Add has refused, by callDigest
	waiting  []*callSlot        // outputs of closed turns that wait to be allowed
}

// A held is a refused message with tool calls.
type held struct {
	message Message // the zero Message if it was blocked
	err     error
	adding  chan struct{} // closed when the message was added again
}

// NewSession returns a Session that goes on from past, which is not scanned.
func (f *Firewall) NewSession(past ...Message) *Session {
	s := &Session{firewall: f, trace: Trace(past).clone()}
	s.vault.reserve(s.trace)
	s.reopen()
	return s
}

// reopen opens the turn at the end of the trace again, if there is one.
func (s *Session) reopen() {
	base := len(s.trace)
	for base > 0 && s.trace[base-1].Role == RoleTool {
		base--
	}
	if base == 0 {
		return
	}
	m := s.trace[base-1]
	t := newTurn(m, m.ToolCalls, base)
	if t == nil {
		return
	}
	for i := base; i < len(s.trace); i++ {
		slot := t.unanswered(&s.trace[i])
		if slot == nil {
			return // more than the results of its calls: leave the trace as it is
		}
		slot.result, slot.state, slot.claimed = &s.trace[i], slotDone, true
	}
	s.turn, s.trace = t, s.trace[:base:base]
}

var errNoSession = errors.New("firewall: session not made by NewSession")

// Add scans a message against the conversation and appends it if it is
// allowed. It returns the message that may go on, or the zero Message and a
// *[DecisionError]; all its tool calls are refused with it. The message is copied. A tool's result that Guard has
// recorded, and a text that Stream has, are not scanned or appended again.
func (s *Session) Add(ctx context.Context, m Message) (Message, error) {
	if s == nil || s.firewall == nil {
		return Message{}, refusal(Block, errNoSession).Err()
	}
	m = m.clone()
	p, known := s.prepare(m)
	if known != nil {
		return known.clone(), nil
	}
	v, approved := s.firewall.decide(ctx, p.message, p.past, s)
	if err := s.commit(p, &v, approved); err != nil {
		s.hold(p.message, err)
		return Message{}, err
	}
	return v.Message.clone(), nil
}

// A proposal is a message on its way into the conversation.
type proposal struct {
	message  Message // as it is scanned
	past     Trace
	version  int
	streamed *streamed // what the message goes on from
	turn     *turn     // whose call the message answers
	slot     *callSlot
	before   slotState // of the slot, for when the message is refused
	joined   int
}

// prepare finds the place of m in the conversation. If m is there already, it
// returns the message that is.
func (s *Session) prepare(m Message) (p proposal, known *Message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p.message = m
	if m.Role == RoleTool {
		slot, same := s.turn.recorded(&m)
		if same {
			slot.claimed = true
			return p, slot.result
		}
		if slot == nil {
			slot = s.turn.unanswered(&m)
		}
		if slot != nil && !s.turn.closed {
			p.turn, p.slot, p.before, p.joined = s.turn, slot, slot.state, s.turn.joined
			slot.state = slotBusy
			p.past = s.trace[:p.turn.base:p.turn.base]
			return p, nil
		}
	}
	if s.turn.runAhead(&m, s.trace) {
		s.turn.ahead = false
		return p, &s.trace[s.turn.base-1]
	}
	if st := s.streamed; st != nil && st.startsOf(&m) {
		if st.repeatedBy(&m) {
			return p, &st.message
		}
		p.streamed = st
		p.message.Content = st.message.Content
	}
	p.past = s.snapshot(p.streamed)
	p.version = s.version
	return p, nil
}

// snapshot returns the conversation so far, without st. The lock is held.
func (s *Session) snapshot(st *streamed) Trace {
	if s.turn != nil && !s.turn.closed && s.turn.complete() {
		s.closeTurn()
	}
	if st == nil {
		s.closeStreamed()
	}
	if s.turn != nil && !s.turn.closed { // calls are still running
		return s.turn.results(s.trace[:len(s.trace):len(s.trace)])
	}
	return s.trace[:len(s.trace):len(s.trace)]
}

// closeTurn moves the results of the last turn into the trace.
func (s *Session) closeTurn() {
	if s.turn == nil || s.turn.closed {
		return
	}
	s.trace = s.turn.results(s.trace)
	s.turn.closed = true
}

// closeStreamed moves the text that was streamed into the trace.
func (s *Session) closeStreamed() {
	if s.streamed != nil {
		s.trace = append(s.trace, s.streamed.message)
		s.streamed = nil
	}
}

// commit puts an allowed message into the conversation. The error is that of
// the refusal.
func (s *Session) commit(p proposal, v *Verdict, approved string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if v.Decision == Allow && approved != "" && !s.use(p, approved) {
		*v = stale(v)
	}
	if v.Decision != Allow {
		if p.slot != nil {
			p.slot.state = p.before
		}
		return v.Err()
	}
	s.version++
	if p.slot != nil {
		s.answer(p, v.Message)
		return nil
	}
	s.closeTurn()
	if p.streamed != nil && s.streamed == p.streamed {
		s.streamed = nil
	}
	s.closeStreamed()
	s.trace = append(s.trace, v.Message)
	if t := newTurn(v.Message, p.message.ToolCalls, len(s.trace)); t != nil {
		s.openTurn(t)
	}
	return nil
}

// openTurn makes t the last turn.
func (s *Session) openTurn(t *turn) {
	if s.turn != nil {
		for _, slot := range s.turn.slots {
			if slot.output != nil {
				s.waiting = append(s.waiting, slot)
			}
		}
	}
	for _, slot := range t.slots {
		delete(s.refused, slot.given)
	}
	s.turn = t
}

// answer records the result of a call. The lock is held.
func (s *Session) answer(p proposal, m Message) {
	p.slot.result, p.slot.claimed = &m, true
	p.slot.state = slotDone
	if p.before == slotWaiting {
		p.slot.state = slotWaiting // what the caller has added stands in for the output
	}
	if p.turn.closed {
		s.trace = append(s.trace, m)
	}
}

// use marks an approval as used. It fails if the approval has been used or the
// conversation is no longer the one that was approved.
func (s *Session) use(p proposal, approved string) bool {
	switch {
	case s.used[approved]:
		return false
	case p.slot != nil && p.joined != p.turn.joined:
		return false
	case p.turn == nil && p.version != s.version:
		return false
	}
	if s.used == nil {
		s.used = make(map[string]bool)
	}
	s.used[approved] = true
	return true
}

// stale is the verdict on a message whose approval can't be used.
func stale(v *Verdict) Verdict {
	r := Result{Scanner: firewallName, Decision: HumanReview, Reason: "the conversation changed during the review"}
	return Verdict{Decision: HumanReview, Reason: r.Reason, Results: append(withoutEdits(v.Results), r)}
}

func (s *Session) approvalUsed(digest string) bool {
	if s == nil {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.used[digest]
}

// hold remembers a refused message with tool calls: its calls must not run,
// even if the caller ignores the error.
func (s *Session) hold(m Message, err error) {
	if m.Role != RoleAssistant || len(m.ToolCalls) == 0 {
		return
	}
	h := &held{err: err}
	if errors.Is(err, ErrHumanReview) || errors.Is(err, ErrFailed) {
		h.message = m
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.refused == nil {
		s.refused = make(map[[32]byte]*held)
	}
	for i := range m.ToolCalls {
		s.refused[callDigest(&m.ToolCalls[i])] = h
	}
}

// Trace returns a copy of the conversation so far.
func (s *Session) Trace() Trace {
	if s == nil {
		return nil
	}
	s.mu.Lock()
	t := s.turn.results(s.trace[:len(s.trace):len(s.trace)])
	if s.streamed != nil {
		t = append(t[:len(t):len(t)], s.streamed.message)
	}
	s.mu.Unlock()
	return t.clone()
}

// Reveal returns text with redacted values put back, for the person who owns
// them.
func (s *Session) Reveal(text string) string {
	if s == nil {
		return text
	}
	return s.vault.reveal(text)
}
