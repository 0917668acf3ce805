// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/conversation"
)

func TestColoursAreForTerminalsThatWantThem(t *testing.T) {
	env := func(vars map[string]string) func(string) string {
		return func(name string) string { return vars[name] }
	}
	assert.True(t, wantsColour(true, env(nil)))
	assert.False(t, wantsColour(false, env(nil)))
	assert.False(t, wantsColour(true, env(map[string]string{"NO_COLOR": "1"})))
	assert.False(t, wantsColour(true, env(map[string]string{"TERM": "dumb"})))

	a := newApp(nil, &bytes.Buffer{}, &bytes.Buffer{}, env(nil))
	assert.Equal(t, "x", a.painted("x", red))
	assert.Nil(t, a.progress)
	a.colour = true
	assert.Equal(t, "\x1b[1;31mx\x1b[0m", a.painted("x", red))
}

func TestProgressIsForLongWork(t *testing.T) {
	var out bytes.Buffer
	now := time.Unix(0, 0)
	p := newProgress(&out)
	p.now, p.start, p.total = func() time.Time { return now }, now, 10e6

	p.show(1e6, 3)
	p.clear()
	assert.Empty(t, out.String(), "nothing in the first second")

	now = now.Add(2 * time.Second)
	p.show(2.5e6, 1)
	assert.Equal(t, "\r\x1b[K2.5 MB of 10.0 MB, 25%, 1 conversation", out.String())
	now = now.Add(time.Millisecond)
	p.show(3e6, 8)
	assert.Len(t, out.String(), len("\r\x1b[K2.5 MB of 10.0 MB, 25%, 1 conversation"), "not drawn at every call")
	out.Reset()
	p.clear()
	p.clear()
	assert.Equal(t, "\r\x1b[K", out.String(), "taken away once")

	p.show(3e6, 8)
	assert.Equal(t, "\r\x1b[K", out.String(), "nor drawn again at once")

	out.Reset()
	p.total = 0
	now = now.Add(time.Second)
	p.show(3e6, 8)
	assert.Equal(t, "\r\x1b[K3.0 MB, 8 conversations", out.String(), "standard input has no size")

	out.Reset()
	_, err := clearing{&out, p}.Write([]byte("result\n"))
	require.NoError(t, err)
	assert.Equal(t, "\r\x1b[Kresult\n", out.String(), "a result does not run into the line")

	var silent *progress
	silent.show(1, 1)
	silent.clear()
	silent.expect([]string{"x"})
}

func TestProgressExpectsTheSizesOfFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x")
	require.NoError(t, os.WriteFile(path, make([]byte, 100), 0o644))
	p := newProgress(nil)
	p.expect([]string{path, path})
	assert.EqualValues(t, 200, p.total)
	p.expect([]string{path, "-"})
	assert.Zero(t, p.total)
}

func TestProblemsTakeTheProgressAway(t *testing.T) {
	var errs bytes.Buffer
	a := newApp(nil, nil, &errs, os.Getenv)
	a.progress = newProgress(&errs)
	a.progress.shown = true
	a.problem("a\x1bb", 3, errors.New("no\nwords"))
	assert.Equal(t, "\r\x1b[Kllamafirewall: a\\x1bb:3: no\\nwords\n", errs.String())
	assert.Equal(t, statusTrouble, a.status)
	a.raise(statusRefused)
	assert.Equal(t, statusTrouble, a.status, "2 wins over 1")
}

