// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// A desk is a person who approves digests, in another process as it were.
type desk struct {
	mu       sync.Mutex
	approved map[string]bool
	asked    []string
	during   func() // runs inside Review
}

func (d *desk) review(_ context.Context, in Input, _ Verdict) (Decision, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.asked = append(d.asked, in.Digest())
	if d.during != nil {
		d.during()
	}
	if d.approved[in.Digest()] {
		return Allow, nil
	}
	return HumanReview, nil
}

// approve agrees to what was asked last.
func (d *desk) approve() {
	if d.approved == nil {
		d.approved = map[string]bool{}
	}
	d.approved[d.asked[len(d.asked)-1]] = true
}

func withDesk(t testing.TB) (*Firewall, *desk) {
	d := &desk{}
	p := wordsPolicy()
	p.Review = d.review
	return mustNew(t, p), d
}

func restart(t testing.TB, f *Firewall, s *Session) *Session {
	t.Helper()
	data, err := json.Marshal(s)
	require.NoError(t, err)
	s, err = f.LoadSession(data)
	require.NoError(t, err)
	again, err := json.Marshal(s)
	require.NoError(t, err)
	require.JSONEq(t, string(data), string(again))
	return s
}

func TestCallIsApprovedAfterARestart(t *testing.T) {
	for _, added := range []bool{false, true} {
		f, d := withDesk(t)
		call := ToolCall{ID: "1", Name: "pay", Arguments: raw(`{"a": "REVIEW <&> bob@x.com"}`)}
		s := f.NewSession(Message{Role: RoleUser, Content: "go", Extra: map[string]json.RawMessage{"x": raw(`{"b": "<", "a": 1.0}`)}})
		if added {
			_, err := s.Add(t.Context(), Message{Role: RoleAssistant, ToolCalls: []ToolCall{call}})
			require.ErrorIs(t, err, ErrHumanReview)
		}
		tl := &tool{out: "paid"}
		out, err := s.Guard(tl.run)(t.Context(), call)
		require.ErrorIs(t, err, ErrHumanReview)
		require.NotErrorIs(t, err, ErrFailed)
		require.NotContains(t, out, "REVIEW")
		require.Empty(t, tl.runs)

		s = restart(t, f, s)
		d.approve()
		out, err = s.Guard(tl.run)(t.Context(), call)
		require.NoError(t, err)
		require.Equal(t, "paid", out)
		require.Len(t, tl.runs, 1)
		require.Len(t, s.Trace(), 3)
	}
}

func TestMessageIsApprovedAfterARestart(t *testing.T) {
	f, d := withDesk(t)
	m := Message{Role: RoleUser, Content: "REVIEW bob@x.com"}
	s := f.NewSession()
	_, err := s.Add(t.Context(), m)
	require.ErrorIs(t, err, ErrHumanReview)
	d.approve()
	s = restart(t, f, s)
	out, err := s.Add(t.Context(), m)
	require.NoError(t, err)
	require.Equal(t, "REVIEW <EMAIL_1>", out.Content)
}

func TestApprovalIsUsedOnce(t *testing.T) {
	f, d := withDesk(t)
	m := Message{Role: RoleUser, Content: "REVIEW"}
	s := f.NewSession()
	_, err := s.Add(t.Context(), m)
	require.ErrorIs(t, err, ErrHumanReview)
	d.approve()
	saved, err := json.Marshal(s)
	require.NoError(t, err)
	_, err = s.Add(t.Context(), m)
	require.NoError(t, err)
	_, err = s.Add(t.Context(), m)
	require.ErrorIs(t, err, ErrHumanReview, "the same message again has another past")

	// Even if the past were the same.
	s2, err := f.LoadSession(saved)
	require.NoError(t, err)
	s2.used = s.used
	asked := len(d.asked)
	_, err = s2.Add(t.Context(), m)
	require.ErrorIs(t, err, ErrHumanReview)
	require.Len(t, d.asked, asked, "nobody is asked again")
	require.Empty(t, restart(t, f, s2).Trace())
}

