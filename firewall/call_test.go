// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// A tool counts its runs.
type tool struct {
	mu   sync.Mutex
	runs []ToolCall
	out  string
	err  error
}

func (tl *tool) run(_ context.Context, c ToolCall) (string, error) {
	tl.mu.Lock()
	defer tl.mu.Unlock()
	tl.runs = append(tl.runs, c)
	return tl.out, tl.err
}

func TestGuardScansNameStringsNumbersAndKeysAtAnyDepthBeforeTheToolRuns(t *testing.T) {
	for name, c := range map[string]ToolCall{
		"name":           {Name: "BLOCK"},
		"string":         {Name: "f", Arguments: raw(`{"a":"BLOCK"}`)},
		"escaped string": {Name: "f", Arguments: raw(`{"a":"\u0042LOCK"}`)},
		"deep string":    {Name: "f", Arguments: raw(`{"a":[{"b":[[{"c":"BLOCK"}]]}]}`)},
		"key":            {Name: "f", Arguments: raw(`{"a":[{"BLOCK":1}]}`)},
		"number":         {Name: "f", Arguments: raw(`{"a":[4111]}`)},
		"odd ID":         {Name: "f", ID: "BLOCK this"},
	} {
		t.Run(name, func(t *testing.T) {
			s := mustNew(t, Policy{Default: []Scanner{words("words"), finds("number", "4111", Block)}}).NewSession()
			tl := &tool{out: "x"}
			out, err := s.Guard(tl.run)(t.Context(), c)
			require.ErrorIs(t, err, ErrBlocked)
			var d *DecisionError
			require.ErrorAs(t, err, &d)
			require.Empty(t, tl.runs, "a refused call executes zero times")
			require.NotContains(t, out+err.Error(), "BLOCK")
			require.NotEmpty(t, out, "the model gets a text")
			require.Empty(t, s.Trace())
		})
	}
}

func TestGuardScansTheOutputAndTheToolsErrorText(t *testing.T) {
	for _, tc := range []struct {
		name string
		tl   *tool
	}{
		{"output", &tool{out: "BLOCK SECRET"}},
		{"error text", &tool{err: errors.New("BLOCK SECRET")}},
		{"output beside an error", &tool{out: "BLOCK SECRET", err: errors.New("x")}},
		{"output that is no text", &tool{out: "SECRET \xff"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := mustNew(t, wordsPolicy()).NewSession()
			out, err := s.Guard(tc.tl.run)(t.Context(), ToolCall{ID: "1", Name: "f"})
			require.ErrorIs(t, err, ErrBlocked)
			require.NotErrorIs(t, err, tc.tl.err)
			require.NotContains(t, out+err.Error(), "SECRET", "a refused output never reaches the caller")
			data, jsonErr := json.Marshal(s)
			require.NoError(t, jsonErr)
			require.NotContains(t, string(data), "SECRET")
			require.Equal(t, []string{"assistant: f", "tool:" + out}, contents(s.Trace()), "the call has the result that the model gets")
		})
	}
}

func TestGuardReturnsTheToolsErrorIfItsTextIsAllowed(t *testing.T) {
	s := mustNew(t, wordsPolicy()).NewSession()
	cause := fmt.Errorf("no file: %w", errBroken)
	out, err := s.Guard((&tool{err: cause}).run)(t.Context(), ToolCall{Name: "f"})
	require.Equal(t, cause, err)
	require.Equal(t, "no file: broken", out)

	cause = fmt.Errorf("no mailbox bob@x.com: %w", errBroken)
	out, err = s.Guard((&tool{err: cause}).run)(t.Context(), ToolCall{Name: "f"})
	require.EqualError(t, err, "no mailbox <EMAIL_1>: broken", "redacted like any output")
	require.Equal(t, err.Error(), out)
	require.ErrorIs(t, err, errBroken)
	require.NotErrorIs(t, err, context.Canceled)
	require.Nil(t, errors.Unwrap(err), "the text as it was is out of reach")
}

