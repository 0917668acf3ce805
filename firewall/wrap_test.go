// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

var hello = Message{Role: RoleUser, Content: "hello"}

func scanWith(t *testing.T, m Message, scanners ...Scanner) Verdict {
	t.Helper()
	return mustNew(t, Policy{Default: scanners}).Scan(t.Context(), m, nil)
}

func TestFailOpenAllowsOnErrorTimeoutPanicAndInvalidAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		until := make(chan struct{})
		defer close(until)
		for name, s := range map[string]Scanner{
			"error":             fails("x", errBroken),
			"panic":             panics("x", 1),
			"policy timeout":    hangs("x", until),
			"timeout inside":    Timeout(hangs("x", until), time.Second),
			"invalid answer":    answers("x", Result{Decision: Allow, Score: 2}),
			"in Parallel":       Parallel(fails("x", errBroken), answers("y", Result{Decision: Allow})),
			"around wrapped":    ReviewInstead(fails("x", errBroken)),
			"cached":            Cached(fails("x", errBroken), 1),
			"OnlyTools inside":  OnlyTools(fails("x", errBroken), "f"),
			"FailOpen in it":    FailOpen(fails("x", errBroken)),
			"nested Parallel":   Parallel(Parallel(fails("x", errBroken))),
			"Timeout(Parallel)": Timeout(Parallel(fails("x", errBroken)), time.Hour),
		} {
			v := scanWith(t, hello, FailOpen(s))
			require.NoError(t, v.Err(), name)
			require.NotEmpty(t, appendCauses(nil, v.Results), "%s: the failure stays visible in Result.Err", name)
		}
		v := scanWith(t, hello, Timeout(FailOpen(hangs("x", until)), time.Second))
		require.NoError(t, v.Err(), "a timeout around FailOpen")
	})
}

func TestFailOpenIsPerScanner(t *testing.T) {
	v := scanWith(t, hello, FailOpen(fails("x", errBroken)), fails("y", errBroken))
	require.ErrorIs(t, v.Err(), ErrFailed)
	require.ErrorIs(t, scanWith(t, hello, FailOpen(fails("x", errBroken)), answers("y", Result{Decision: Block})).Err(), ErrBlocked)
}

func TestFailOpenDoesNotLoseABlockBehindAFailure(t *testing.T) {
	v := scanWith(t, hello, FailOpen(Parallel(fails("x", errBroken), answers("y", Result{Decision: Block}))))
	require.Equal(t, Block, v.Decision)
}

func TestFailOpenRefusesForACancelledCaller(t *testing.T) {
	for name, wrap := range map[string]func(Scanner) Scanner{
		"alone":       FailOpen,
		"in Parallel": func(s Scanner) Scanner { return Parallel(FailOpen(s)) },
		"around it":   func(s Scanner) Scanner { return FailOpen(Parallel(s)) },
		"in Timeout":  func(s Scanner) Scanner { return Timeout(FailOpen(s), time.Hour) },
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			s := Func("x", func(ctx context.Context, _ Input) (Result, error) {
				cancel()
				<-ctx.Done()
				return Result{}, ctx.Err()
			})
			v := mustNew(t, Policy{Default: []Scanner{wrap(s)}}).Scan(ctx, hello, nil)
			require.ErrorIs(t, v.Err(), ErrFailed)
			require.ErrorIs(t, v.Err(), context.Canceled)
		})
	}
	t.Run("the caller's own deadline", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			until := make(chan struct{})
			defer close(until)
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			v := mustNew(t, Policy{Default: []Scanner{FailOpen(hangs("x", until))}}).Scan(ctx, hello, nil)
			require.ErrorIs(t, v.Err(), ErrFailed)
		})
	})
}

func TestParallelResultsStandInArgumentOrder(t *testing.T) {
	second := make(chan struct{})
	s := Parallel(
		Func("a", func(context.Context, Input) (Result, error) {
			<-second
			return Result{Decision: Allow, Score: 0.1}, nil
		}),
		Func("b", func(context.Context, Input) (Result, error) {
			close(second)
			return Result{Decision: HumanReview, Score: 0.2, Reason: "r"}, nil
		}),
	)
	v := scanWith(t, hello, s)
	require.Equal(t, HumanReview, v.Decision)
	require.Equal(t, 0.2, v.Score)
	require.Equal(t, "r", v.Reason)
	subs := v.Results[0].Results
	require.Equal(t, []string{"a", "b"}, []string{subs[0].Scanner, subs[1].Scanner})
}

