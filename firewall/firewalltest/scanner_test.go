// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// fakeTB records what a suite reports. It has no Run, so that the suite names
// the promise in each error.
type fakeTB struct {
	testing.TB
	errors []string
}

func (t *fakeTB) Helper()                           {}
func (t *fakeTB) Error(args ...any)                 { t.errors = append(t.errors, fmt.Sprint(args...)) }
func (t *fakeTB) Errorf(format string, args ...any) { t.Error(fmt.Sprintf(format, args...)) }
func (t *fakeTB) Fatal(args ...any) {
	t.Error(args...)
	runtime.Goexit()
}

// scanner is a WindowScanner made of a function.
type scanner struct {
	name   string
	window int
	scan   func(context.Context, firewall.Input) (firewall.Result, error)
}

func (s *scanner) Name() string { return s.name }
func (s *scanner) Window() int  { return s.window }
func (s *scanner) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	return s.scan(ctx, in)
}

const word = "würde-attacke"

var attack = firewall.Message{Role: firewall.RoleTool, Content: "eine " + word + "!"}

// careful keeps every promise: it finds a word.
func careful(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	r := firewall.Result{Decision: firewall.Allow}
	for part, text := range in.Texts() {
		for from := 0; ; {
			i := strings.Index(text[from:], word)
			if i < 0 {
				break
			}
			from += i + len(word)
			r.Findings = append(r.Findings, firewall.Finding{Rule: "word", Part: part, Start: from - len(word), End: from, CWE: "CWE-77"})
			r.Decision, r.Score, r.Reason = firewall.Block, 1, "a forbidden word"
		}
	}
	return r, ctx.Err()
}

func TestSuiteIsSilentOnAScannerThatKeepsItsPromises(t *testing.T) {
	TestScanner(t, &scanner{"careful", len(word), careful}, attack)

	var silent fakeTB
	TestScanner(&silent, &scanner{"careful", len(word), careful}, attack)
	assert.Empty(t, silent.errors)
}

