// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// paragraphs is a StreamScanner that blocks an attack in a paragraph that does
// not call itself an example. Its findings say in which line they are.
type paragraphs struct {
	scanned *int // bytes seen in parts
	edit    bool
	lie     func(Progress) Progress
	fail    func(ctx context.Context, text string) error // nil: never
}

func (paragraphs) Name() string  { return "paragraphs" }
func (paragraphs) Bounded() bool { return true }

func (p paragraphs) Scan(ctx context.Context, in Input) (Result, error) {
	r, _, err := p.ScanPart(ctx, in, TextPart{Last: true})
	return r, err
}

func (p paragraphs) ScanPart(ctx context.Context, in Input, part TextPart) (Result, Progress, error) {
	text, done := in.Message.Content, 0
	if p.scanned != nil {
		*p.scanned += len(text)
	}
	if p.fail != nil {
		if err := p.fail(ctx, text); err != nil {
			return Result{}, Progress{}, err
		}
	}
	r := Result{Decision: Allow}
	if p.edit && text != "" {
		r.Edits = []Edit{{Part: "content", Start: 0, End: 1, Label: "X"}}
	}
	progress := Progress{Clear: len(text)}
	for {
		n, ended := strings.Index(text[done:], "\n\n")+done+2, true
		if n < done+2 {
			n, ended = len(text), part.Last
		}
		at := attackRE.FindStringIndex(text[done:n])
		if at != nil && !strings.Contains(text[done:n], "example") {
			start, end := at[0]+done, at[1]+done
			if ended {
				line := part.Line + strings.Count(text[:start], "\n") + 1
				r.Decision = Block
				r.Findings = append(r.Findings, Finding{Rule: "attack", Part: "content", Start: start, End: end, Message: fmt.Sprint("line ", line)})
			} else {
				progress.Clear = strings.LastIndexByte(text[:start], '\n') + 1
			}
		}
		if !ended || n == len(text) {
			break
		}
		done = n
	}
	if !part.Last {
		progress.Clear = min(progress.Clear, strings.LastIndexAny(text, " \n")+1)
	}
	progress.Done = min(done, progress.Clear)
	if p.lie != nil {
		progress = p.lie(progress)
	}
	return r, progress, nil
}

// lined is what stream returns for a text that comes line by line, and how many
// of its lines were taken.
func lined(t *testing.T, text string, list ...Scanner) (out string, taken int, err error) {
	source := func(yield func(string, error) bool) {
		for line := range strings.Lines(text) {
			if taken++; !yield(line, nil) {
				return
			}
		}
	}
	out, _, err = stream(t, mustNew(t, Policy{Default: list}), source)
	return out, taken, err
}

func TestStreamThroughAStreamScannerDecidesByLine(t *testing.T) {
	text := "one\n\ntwo\nan attack\nthree\n\nfour\nfive\n"
	for name, list := range map[string][]Scanner{
		"alone":         {paragraphs{}},
		"windows after": {paragraphs{}, strippers(), mails()},
		"wrapped":       {FailOpen(Timeout(OnlyTools(paragraphs{}, "f"), time.Second))},
	} {
		t.Run(name, func(t *testing.T) {
			_, taken, err := lined(t, text, list...)
			require.ErrorIs(t, err, ErrBlocked)
			require.Equal(t, 6, taken, "the empty line decides")
			var d *DecisionError
			require.ErrorAs(t, err, &d)
			require.Equal(t, []Finding{{Rule: "attack", Part: "content", Start: 12, End: 18, Message: "line 4"}}, d.Verdict.Results[0].Findings)
		})
	}
	out, _, err := lined(t, text, paragraphs{})
	require.ErrorIs(t, err, ErrBlocked)
	require.Equal(t, "one\n\ntwo\n", out)
	out, _, err = lined(t, text, ReviewInstead(paragraphs{}))
	require.ErrorIs(t, err, ErrHumanReview)
	require.Equal(t, "one\n\ntwo\n", out)
	text = strings.Replace(text, "three", "for example", 1)
	out, _, err = lined(t, text, paragraphs{})
	require.NoError(t, err)
	require.Equal(t, text, out)
}