func TestApprovalIsUsedOnceByTwoAtOnce(t *testing.T) {
	f, d := withDesk(t)
	call := ToolCall{ID: "1", Name: "pay", Arguments: raw(`{"a":"REVIEW"}`)}
	s := f.NewSession()
	tl := &tool{out: "paid"}
	_, err := s.Guard(tl.run)(t.Context(), call)
	require.ErrorIs(t, err, ErrHumanReview)
	d.approve()
	// A second request comes while the first is being reviewed.
	var inner error
	d.during = func() {
		d.during = nil
		d.mu.Unlock()
		_, inner = s.Guard(tl.run)(t.Context(), call)
		d.mu.Lock()
	}
	_, err = s.Guard(tl.run)(t.Context(), call)
	require.NoError(t, inner)
	require.ErrorIs(t, err, ErrHumanReview)
	require.Len(t, tl.runs, 1)
}

func TestApprovalIsVoidWhenThePastChanged(t *testing.T) {
	call := ToolCall{ID: "1", Name: "pay", Arguments: raw(`{"a":"REVIEW"}`)}
	for name, added := range map[string]bool{"Guard alone": false, "after Add": true} {
		t.Run(name, func(t *testing.T) {
			f, d := withDesk(t)
			s := f.NewSession()
			if added {
				_, err := s.Add(t.Context(), Message{Role: RoleAssistant, ToolCalls: []ToolCall{call}})
				require.ErrorIs(t, err, ErrHumanReview)
			}
			tl := &tool{out: "paid"}
			_, err := s.Guard(tl.run)(t.Context(), call)
			require.ErrorIs(t, err, ErrHumanReview)
			d.approve()
			add(t, s, RoleUser, "wait, something else")
			_, err = s.Guard(tl.run)(t.Context(), call)
			require.ErrorIs(t, err, ErrHumanReview)
			require.Empty(t, tl.runs)
		})
	}
	t.Run("while it is being reviewed", func(t *testing.T) {
		f, d := withDesk(t)
		s := f.NewSession()
		m := Message{Role: RoleUser, Content: "REVIEW"}
		_, err := s.Add(t.Context(), m)
		require.ErrorIs(t, err, ErrHumanReview)
		d.approve()
		d.during = func() { d.during = nil; d.mu.Unlock(); add(t, s, RoleUser, "quick"); d.mu.Lock() }
		_, err = s.Add(t.Context(), m)
		require.ErrorIs(t, err, ErrHumanReview)
		require.NotErrorIs(t, err, ErrFailed)
		require.ErrorContains(t, err, "the conversation changed during the review")
		require.Len(t, s.Trace(), 1)
	})
}

