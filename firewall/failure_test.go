// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

func answers(name string, r Result) Scanner {
	return Func(name, func(context.Context, Input) (Result, error) { return r, nil })
}

func fails(name string, err error) Scanner {
	return Func(name, func(context.Context, Input) (Result, error) { return Result{}, err })
}

func panics(name string, v any) Scanner {
	return Func(name, func(context.Context, Input) (Result, error) { panic(v) })
}

// hangs ignores its context until the test ends.
func hangs(name string, until <-chan struct{}) Scanner {
	return Func(name, func(context.Context, Input) (Result, error) {
		<-until
		return Result{Decision: Allow}, nil
	})
}

var errBroken = errors.New("broken")

// Each failure ends in OnError with ErrFailed and its cause.
func TestWhatCanNotBeScannedIsRefused(t *testing.T) {
	user := Message{Role: RoleUser, Content: "SECRET é"}
	allow := Result{Decision: Allow}
	with := func(change func(*Result)) Result { r := allow; change(&r); return r }
	nan := with(func(r *Result) { r.Score = math.NaN() })
	for _, tc := range []struct {
		name string
		s    Scanner
		m    Message
		want string
	}{
		{"an error", fails("x", errBroken), user, "firewall: scanner x: broken"},
		{"an error beside Allow", Func("x", func(context.Context, Input) (Result, error) { return allow, errBroken }), user, "firewall: scanner x: broken"},
		{"an error inside the Result", answers("x", Result{Decision: Allow, Err: errBroken}), user, "firewall: scanner x: broken"},
		{"a panic", panics("x", "SECRET"), user, "panicked in"},
		{"a panic of the runtime", Func("x", func(context.Context, Input) (Result, error) { var p *Result; return *p, nil }), user, "nil pointer dereference"},
		{"a panic in a goroutine of Parallel", Parallel(answers("a", allow), panics("x", "SECRET")), user, "firewall: scanner x: panicked"},
		{"a bounded scanner's panic", boundedPanic{}, user, "firewall: scanner bounded_panic: panicked"},
		{"a scanner that ends its goroutine", Func("x", func(context.Context, Input) (Result, error) { runtime.Goexit(); return allow, nil }), user, "ended its goroutine"},
		{"the zero Decision", answers("x", Result{}), user, "invalid answer: invalid decision 0"},
		{"an invalid Decision", answers("x", Result{Decision: 4}), user, "invalid answer: invalid decision 4"},
		{"a score that is NaN", answers("x", nan), user, "invalid answer: score NaN"},
		{"a score above 1", answers("x", Result{Decision: Allow, Score: 1.5}), user, "invalid answer: score 1.5"},
		{"a negative score", answers("x", Result{Decision: Allow, Score: -1}), user, "invalid answer: score -1"},
		{"a finding out of range", answers("x", with(func(r *Result) { r.Findings = []Finding{{Part: "content", End: 10}} })), user, "finding 0: range 0 to 10 in a text of 9 bytes"},
		{"a finding before the start", answers("x", with(func(r *Result) { r.Findings = []Finding{{Part: "content", Start: -1}} })), user, "finding 0: range -1"},
		{"a finding that ends before it starts", answers("x", with(func(r *Result) { r.Findings = []Finding{{Part: "content", Start: 3, End: 2}} })), user, "finding 0: range 3 to 2"},
		{"a finding that cuts a character", answers("x", with(func(r *Result) { r.Findings = []Finding{{Part: "content", Start: 0, End: 8}} })), user, "finding 0: range 0 to 8 cuts a character"},
		{"a finding in no part", answers("x", with(func(r *Result) { r.Findings = []Finding{{Part: "name"}, {Part: "x", End: 1}} })), user, "no such part"},
		{"a finding in no image", answers("x", with(func(r *Result) { r.Findings = []Finding{{Part: "images[0]"}} })), user, "no such part"},
		{"a finding of no severity", answers("x", with(func(r *Result) { r.Findings = []Finding{{Severity: 9}} })), user, "invalid severity 9"},
		{"an edit out of range", answers("x", with(func(r *Result) { r.Edits = []Edit{{Part: "content", End: 10}} })), user, "edit 0: range 0 to 10"},
		{"an edit of no part", answers("x", with(func(r *Result) { r.Edits = []Edit{{}} })), user, "edit 0: no such part"},
		{"an edit with an odd label", answers("x", with(func(r *Result) { r.Edits = []Edit{{Part: "content", Label: "e>"}} })), user, "edit 0: invalid label"},
		{"an edit with invalid UTF-8", answers("x", with(func(r *Result) { r.Edits = []Edit{{Part: "content", Replacement: "\xff"}} })), user, "edit 0: invalid UTF-8"},
		{"an invalid answer inside Parallel", Parallel(answers("x", Result{})), user, "firewall: scanner x: invalid answer"},
		{"a message that is too large", answers("x", allow), Message{Role: RoleUser, Content: strings.Repeat("x", 1001)}, "message of 1005 bytes: the limit is 1000"},
		{"arguments that are too large", answers("x", allow), Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: raw(`"` + strings.Repeat("x", 1000) + `"`)}}}, "the limit is 1000"},
		{"invalid UTF-8", answers("x", allow), Message{Role: RoleUser, Content: "\xff"}, "content: invalid UTF-8"},
		{"malformed arguments JSON", answers("x", allow), Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: raw(`{"a"`)}}}, "tool_calls[0].arguments"},
		{"images that no scanner reads", answers("x", allow), Message{Role: RoleUser, Images: []Image{{MIMEType: "image/png", Data: []byte("x")}}}, "images: no scanner"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for _, onError := range []Decision{0, Block, HumanReview} {
				f := mustNew(t, Policy{Default: []Scanner{tc.s}, OnError: onError, MaxBytes: 1000})
				v := f.Scan(t.Context(), tc.m, nil)
				want, is := Block, ErrBlocked
				if onError == HumanReview {
					want, is = HumanReview, ErrHumanReview
				}
				require.Equal(t, want, v.Decision)
				require.Zero(t, v.Message)
				err := v.Err()
				require.ErrorIs(t, err, is)
				require.ErrorIs(t, err, ErrFailed)
				if strings.Contains(tc.want, "broken") {
					require.ErrorIs(t, err, errBroken, "the cause")
				}
				causes := errors.Join(appendCauses(nil, v.Results)...)
				require.ErrorContains(t, causes, tc.want)
				require.NotContains(t, causes.Error()+err.Error(), "SECRET")
			}
		})
	}
}