func TestGuardWithoutAFunctionRefuses(t *testing.T) {
	s := mustNew(t, wordsPolicy()).NewSession()
	_, err := s.Guard(nil)(t.Context(), ToolCall{Name: "f"})
	require.ErrorIs(t, err, ErrFailed)
}

func TestGuardRunsTheEditedCallAndDoesNotScanAgainWhatAddHasTaken(t *testing.T) {
	scans := 0
	count := Func("count", func(_ context.Context, in Input) (Result, error) {
		if len(in.Message.ToolCalls) > 0 {
			scans++
		}
		return Result{Decision: Allow}, nil
	})
	given := ToolCall{ID: "1", Name: "f", Arguments: raw(`{"b": "bob@x.com", "a": 1}`)}
	for name, pass := range map[string]func(Message) ToolCall{
		"as the model gave it":   func(Message) ToolCall { return given },
		"as Add returned it":     func(m Message) ToolCall { return m.ToolCalls[0] },
		"spelled anew":           func(Message) ToolCall { c := given; c.Arguments = raw(`{"a":1,"b":"bob@x\u002ecom"}`); return c },
		"without what is not it": func(Message) ToolCall { c := given; c.Extra = map[string]json.RawMessage{"index": raw("0")}; return c },
	} {
		t.Run(name, func(t *testing.T) {
			scans = 0
			s := mustNew(t, Policy{Default: []Scanner{emails(), count}}).NewSession()
			m, err := s.Add(t.Context(), Message{Role: RoleAssistant, ToolCalls: []ToolCall{given}})
			require.NoError(t, err)
			scanned := scans
			tl := &tool{out: "x"}
			_, err = s.Guard(tl.run)(t.Context(), pass(m))
			require.NoError(t, err)
			require.Equal(t, `{"b": "<EMAIL_1>", "a": 1}`, string(tl.runs[0].Arguments))
			require.Equal(t, scanned, scans)
			require.Len(t, s.Trace(), 2)
		})
	}
}

func TestGuardScansACallThatIsNotWhatTheModelGave(t *testing.T) {
	for name, c := range map[string]ToolCall{
		"other arguments": {ID: "1", Name: "f", Arguments: raw(`{"a":"BLOCK"}`)},
		"other name":      {ID: "1", Name: "BLOCK", Arguments: raw(`{"a":1}`)},
		"other ID":        {ID: "BLOCK", Name: "BLOCK", Arguments: raw(`{"a":1}`)},
	} {
		t.Run(name, func(t *testing.T) {
			s := mustNew(t, wordsPolicy()).NewSession()
			_, err := s.Add(t.Context(), Message{Role: RoleAssistant, ToolCalls: []ToolCall{{ID: "1", Name: "f", Arguments: raw(`{"a":1}`)}}})
			require.NoError(t, err)
			tl := &tool{}
			_, err = s.Guard(tl.run)(t.Context(), c)
			require.ErrorIs(t, err, ErrBlocked)
			require.Empty(t, tl.runs)
		})
	}
}

func TestGuardAloneKeepsTheTrace(t *testing.T) {
	s := mustNew(t, wordsPolicy()).NewSession(Message{Role: RoleUser, Content: "go"})
	guard := s.Guard((&tool{out: "x"}).run)
	for range 2 {
		_, err := guard(t.Context(), ToolCall{Name: "f"})
		require.NoError(t, err)
	}
	require.Equal(t, []string{"user:go", "assistant: f", "tool:x", "assistant: f", "tool:x"}, contents(s.Trace()))
}