func TestToolWhoseOutputWaitsForReviewDoesNotRunTwice(t *testing.T) {
	call := calls("1").ToolCalls[0]
	for _, tc := range []struct {
		name   string
		before func(t *testing.T, s *Session)
		after  func(t *testing.T, s *Session, out string)
		want   []string
	}{
		{name: "Guard alone", want: []string{"tool:REVIEW <EMAIL_1>"}},
		{name: "after Add", before: func(t *testing.T, s *Session) {
			_, err := s.Add(t.Context(), calls("1"))
			require.NoError(t, err)
		}, want: []string{"tool:REVIEW <EMAIL_1>"}},
		{name: "the model was told to wait", after: func(t *testing.T, s *Session, out string) {
			_, err := s.Add(t.Context(), Message{Role: RoleTool, ToolCallID: "1", Content: out})
			require.NoError(t, err)
		}, want: []string{"tool:REVIEW <EMAIL_1>"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			f, d := withDesk(t)
			s := f.NewSession()
			if tc.before != nil {
				tc.before(t, s)
			}
			tl := &tool{out: "REVIEW bob@x.com"}
			out, err := s.Guard(tl.run)(t.Context(), call)
			require.ErrorIs(t, err, ErrHumanReview)
			require.NotContains(t, out, "REVIEW")
			if tc.after != nil {
				tc.after(t, s, out)
			}
			_, err = s.Guard(tl.run)(t.Context(), call)
			require.ErrorIs(t, err, ErrHumanReview, "not yet")
			s = restart(t, f, s)
			d.approve()
			out, err = s.Guard(tl.run)(t.Context(), call)
			require.NoError(t, err)
			require.Equal(t, "REVIEW <EMAIL_1>", out)
			require.Len(t, tl.runs, 1)
			require.Equal(t, tc.want, contents(s.Trace())[1:])
		})
	}
	t.Run("the conversation went on", func(t *testing.T) {
		f, d := withDesk(t)
		s := f.NewSession()
		tl := &tool{out: "REVIEW"}
		out, err := s.Guard(tl.run)(t.Context(), call)
		require.ErrorIs(t, err, ErrHumanReview)
		d.approve()
		_, err = s.Add(t.Context(), Message{Role: RoleTool, ToolCallID: "1", Content: out})
		require.NoError(t, err)
		add(t, s, RoleUser, "meanwhile")
		_, err = s.Add(t.Context(), calls("2"))
		require.NoError(t, err)
		s = restart(t, f, s)
		_, err = s.Guard(tl.run)(t.Context(), call)
		require.ErrorIs(t, err, ErrHumanReview, "the approval is void")
		d.approve()
		out, err = s.Guard(tl.run)(t.Context(), call)
		require.NoError(t, err)
		require.Equal(t, "REVIEW", out)
		require.Len(t, tl.runs, 1)
		tr := s.Trace()
		require.Equal(t, "REVIEW", tr[len(tr)-1].Content)
	})
	t.Run("the scan failed", func(t *testing.T) {
		broken := true
		f := mustNew(t, Policy{Default: []Scanner{Func("x", func(_ context.Context, in Input) (Result, error) {
			if broken && in.Message.Role == RoleTool {
				return Result{}, errBroken
			}
			return Result{Decision: Allow}, nil
		})}})
		s := f.NewSession()
		tl := &tool{out: "paid"}
		_, err := s.Guard(tl.run)(t.Context(), call)
		require.ErrorIs(t, err, ErrFailed)
		broken = false
		out, err := restart(t, f, s).Guard(tl.run)(t.Context(), call)
		require.NoError(t, err)
		require.Equal(t, "paid", out)
		require.Len(t, tl.runs, 1)
	})
	t.Run("the tool's error waits", func(t *testing.T) {
		f, d := withDesk(t)
		s := f.NewSession()
		tl := &tool{err: errors.New("REVIEW")}
		_, err := s.Guard(tl.run)(t.Context(), call)
		require.ErrorIs(t, err, ErrHumanReview)
		d.approve()
		out, err := restart(t, f, s).Guard(tl.run)(t.Context(), call)
		require.EqualError(t, err, "REVIEW", "it is still an error")
		require.Equal(t, "REVIEW", out)
		require.Len(t, tl.runs, 1)
	})
}

func TestParallelCallsOfAMessageThatWaitedAreAllApprovedAtOnce(t *testing.T) {
	f, d := withDesk(t)
	m := calls("1", "2", "3")
	m.Content = "REVIEW"
	s := f.NewSession()
	_, err := s.Add(t.Context(), m)
	require.ErrorIs(t, err, ErrHumanReview)
	d.approve()
	s = restart(t, f, s)
	tl := &tool{out: "x"}
	var wg sync.WaitGroup
	for _, c := range m.ToolCalls {
		wg.Go(func() {
			_, err := s.Guard(tl.run)(t.Context(), c)
			require.NoError(t, err)
		})
	}
	wg.Wait()
	require.Len(t, tl.runs, 3)
	require.Len(t, s.Trace(), 4)
}

