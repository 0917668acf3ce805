// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// A local is a WindowScanner made of a regular expression.
type local struct {
	name   string
	window int
	re     *regexp.Regexp
	d      Decision // of a match
	label  string
	strip  bool
	scans  *int // bytes seen
}

func (l local) Name() string  { return l.name }
func (l local) Bounded() bool { return true }
func (l local) Window() int   { return l.window }

func (l local) Scan(_ context.Context, in Input) (Result, error) {
	r := Result{Decision: Allow}
	for part, text := range in.Texts() {
		if l.scans != nil {
			*l.scans += len(text)
		}
		for _, m := range l.re.FindAllStringIndex(text, -1) {
			if l.label != "" || l.strip {
				r.Edits = append(r.Edits, Edit{Part: part, Start: m[0], End: m[1], Label: l.label})
				continue
			}
			r.Decision = l.d
			r.Findings = append(r.Findings, Finding{Rule: l.name, Part: part, Start: m[0], End: m[1]})
		}
	}
	return r, nil
}

// global hides that a scanner is a WindowScanner.
type global struct{ Scanner }

var (
	attackRE = regexp.MustCompile(`\battack\b`)
	emailRE  = regexp.MustCompile(`\b[a-z]{1,10}@[a-z]{1,10}\.com\b`)
	zeroRE   = regexp.MustCompile("\u200b+")
)

func attacks() local   { return local{name: "attacks", window: 16, re: attackRE, d: Block} }
func mails() local     { return local{name: "mails", window: 32, re: emailRE, label: "EMAIL"} }
func strippers() local { return local{name: "strip", window: 1, re: zeroRE, strip: true} }

// pieces cuts text into pieces of the given sizes, the last one repeated.
func pieces(text string, sizes ...int) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for i := 0; text != ""; i++ {
			n := min(len(text), max(1, sizes[min(i, len(sizes)-1)]))
			if !yield(text[:n], nil) {
				return
			}
			text = text[n:]
		}
	}
}

// stream returns what a session yields for a text, and its trace.
func stream(t testing.TB, f *Firewall, text iter.Seq2[string, error]) (out string, trace Trace, err error) {
	s := f.NewSession()
	for piece, e := range s.Stream(t.Context(), text) {
		out += piece
		if e != nil {
			err = e
		}
	}
	return out, s.Trace(), err
}

// randomText makes a text out of words that matter.
func randomText(r *rand.Rand, n int, attack bool) string {
	words := []string{"the ", "attacker ", "bob@example.com ", "é漢字 ", "😀", "al@b.com,", "\n", "\n\n", "\u200b", "at\u200b\u200btac ", "x", "counterattack ", "<EMAIL_1>", "a@b", "<EMA",
		strings.Repeat("\u200b", 300)}
	var b strings.Builder
	for b.Len() < n {
		b.WriteString(words[r.IntN(len(words))])
		if attack && r.IntN(400) == 0 {
			b.WriteString([]string{" attack ", " att\u200back ", " attack" + strings.Repeat("\u200b", 900) + " "}[r.IntN(3)])
		}
		if r.IntN(100) == 0 {
			b.WriteString("for example ")
		}
		if r.IntN(3) == 0 {
			b.WriteString("lorem ipsum dolor sit amet ")
		}
	}
	return b.String()
}

func streamLists() map[string][]Scanner {
	return map[string][]Scanner{
		"windows":          {strippers(), mails(), attacks()},
		"other order":      {attacks(), mails(), strippers()},
		"parallel":         {Parallel(strippers(), mails()), Parallel(attacks())},
		"one not window":   {strippers(), mails(), global{attacks()}},
		"by paragraphs":    {strippers(), mails(), paragraphs{}},
		"paragraphs first": {paragraphs{}, strippers(), mails(), attacks()},
	}
}