func TestParallelCallsOfGuardAloneStandInOneMessage(t *testing.T) {
	s := mustNew(t, wordsPolicy()).NewSession()
	var started, wg sync.WaitGroup
	started.Add(3)
	guard := s.Guard(func(_ context.Context, c ToolCall) (string, error) {
		started.Done()
		started.Wait()
		return "out " + c.ID, nil
	})
	for _, id := range []string{"1", "2", "3"} {
		wg.Go(func() {
			out, err := guard(t.Context(), ToolCall{ID: id, Name: "f"})
			require.NoError(t, err)
			require.Equal(t, "out "+id, out)
		})
	}
	wg.Wait()
	tr := s.Trace()
	require.Len(t, tr, 4)
	require.Len(t, tr[0].ToolCalls, 3)
	for i, c := range tr[0].ToolCalls {
		require.Equal(t, c.ID, tr[i+1].ToolCallID)
		require.Equal(t, "out "+c.ID, tr[i+1].Content)
	}
}

func TestCallsThatAreAddedAfterGuardHasRunThemStandOnce(t *testing.T) {
	ctx := t.Context()
	f := mustNew(t, wordsPolicy())
	s := f.NewSession()
	out, err := s.Guard((&tool{out: "x"}).run)(ctx, calls("1").ToolCalls[0])
	require.NoError(t, err)
	s = restart(t, f, s)
	_, err = s.Add(ctx, calls("1"))
	require.NoError(t, err)
	_, err = s.Add(ctx, Message{Role: RoleTool, ToolCallID: "1", Content: out})
	require.NoError(t, err)
	require.Len(t, s.Trace(), 2)

	// With more to it, it is another message.
	_, err = s.Guard((&tool{out: "x"}).run)(ctx, calls("2").ToolCalls[0])
	require.NoError(t, err)
	for name, more := range map[string]func(*Message){
		"text":          func(m *Message) { m.Content = "BLOCK" },
		"extra":         func(m *Message) { m.Extra = map[string]json.RawMessage{"x": raw(`"BLOCK"`)} },
		"extra of call": func(m *Message) { m.ToolCalls[0].Extra = map[string]json.RawMessage{"x": raw(`"BLOCK"`)} },
		"another call":  func(m *Message) { m.ToolCalls = append(m.ToolCalls, ToolCall{Name: "BLOCK"}) },
	} {
		m := calls("2")
		more(&m)
		_, err = s.Add(ctx, m)
		require.ErrorIs(t, err, ErrBlocked, name)
	}
}

func TestSameCallCanNotRunTwiceAtOnce(t *testing.T) {
	s := mustNew(t, wordsPolicy()).NewSession()
	c := ToolCall{ID: "1", Name: "f"}
	var guard ToolFunc
	guard = s.Guard(func(ctx context.Context, c ToolCall) (string, error) {
		_, err := guard(ctx, c)
		require.ErrorIs(t, err, ErrFailed)
		return "x", nil
	})
	_, err := guard(t.Context(), c)
	require.NoError(t, err)
}