func TestParallelBlockCancelsOnlyThoseAfterIt(t *testing.T) {
	for range 20 {
		blocked := make(chan struct{})
		s := Parallel(
			Func("before", func(ctx context.Context, _ Input) (Result, error) {
				<-blocked
				return Result{Decision: Allow}, ctx.Err()
			}),
			Func("block", func(context.Context, Input) (Result, error) {
				defer close(blocked)
				return Result{Decision: Block, Score: 0.5}, nil
			}),
			Func("after", func(ctx context.Context, _ Input) (Result, error) {
				<-ctx.Done()
				return Result{}, ctx.Err()
			}),
		)
		v := scanWith(t, hello, s)
		require.Equal(t, Block, v.Decision)
		require.NotErrorIs(t, v.Err(), ErrFailed)
		require.Len(t, v.Results[0].Results, 2, "deterministic")
		require.NoError(t, v.Results[0].Results[0].Err)
	}
}

func TestReviewInsteadTurnsBlockIntoHumanReview(t *testing.T) {
	block := answers("x", Result{Decision: Block, Score: 0.9, Reason: "r"})
	for name, s := range map[string]Scanner{"alone": block, "Parallel": Parallel(answers("y", Result{Decision: Allow}), block)} {
		t.Run(name, func(t *testing.T) {
			v := scanWith(t, hello, ReviewInstead(s))
			require.Equal(t, HumanReview, v.Decision)
			require.Equal(t, 0.9, v.Score)
			require.ErrorIs(t, v.Err(), ErrHumanReview)
		})
	}
	v := scanWith(t, hello, ReviewInstead(fails("x", errBroken)))
	require.Equal(t, Block, v.Decision, "a failure is still one")
	require.ErrorIs(t, v.Err(), ErrFailed)
	v = scanWith(t, hello, ReviewInstead(Parallel(fails("x", errBroken))))
	require.Equal(t, Block, v.Decision)
}

func TestCachedScansAMessageOnceWithoutItsPast(t *testing.T) {
	runs := 0
	s := Cached(Func("x", func(_ context.Context, in Input) (Result, error) {
		runs++
		require.Nil(t, in.Past)
		return Result{Decision: Allow, Findings: []Finding{{Rule: "r", Part: "content"}}}, nil
	}), 2)
	f := mustNew(t, Policy{Default: []Scanner{s}})
	scan := func(text string) Verdict {
		return f.Scan(t.Context(), Message{Role: RoleUser, Content: text}, Trace{hello})
	}
	first := scan("a")
	first.Results[0].Findings[0].Rule = "changed by the caller"
	require.Equal(t, "r", scan("a").Results[0].Findings[0].Rule)
	require.Equal(t, 1, runs)
	scan("b")
	scan("a")
	scan("c") // b goes
	scan("a")
	require.Equal(t, 3, runs)
	scan("b")
	require.Equal(t, 4, runs)
}

func TestCachedDoesNotKeepErrors(t *testing.T) {
	runs := 0
	inner := Func("x", func(context.Context, Input) (Result, error) {
		if runs++; runs == 1 {
			return Result{}, errBroken
		}
		return Result{Decision: Allow}, nil
	})
	for _, s := range []Scanner{Cached(inner, 1), Cached(FailOpen(inner), 1), FailOpen(Cached(inner, 1))} {
		runs = 0
		f := mustNew(t, Policy{Default: []Scanner{s}})
		f.Scan(t.Context(), hello, nil)
		v := f.Scan(t.Context(), hello, nil)
		require.NoError(t, v.Err())
		require.Equal(t, 2, runs)
		require.NoError(t, v.Results[0].Err)
	}
}

func TestOnlyToolsBlanksOtherCallsAndKeepsIndexes(t *testing.T) {
	var got []string
	s := OnlyTools(Func("x", func(_ context.Context, in Input) (Result, error) {
		got = nil
		for part := range in.Texts() {
			got = append(got, part)
		}
		require.Len(t, in.Message.ToolCalls, 3)
		return Result{Decision: Block, Findings: []Finding{{Part: "tool_calls[1].name", End: 1}}}, nil
	}), "g")
	m := Message{Role: RoleAssistant, Content: "x", ToolCalls: []ToolCall{{Name: "f", Arguments: raw(`["a"]`)}, {Name: "g", Arguments: raw(`["b"]`)}, {ID: "an odd id", Name: "h"}}}
	v := scanWith(t, m, s)
	require.Equal(t, []string{"content", "tool_calls[1].name", "tool_calls[1].arguments/0"}, got)
	require.Equal(t, "tool_calls[1].name", v.Results[0].Findings[0].Part)
	require.Equal(t, "f", m.ToolCalls[0].Name)
	require.Equal(t, Block, scanWith(t, Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Name: "f"}, {Name: "g"}, {}}}, s).Decision)
}

func TestWrappersUnwrap(t *testing.T) {
	inner := idle{"x", true}
	for name, s := range map[string]Scanner{
		"FailOpen": FailOpen(inner), "Timeout": Timeout(inner, 1), "ReviewInstead": ReviewInstead(inner),
		"Cached": Cached(inner, 1), "OnlyTools": OnlyTools(inner, "f"),
	} {
		u, ok := s.(interface{ Unwrap() Scanner })
		require.True(t, ok, name)
		require.Equal(t, Scanner(inner), u.Unwrap(), name)
		require.Equal(t, "x", s.Name(), name)
	}
	u, ok := Parallel(inner).(interface{ Unwrap() []Scanner })
	require.True(t, ok)
	require.Equal(t, []Scanner{inner}, u.Unwrap())
	require.False(t, wraps(Func("f", nil)))
}