func TestStreamSameVerdictAndTextHoweverCut(t *testing.T) {
	for name, list := range streamLists() {
		t.Run(name, func(t *testing.T) {
			f := mustNew(t, Policy{Default: list})
			refused := 0
			for seed := range uint64(60) {
				r := rand.New(rand.NewPCG(seed, 1))
				text := randomText(r, r.IntN(9000), seed%2 == 0)
				want, wantTrace, wantErr := stream(t, f, pieces(text, len(text)))
				if wantErr != nil {
					refused++
				}
				for range 4 {
					sizes := make([]int, 50)
					for i := range sizes {
						sizes[i] = 1 + r.IntN(1+r.IntN(2000))
					}
					got, trace, err := stream(t, f, pieces(text, sizes...))
					require.Empty(t, difference(want, got))
					require.Equal(t, wantErr != nil, err != nil)
					require.Equal(t, wantTrace, trace)
				}
			}
			require.NotZero(t, refused)
		})
	}
}

func TestStreamSameAsWholeMessage(t *testing.T) {
	for name, list := range streamLists() {
		t.Run(name, func(t *testing.T) {
			f := mustNew(t, Policy{Default: list})
			for seed := range uint64(150) {
				r := rand.New(rand.NewPCG(seed, 2))
				// A placeholder that the model makes up is kept from being used
				// only once it has been seen.
				text := strings.ReplaceAll(randomText(r, r.IntN(9000), seed%2 == 0), "<EMAIL_1>", "")
				whole, wantErr := f.NewSession().Add(t.Context(), Message{Role: RoleAssistant, Content: text})
				got, _, err := stream(t, f, pieces(text, 7))
				require.Equal(t, errors.Is(wantErr, ErrBlocked), errors.Is(err, ErrBlocked), "seed %d: %v, %v", seed, wantErr, err)
				require.False(t, errors.Is(err, ErrFailed), "seed %d: %v", seed, errors.Join(appendCausesOf(err)...))
				if wantErr == nil {
					require.Empty(t, difference(whole.Content, got), "seed %d", seed)
				}
			}
		})
	}
}

// difference returns the first place where a and b differ, with what stands there.
func difference(a, b string) string {
	for i := range max(len(a), len(b)) {
		if i >= len(a) || i >= len(b) || a[i] != b[i] {
			from := max(0, i-20)
			return fmt.Sprintf("at %d: %.60q, %.60q", i, a[min(from, len(a)):], b[min(from, len(b)):])
		}
	}
	return ""
}

func appendCausesOf(err error) []error {
	var d *DecisionError
	if errors.As(err, &d) {
		return appendCauses(nil, d.Verdict.Results)
	}
	return nil
}

func TestStreamHoldsBackAtMost1KBAndOneWindow(t *testing.T) {
	for _, list := range [][]Scanner{
		{attacks()}, {mails()}, {strippers(), mails(), attacks()},
		{local{name: "wide", window: 256, re: attackRE, d: Block}},
		{local{name: "wide", window: 1000, re: attackRE, d: Block}},
	} {
		widest := 0
		for _, s := range list {
			n, _ := window(s)
			widest = max(widest, n)
		}
		s := mustNew(t, Policy{Default: list}).NewSession()
		text := strings.Repeat("lorem ipsum bob@example.com dolor sit amet ", 400)
		fed, shown, worst := 0, 0, 0
		source := func(yield func(string, error) bool) {
			for p := range pieces(text, 5) {
				fed += len(p)
				if !yield(p, nil) {
					return
				}
				// What was shown is shorter where <EMAIL_1> stands for an address.
				worst = max(worst, fed-shown)
			}
		}
		for p, err := range s.Stream(t.Context(), source) {
			require.NoError(t, err)
			shown += len(s.Reveal(p))
		}
		require.Equal(t, fed, shown)
		require.LessOrEqual(t, worst, 1024+widest, "windows of %d", widest)
	}
}

func TestStreamCostIsLinear(t *testing.T) {
	for _, n := range []int{16, 64, 256} {
		seen := 0
		f := mustNew(t, Policy{Default: []Scanner{local{name: "count", window: n, re: attackRE, d: Block, scans: &seen}}})
		text := strings.Repeat("lorem ipsum dolor sit amet ", 4000)
		_, _, err := stream(t, f, pieces(text, 16))
		require.NoError(t, err)
		require.Less(t, seen, 3*len(text), "bytes scanned with a window of %d", n)
	}
}