func TestAddOfAToolsResultThatGuardHasRecorded(t *testing.T) {
	ctx := t.Context()
	scans := 0
	f := mustNew(t, Policy{Default: []Scanner{Func("count", func(context.Context, Input) (Result, error) { scans++; return Result{Decision: Allow}, nil })}})
	t.Run("word by word is not scanned again", func(t *testing.T) {
		s := f.NewSession()
		out, err := s.Guard((&tool{out: "x"}).run)(ctx, ToolCall{ID: "1", Name: "f"})
		require.NoError(t, err)
		before := scans
		m, err := s.Add(ctx, Message{Role: RoleTool, ToolCallID: "1", Content: out})
		require.NoError(t, err)
		require.Equal(t, "x", m.Content)
		require.Equal(t, before, scans)
		require.Len(t, s.Trace(), 2)
	})
	t.Run("changed takes its place, scanned", func(t *testing.T) {
		s := f.NewSession()
		_, err := s.Guard((&tool{out: "x"}).run)(ctx, ToolCall{ID: "1", Name: "f"})
		require.NoError(t, err)
		before := scans
		_, err = s.Add(ctx, Message{Role: RoleTool, ToolCallID: "1", Content: "x, more or less"})
		require.NoError(t, err)
		require.Equal(t, before+1, scans)
		require.Equal(t, []string{"assistant: f", "tool:x, more or less"}, contents(s.Trace()))
	})
	t.Run("with more to it is scanned", func(t *testing.T) {
		for name, more := range map[string]func(*Message){
			"extra": func(m *Message) { m.Extra = map[string]json.RawMessage{"x": raw(`"BLOCK"`)} },
			"name":  func(m *Message) { m.Name = "BLOCK" },
			"image": func(m *Message) { m.Images = []Image{{MIMEType: "image/png", Data: []byte("x")}} },
		} {
			s := mustNew(t, wordsPolicy()).NewSession()
			out, err := s.Guard((&tool{out: "x"}).run)(ctx, ToolCall{ID: "1", Name: "f"})
			require.NoError(t, err)
			m := Message{Role: RoleTool, ToolCallID: "1", Content: out}
			more(&m)
			_, err = s.Add(ctx, m)
			require.ErrorIs(t, err, ErrBlocked, name)
			require.Equal(t, []string{"assistant: f", "tool:x"}, contents(s.Trace()), name)
		}
	})
	t.Run("the refusal's text", func(t *testing.T) {
		s := mustNew(t, wordsPolicy()).NewSession()
		_, err := s.Add(ctx, calls("1"))
		require.NoError(t, err)
		out, err := s.Guard((&tool{out: "BLOCK"}).run)(ctx, calls("1").ToolCalls[0])
		require.ErrorIs(t, err, ErrBlocked)
		_, err = s.Add(ctx, Message{Role: RoleTool, ToolCallID: "1", Content: out})
		require.NoError(t, err)
		require.Len(t, s.Trace(), 2)
	})
}

func TestResultsWithoutGuardStandInCallOrder(t *testing.T) {
	ctx := t.Context()
	s := mustNew(t, wordsPolicy()).NewSession()
	_, err := s.Add(ctx, calls("1", "2", "3"))
	require.NoError(t, err)
	for _, id := range []string{"3", "1", "2"} {
		_, err := s.Add(ctx, Message{Role: RoleTool, ToolCallID: id, Content: "out " + id})
		require.NoError(t, err)
	}
	_, err = s.Add(ctx, Message{Role: RoleTool, ToolCallID: "9", Content: "of no call"})
	require.NoError(t, err)
	require.Equal(t, []string{"tool:out 1", "tool:out 2", "tool:out 3", "tool:of no call"}, contents(s.Trace())[1:])
}

func TestResultThatComesAfterTheConversationHasGoneOnIsNotLost(t *testing.T) {
	ctx := t.Context()
	s := mustNew(t, wordsPolicy()).NewSession()
	_, err := s.Add(ctx, calls("1", "2"))
	require.NoError(t, err)
	_, err = s.Guard(func(ctx context.Context, c ToolCall) (string, error) {
		_, err := s.Guard((&tool{out: "out 2"}).run)(ctx, calls("2").ToolCalls[0])
		require.NoError(t, err)
		_, err = s.Add(ctx, Message{Role: RoleUser, Content: "hurry"})
		require.NoError(t, err)
		return "out 1", nil
	})(ctx, calls("1").ToolCalls[0])
	require.NoError(t, err)
	require.Equal(t, []string{"tool:out 2", "user:hurry", "tool:out 1"}, contents(s.Trace())[1:])
}

