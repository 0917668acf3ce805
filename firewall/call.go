// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"errors"
	"slices"
)

// A ToolFunc runs a tool call and returns its output.
type ToolFunc func(ctx context.Context, call ToolCall) (string, error)

// Guard wraps the function that runs an agent's tools. The call is scanned
// before next runs, unless Add has taken it, and the output, or the text of
// the tool's error, after. When one of them is refused, the ToolFunc returns a
// *[DecisionError] and a short text for the model that has no word of what was
// refused; next has run at most once. What it returns can be given to Add as
// the tool's message: it stands in the trace once.
//
// After a HumanReview or a failed scan, the same call can be tried again: a
// tool that has run does not run again, its output is only decided about anew.
func (s *Session) Guard(next ToolFunc) ToolFunc {
	return func(ctx context.Context, call ToolCall) (string, error) {
		var run func(context.Context, ToolCall) (Message, error)
		if next != nil {
			run = func(ctx context.Context, call ToolCall) (Message, error) {
				out, err := next(ctx, call)
				return Message{Content: out}, err
			}
		}
		m, err := s.Call(ctx, call, run)
		return m.Content, err
	}
}

// Call is what [Session.Guard] stands on, for tools that return more than a
// text. Of the Message that next returns, the role, the tool call ID and the
// name are filled in. Call returns it as it may go on; when it was refused, a
// message for the model with a *[DecisionError].
func (s *Session) Call(ctx context.Context, call ToolCall, next func(context.Context, ToolCall) (Message, error)) (Message, error) {
	if s == nil || s.firewall == nil {
		return notice(&call, false, Block), refusal(Block, errNoSession).Err()
	}
	if next == nil {
		return notice(&call, false, Block), refusal(Block, errors.New("firewall: no function to run the tool")).Err()
	}
	call = call.clone()
	slot, err := s.claim(ctx, call)
	if err != nil {
		return notice(&call, false, decisionOf(err)), err
	}
	var toolErr error
	if slot.output == nil {
		if toolErr, err = s.runTool(ctx, slot, next); err != nil {
			return notice(&call, false, decisionOf(err)), err
		}
	}
	return s.decideOutput(ctx, slot, toolErr)
}

func decisionOf(err error) Decision {
	if errors.Is(err, ErrHumanReview) {
		return HumanReview
	}
	return Block
}

// notice is what the model is told in the place of what was refused.
func notice(call *ToolCall, ran bool, d Decision) Message {
	text := "The tool call was refused by a security policy. The tool did not run."
	switch {
	case ran && d == HumanReview:
		text = "The tool ran. Its output is withheld until a person has approved it."
	case ran:
		text = "The tool ran. Its output is withheld by a security policy."
	case d == HumanReview:
		text = "The tool call needs the approval of a person. The tool did not run."
	}
	return Message{Role: RoleTool, Content: text, ToolCallID: call.ID, Name: call.Name}
}

// claim returns the slot of a call that may run, or whose output waits, and
// makes it busy.
func (s *Session) claim(ctx context.Context, call ToolCall) (*callSlot, error) {
	digest := callDigest(&call)
	for {
		s.mu.Lock()
		if slot := s.slot(digest); slot != nil {
			slot.state = slotBusy
			s.mu.Unlock()
			return slot, nil
		}
		running := call.ID != "" && s.turn.slot(digest, slotBusy) != nil
		h := s.refused[digest]
		s.mu.Unlock()
		switch {
		case running:
			return nil, refusal(Block, errors.New("firewall: the same call is running")).Err()
		case h == nil:
			return s.admit(ctx, call)
		case h.message.Role == "":
			return nil, h.err
		}
		// The call came in a message that waits for review or could not be
		// scanned: the whole message has to be allowed.
		if err := s.addHeld(ctx, h); err != nil {
			return nil, err
		}
	}
}