func TestStreamRefusalNeverReleasesWhatWasHeldBack(t *testing.T) {
	f := mustNew(t, Policy{Default: []Scanner{attacks()}})
	text := strings.Repeat("lorem ", 500) + "attack now " + strings.Repeat("ipsum ", 500)
	out, trace, err := stream(t, f, pieces(text, 3))
	require.ErrorIs(t, err, ErrBlocked)
	require.NotContains(t, out, "attack")
	require.Empty(t, trace, "a refused message is not appended")
	var d *DecisionError
	require.ErrorAs(t, err, &d)
	require.Equal(t, 3000, d.Verdict.Results[0].Findings[0].Start)
}

func TestStreamConsumerThatStopsEarlyLeavesWhatItWasShown(t *testing.T) {
	s := mustNew(t, Policy{Default: []Scanner{attacks()}}).NewSession()
	shown := ""
	for p, err := range s.Stream(t.Context(), pieces(strings.Repeat("lorem ", 1000), 100)) {
		require.NoError(t, err)
		shown += p
		break
	}
	require.NotEmpty(t, shown)
	require.Equal(t, Trace{{Role: RoleAssistant, Content: shown}}, s.Trace())
}

func TestStreamSourceErrorLeavesWhatWasShown(t *testing.T) {
	s := mustNew(t, Policy{Default: []Scanner{attacks()}}).NewSession()
	cut := errors.New("connection lost")
	var got error
	shown := ""
	for p, err := range s.Stream(t.Context(), func(yield func(string, error) bool) {
		_ = yield(strings.Repeat("lorem ", 1000), nil) && yield("", cut)
	}) {
		shown += p
		got = err
	}
	require.ErrorIs(t, got, cut)
	require.Equal(t, Trace{{Role: RoleAssistant, Content: shown}}, s.Trace())
}

func TestStreamTextAndThenToolCallsMakeOneMessage(t *testing.T) {
	call := ToolCall{ID: "1", Name: "f", Arguments: []byte(`{}`)}
	for _, tc := range []struct {
		name string
		next func(*testing.T, *Session)
	}{
		{"Add with the calls", func(t *testing.T, s *Session) {
			_, err := s.Add(t.Context(), Message{Role: RoleAssistant, ToolCalls: []ToolCall{call}})
			require.NoError(t, err)
		}},
		{"Add with the text and the calls", func(t *testing.T, s *Session) {
			_, err := s.Add(t.Context(), Message{Role: RoleAssistant, Content: "mail bob@x.com now", ToolCalls: []ToolCall{call}})
			require.NoError(t, err)
		}},
		{"Add with the text, then Guard", func(t *testing.T, s *Session) {
			m, err := s.Add(t.Context(), Message{Role: RoleAssistant, Content: "mail <EMAIL_1> now"})
			require.NoError(t, err)
			require.Equal(t, "mail <EMAIL_1> now", m.Content)
		}},
		{"Guard alone", func(*testing.T, *Session) {}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := mustNew(t, Policy{Default: []Scanner{mails()}}).NewSession()
			for _, err := range s.Stream(t.Context(), pieces("mail bob@x.com now", 4)) {
				require.NoError(t, err)
			}
			tc.next(t, s)
			_, err := s.Guard(func(context.Context, ToolCall) (string, error) { return "ok", nil })(t.Context(), call)
			require.NoError(t, err)
			want := []string{"assistant:mail <EMAIL_1> now f{}", "tool:ok"}
			require.Equal(t, want, contents(s.Trace()))
			if tc.name == "Guard alone" { // and added only then
				_, err = s.Add(t.Context(), Message{Role: RoleAssistant, Content: "mail <EMAIL_1> now", ToolCalls: []ToolCall{call}})
				require.NoError(t, err)
				require.Equal(t, want, contents(s.Trace()))
			}
		})
	}
}