func TestApprovalIsBoundToTheValuesBehindPlaceholders(t *testing.T) {
	f, d := withDesk(t)
	tl := &tool{out: "paid"}
	call := ToolCall{Name: "pay", Arguments: raw(`{"to":"<EMAIL_1>","a":"REVIEW"}`)}
	for i, who := range []string{"bob@x.com", "eve@x.com"} {
		s := f.NewSession()
		add(t, s, RoleUser, "pay "+who)
		_, err := s.Guard(tl.run)(t.Context(), call)
		require.ErrorIs(t, err, ErrHumanReview, "what was approved for bob is not for eve")
		require.Len(t, tl.runs, i)
		d.approve()
		_, err = restart(t, f, s).Guard(tl.run)(t.Context(), call)
		require.NoError(t, err)
	}
}

func TestReviewThatRefuses(t *testing.T) {
	p := wordsPolicy()
	p.Review = func(context.Context, Input, Verdict) (Decision, error) { return Block, nil }
	_, err := mustNew(t, p).NewSession().Add(t.Context(), Message{Role: RoleUser, Content: "REVIEW"})
	require.ErrorIs(t, err, ErrBlocked)
	require.NotErrorIs(t, err, ErrFailed)
	require.ErrorContains(t, err, "refused in review")
}

func TestFailureMayBeReviewed(t *testing.T) {
	p := wordsPolicy()
	p.OnError = HumanReview
	p.Review = func(_ context.Context, _ Input, v Verdict) (Decision, error) {
		require.ErrorIs(t, v.Err(), ErrFailed)
		return Allow, nil
	}
	s := mustNew(t, p).NewSession()
	_, err := s.Add(t.Context(), Message{Role: RoleUser, Content: "FAIL"})
	require.NoError(t, err)
	_, err = s.Add(t.Context(), Message{Role: RoleUser, Content: "\xff"})
	require.ErrorIs(t, err, ErrFailed, "but not a message that could not be read at all")
}

func TestLoadSessionRefusesWhatMarshalJSONDidNotWrite(t *testing.T) {
	f := mustNew(t, wordsPolicy())
	ok := `{"version":1,"trace":[],"vault":{}}`
	_, err := f.LoadSession([]byte(ok))
	require.NoError(t, err)
	for name, data := range map[string]string{
		"nothing":            ``,
		"not JSON":           `{"version":1`,
		"trailing data":      ok + `{}`,
		"no version":         `{}`,
		"another version":    `{"version":2,"trace":[],"vault":{}}`,
		"unknown member":     `{"version":1,"trace":[],"vault":{},"x":1}`,
		"duplicate member":   `{"version":1,"version":1,"trace":[],"vault":{}}`,
		"broken message":     `{"version":1,"trace":[{"content":"x"}],"vault":{}}`,
		"turn out of range":  `{"version":1,"trace":[],"turn":{"base":3,"calls":[]},"vault":{}}`,
		"broken digest":      `{"version":1,"trace":[],"waiting":[{"given":"zz","id":"","call":{"function":{"name":"f"}}}],"vault":{}}`,
		"broken placeholder": `{"version":1,"trace":[],"vault":{"values":{"x":"y"}}}`,
		"broken refusal":     `{"version":1,"trace":[],"refused":[{"calls":["zz"]}],"vault":{}}`,
	} {
		t.Run(name, func(t *testing.T) {
			s, err := f.LoadSession([]byte(data))
			require.ErrorContains(t, err, "firewall: load session: ")
			require.Nil(t, s)
		})
	}
}

func TestSavedStreamIsStillJoinedByItsCalls(t *testing.T) {
	f := mustNew(t, wordsPolicy())
	s := f.NewSession()
	for _, err := range s.Stream(t.Context(), pieces("I look it up", 3)) {
		require.NoError(t, err)
	}
	s = restart(t, f, s)
	_, err := s.Guard((&tool{out: "x"}).run)(t.Context(), ToolCall{Name: "f"})
	require.NoError(t, err)
	require.Equal(t, []string{"assistant:I look it up f", "tool:x"}, contents(s.Trace()))
}