type boundedPanic struct{}

func (boundedPanic) Name() string                                { return "bounded_panic" }
func (boundedPanic) Bounded() bool                               { return true }
func (boundedPanic) Scan(context.Context, Input) (Result, error) { panic("x") }

func TestUnknownRoleIsRefused(t *testing.T) {
	lists := map[Role][]Scanner{}
	for _, r := range messageRoles {
		lists[r] = []Scanner{Unscanned()}
	}
	lists["critic"] = []Scanner{Unscanned()}
	f := mustNew(t, Policy{Scanners: lists})
	require.NoError(t, f.Scan(t.Context(), Message{Role: "critic"}, nil).Err())
	err := f.Scan(t.Context(), Message{Role: "agent"}, nil).Err()
	require.ErrorIs(t, err, ErrFailed)
	require.ErrorIs(t, f.Scan(t.Context(), Message{}, nil).Err(), ErrFailed)
}

func TestNilAndZeroFirewallRefuse(t *testing.T) {
	for name, f := range map[string]*Firewall{"nil": nil, "zero": {}} {
		t.Run(name, func(t *testing.T) {
			ctx, m := t.Context(), Message{Role: RoleUser, Content: "x"}
			require.ErrorIs(t, f.Scan(ctx, m, nil).Err(), ErrFailed)
			for _, v := range f.Replay(ctx, Trace{m}) {
				require.ErrorIs(t, v.Err(), ErrFailed)
			}
			_, err := f.LoadSession([]byte(`{}`))
			require.Error(t, err)
			for name, s := range map[string]*Session{"of it": f.NewSession(), "nil": nil, "zero": {}} {
				t.Run("session "+name, func(t *testing.T) {
					out, err := s.Add(ctx, m)
					require.ErrorIs(t, err, ErrFailed)
					require.Zero(t, out)
					runs := 0
					_, err = s.Guard(func(context.Context, ToolCall) (string, error) { runs++; return "x", nil })(ctx, ToolCall{Name: "f"})
					require.ErrorIs(t, err, ErrFailed)
					require.Zero(t, runs)
					for text, err := range s.Stream(ctx, pieces("hello", 2)) {
						require.ErrorIs(t, err, ErrFailed)
						require.Empty(t, text)
					}
					require.Empty(t, s.Trace())
					require.Equal(t, "x", s.Reveal("x"))
					if f == nil || s == nil || s.firewall == nil {
						_, err := s.MarshalJSON()
						require.Error(t, err)
					}
				})
			}
		})
	}
}