func TestStreamedTextThatIsAddedWithMoreIsScannedWithIt(t *testing.T) {
	start := func() *Session {
		s := mustNew(t, Policy{Default: []Scanner{mails(), words("words")}}).NewSession()
		for _, err := range s.Stream(t.Context(), pieces("mail bob@x.com now", 4)) {
			require.NoError(t, err)
		}
		return s
	}
	s := start()
	m, err := s.Add(t.Context(), Message{Role: RoleAssistant, Extra: map[string]json.RawMessage{"reasoning_content": raw(`"so"`)}})
	require.NoError(t, err)
	require.Equal(t, "mail <EMAIL_1> now", m.Content)
	require.Equal(t, Trace{m}, s.Trace())
	s = start()
	_, err = s.Add(t.Context(), Message{Role: RoleAssistant, Content: "mail bob@x.com now", Extra: map[string]json.RawMessage{"reasoning_content": raw(`"BLOCK"`)}})
	require.ErrorIs(t, err, ErrBlocked)
	require.Equal(t, []string{"assistant:mail <EMAIL_1> now"}, contents(s.Trace()))
	_, err = s.Add(t.Context(), Message{Role: RoleAssistant, Content: "another text"})
	require.NoError(t, err)
	require.Len(t, s.Trace(), 2)
}

func TestStreamReviewsTheWholeMessage(t *testing.T) {
	for _, answer := range []Decision{Allow, HumanReview, Block} {
		t.Run(answer.String(), func(t *testing.T) {
			asked := 0
			text := strings.Repeat("lorem ", 1000) + "attack now " + strings.Repeat("ipsum ", 1000)
			f := mustNew(t, Policy{
				Default: []Scanner{ReviewInstead(attacks()), mails()},
				Review: func(_ context.Context, in Input, _ Verdict) (Decision, error) {
					asked++
					require.Equal(t, text, in.Message.Content)
					return answer, nil
				},
			})
			out, trace, err := stream(t, f, pieces(text, 9))
			require.Equal(t, 1, asked)
			if answer == Allow {
				require.NoError(t, err)
				require.Equal(t, text, out)
				require.Len(t, trace, 1)
				return
			}
			require.Error(t, err)
			require.NotContains(t, out, "attack")
			require.Empty(t, trace)
		})
	}
}

func TestStreamRefusesInvalidUTF8(t *testing.T) {
	f := mustNew(t, Policy{Default: []Scanner{attacks()}})
	for _, text := range []string{"\xff", "abc\xe6\xbc", strings.Repeat("\x80", 3000), strings.Repeat("x", 1500) + "\xff" + strings.Repeat("x", 1500)} {
		for _, n := range []int{1, 10, 10000} {
			out, _, err := stream(t, f, pieces(text, n))
			require.ErrorIs(t, err, ErrFailed)
			require.True(t, utf8.ValidString(out))
		}
	}
}

func TestStreamRefusesMoreThanMaxBytes(t *testing.T) {
	f := mustNew(t, Policy{Default: []Scanner{attacks()}, MaxBytes: 3000})
	text := strings.Repeat("x", 3001)
	want := ""
	for i, n := range []int{1, 100, 5000} {
		out, _, err := stream(t, f, pieces(text, n))
		require.ErrorIs(t, err, ErrFailed)
		if i == 0 {
			want = out
		}
		require.Equal(t, want, out)
	}
	_, _, err := stream(t, f, pieces(text[:3000], 100))
	require.NoError(t, err)
}

func TestStreamRefusesWhenAScannerFails(t *testing.T) {
	f := mustNew(t, Policy{Default: []Scanner{attacks(), words("words")}})
	out, _, err := stream(t, f, pieces("now FAIL", 3))
	require.ErrorIs(t, err, ErrFailed)
	require.Empty(t, out)
}

func TestStreamRefusesACancelledContext(t *testing.T) {
	s := mustNew(t, Policy{Default: []Scanner{attacks()}}).NewSession()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for p, err := range s.Stream(ctx, pieces("hello", 3)) {
		require.ErrorIs(t, err, context.Canceled)
		require.ErrorIs(t, err, ErrFailed)
		require.Empty(t, p)
	}
}

func TestStreamCancelledHalfwayLeavesWhatWasShown(t *testing.T) {
	s := mustNew(t, Policy{Default: []Scanner{attacks()}}).NewSession()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	shown := ""
	var last error
	for p, err := range s.Stream(ctx, pieces(strings.Repeat("lorem ", 1000), 100)) {
		shown += p
		last = err
		cancel()
	}
	require.ErrorIs(t, last, context.Canceled)
	require.NotEmpty(t, shown)
	require.Equal(t, Trace{{Role: RoleAssistant, Content: shown}}, s.Trace())
}