// imaged looks at pictures.
type imaged struct{ Scanner }

func (imaged) ScansImages() bool { return true }

func TestOptionalInterfacesAreFoundThroughWrappers(t *testing.T) {
	wide, narrow := local{name: "a", window: 7, re: attackRE}, local{name: "b", window: 3, re: attackRE}
	wrapped := FailOpen(Parallel(Timeout(wide, 1), Cached(narrow, 1)))
	n, ok := window(wrapped)
	require.True(t, ok)
	require.Equal(t, 7, n)
	require.True(t, bounded(wrapped))
	_, ok = window(Parallel(wide, answers("x", Result{})))
	require.False(t, ok)
	require.False(t, bounded(Parallel(wide, answers("x", Result{}))))
	require.False(t, scansImages(wrapped))
	require.True(t, scansImages(Parallel(wide, FailOpen(imaged{narrow}))))

	m := Message{Role: RoleUser, Images: []Image{{MIMEType: "image/png", Data: []byte("x")}}}
	found := Result{Decision: Allow, Findings: []Finding{{Rule: "r", Part: "images[0]"}}}
	require.NoError(t, scanWith(t, m, idle{"x", true}, imaged{answers("y", found)}).Err())
}

func TestBoundedScannersRunInlineWithoutATimeout(t *testing.T) {
	s := inline{check: func(ctx context.Context) {
		_, limited := ctx.Deadline()
		require.False(t, limited)
	}}
	require.NoError(t, scanWith(t, hello, s, FailOpen(s.named("y"))).Err())
}

type inline struct {
	name  string
	check func(context.Context)
}

func (s inline) named(n string) inline { s.name = n; return s }
func (s inline) Name() string          { return "x" + s.name }
func (inline) Bounded() bool           { return true }
func (s inline) Scan(ctx context.Context, _ Input) (Result, error) {
	s.check(ctx)
	return Result{Decision: Allow}, nil
}

func TestStrictestDecisionCountsNotTheHighestScore(t *testing.T) {
	v := scanWith(t, hello,
		answers("a", Result{Decision: Allow, Score: 0.9, Reason: "sure"}),
		answers("b", Result{Decision: HumanReview, Score: 0.5, Reason: "odd"}),
		answers("c", Result{Decision: HumanReview, Score: 0.6, Reason: "odder"}),
		answers("d", Result{Decision: HumanReview, Score: 0.6, Reason: "too"}))
	require.Equal(t, HumanReview, v.Decision)
	require.Equal(t, 0.6, v.Score)
	require.Equal(t, "odder", v.Reason)
	require.Len(t, v.Results, 4)
	require.Equal(t, "firewall: needs human review: c: odder", v.Err().Error())
}

func TestScannersStopAtTheFirstBlockUnlessExhaustive(t *testing.T) {
	list := []Scanner{answers("a", Result{Decision: Block, Score: 0.3, Reason: "first"}), answers("b", Result{Decision: Block, Score: 0.8, Reason: "second"})}
	v := mustNew(t, Policy{Default: list}).Scan(t.Context(), hello, nil)
	require.Len(t, v.Results, 1)
	require.Equal(t, "first", v.Reason)
	v = mustNew(t, Policy{Default: list, Exhaustive: true}).Scan(t.Context(), hello, nil)
	require.Len(t, v.Results, 2)
	require.Equal(t, "second", v.Reason)
	v = mustNew(t, Policy{Default: []Scanner{Parallel(list...)}, Exhaustive: true}).Scan(t.Context(), hello, nil)
	require.Len(t, v.Results[0].Results, 2)
}

func TestAScannersBlockCountsBeforeAFailure(t *testing.T) {
	v := mustNew(t, Policy{Default: []Scanner{fails("a", errBroken), answers("b", Result{Decision: Block, Reason: "r"})}, Exhaustive: true}).Scan(t.Context(), hello, nil)
	require.NotErrorIs(t, v.Err(), ErrFailed)
	require.Equal(t, "r", v.Reason)
}

func TestVerdictsAreDeterministic(t *testing.T) {
	var n atomic.Int32
	jitter := func(name string) Scanner {
		return Func(name, func(context.Context, Input) (Result, error) {
			n.Add(1)
			return Result{Decision: HumanReview, Score: 0.5, Reason: name}, nil
		})
	}
	f := mustNew(t, Policy{Default: []Scanner{Parallel(jitter("a"), jitter("b"), jitter("c")), jitter("d")}})
	want := fmt.Sprintf("%+v", f.Scan(t.Context(), hello, nil))
	for range 50 {
		require.Equal(t, want, fmt.Sprintf("%+v", f.Scan(t.Context(), hello, nil)))
	}
}