func TestZeroVerdictAndZeroDecisionRefuse(t *testing.T) {
	require.ErrorIs(t, Verdict{}.Err(), ErrBlocked)
	require.ErrorIs(t, Verdict{}.Err(), ErrFailed)
	require.ErrorIs(t, Verdict{Decision: 9}.Err(), ErrBlocked)
	var d Decision
	_, err := d.MarshalText()
	require.Error(t, err)
	require.Error(t, d.UnmarshalText([]byte("ALLOW")))
	for _, d := range []Decision{Allow, HumanReview, Block} {
		text, err := d.MarshalText()
		require.NoError(t, err)
		var back Decision
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, d, back)
	}
	for s := Info; s <= Critical; s++ {
		text, err := json.Marshal(s)
		require.NoError(t, err)
		var back Severity
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, s, back)
	}
	require.Error(t, new(Severity).UnmarshalText([]byte("huge")))
	_, err = Severity(9).MarshalText()
	require.Error(t, err)
}

func TestScannerThatIgnoresItsContextIsRefusedAtTheTimeout(t *testing.T) {
	for name, wrap := range map[string]func(Scanner) Scanner{
		"Policy.Timeout": func(s Scanner) Scanner { return s },
		"Timeout":        func(s Scanner) Scanner { return Timeout(s, time.Second) },
		"in Parallel":    func(s Scanner) Scanner { return Parallel(s) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				until := make(chan struct{})
				defer close(until)
				f := mustNew(t, Policy{Default: []Scanner{wrap(hangs("x", until))}, Timeout: 3 * time.Second})
				start := time.Now()
				err := f.Scan(t.Context(), Message{Role: RoleUser}, nil).Err()
				require.ErrorIs(t, err, ErrFailed)
				require.ErrorIs(t, err, context.DeadlineExceeded)
				require.LessOrEqual(t, time.Since(start), 3*time.Second)
			})
		})
	}
}

func TestTimeoutCountsInsteadOfPolicyTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slow := Func("slow", func(ctx context.Context, _ Input) (Result, error) {
			select {
			case <-ctx.Done():
				return Result{}, ctx.Err()
			case <-time.After(20 * time.Second):
				return Result{Decision: Allow}, nil
			}
		})
		require.ErrorIs(t, scanWith(t, hello, slow).Err(), ErrFailed)
		require.NoError(t, scanWith(t, hello, Parallel(FailOpen(Timeout(slow, time.Minute)))).Err())
		v := scanWith(t, hello, Parallel(Timeout(slow, time.Minute), Func("other", func(ctx context.Context, in Input) (Result, error) {
			return slow.Scan(ctx, in)
		})))
		require.ErrorIs(t, v.Err(), ErrFailed)
		require.NoError(t, v.Results[0].Results[0].Err, "each scanner has its own time")
		require.Error(t, v.Results[0].Results[1].Err)
	})
}

func TestDecisionErrorNamesTheCauseOfAFailure(t *testing.T) {
	require.EqualError(t, scanWith(t, hello, Parallel(fails("x", errBroken))).Err(), "firewall: blocked: scanner x: broken")
	require.EqualError(t, scanWith(t, Message{Role: RoleUser, Content: "\xff"}, idle{"x", true}).Err(), "firewall: blocked: message: content: invalid UTF-8")
	require.EqualError(t, Verdict{}.Err(), "firewall: blocked")
}

func TestDefaultTimeoutIsTenSeconds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		until := make(chan struct{})
		defer close(until)
		f := mustNew(t, Policy{Default: []Scanner{hangs("x", until)}})
		start := time.Now()
		require.ErrorIs(t, f.Scan(t.Context(), Message{Role: RoleUser}, nil).Err(), ErrFailed)
		require.Equal(t, 10*time.Second, time.Since(start))
	})
}

func TestAllowThatComesAfterTheTimeoutIsRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		late := Func("late", func(ctx context.Context, _ Input) (Result, error) {
			<-ctx.Done()
			return Result{Decision: Allow}, nil
		})
		f := mustNew(t, Policy{Default: []Scanner{late}, Timeout: time.Second})
		require.ErrorIs(t, f.Scan(t.Context(), Message{Role: RoleUser}, nil).Err(), ErrFailed)
	})
}