// slot returns the slot of a call that has not run or whose output waits.
func (s *Session) slot(digest [32]byte) *callSlot {
	if slot := s.turn.slot(digest, slotOpen, slotWaiting); slot != nil {
		return slot
	}
	for _, slot := range s.waiting {
		if slot.state == slotWaiting && (slot.given == digest || slot.edited == digest) {
			return slot
		}
	}
	return nil
}

// addHeld adds a message that was refused before, once for all its calls.
func (s *Session) addHeld(ctx context.Context, h *held) error {
	s.mu.Lock()
	if wait := h.adding; wait != nil {
		s.mu.Unlock()
		select {
		case <-wait:
			return h.err
		case <-ctx.Done():
			return refusal(s.firewall.policy.OnError, context.Cause(ctx)).Err()
		}
	}
	h.adding = make(chan struct{})
	s.mu.Unlock()
	_, err := s.Add(ctx, h.message)
	s.mu.Lock()
	defer s.mu.Unlock()
	h.err = err
	close(h.adding)
	return err
}

// admit scans a call that Add has not taken and puts it into the trace: with
// the text that was streamed before it, beside calls that are running, or as a
// message of its own.
func (s *Session) admit(ctx context.Context, call ToolCall) (*callSlot, error) {
	p := proposal{message: Message{Role: RoleAssistant, ToolCalls: []ToolCall{call}}}
	s.mu.Lock()
	if s.turn.busy() {
		p.turn = s.turn
		p.past = s.trace[: p.turn.base-1 : p.turn.base-1]
	} else {
		if p.streamed = s.streamed; p.streamed != nil {
			p.message.Content = p.streamed.message.Content
		}
		p.past = s.snapshot(p.streamed)
	}
	p.version = s.version
	s.mu.Unlock()

	v, approved := s.firewall.decide(ctx, p.message, p.past, s)

	s.mu.Lock()
	defer s.mu.Unlock()
	if v.Decision == Allow && approved != "" && !s.use(p, approved) {
		v = stale(&v)
	}
	if v.Decision != Allow {
		return nil, v.Err()
	}
	s.version++
	slot := newSlot(call, v.Message.ToolCalls[0])
	slot.state = slotBusy
	if s.turn.busy() && (p.streamed == nil || p.streamed != s.streamed) {
		s.join(slot)
		return slot, nil
	}
	s.closeTurn()
	if p.streamed != nil {
		if s.streamed == p.streamed {
			s.streamed = nil
		} else {
			v.Message.Content = "" // another call has taken the text along
		}
	}
	s.closeStreamed()
	s.trace = append(s.trace, v.Message)
	s.openTurn(&turn{base: len(s.trace), slots: []*callSlot{slot}, ahead: true})
	return slot, nil
}

// join adds a call to the open turn. Scans may be reading the trace, so the
// assistant's message is replaced in a copy.
func (s *Session) join(slot *callSlot) {
	t := s.turn
	m := s.trace[t.base-1]
	m.ToolCalls = append(slices.Clip(m.ToolCalls), slot.call)
	s.trace = append(slices.Clone(s.trace[:t.base-1]), m)
	t.slots = append(t.slots, slot)
	t.joined++
}

// runTool runs the tool of a busy slot and leaves what it returns in the
// slot's output. toolErr is the tool's own error.
func (s *Session) runTool(ctx context.Context, slot *callSlot, next func(context.Context, ToolCall) (Message, error)) (toolErr, err error) {
	call, err := s.revealed(slot.call)
	if err != nil {
		s.finish(slot, slotOpen, nil)
		return nil, refusal(s.firewall.policy.OnError, err).Err()
	}
	returned := false
	defer func() {
		if !returned { // next panics; that is the caller's business
			m := notice(&slot.call, true, Block)
			s.finish(slot, slotDone, &m)
		}
	}()
	out, toolErr := next(ctx, call)
	returned = true
	out = out.clone()
	out.Role, out.ToolCallID, out.Name = RoleTool, slot.call.ID, slot.call.Name
	if toolErr != nil {
		if out.Content != "" {
			out.Content += "\n"
		}
		out.Content += toolErr.Error()
	}
	s.mu.Lock()
	slot.output, slot.failed = &out, toolErr != nil
	s.mu.Unlock()
	return toolErr, nil
}