func TestAddCopiesWhatTheCallerMayReuse(t *testing.T) {
	ctx := t.Context()
	s := mustNew(t, Policy{Default: []Scanner{Unscanned()}}).NewSession()
	m := Message{Role: RoleAssistant, Extra: map[string]json.RawMessage{"x": raw(`"a"`)}, Images: []Image{{MIMEType: "image/png", Data: []byte("a")}},
		ToolCalls: []ToolCall{{Name: "f", Arguments: raw(`["a"]`)}}, Tools: []Tool{{Schema: raw(`["a"]`)}}}
	out, err := s.Add(ctx, m)
	require.NoError(t, err)
	want := s.Trace()
	scribble := func(m Message) {
		m.Extra["x"][1], m.Images[0].Data[0], m.ToolCalls[0].Arguments[2], m.Tools[0].Schema[2] = 'b', 'b', 'b', 'b'
		m.Extra["y"] = raw("1")
		m.ToolCalls[0].Name = "g"
	}
	scribble(m)
	scribble(out)
	scribble(s.Trace()[0])
	require.Equal(t, want, s.Trace())
}

func TestBlockedMessageIsNotAppended(t *testing.T) {
	s := mustNew(t, wordsPolicy()).NewSession()
	for _, role := range messageRoles {
		m, err := s.Add(t.Context(), Message{Role: role, Content: "BLOCK"})
		require.ErrorIs(t, err, ErrBlocked)
		require.Zero(t, m)
	}
	require.Empty(t, s.Trace())
}

func TestNoLockIsHeldWhileScanningReviewingOrRunningATool(t *testing.T) {
	var s *Session
	use := func() {
		_ = s.Trace()
		_ = s.Reveal("x")
		_, err := json.Marshal(s)
		require.NoError(t, err)
	}
	f := mustNew(t, Policy{
		Default: []Scanner{Func("x", func(context.Context, Input) (Result, error) { use(); return Result{Decision: HumanReview}, nil })},
		Review:  func(context.Context, Input, Verdict) (Decision, error) { use(); return Allow, nil },
		Observe: func(context.Context, Event) { use() },
	})
	s = f.NewSession()
	_, err := s.Add(t.Context(), Message{Role: RoleUser, Content: "x"})
	require.NoError(t, err)
	_, err = s.Guard(func(context.Context, ToolCall) (string, error) { use(); return "x", nil })(t.Context(), ToolCall{Name: "f"})
	require.NoError(t, err)
	for _, err := range s.Stream(t.Context(), pieces("x", 1)) {
		require.NoError(t, err)
	}
}

func TestConcurrentUse(t *testing.T) {
	s := mustNew(t, wordsPolicy()).NewSession()
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 20 {
				id := fmt.Sprintf("%d_%d", i, j)
				_, err := s.Guard((&tool{out: "mail bob@x.com"}).run)(t.Context(), ToolCall{ID: id, Name: "f"})
				require.NoError(t, err)
				_, err = s.Add(t.Context(), Message{Role: RoleUser, Content: "hi " + id})
				require.NoError(t, err)
				_ = s.Trace()
				_ = s.Reveal("<EMAIL_1>")
				if j%5 == 0 {
					_, err = json.Marshal(s)
					require.NoError(t, err)
					for _, err := range s.Stream(t.Context(), pieces("text of "+id, 3)) {
						require.NoError(t, err)
					}
				}
			}
		})
	}
	wg.Wait()
	calls, results := 0, 0
	for _, m := range s.Trace() {
		calls += len(m.ToolCalls)
		if m.Role == RoleTool {
			results++
		}
	}
	require.Equal(t, 160, calls)
	require.Equal(t, 160, results)
}

