// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/golang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/java"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/js"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func sexp(t *testing.T, d *parse.Dialect, code string) string {
	t.Helper()
	var p parse.Parser
	var tr tree.Tree
	p.Code(&tr, d, code)
	require.Empty(t, tr.Incomplete)
	return tr.Sexp(tr.Root)
}

func TestUnclosedBracketsEndWhereAStatementBegins(t *testing.T) {
	require.Contains(t, sexp(t, js.Dialect(), "foo(a, b\nreturn c;"), "(Return (Ident c))")
	require.Contains(t, sexp(t, js.Dialect(), "x = [1, 2\nconst y = 3;"), "(VarDef `const` _ _ (Ident y) (Int 3))")
}

func TestStrayClosersArePassedOver(t *testing.T) {
	require.Contains(t, sexp(t, java.Dialect(), "} ) ] f();"), "(Call (Ident f) (Args))")
}

func TestWhatACutOffHeadGuardsIsKept(t *testing.T) {
	got := sexp(t, java.Dialect(), "else { f(); } catch (E e) { g(); } finally { h(); }")
	for _, call := range []string{"(Ident f)", "(Ident g)", "(Ident h)"} {
		require.Contains(t, got, call)
	}
}

func TestElisionsAreEmptyStatements(t *testing.T) {
	require.Equal(t, sexp(t, js.Dialect(), "f();\n// omitted\ng();"), sexp(t, js.Dialect(), "f();\ng();"))
	require.NotContains(t, sexp(t, js.Dialect(), "f();\n...\ng();"), "Ellipsis", "three dots are no pattern in code")
}

func TestAFragmentMayBeginInAnArgumentList(t *testing.T) {
	require.Contains(t, sexp(t, js.Dialect(), "b, c);\nf(d);"), "(Call (Ident f) (Args (Ident d)))")
}

func TestNestingIsCappedAndSaidToBe(t *testing.T) {
	var p parse.Parser
	var tr tree.Tree
	p.Code(&tr, golang.Dialect(), "x := "+strings.Repeat("(", 100_000))
	require.Equal(t, "nested too deeply", tr.Incomplete)
	p.Code(&tr, golang.Dialect(), "x := 1"+strings.Repeat("+1", 20_000))
	require.Equal(t, "chain too long", tr.Incomplete)
	p.Code(&tr, golang.Dialect(), "x := 1")
	require.Empty(t, tr.Incomplete, "the next text starts anew")
}

func TestPatternTokens(t *testing.T) {
	for pattern, want := range map[string]string{
		"f($X, ...)":           "(Call (Ident f) (Args (Metavar $X) (Ellipsis ...)))",
		"f($...ARGS)":          "(Call (Ident f) (Args (MetavarEllipsis $...ARGS)))",
		"<... f($X) ...>":      "(Deep (Call (Ident f) (Args (Metavar $X))))",
		"$X. ... .f()":         "(Call (Member `.` (Member `.` (Metavar $X) (Ellipsis ...)) (Ident f)) (Args))",
		"($X : Foo).bar()":     "(Call (Member `.` (TypedMetavar (Metavar $X) (Ident Foo)) (Ident bar)) (Args))",
		"f();":                 "(ExprStmt (Call (Ident f) (Args)))",
		"a(); ... b();":        "(StmtList (ExprStmt (Call (Ident a) (Args))) (Ellipsis ...) (ExprStmt (Call (Ident b) (Args))))",
		"if (...) { ... }":     "(If `if` (Ellipsis ...) (Block (Ellipsis ...)) _)",
		"$lower + $X":          "(Binary `+` (Ident $lower) (Metavar $X))",
		"x = <... $A + 1 ...>": "(Assign `=` (Ident x) (Deep (Binary `+` (Metavar $A) (Int 1))))",
	} {
		tr, err := parse.ParsePattern(js.TypeScript(), pattern)
		require.NoError(t, err, pattern)
		require.Equal(t, want, tr.Sexp(tr.Root), pattern)
	}
}

func TestAPatternWithASyntaxErrorIsRefusedWithItsPlace(t *testing.T) {
	_, err := parse.ParsePattern(golang.Dialect(), "f(\n  ) )")
	var e *parse.PatternError
	require.ErrorAs(t, err, &e)
	require.Equal(t, 2, e.Line)
	require.Equal(t, 5, e.Column)
	_, err = parse.ParsePattern(golang.Dialect(), "   ")
	require.ErrorContains(t, err, "empty pattern")
	_, err = parse.ParsePattern(golang.Dialect(), "<... f()")
	require.Error(t, err)
}

func TestACodeParseAllocatesNothingOnceWarm(t *testing.T) {
	code := strings.Repeat("if (a.b(c, \"d\")) { x = [1, 2].map(y => y + 1); }\n", 20)
	var p parse.Parser
	var tr tree.Tree
	d := js.Dialect()
	p.Code(&tr, d, code)
	require.LessOrEqual(t, testing.AllocsPerRun(20, func() { p.Code(&tr, d, code) }), 2.0)
}