// TestSuiteCatches runs the suite on scanners that break one promise each.
func TestSuiteCatches(t *testing.T) {
	// on lets a scanner do something else where the condition holds.
	type scan = func(context.Context, firewall.Input) (firewall.Result, error)
	on := func(condition func(firewall.Input) bool, other scan) scan {
		return func(ctx context.Context, in firewall.Input) (firewall.Result, error) {
			if condition(in) {
				return other(ctx, in)
			}
			return careful(ctx, in)
		}
	}
	// change alters the result of the careful scanner.
	change := func(alter func(in firewall.Input, r *firewall.Result)) scan {
		return func(ctx context.Context, in firewall.Input) (firewall.Result, error) {
			r, err := careful(ctx, in)
			alter(in, &r)
			return r, err
		}
	}
	fired := func(alter func(in firewall.Input, r *firewall.Result)) scan {
		return change(func(in firewall.Input, r *firewall.Result) {
			if len(r.Findings) > 0 {
				alter(in, r)
			}
		})
	}
	panics := func(context.Context, firewall.Input) (firewall.Result, error) { panic("out of range") }
	fails := func(context.Context, firewall.Input) (firewall.Result, error) {
		return firewall.Result{}, errors.New("no model")
	}
	longer := func(n int) func(firewall.Input) bool {
		return func(in firewall.Input) bool { return len(in.Message.Content) > n }
	}
	// alters changes the input; the lock is for the promise of concurrent use, which is not what these break.
	var lock sync.Mutex
	alters := func(alter func(in firewall.Input)) scan {
		return change(func(in firewall.Input, _ *firewall.Result) {
			lock.Lock()
			defer lock.Unlock()
			alter(in)
		})
	}
	var calls atomic.Int64
	var busy atomic.Bool

	tests := []struct {
		name    string
		scan    scan
		promise string
		text    string
	}{
		{"fails on plain messages", on(func(in firewall.Input) bool { return in.Message.Role == firewall.RoleMemory }, fails),
			"ordinary messages: memory", "Scan fails: no model"},
		{"panics on a tool call", on(func(in firewall.Input) bool { return len(in.Message.ToolCalls) > 0 }, panics),
			"ordinary messages: tool call", "panics: out of range"},
		{"panics on an empty message", on(func(in firewall.Input) bool { return in.Message.Content == "" }, panics),
			"empty messages: empty user message", "panics"},
		{"panics on white space", on(func(in firewall.Input) bool {
			return strings.TrimSpace(in.Message.Content) == "" && in.Message.Content != ""
		}, panics),
			"empty messages: white space", "panics"},
		{"does not fire", func(context.Context, firewall.Input) (firewall.Result, error) {
			return firewall.Result{Decision: firewall.Allow}, nil
		}, "firing messages: Firing[0]", "does not fire"},
		{"panics on invalid UTF-8", on(func(in firewall.Input) bool { return strings.Contains(in.Message.Content, "\xff") }, panics),
			"invalid UTF-8: invalid UTF-8 in the content", "panics"},
		{"panics on invalid UTF-8 in the past", on(func(in firewall.Input) bool { return len(in.Past) > 0 && strings.Contains(in.Past[0].Content, "\xff") }, panics),
			"invalid UTF-8: invalid UTF-8 in the past", "panics"},
		{"panics on 1 MiB", on(longer(1<<20-1000), panics), "large messages: prose", "panics"},
		{"panics on a long line", on(func(in firewall.Input) bool {
			return longer(1<<16)(in) && !strings.ContainsAny(in.Message.Content, " \n")
		}, panics), "large messages: one line of one letter", "panics"},
		{"panics on deep JSON", on(func(in firewall.Input) bool {
			return len(in.Message.ToolCalls) > 0 && strings.Contains(string(in.Message.ToolCalls[0].Arguments), "[[[[")
		}, panics), "deep JSON: deep array", "panics"},
		{"leaves the decision out", change(func(_ firewall.Input, r *firewall.Result) { r.Decision = 0 }),
			"ordinary messages", "Decision is invalid"},
		{"invents a decision", fired(func(_ firewall.Input, r *firewall.Result) { r.Decision = 9 }), "firing messages", "Decision is invalid"},
		{"score is NaN", fired(func(_ firewall.Input, r *firewall.Result) { r.Score = math.NaN() }), "firing messages", "Score NaN"},
		{"score is a percentage", fired(func(_ firewall.Input, r *firewall.Result) { r.Score = 97 }), "firing messages", "Score 97"},
		{"error inside the result", change(func(_ firewall.Input, r *firewall.Result) { r.Err = errors.New("x") }), "ordinary messages", "Err is set"},
		{"finding without a rule", fired(func(_ firewall.Input, r *firewall.Result) { r.Findings[0].Rule = "" }), "firing messages", "names no rule"},
		{"unknown severity", fired(func(_ firewall.Input, r *firewall.Result) { r.Findings[0].Severity = 7 }), "firing messages", "severity"},
		{"CWE as a number", fired(func(_ firewall.Input, r *firewall.Result) { r.Findings[0].CWE = "77" }), "firing messages", "CWE"},
		{"label of an edit", fired(func(_ firewall.Input, r *firewall.Result) {
			r.Edits = []firewall.Edit{{Part: "content", Label: "e-mail"}}
		}), "firing messages", "Label"},
		{"invalid inner result", fired(func(_ firewall.Input, r *firewall.Result) { r.Results = []firewall.Result{{}} }), "firing messages", "Results[0]: Decision"},
		{"offset past the end", fired(func(_ firewall.Input, r *firewall.Result) { r.Findings[0].End += 50 }), "offsets: Firing[0]", "outside part content"},
		{"offset before the start", fired(func(_ firewall.Input, r *firewall.Result) { r.Findings[0].Start = -1 }), "offsets: Firing[0]", "outside part content"},
		{"end before start", fired(func(_ firewall.Input, r *firewall.Result) { r.Findings[0].End = r.Findings[0].Start - 1 }), "offsets: Firing[0]", "outside part content"},
		{"offset inside a rune", fired(func(_ firewall.Input, r *firewall.Result) { r.Findings[0].Start += 2 }), "offsets: Firing[0]", "cuts a rune"},
		{"edit inside a rune", fired(func(_ firewall.Input, r *firewall.Result) {
			r.Edits = []firewall.Edit{{Part: "content", Start: 7, End: 8}}
		}), "offsets: Firing[0]", "Edits[0]: 7:8 cuts a rune"},
		{"part that is not there", fired(func(_ firewall.Input, r *firewall.Result) { r.Findings[0].Part = "body" }), "offsets: Firing[0]", `no part "body"`},
		{"inner offset", fired(func(_ firewall.Input, r *firewall.Result) {
			r.Results = []firewall.Result{{Decision: firewall.Allow, Findings: []firewall.Finding{{Rule: "x", Part: "content", End: 999}}}}
		}), "offsets: Firing[0]", "outside part"},
		{"reason quotes the message", change(func(in firewall.Input, r *firewall.Result) { r.Reason = "checked: " + in.Message.Content }),
			"no content in reasons or errors", "Reason quotes"},
		{"reason quotes the past", change(func(in firewall.Input, r *firewall.Result) {
			if len(in.Past) > 0 {
				r.Reason = "goal: " + in.Past[0].Content
			}
		}), "no content in reasons or errors", "Reason quotes"},
		{"finding quotes its match", fired(func(in firewall.Input, r *firewall.Result) { r.Findings[0].Message = "found " + word }),
			"no content in reasons or errors: Firing[0]", "Findings[0].Message quotes"},
		{"error quotes the message", on(func(in firewall.Input) bool { return in.Message.Role == firewall.RoleMemory }, func(_ context.Context, in firewall.Input) (firewall.Result, error) {
			return firewall.Result{}, errors.New("bad: " + in.Message.Content)
		}), "no content in reasons or errors: memory", "the error quotes"},
		{"score depends on the hour", change(func(_ firewall.Input, r *firewall.Result) { r.Score = float64(calls.Add(1)%7) / 7 }),
			"deterministic", "different results"},
		{"fails every other time", func(ctx context.Context, in firewall.Input) (firewall.Result, error) {
			if calls.Add(1)%2 == 0 {
				return fails(ctx, in)
			}
			return careful(ctx, in)
		}, "deterministic", "one scan fails"},
		{"one scan at a time", func(ctx context.Context, in firewall.Input) (firewall.Result, error) {
			if !busy.CompareAndSwap(false, true) {
				return firewall.Result{}, errors.New("busy")
			}
			defer busy.Store(false)
			for range 20 {
				runtime.Gosched()
			}
			return careful(ctx, in)
		}, "concurrent use", "one scan fails"},
		{"clears the arguments", alters(func(in firewall.Input) {
			for _, call := range in.Message.ToolCalls {
				clear(call.Arguments)
			}
		}), "input unmodified", "changes the message"},
		{"appends to the calls", alters(func(in firewall.Input) {
			if calls := in.Message.ToolCalls; cap(calls) > len(calls) {
				_ = append(calls, firewall.ToolCall{})
			}
		}), "input unmodified", "changes the message"},
		{"appends to the past", alters(func(in firewall.Input) {
			if cap(in.Past) > len(in.Past) {
				_ = append(in.Past, firewall.Message{})
			}
		}), "input unmodified", "changes the past"},
		{"shortens the past", alters(func(in firewall.Input) {
			if len(in.Past) > 0 {
				in.Past[0].Content = in.Past[0].Content[:3]
			}
		}), "input unmodified", "changes the past"},
		{"allows when the caller gave up", func(ctx context.Context, in firewall.Input) (firewall.Result, error) {
			if ctx.Err() != nil {
				return firewall.Result{Decision: firewall.Allow}, nil
			}
			return careful(ctx, in)
		}, "cancelled context: Firing[0]", "different results"},
		{"looks further than its window", on(func(in firewall.Input) bool {
			return !strings.Contains(in.Message.Content, "eine "+word) && longer(len(word))(in)
		}, func(context.Context, firewall.Input) (firewall.Result, error) {
			return firewall.Result{Decision: firewall.Allow}, nil
		}), "window: Firing[0]", "not found in its window"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tb := &fakeTB{}
			large := 1 << 17 // quicker than the default
			if test.name == "panics on 1 MiB" {
				large = 0
			}
			Suite{Scanner: &scanner{"broken", 3, test.scan}, Firing: []firewall.Message{attack}, Large: large}.Run(tb)
			caught := false
			for _, text := range tb.errors {
				caught = caught || strings.HasPrefix(text, test.promise) && strings.Contains(text, test.text)
				assert.NotContains(t, text, "\x00")
			}
			assert.True(t, caught, "want %q ... %q, got:\n%s", test.promise, test.text, strings.Join(tb.errors, "\n"))
		})
	}
}

