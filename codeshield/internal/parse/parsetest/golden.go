// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parsetest

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// Goldens runs the cases of a file: a line "-- name --", the text, a line "=>", and one s-expression a statement.
// The text of a case whose name begins with "pattern " is a pattern, any other is code. Code that is also valid
// as a pattern must get the same shape there; a case whose name begins with "code " is excused from that, one
// whose name begins with "broken " must be recovered from and is no pattern.
func Goldens(t *testing.T, d *parse.Dialect, file string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, part := range strings.Split("\n"+string(data), "\n-- ")[1:] {
		name, rest, ok := strings.Cut(part, " --\n")
		if !ok {
			t.Fatalf("%s: no name in %q", file, part)
		}
		src, want, _ := strings.Cut("\n"+rest+"\n", "\n=>\n")
		src, want = strings.TrimPrefix(src, "\n"), strings.TrimSpace(want)
		var got string
		t.Run(name, func(t *testing.T) {
			got = golden(t, d, name, src)
			if got != want && !*update {
				t.Errorf("%s\ngot  %s\nwant %s", src, got, want)
			}
		})
		out.WriteString("-- " + name + " --\n" + src + "\n=>\n" + got + "\n")
	}
	if *update {
		if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func golden(t *testing.T, d *parse.Dialect, name, src string) string {
	t.Helper()
	if strings.HasPrefix(name, "pattern ") {
		tr, err := parse.ParsePattern(d, src)
		if err != nil {
			t.Errorf("pattern: %v", err)
			return "error: " + err.Error()
		}
		return tr.Sexp(tr.Root)
	}
	p, tr := Code(t, d, src)
	got := lines(tr, tr.Root)
	broken := strings.HasPrefix(name, "broken ")
	if err := p.Err(); (err != nil) != broken {
		t.Errorf("syntax error: %v at %d, broken: %v", err, p.ErrAt(), broken)
	}
	if !broken && !strings.HasPrefix(name, "code ") {
		agree(t, d, src, got)
	}
	return got
}

// agree checks that src has the shape want as a pattern, too.
func agree(t *testing.T, d *parse.Dialect, src, want string) {
	t.Helper()
	tr, err := parse.ParsePattern(d, src)
	if err != nil {
		t.Errorf("as a pattern: %v", err)
		return
	}
	got := tr.Sexp(tr.Root)
	switch {
	case tr.Kind(tr.Root) == tree.StmtList:
		got = lines(tr, tr.Root)
	case tr.Kind(tr.Root).Expr():
		got = "(ExprStmt " + got + ")"
	}
	if got != want {
		t.Errorf("as a pattern it has another shape\npattern %s\ncode    %s", got, want)
	}
}

func lines(tr *tree.Tree, n tree.ID) string {
	var list []string
	for c := tr.First(n); c != 0; c = tr.Next(c) {
		if tr.Kind(c) == tree.Skipped {
			continue
		}
		list = append(list, tr.Sexp(c))
	}
	return strings.Join(list, "\n")
}

// Code parses src as code, checks the invariants and returns the parser and the tree.
func Code(t testing.TB, d *parse.Dialect, src string) (*parse.Parser, *tree.Tree) {
	t.Helper()
	p, tr := &parse.Parser{KeepTokens: true}, &tree.Tree{}
	p.Code(tr, d, src)
	if err := Invariants(p); err != nil {
		t.Errorf("%v\n%q", err, clip(src))
	}
	return p, tr
}

// Bad returns the texts of the Bad nodes of tr.
func Bad(tr *tree.Tree) []string {
	var list []string
	tr.Walk(tr.Root, func(n tree.ID) bool {
		if tr.Kind(n) == tree.Bad {
			list = append(list, tr.Text(n))
		}
		return true
	})
	return list
}

func clip(s string) string {
	if len(s) > 2000 {
		return s[:2000] + "..."
	}
	return s
}
