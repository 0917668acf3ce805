// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package archtest

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSourceChecksCatch gives each rule small sources that break it, and what it must say.
func TestSourceChecksCatch(t *testing.T) {
	tests := []struct {
		name, source string
		check        func(source) []string
		want         string
	}{
		{"init", `func init() {}`, checkInit, "fake/fake.go:3: init function"},
		{"blank import", `import _ "image/png"`, checkInit, `imports "image/png" for its side effect`},
		{"flag at start", `import "flag"; var update = flag.Bool("update", false, "")`, checkInit, "registers a flag"},

		{"assignment", `var n int; func f() { n = 1 }`, checkWrites, "writes package-level variable n"},
		{"increment", `var n int; func f() { n++ }`, checkWrites, "writes package-level variable n"},
		{"operator", `var n int; func f() { (n) += 2 }`, checkWrites, "writes package-level variable n"},
		{"map entry", `var m = map[string]int{}; func f() { m["a"] = 1 }`, checkWrites, "writes package-level variable m"},
		{"delete", `var m = map[string]int{}; func f() { delete(m, "a") }`, checkWrites, "writes package-level variable m"},
		{"clear", `var m = map[string]int{}; func f() { clear(m) }`, checkWrites, "writes package-level variable m"},
		{"copy", `var b [4]byte; func f() { copy(b[:], "abcd") }`, checkWrites, "writes package-level variable b"},
		{"field", `var s struct{ a []int }; func f() { s.a[0] = 1 }`, checkWrites, "writes package-level variable s"},
		{"through a pointer", `var p = new(int); func f() { *p = 1 }`, checkWrites, "writes package-level variable p"},
		{"range", `var i int; func f() { for i = range 3 {} }`, checkWrites, "writes package-level variable i"},
		{"address", `import "encoding/json"; var n int; func f() { _ = json.Unmarshal(nil, &n) }`, checkWrites, "hands on the address of package-level variable n"},
		{"alias", `var t [3]struct{ n int }; func f() { p := &t[1]; p.n = 1 }`, checkWrites, "writes package-level variable t"},
		{"alias by star", `var n int; func f() { var p *int; p = &n; *p++ }`, checkWrites, "writes package-level variable n"},
		{"method", `import "sync"; var mu sync.Mutex; func f() { mu.Lock() }`, checkWrites, "calls Lock, which may write, package-level variable mu"},
		{"method value", `import "sync"; var mu sync.Mutex; func f() func() { return mu.Lock }`, checkWrites, "calls Lock"},
		{"closure at package level", `var n int; var f = func() { n = 1 }`, checkWrites, "writes package-level variable n"},
		{"variable of another package", `import "flag"; func f() { flag.CommandLine.Usage = nil }`, checkWrites, "variable CommandLine"},

		{"log", `import "log"; func f() { log.Println() }`, checkQuiet, "uses log.Println"},
		{"print", `import "fmt"; func f() { fmt.Printf("") }`, checkQuiet, "uses fmt.Printf"},
		{"builtin print", `func f() { println() }`, checkQuiet, "calls println"},
		{"stderr", `import ("fmt"; "os"); func f() { fmt.Fprintln(os.Stderr) }`, checkQuiet, "uses os.Stderr"},
		{"environment", `import "os"; var home = os.Getenv("HOME")`, checkQuiet, "uses os.Getenv"},
		{"default logger", `import "log/slog"; func f() { slog.Default().Info("") }`, checkQuiet, "uses slog.Default"},

		{"function", `func Exported() {}`, checkDocs, "Exported has no comment"},
		{"type", `type Exported int`, checkDocs, "Exported has no comment"},
		{"type in a group", "// Types.\ntype (\n\tExported int\n)", checkDocs, "Exported has no comment"},
		{"method", "// T is.\ntype T int\nfunc (t *T) Exported() {}", checkDocs, "Exported has no comment"},
		{"method of a generic type", "// T is.\ntype T[E any] int\nfunc (T[E]) Exported() {}", checkDocs, "Exported has no comment"},
		{"error method", "// E is.\ntype E int\nfunc (E) Error() string { return \"\" }", checkDocs, "Error has no comment"},
		{"constant", `const Exported = 1`, checkDocs, "Exported has no comment"},
		{"variable", `var Exported = 1`, checkDocs, "Exported has no comment"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := test.check(fake(t, "// Package fake is.\npackage fake\n"+test.source))
			require.Len(t, got, 1, got)
			assert.Contains(t, got[0], test.want)
		})
	}
}

