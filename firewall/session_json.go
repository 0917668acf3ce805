// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// sessionVersion is the version of the form that MarshalJSON writes.
const sessionVersion = 1

type sessionState struct {
	Version  int            `json:"version"`
	Trace    Trace          `json:"trace"`
	Turn     *turnState     `json:"turn,omitempty"`
	Streamed *streamedState `json:"streamed,omitempty"`
	Waiting  []callState    `json:"waiting,omitempty"`
	Refused  []heldState    `json:"refused,omitempty"`
	Used     []string       `json:"used_approvals,omitempty"`
	Vault    vaultState     `json:"vault"`
}

type turnState struct {
	Base   int         `json:"base"`
	Closed bool        `json:"closed,omitempty"`
	Ahead  bool        `json:"ahead,omitempty"`
	Calls  []callState `json:"calls"`
}

type callState struct {
	Given   string   `json:"given"`
	ID      string   `json:"id"`
	Call    ToolCall `json:"call"`
	Claimed bool     `json:"claimed,omitempty"`
	Result  *Message `json:"result,omitempty"`
	Output  *Message `json:"output,omitempty"`
	Failed  bool     `json:"failed,omitempty"`
}

type streamedState struct {
	Message Message `json:"message"`
	Source  string  `json:"source"`
}

type heldState struct {
	Calls   []string `json:"calls"`
	Message *Message `json:"message,omitempty"`
	Reason  string   `json:"reason,omitempty"`
}

// MarshalJSON writes the session for [Firewall.LoadSession]. It holds the
// redacted values and the outputs that wait for review: keep it as you keep
// secrets. A tool that runs at this moment counts as not having run.
func (s *Session) MarshalJSON() ([]byte, error) {
	if s == nil || s.firewall == nil {
		return nil, errNoSession
	}
	state := sessionState{Version: sessionVersion, Vault: s.vault.state()}
	s.mu.Lock()
	state.Trace = s.trace[:len(s.trace):len(s.trace)]
	if s.turn != nil {
		state.Turn = &turnState{Base: s.turn.base, Closed: s.turn.closed, Ahead: s.turn.ahead, Calls: callStates(s.turn.slots)}
	}
	if s.streamed != nil {
		state.Streamed = &streamedState{s.streamed.message, s.streamed.source}
	}
	state.Waiting = callStates(s.waiting)
	state.Refused = heldStates(s.refused)
	state.Used = slices.Sorted(maps.Keys(s.used))
	s.mu.Unlock()
	data, err := json.Marshal(state)
	if err != nil {
		return nil, fmt.Errorf("firewall: session: %w", err)
	}
	return data, nil
}

func callStates(slots []*callSlot) []callState {
	var out []callState
	for _, c := range slots {
		out = append(out, callState{hex.EncodeToString(c.given[:]), c.id, c.call, c.claimed, c.result, c.output, c.failed})
	}
	return out
}

func heldStates(refused map[[32]byte]*held) []heldState {
	calls := make(map[*held][]string)
	for digest, h := range refused {
		calls[h] = append(calls[h], hex.EncodeToString(digest[:]))
	}
	var out []heldState
	for h, digests := range calls {
		slices.Sort(digests)
		state := heldState{Calls: digests}
		if h.message.Role != "" {
			state.Message = &h.message
		}
		var refused *DecisionError
		if errors.As(h.err, &refused) {
			state.Reason = refused.Verdict.Reason
		}
		out = append(out, state)
	}
	slices.SortFunc(out, func(a, b heldState) int { return strings.Compare(a.Calls[0], b.Calls[0]) })
	return out
}

// LoadSession returns the Session that [Session.MarshalJSON] wrote, in this
// process or another one. What waited for review still does.
func (f *Firewall) LoadSession(data []byte) (*Session, error) {
	s, err := f.loadSession(data)
	if err != nil {
		return nil, fmt.Errorf("firewall: load session: %w", err)
	}
	return s, nil
}