func TestCancelledContextIsRefused(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(errBroken)
	for name, s := range map[string]Scanner{
		"bounded":  idle{"x", true},
		"detached": idle{"x", false},
		"FailOpen": FailOpen(idle{"x", true}),
	} {
		t.Run(name, func(t *testing.T) {
			err := mustNew(t, Policy{Default: []Scanner{s}}).Scan(ctx, Message{Role: RoleUser}, nil).Err()
			require.ErrorIs(t, err, ErrFailed)
			require.ErrorIs(t, err, errBroken)
		})
	}
}

func TestCancelDuringTheScanIsRefused(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s := Func("x", func(context.Context, Input) (Result, error) {
		cancel()
		return Result{Decision: Allow}, nil
	})
	f := mustNew(t, Policy{Default: []Scanner{s, idle{"y", true}}})
	require.ErrorIs(t, f.Scan(ctx, Message{Role: RoleUser}, nil).Err(), context.Canceled)
}

func TestReviewThatFailsIsRefused(t *testing.T) {
	type review = func(context.Context, Input, Verdict) (Decision, error)
	for name, r := range map[string]review{
		"error":              func(context.Context, Input, Verdict) (Decision, error) { return 0, errBroken },
		"error beside Allow": func(context.Context, Input, Verdict) (Decision, error) { return Allow, errBroken },
		"nonsense":           func(context.Context, Input, Verdict) (Decision, error) { return 77, nil },
		"zero":               func(context.Context, Input, Verdict) (Decision, error) { return 0, nil },
		"panic":              func(context.Context, Input, Verdict) (Decision, error) { panic("SECRET") },
	} {
		t.Run(name, func(t *testing.T) {
			f := mustNew(t, Policy{Default: []Scanner{answers("x", Result{Decision: HumanReview})}, Review: r})
			v := f.Scan(t.Context(), Message{Role: RoleUser, Content: "SECRET"}, nil)
			require.Equal(t, Block, v.Decision)
			require.Zero(t, v.Message)
			require.ErrorIs(t, v.Err(), ErrFailed)
			require.ErrorIs(t, v.Err(), ErrBlocked)
			require.NotContains(t, v.Err().Error(), "SECRET")
			if strings.HasPrefix(name, "error") {
				require.ErrorIs(t, v.Err(), errBroken)
			}
		})
	}
}

func TestABlockThatCameWithAnErrorIsABlock(t *testing.T) {
	s := Func("x", func(context.Context, Input) (Result, error) { return Result{Decision: Block, Reason: "bad"}, errBroken })
	for name, s := range map[string]Scanner{"alone": s, "FailOpen": FailOpen(s), "FailOpen in Parallel": Parallel(FailOpen(s)), "FailOpen around Parallel": FailOpen(Parallel(s))} {
		t.Run(name, func(t *testing.T) {
			v := mustNew(t, Policy{Default: []Scanner{s}}).Scan(t.Context(), Message{Role: RoleUser}, nil)
			require.Equal(t, Block, v.Decision)
			require.NotErrorIs(t, v.Err(), ErrFailed, "403, not 503")
			require.Equal(t, "bad", v.Reason)
		})
	}
}

func TestCallerWhoIgnoresEveryReturnValueRunsNothingRefused(t *testing.T) {
	ctx := t.Context()
	s := mustNew(t, wordsPolicy()).NewSession()
	runs := 0
	guard := s.Guard(func(context.Context, ToolCall) (string, error) { runs++; return "BLOCK this", nil })
	bad := ToolCall{ID: "1", Name: "f", Arguments: raw(`{"a":"fine"}`)}
	// The text is refused; its call would pass alone.
	_, _ = s.Add(ctx, Message{Role: RoleAssistant, Content: "BLOCK", ToolCalls: []ToolCall{bad}})
	_, _ = s.Add(ctx, Message{Role: RoleUser, Content: "go on"})
	_, _ = guard(ctx, bad)
	require.Zero(t, runs, "a refused call executes zero times")
	_, _ = guard(ctx, ToolCall{ID: "2", Name: "f", Arguments: raw(`{"BLOCK":1}`)})
	require.Zero(t, runs)
	out, _ := guard(ctx, ToolCall{ID: "3", Name: "f"})
	require.Equal(t, 1, runs)
	require.NotContains(t, out, "BLOCK", "a refused output never reaches the caller")
	data, err := json.Marshal(s)
	require.NoError(t, err)
	s, err = mustNew(t, wordsPolicy()).LoadSession(data)
	require.NoError(t, err)
	_, err = s.Guard(func(context.Context, ToolCall) (string, error) { runs++; return "", nil })(ctx, bad)
	require.ErrorIs(t, err, ErrBlocked)
	require.Equal(t, 1, runs, "nor after a restart")
}