func TestStreamOfNothingLeavesNothing(t *testing.T) {
	f := mustNew(t, Policy{Default: []Scanner{attacks()}})
	out, trace, err := stream(t, f, pieces("", 1))
	require.NoError(t, err)
	require.Empty(t, out)
	require.Empty(t, trace)
}

func TestStreamRefusesAnEditThatReachesBack(t *testing.T) {
	late := Func("late", func(_ context.Context, in Input) (Result, error) {
		r := Result{Decision: Allow}
		if n := len(in.Message.Content); n > 6000 {
			r.Edits = []Edit{{Part: "content", Start: 0, End: 5, Label: "NAME"}}
		}
		return r, nil
	})
	_, _, err := stream(t, mustNew(t, Policy{Default: []Scanner{late}}), pieces(strings.Repeat("lorem ", 2000), 100))
	require.ErrorIs(t, err, ErrFailed)
}

func TestStreamRefusesAStripThatReachesBack(t *testing.T) {
	late := Func("late", func(_ context.Context, in Input) (Result, error) {
		r := Result{Decision: Allow}
		if n := len(in.Message.Content); n > 6000 {
			r.Edits = []Edit{{Part: "content", Start: 0, End: 5}}
		}
		return r, nil
	})
	_, _, err := stream(t, mustNew(t, Policy{Default: []Scanner{late}}), pieces(strings.Repeat("lorem ", 2000), 100))
	require.ErrorIs(t, err, ErrFailed)
}

func TestStreamTakesNoChangeForNoEdit(t *testing.T) {
	same := Func("same", func(_ context.Context, in Input) (Result, error) {
		r := Result{Decision: Allow}
		for i := strings.Index(in.Message.Content, "lorem"); i >= 0; i = -1 {
			r.Edits = append(r.Edits, Edit{Part: "content", Start: i, End: i + 5, Replacement: "lorem"})
		}
		return r, nil
	})
	text := strings.Repeat("lorem ", 300) + "bob@x.com " + strings.Repeat("lorem ", 300)
	out, _, err := stream(t, mustNew(t, Policy{Default: []Scanner{same, mails()}}), pieces(text, 100))
	require.NoError(t, err)
	require.Equal(t, strings.ReplaceAll(text, "bob@x.com", "<EMAIL_1>"), out)
}

// A scanner that is no WindowScanner sees the whole edited text in the end.
func TestStreamScansTheWholeEditedTextAgain(t *testing.T) {
	far := Func("far", func(_ context.Context, in Input) (Result, error) {
		if strings.Contains(in.Message.Content, "<EMAIL_1>") && strings.HasSuffix(in.Message.Content, "end") {
			return Result{Decision: Block}, nil
		}
		return Result{Decision: Allow}, nil
	})
	text := "bob@x.com " + strings.Repeat("lorem ", 3000) + "end"
	_, _, err := stream(t, mustNew(t, Policy{Default: []Scanner{far, mails()}}), pieces(text, 100))
	require.ErrorIs(t, err, ErrBlocked)
	require.NotErrorIs(t, err, ErrFailed)
}

func TestStreamPlaceholdersAreNotCut(t *testing.T) {
	s := mustNew(t, Policy{Default: []Scanner{mails()}}).NewSession()
	text := strings.Repeat("bob@example.com ", 1000)
	got := ""
	for p, err := range s.Stream(t.Context(), pieces(text, 10)) {
		require.NoError(t, err)
		got += s.Reveal(p)
	}
	require.Equal(t, text, got)
}

func BenchmarkStream1MB(b *testing.B) {
	text := strings.Repeat("lorem ipsum dolor sit amet, consectetur ", 1<<20/40)
	for _, w := range []int{16, 256, 512} {
		f := mustNew(b, Policy{Default: []Scanner{local{name: "re", window: w, re: attackRE, d: Block}}})
		b.Run(fmt.Sprintf("window=%d/whole", w), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				_, err := f.NewSession().Add(b.Context(), Message{Role: RoleAssistant, Content: text})
				require.NoError(b, err)
			}
		})
		b.Run(fmt.Sprintf("window=%d/pieces=16", w), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				for _, err := range f.NewSession().Stream(b.Context(), pieces(text, 16)) {
					require.NoError(b, err)
				}
			}
		})
	}
}
