// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/cpp"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/csharp"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/golang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/java"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/js"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/kotlin"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/php"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/python"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/rust"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/taint"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// dialects maps the extensions of the files in testdata to languages.
var dialects = map[string]func() *parse.Dialect{
	".py": python.Dialect, ".js": js.Dialect, ".ts": js.TypeScript, ".txt": golang.Dialect, ".c": cpp.C, ".cpp": cpp.CPP,
	".java": java.Dialect, ".cs": csharp.Dialect, ".php": php.Dialect, ".kt": kotlin.Dialect, ".rs": rust.Dialect,
}

// input parses src and makes a rule of it: calls of source, sink and san are what their names say.
func input(t testing.TB, name, src string) *taint.Input {
	d := dialects[filepath.Ext(name)]
	if d == nil {
		t.Skip("no dialect yet")
	}
	tr, f := &tree.Tree{}, &resolve.Facts{}
	new(parse.Parser).Code(tr, d(), src)
	f.Reset(tr, d().Name)
	in := &taint.Input{
		Facts: f, Tree: tr, Lang: d().Name, Options: &semgrep.Options{},
		Rule: &semgrep.Taint{
			Sources:    []*semgrep.Source{{Label: semgrep.SourceLabel}},
			Sinks:      []*semgrep.Sink{{Exact: true}},
			Sanitizers: []*semgrep.Sanitizer{{}},
		},
	}
	tr.Walk(tr.Root, func(n tree.ID) bool {
		if tr.Kind(n) != tree.Call || tr.Kind(tr.First(n)) != tree.Ident {
			return true
		}
		m := taint.Match{Start: tr.Nodes[n].Start, End: tr.Nodes[n].End, Node: n}
		switch tr.Value(tr.First(n)) {
		case "source":
			in.Sources = append(in.Sources, m)
		case "sink":
			in.Sinks = append(in.Sinks, m)
		case "san":
			in.Sanitizers = append(in.Sanitizers, m)
		}
		return true
	})
	return in
}

// TestFlows holds each line with one sink against its mark, which says what Semgrep finds there: "safefn", even where
// calls carry no taint; "taint", only where they do; "clean". The marks were made with Semgrep 1.182; where this package
// finds something else on purpose, both stand there.
func TestFlows(t *testing.T) {
	files, err := filepath.Glob("testdata/[fF]low*")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			in := input(t, file, string(src))
			found := map[int]string{}
			for _, safe := range []bool{false, true} {
				in.Options.TaintAssumeSafeFunctions = safe
				for _, x := range new(taint.Engine).Run(in) {
					line := 1 + strings.Count(string(src[:in.Sinks[x.Sink].Start]), "\n")
					found[line] = "taint"
					if safe {
						found[line] = "safefn"
					}
				}
			}
			for i, line := range strings.Split(string(src), "\n") {
				at := max(strings.LastIndex(line, "#= "), strings.LastIndex(line, "/= "))
				if at < 0 {
					continue
				}
				got := found[i+1]
				if got == "" {
					got = "clean"
				}
				if want := line[at+3:]; got != want {
					t.Errorf("%s:%d: got %s, want %s: %s", file, i+1, got, want, strings.TrimSpace(line))
				}
			}
		})
	}
}

// TestARunThatTakesTooManyStepsSaysSo: a flow behind them is not seen.
func TestARunThatTakesTooManyStepsSaysSo(t *testing.T) {
	in := input(t, "x.js", strings.Repeat("f(1);\n", 100)+"sink(source());\n")
	var e taint.Engine
	if found := e.Run(in); len(found) != 1 || e.Incomplete() != "" || e.Steps() < 300 || e.Steps() > 3000 {
		t.Errorf("found %v, incomplete %q, %d steps", found, e.Incomplete(), e.Steps())
	}
	in.Steps = 200
	if found := e.Run(in); len(found) != 0 || e.Incomplete() == "" {
		t.Errorf("found %v, incomplete %q", found, e.Incomplete())
	}
}

// TestLoopsEnd walks loops in which something is made anew each time: their states must come to be the same again.
func TestLoopsEnd(t *testing.T) {
	for _, src := range []string{
		"function set(o, path, v) { let n = o.state; for (const k of path) { if (!n[k]) n[k] = {}; n = n[k] } sink(n) }",
		"let a = source(); while (c) { a = {x: a, y: {z: a.x}}; a = a.y } sink(a.z)",
		"for (;;) { n = n.next = {n: 1, next: {n}}; [a, b] = [b, {a}] }",
	} {
		in := input(t, "loops.js", src)
		in.Steps = 2000
		var e taint.Engine
		if e.Run(in); e.Incomplete() != "" {
			t.Errorf("%s: %s", src, e.Incomplete())
		}
	}
}