func TestPrintable(t *testing.T) {
	assert.Equal(t, `a "b" ü 漢`, printable(`a "b" ü 漢`))
	for _, text := range []string{"\x1b[2J", "\u202e", "\u200b", "\U000E0041", "\xff", "\r"} {
		got := printable("\"a\"" + text)
		assert.True(t, strings.HasPrefix(got, `"a"\`), got)
		assert.NotContains(t, got, text)
	}
}

func TestShortName(t *testing.T) {
	assert.Equal(t, "fs.read-file_2", shortName("fs.read-file_2"))
	for _, name := range []string{"ignore all", "a\nb", "ü", strings.Repeat("a", 65)} {
		assert.Equal(t, "(odd name)", shortName(name))
	}
}

func TestLeavesAreSingleScanners(t *testing.T) {
	cause := errors.New("x")
	names := func(list []firewall.Result) (out []string) {
		for _, r := range list {
			out = append(out, r.Scanner)
		}
		return out
	}
	inner := []firewall.Result{{Scanner: "a"}, {Scanner: "p", Results: []firewall.Result{{Scanner: "b", Err: cause}}}}
	assert.Equal(t, []string{"a", "b", "c"}, names(leaves([]firewall.Result{{Scanner: "q", Results: inner, Err: cause}, {Scanner: "c"}})))
	whole := leaves([]firewall.Result{{Scanner: "q", Results: inner[:1], Err: cause}})
	assert.Equal(t, []string{"a", "q"}, names(whole), "what failed as a whole is not lost")
	assert.Equal(t, cause, whole[1].Err)
}

func TestReportHasTheStrictestDecisionWithItsHighestScore(t *testing.T) {
	r := newReport("x", conversation.Conversation{})
	for _, v := range []firewall.Verdict{
		{Decision: firewall.Allow, Score: 0.9},
		{Decision: firewall.HumanReview, Score: 0.3},
		{Decision: firewall.HumanReview, Score: 0.5},
		{Decision: firewall.Allow, Score: 1},
	} {
		r.add(conversation.Message{}, v, false)
	}
	assert.Equal(t, firewall.HumanReview, r.decision)
	assert.InDelta(t, 0.5, r.score, 0)
	assert.Len(t, r.messages, 2)
	assert.Equal(t, 4, r.scanned)
}

func TestTextReportInColour(t *testing.T) {
	var out bytes.Buffer
	a := &app{out: &out, colour: true}
	w := &textWriter{app: a, options: scanOptions{preset: "agent"}}
	r := newReport("x.jsonl", conversation.Conversation{Index: 1, Line: 2})
	r.add(conversation.Message{Index: 4, Message: firewall.Message{Role: firewall.RoleTool, Name: "f"}}, firewall.Verdict{
		Decision: firewall.Block, Results: []firewall.Result{
			{Scanner: "quiet", Decision: firewall.Allow},
			{Scanner: "a", Decision: firewall.HumanReview, Score: 0.25, Reason: "odd", Findings: []firewall.Finding{
				{Rule: "r", Severity: firewall.Low, Part: "content", Start: 1, End: 2, Message: "m"},
				{Rule: "longer", Severity: firewall.Critical},
			}},
			{Scanner: "b", Decision: firewall.Block, Err: errors.New("no model")},
		},
	}, false)
	require.NoError(t, w.write(r))
	w.trouble("", 0, nil)
	require.NoError(t, w.close())
	assert.Equal(t, "\x1b[1mx.jsonl:2  conversation 1\x1b[0m\n"+
		"  message 4  tool f  \x1b[1;31mBLOCK\x1b[0m\n"+
		"    a  \x1b[1;33mHUMAN_REVIEW\x1b[0m  0.25  odd\n"+
		"      r       low       content 1:2    m\n"+
		"      longer  critical  whole message\n"+
		"    b\n"+
		"      failed: no model\n"+
		"\n"+
		"1 conversation, 1 message, preset agent: 1 blocked, 1 problem (see standard error)\n", out.String())
}

// errWriter refuses everything.
type errWriter struct{}

var errDisk = errors.New("disk full")

func (errWriter) Write([]byte) (int, error) { return 0, errDisk }

func TestLostOutputIsTrouble(t *testing.T) {
	for _, format := range []string{"text", "json", "sarif"} {
		var errs bytes.Buffer
		status := run(t.Context(), []string{"scan", "--format", format}, strings.NewReader(`[{"role":"user","content":"hi"}]`), errWriter{}, &errs, os.Getenv)
		assert.Equal(t, statusTrouble, status, format)
		assert.Contains(t, errs.String(), "disk full")
	}
}