// parted is a StreamScanner that keeps its promises unless it is told how to break them.
type parted struct {
	scanner
	change func(text string, part firewall.TextPart, r *firewall.Result, p *firewall.Progress)
}

func (s *parted) ScanPart(ctx context.Context, in firewall.Input, part firewall.TextPart) (firewall.Result, firewall.Progress, error) {
	r, err := careful(ctx, in)
	n := len(in.Message.Content)
	p := firewall.Progress{Clear: n, Done: n}
	if s.change != nil {
		s.change(in.Message.Content, part, &r, &p)
	}
	return r, p, err
}

func TestSuiteCatchesStreamScanners(t *testing.T) {
	firing := firewall.Message{Role: firewall.RoleAssistant, Content: "eine\n" + word + "\nso\n"}
	for _, tt := range []struct {
		name   string
		change func(text string, part firewall.TextPart, r *firewall.Result, p *firewall.Progress)
		text   string // "" if nothing is wrong
	}{
		{"nothing", nil, ""},
		{"done with nothing", func(_ string, _ firewall.TextPart, _ *firewall.Result, p *firewall.Progress) { p.Done = 0 }, ""},
		{"misses it", func(_ string, _ firewall.TextPart, r *firewall.Result, _ *firewall.Progress) {
			*r = firewall.Result{Decision: firewall.Allow}
		}, "ScanPart ends in allow, Scan in block"},
		{"refuses too much", func(text string, _ firewall.TextPart, r *firewall.Result, _ *firewall.Progress) {
			if strings.Contains(text, "fox") {
				r.Decision = firewall.Block
			}
		}, "ScanPart refuses for nothing that it found"},
		{"too late", func(text string, part firewall.TextPart, r *firewall.Result, p *firewall.Progress) {
			p.Done = 0
			if !part.Last {
				*r = firewall.Result{Decision: firewall.Allow}
			}
		}, "which is clear up to"},
		{"moves what it finds", func(_ string, _ firewall.TextPart, r *firewall.Result, _ *firewall.Progress) {
			for i := range r.Findings {
				r.Findings[i].Start--
			}
		}, "Scan has not"},
		{"more than there is", func(text string, _ firewall.TextPart, _ *firewall.Result, p *firewall.Progress) {
			p.Clear = len(text) + 1
		}, "the progress"},
		{"cuts a character", func(text string, _ firewall.TextPart, r *firewall.Result, p *firewall.Progress) {
			if i := strings.Index(text, "ü"); i >= 0 {
				*r, p.Clear, p.Done = firewall.Result{Decision: firewall.Allow}, i+1, 0
			}
		}, "cuts a rune"},
		{"edits", func(_ string, _ firewall.TextPart, r *firewall.Result, _ *firewall.Progress) {
			r.Edits = []firewall.Edit{{Part: "content"}}
		}, "returns edits"},
		{"panics", func(string, firewall.TextPart, *firewall.Result, *firewall.Progress) { panic("so") }, "ScanPart panics: so"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tb := &fakeTB{}
			Suite{Scanner: &parted{scanner{"careful", len(word), careful}, tt.change}, Firing: []firewall.Message{firing}, Large: 1 << 12}.Run(tb)
			if tt.text == "" {
				require.Empty(t, tb.errors)
				return
			}
			require.NotEmpty(t, tb.errors)
			for _, text := range tb.errors {
				require.Regexp(t, "^(parts of a stream: |and [0-9]+ more)", text)
			}
			require.Contains(t, strings.Join(tb.errors, "\n"), tt.text)
		})
	}
}