func TestStreamScansAgainForAStreamScannerOnlyAfterEdits(t *testing.T) {
	text, once := strings.Repeat("line\n\n", 400), 0
	for _, tt := range []struct {
		end   string
		again bool
		err   error
	}{
		{"no mail\n\n", false, nil},
		{"bob@example.com\n\n", true, nil},
		{"att\u200back\n\n", true, ErrBlocked},
	} {
		scanned := 0
		_, _, err := lined(t, text+tt.end, paragraphs{scanned: &scanned}, strippers(), mails())
		require.ErrorIs(t, err, tt.err)
		if !tt.again {
			once = scanned
			continue
		}
		require.InDelta(t, once+len(text), scanned, 200)
	}
}

func TestStreamThroughAStreamScannerCostIsLinear(t *testing.T) {
	for name, line := range map[string]string{"paragraphs": "lorem ipsum\n\n", "one paragraph": "lorem ipsum\n", "one line": "lorem ipsum "} {
		scanned := 0
		text := strings.Repeat(line, 3000)
		out, _, err := stream(t, mustNew(t, Policy{Default: []Scanner{paragraphs{scanned: &scanned}}}), pieces(text, 5))
		require.NoError(t, err)
		require.Equal(t, text, out)
		require.LessOrEqual(t, scanned, (patience+1)*len(text), name)
	}
}

func TestStreamRefusesWhatAStreamScannerMayNotAnswer(t *testing.T) {
	for name, p := range map[string]paragraphs{
		"more than there is": {lie: func(p Progress) Progress { return Progress{p.Clear + 1, 0} }},
		"less than nothing":  {lie: func(Progress) Progress { return Progress{5, -1} }},
		"done but not clear": {lie: func(Progress) Progress { return Progress{1, 2} }},
		"half a character":   {lie: func(Progress) Progress { return Progress{2, 2} }},
		"an edit":            {edit: true},
		"an error":           {fail: func(context.Context, string) error { return errors.New("broken") }},
		"a panic":            {fail: func(context.Context, string) error { panic("broken") }},
	} {
		t.Run(name, func(t *testing.T) {
			out, _, err := lined(t, "漢字\ntext\n", p)
			require.ErrorIs(t, err, ErrFailed)
			require.Empty(t, out)
		})
	}
}

// slow is a StreamScanner that may wait.
type slow struct{ paragraphs }

func (slow) Bounded() bool { return false }

func TestStreamFailsOpenForAStreamScannerPartByPart(t *testing.T) {
	text := "one\n\nBROKEN\n\nan attack\n\n"
	broken := func(ctx context.Context, text string) error {
		if strings.HasSuffix(text, "BROKEN\n") {
			<-ctx.Done()
		}
		return nil
	}
	s := slow{paragraphs{fail: broken}}
	out, _, err := lined(t, text, Timeout(s, 10*time.Millisecond))
	require.ErrorIs(t, err, ErrFailed)
	require.Equal(t, "one\n\n", out)
	out, _, err = lined(t, text, FailOpen(Timeout(s, 10*time.Millisecond)))
	require.ErrorIs(t, err, ErrBlocked)
	require.Equal(t, "one\n\nBROKEN\n\n", out)
}

func TestStreamScannerThatOthersWrapGetsTheWholeText(t *testing.T) {
	for name, s := range map[string]Scanner{"Parallel": Parallel(paragraphs{}), "Cached": Cached(paragraphs{}, 1), "their own": global{paragraphs{}}} {
		require.False(t, streams(s), name)
		out, _, err := lined(t, "an attack\n\n", s)
		require.ErrorIs(t, err, ErrBlocked)
		require.Empty(t, out)
	}
}
