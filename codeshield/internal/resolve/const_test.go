// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve_test

import (
	"os"
	"path/filepath"
	"strconv"
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
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// dialects maps the extensions of the files in testdata to languages.
var dialects = map[string]func() *parse.Dialect{
	".py": python.Dialect, ".js": js.Dialect, ".ts": js.TypeScript, ".txt": golang.Dialect, ".c": cpp.C, ".cpp": cpp.CPP,
	".java": java.Dialect, ".cs": csharp.Dialect, ".php": php.Dialect, ".kt": kotlin.Dialect, ".rs": rust.Dialect,
}

// facts parses src in the language of the file name.
func facts(t *testing.T, name, src string) (*tree.Tree, *resolve.Facts) {
	t.Helper()
	d := dialects[filepath.Ext(name)]
	if d == nil {
		t.Skip("no dialect yet")
	}
	tr, f := &tree.Tree{}, &resolve.Facts{}
	new(parse.Parser).Code(tr, d(), src)
	f.Reset(tr, d().Name)
	return tr, f
}

func describe(c resolve.Const) string {
	switch c.Kind {
	case resolve.String:
		if c.Str == "ab" {
			return `"ab"`
		}
		return "string"
	case resolve.AnyString:
		return "string"
	case resolve.Int:
		if c.Int == 7 {
			return strconv.FormatInt(c.Int, 10)
		}
	case resolve.Bool:
		if c.Bool {
			return "true"
		}
	}
	return "none"
}

// TestConst holds the argument of each call of sink against the mark at the end of its line, which says what Semgrep
// takes it for: "ab", 7, true, another string, or none of these. The marks were made with Semgrep 1.182; where this package
// says something else on purpose, both stand there.
func TestConst(t *testing.T) {
	files, err := filepath.Glob("testdata/const*")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	more, _ := filepath.Glob("testdata/Const*")
	for _, file := range append(files, more...) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			tr, f := facts(t, file, string(src))
			lines := strings.Split(string(src), "\n")
			seen := 0
			tr.Walk(tr.Root, func(n tree.ID) bool {
				if tr.Kind(n) != tree.Call || tr.Kind(tr.First(n)) != tree.Ident || tr.Value(tr.First(n)) != "sink" {
					return true
				}
				line := 1 + strings.Count(string(src[:tr.Nodes[n].Start]), "\n")
				_, want, ok := strings.Cut(lines[line-1], "= ")
				if i := strings.LastIndex(lines[line-1], "= "); ok {
					want = lines[line-1][i+2:]
				}
				if !strings.Contains(lines[line-1], "#= ") && !strings.Contains(lines[line-1], "//= ") {
					return true
				}
				seen++
				arg := tr.First(tr.Next(tr.First(n)))
				if got := describe(f.Const(arg)); got != want {
					t.Errorf("%s:%d: %s: got %s, want %s", file, line, tr.Text(n), got, want)
				}
				return true
			})
			if seen == 0 {
				t.Error("no marks")
			}
		})
	}
}

// TestMoreQuestionsThanAllowedAreNotAnswered: what is not looked at any more is not known, and the Facts say so until they are
// reset, even where more is allowed again.
func TestMoreQuestionsThanAllowedAreNotAnswered(t *testing.T) {
	tr := &tree.Tree{}
	new(parse.Parser).Code(tr, dialects[".js"](), "const a = 'b';\nfunction f() { const c = a + 'd'; probe(c) }")
	var f resolve.Facts
	f.Reset(tr, "javascript")
	f.Renew(20)
	if c := f.Const(probe(tr)); c.Kind != resolve.NoConst || f.Incomplete() == "" {
		t.Errorf("got %v, incomplete %q", c, f.Incomplete())
	}
	f.Renew(1000)
	if f.Incomplete() == "" {
		t.Error("what was cut is forgotten")
	}
	f.Reset(tr, "javascript")
	if c := f.Const(probe(tr)); c.Str != "bd" || f.Incomplete() != "" || f.Steps() < 20 || f.Steps() > 200 {
		t.Errorf("got %v, incomplete %q, %d steps", c, f.Incomplete(), f.Steps())
	}
}