func TestSuiteCatchesNames(t *testing.T) {
	for _, name := range []string{"", "Hidden Text", "hiddenText", "hidden-text", "_x", "x_", "9x"} {
		tb := &fakeTB{}
		TestScanner(tb, &scanner{name, 20, careful}, attack)
		require.Len(t, tb.errors, 1, name)
		assert.Contains(t, tb.errors[0], "lower_snake")
	}
	tb := &fakeTB{}
	TestScanner(tb, &fickle{scanner{"careful", 20, careful}, 0}, attack)
	require.Len(t, tb.errors, 1)
	assert.Contains(t, tb.errors[0], `"careful_1", then "careful_2"`)
}

type fickle struct {
	scanner
	calls int
}

func (f *fickle) Name() string {
	f.calls++
	return fmt.Sprintf("careful_%d", f.calls)
}

func TestSuiteCatchesHangs(t *testing.T) {
	tests := []struct {
		name, promise string
		hangs         func(context.Context, firewall.Input) bool
	}{
		{"on everything", "ordinary messages: memory", func(_ context.Context, in firewall.Input) bool { return in.Message.Role == firewall.RoleMemory }},
		{"when the caller gave up before", "cancelled context: user message", func(ctx context.Context, _ firewall.Input) bool { return ctx.Err() != nil }},
		{"when the caller gives up during the scan", "cancelled context: prose, cancelled during the scan", func(ctx context.Context, in firewall.Input) bool {
			return len(in.Message.Content) > 1000 && ctx.Done() != nil
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				release := make(chan struct{})
				defer close(release) // the goroutines that the suite left behind
				tb := &fakeTB{}
				Suite{Patience: time.Hour, Firing: []firewall.Message{attack}, Large: 2000, Scanner: &scanner{"careful", 20, func(ctx context.Context, in firewall.Input) (firewall.Result, error) {
					if test.hangs(ctx, in) {
						<-release
					}
					return careful(ctx, in)
				}}}.Run(tb)
				text := strings.Join(tb.errors, "\n")
				assert.Contains(t, text, test.promise+": Scan has not returned after 1h0m0s")
			})
		})
	}
}

func TestSuiteRefusesANilScanner(t *testing.T) {
	tb := &fakeTB{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		TestScanner(tb, nil)
	}()
	<-done
	assert.Equal(t, []string{"firewalltest: no scanner"}, tb.errors)
}

func TestSuiteReportsTenErrorsAPromise(t *testing.T) {
	tb := &fakeTB{}
	report(tb, make([]error, 12))
	require.Len(t, tb.errors, 11)
	assert.Equal(t, "and 2 more", tb.errors[10])
}