// n messages cost O(n) copies: a session of 8 times the messages allocates
// about 8 times the bytes, not 64 times.
func TestMessagesCostLinearMemory(t *testing.T) {
	measure := func(n int) float64 {
		var before, after runtime.MemStats
		s := mustNew(t, Policy{Default: []Scanner{idle{"x", true}}}).NewSession()
		runtime.ReadMemStats(&before)
		for i := range n {
			id := fmt.Sprint(i)
			_, _ = s.Add(t.Context(), Message{Role: RoleUser, Content: "x"})
			_, _ = s.Add(t.Context(), calls(id))
			_, _ = s.Guard((&tool{out: "y"}).run)(t.Context(), calls(id).ToolCalls[0])
		}
		runtime.ReadMemStats(&after)
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	small, large := measure(200), measure(1600)
	require.Less(t, large/small, 16.0, "%.0f and %.0f bytes", small, large)
}

func TestReplayLeavesSiblingsOutAndGoesOnAfterARefusal(t *testing.T) {
	var pasts []int
	f := mustNew(t, Policy{Default: []Scanner{Func("past", func(_ context.Context, in Input) (Result, error) {
		pasts = append(pasts, len(in.Past))
		return Result{Decision: Allow}, nil
	}), words("words")}})
	tr := Trace{
		{Role: RoleUser, Content: "go"}, calls("", "", ""),
		{Role: RoleTool, Content: "1"}, {Role: RoleTool, Content: "BLOCK"}, {Role: RoleTool, Content: "3"},
		{Role: RoleTool, Content: "of no call"}, {Role: RoleAssistant, Content: "done"}, {Role: RoleTool, Content: "late"},
	}
	var decisions []Decision
	for i, v := range f.Replay(t.Context(), tr) {
		require.Equal(t, len(decisions), i)
		decisions = append(decisions, v.Decision)
	}
	require.Equal(t, []int{0, 1, 2, 2, 2, 5, 6, 7}, pasts)
	require.Equal(t, []Decision{Allow, Allow, Allow, Block, Allow, Allow, Allow, Allow}, decisions)
	for range f.Replay(t.Context(), tr) {
		break
	}
}

func TestSessionGoesOnFromAPastThatEndsInCalls(t *testing.T) {
	s := mustNew(t, wordsPolicy()).NewSession(Message{Role: RoleUser, Content: "go"}, calls("1", "2"), Message{Role: RoleTool, ToolCallID: "2", Content: "out 2"})
	tl := &tool{out: "out 1"}
	_, err := s.Guard(tl.run)(t.Context(), calls("1").ToolCalls[0])
	require.NoError(t, err)
	require.Equal(t, []string{"tool:out 1", "tool:out 2"}, contents(s.Trace())[2:])
	require.True(t, strings.HasPrefix(contents(s.Trace())[1], "assistant"))
}

func TestToolThatPanicsLeavesTheSessionUsable(t *testing.T) {
	s := mustNew(t, wordsPolicy()).NewSession()
	require.Panics(t, func() {
		_, _ = s.Guard(func(context.Context, ToolCall) (string, error) { panic("SECRET") })(t.Context(), ToolCall{ID: "1", Name: "f"})
	})
	_, err := s.Add(t.Context(), Message{Role: RoleUser, Content: "x"})
	require.NoError(t, err)
	require.Len(t, s.Trace(), 3)
	require.NotContains(t, fmt.Sprint(s.Trace()), "SECRET")
}

func TestCallReturnsImages(t *testing.T) {
	img := Image{MIMEType: "image/png", Data: []byte("x")}
	s := mustNew(t, Policy{Default: []Scanner{imaged{words("words")}}}).NewSession()
	m, err := s.Call(t.Context(), ToolCall{ID: "1", Name: "shot"}, func(context.Context, ToolCall) (Message, error) {
		return Message{Role: RoleUser, Name: "x", Content: "see", Images: []Image{img}}, nil
	})
	require.NoError(t, err)
	require.Equal(t, Message{Role: RoleTool, ToolCallID: "1", Name: "shot", Content: "see", Images: []Image{img}}, m, "an output never has the role of a user")
	m, err = s.Call(t.Context(), ToolCall{ID: "2", Name: "shot"}, func(context.Context, ToolCall) (Message, error) {
		return Message{Content: "BLOCK", Images: []Image{img}}, nil
	})
	require.ErrorIs(t, err, ErrBlocked)
	require.Empty(t, m.Images)
}