// revealed returns the call with redacted values put back, if its tool may see
// them.
func (s *Session) revealed(call ToolCall) (ToolCall, error) {
	call = call.clone()
	if !slices.Contains(s.firewall.policy.Reveal, call.Name) {
		return call, nil
	}
	m := Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: call.Arguments}}}
	texts, err := decodeTexts(&m)
	if err != nil {
		return call, err
	}
	changes := make(map[int][]splice)
	for i := range texts.list {
		value := texts.list[i].value
		if shown := s.vault.reveal(value); shown != value {
			changes[i] = []splice{{0, len(value), shown}}
		}
	}
	m, _, err = applySplices(m, texts, changes)
	if err == nil {
		err = validArguments(m.ToolCalls[0].Arguments)
	}
	call.Arguments = m.ToolCalls[0].Arguments
	return call, err
}

func validArguments(raw []byte) error {
	if len(raw) > 0 && validJSON(raw) != nil {
		return errors.New("firewall: revealed values make the arguments invalid")
	}
	return nil
}

// decideOutput scans the output of a busy slot and records the result.
func (s *Session) decideOutput(ctx context.Context, slot *callSlot, toolErr error) (Message, error) {
	s.mu.Lock()
	p := proposal{message: *slot.output}
	if s.turn.has(slot) {
		p.turn, p.slot, p.joined = s.turn, slot, s.turn.joined
		p.past = s.trace[:p.turn.base:p.turn.base]
	} else {
		p.past = s.snapshot(nil)
	}
	p.version = s.version
	s.mu.Unlock()

	v, approved := s.firewall.decide(ctx, p.message, p.past, s)

	s.mu.Lock()
	if v.Decision == Allow && approved != "" && !s.use(p, approved) {
		v = stale(&v)
	}
	s.mu.Unlock()
	if v.Decision == Allow {
		s.finish(slot, slotDone, &v.Message)
		m := v.Message.clone()
		if slot.failed {
			return m, outputError(m.Content, p.message.Content, toolErr)
		}
		return m, nil
	}
	m := notice(&slot.call, true, v.Decision)
	if _, invalid := NewInput(p.message, nil); v.Decision == HumanReview && !v.failed || v.failed && invalid == nil {
		s.finish(slot, slotWaiting, nil)
	} else {
		s.finish(slot, slotDone, &m)
	}
	return m, v.Err()
}

// finish ends the busy state of a slot. A result takes its place in the open
// turn, or at the end of the trace.
func (s *Session) finish(slot *callSlot, state slotState, result *Message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	slot.state = state
	open := s.turn.has(slot)
	if state == slotWaiting {
		if !open && !slices.Contains(s.waiting, slot) {
			s.waiting = append(s.waiting, slot)
		}
		return
	}
	if result == nil {
		return
	}
	s.version++
	s.waiting = slices.DeleteFunc(s.waiting, func(w *callSlot) bool { return w == slot })
	slot.output, slot.result, slot.claimed = nil, result, false
	if !open {
		s.closeTurn()
		s.closeStreamed()
		s.trace = append(s.trace, *result)
	}
}

// outputError is the error of a tool whose text was scanned. If the text was
// edited, the tool's own error stays hidden behind errors.Is.
func outputError(text, scanned string, err error) error {
	if err != nil && text == scanned {
		return err
	}
	return &toolError{text, err}
}

type toolError struct {
	text string
	err  error
}

func (e *toolError) Error() string        { return e.text }
func (e *toolError) Is(target error) bool { return e.err != nil && errors.Is(e.err, target) }