// TestSourceChecksAllow gives each rule what looks like a breach and is none.
func TestSourceChecksAllow(t *testing.T) {
	tests := []struct {
		name, source string
		check        func(source) []string
	}{
		{"embed", `import _ "embed"`, checkInit},
		{"a method named init", `type t int; func (t) init() {}`, checkInit},
		{"a flag that a function registers", `import "flag"; func f() { flag.Bool("x", false, "") }`, checkInit},
		{"a local variable of the same name", `var n int; func f() { n := 1; n = 2; _ = n }`, checkWrites},
		{"a read", `var m = map[string]int{}; func f() int { return m["a"] }`, checkWrites},
		{"a method on a pointer", `import "regexp"; var r = regexp.MustCompile("a"); func f() bool { return r.MatchString("") }`, checkWrites},
		{"a pointer into a table", `var t [3]struct{ n int }; func f(i int) int { p := &t[0]; if i > 0 { p = &t[i] }; return p.n }`, checkWrites},
		{"a pool", `import "sync"; var p sync.Pool; func f() { p.Put(p.Get()) }`, checkWrites},
		{"a field of a local struct", `type s struct{ n int }; func f() { var x s; x.n = 1 }`, checkWrites},
		{"a logger that was handed in", `import "log/slog"; func f(l *slog.Logger) { l.Info("") }`, checkQuiet},
		{"a writer that was handed in", `import ("fmt"; "io"); func f(w io.Writer) { fmt.Fprint(w) }`, checkQuiet},
		{"what is not exported", `func f() {}; type t int; func (t) M() {}; const c = 1`, checkDocs},
		{"a method of an internal package", "// T is.\ntype T int\nfunc (T) At() {}", func(s source) []string { s.path = "x/internal/y"; return checkDocs(s) }},
		{"a group with one comment", "// Limits.\nconst (\n\tA = 1\n\tB = 2\n)", checkDocs},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Empty(t, test.check(fake(t, "// Package fake is.\npackage fake\n"+test.source)))
		})
	}
}

func TestPackageCommentIsWanted(t *testing.T) {
	assert.Equal(t, []string{"fake: no package comment"}, checkDocs(fake(t, "package fake")))
}

func TestLicenceIsWanted(t *testing.T) {
	assert.True(t, hasLicence([]byte(licence+"package x\n")))
	assert.True(t, hasLicence([]byte(strings.ReplaceAll(licence+"package x\n", "\n", "\r\n"))))
	assert.False(t, hasLicence([]byte("package x\n"+licence)))
	assert.False(t, hasLicence([]byte(strings.Replace(licence, "MIT", "GPL", 1))))
}

// standard reads the standard library from source, each package once.
var standard = sync.OnceValue(func() types.Importer {
	return importer.ForCompiler(token.NewFileSet(), "source", nil)
})

// fake type-checks one file that imports the standard library only.
func fake(t *testing.T, text string) source {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "fake.go", text, parser.ParseComments)
	require.NoError(t, err)
	info := &types.Info{
		Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
	}
	config := types.Config{Importer: standard()}
	pkg, err := config.Check("fake", fset, []*ast.File{file}, info)
	require.NoError(t, err)
	return source{path: "fake", fset: fset, files: []*ast.File{file}, info: info, pkg: pkg}
}