func (f *Firewall) loadSession(data []byte) (*Session, error) {
	if f == nil || f.lists == nil {
		return nil, errors.New("firewall not made by New")
	}
	if err := validJSON(data); err != nil {
		return nil, err
	}
	var state sessionState
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&state); err != nil && err != io.EOF {
		return nil, err
	}
	if state.Version != sessionVersion {
		return nil, fmt.Errorf("version %d: this program reads version %d", state.Version, sessionVersion)
	}
	s := &Session{firewall: f, trace: state.Trace}
	var err error
	if t := state.Turn; t != nil {
		if t.Base < 1 || t.Base > len(s.trace) || !t.Closed && t.Base != len(s.trace) {
			return nil, errors.New("turn: not in the trace")
		}
		s.turn = &turn{base: t.Base, closed: t.Closed, ahead: t.Ahead}
		if s.turn.slots, err = loadCalls(t.Calls); err != nil {
			return nil, fmt.Errorf("turn: %w", err)
		}
	}
	if s.waiting, err = loadCalls(state.Waiting); err != nil {
		return nil, fmt.Errorf("waiting: %w", err)
	}
	if st := state.Streamed; st != nil {
		s.streamed = &streamed{st.Message, st.Source}
	}
	if err := s.loadRefused(state.Refused); err != nil {
		return nil, fmt.Errorf("refused: %w", err)
	}
	s.used = make(map[string]bool)
	for _, digest := range state.Used {
		s.used[digest] = true
	}
	if err := s.vault.load(state.Vault); err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	return s, nil
}

func loadCalls(states []callState) ([]*callSlot, error) {
	var slots []*callSlot
	for i, c := range states {
		slot := newSlot(c.Call, c.Call)
		var err error
		if slot.given, err = loadDigest(c.Given); err != nil {
			return nil, fmt.Errorf("call %d: %w", i, err)
		}
		slot.id, slot.claimed, slot.result, slot.output, slot.failed = c.ID, c.Claimed, c.Result, c.Output, c.Failed
		switch {
		case c.Output != nil:
			slot.state = slotWaiting
		case c.Result != nil:
			slot.state = slotDone
		}
		slots = append(slots, slot)
	}
	return slots, nil
}

func loadDigest(s string) (digest [32]byte, err error) {
	if n, err := hex.Decode(digest[:], []byte(s[:min(len(s), 64)])); err != nil || n != len(digest) || len(s) != 64 {
		return digest, errors.New("not a digest")
	}
	return digest, nil
}

func (s *Session) loadRefused(states []heldState) error {
	s.refused = make(map[[32]byte]*held)
	for _, state := range states {
		r := Result{Scanner: firewallName, Decision: Block, Reason: state.Reason}
		h := &held{err: Verdict{Decision: Block, Reason: r.Reason, Results: []Result{r}}.Err()}
		if state.Message != nil {
			h.message = *state.Message
		}
		for _, call := range state.Calls {
			digest, err := loadDigest(call)
			if err != nil {
				return err
			}
			s.refused[digest] = h
		}
	}
	return nil
}

func (v *vault) load(state vaultState) error {
	for _, h := range slices.Sorted(maps.Keys(state.Values)) {
		if placeholderLen(h) != len(h) || h == "" {
			return errors.New("not a placeholder")
		}
		if v.values == nil {
			v.values, v.holders, v.last = make(map[string]string), make(map[labelled]string), make(map[string]int)
		}
		i := strings.LastIndexByte(h, '_')
		label := h[1:i]
		n, err := strconv.Atoi(h[i+1 : len(h)-1])
		if err != nil {
			return errors.New("not a placeholder")
		}
		v.values[h] = state.Values[h]
		v.holders[labelled{label, state.Values[h]}] = h
		v.last[label] = max(v.last[label], n)
	}
	v.reserved = make(map[string]struct{})
	for _, h := range state.Reserved {
		v.reserved[h] = struct{}{}
	}
	return nil
}
