// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package archtest

import (
	"flag"
	"fmt"
	"go/constant"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write testdata/api anew")

// TestAPI compares what each public package exports with its listing under
// testdata/api, so that a change of API shows in a review.
func TestAPI(t *testing.T) {
	dir := filepath.Join("..", "..", "testdata", "api")
	listings := map[string]string{}
	for _, s := range loadModule(t) {
		if !s.program && !isInternal(s.path) && !matches("examples/...", s.path) {
			listings[strings.ReplaceAll(s.path, "/", "_")+".txt"] = listAPI(s.pkg)
		}
	}
	if *update {
		require.NoError(t, os.MkdirAll(dir, 0o755))
	}
	for _, name := range slices.Sorted(maps.Keys(listings)) {
		path, got := filepath.Join(dir, name), listings[name]
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Errorf("%v: write it with: go test ./internal/archtest -update", err)
		} else if changed := lineDiff(strings.ReplaceAll(string(want), "\r\n", "\n"), got); changed != "" {
			t.Errorf("%s: if this change of API is meant: go test ./internal/archtest -update\n%s", path, changed)
		}
	}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, entry := range entries {
		if _, ok := listings[entry.Name()]; ok || t.Failed() {
			continue
		}
		if *update {
			require.NoError(t, os.Remove(filepath.Join(dir, entry.Name())))
			continue
		}
		t.Errorf("%s: lists a package that is gone; go test ./internal/archtest -update removes it", entry.Name())
	}
}

// lineDiff returns the lines that only one of two listings has, with their neighbours left out.
func lineDiff(before, after string) string {
	count := map[string]int{}
	for line := range strings.Lines(before) {
		count[line]--
	}
	for line := range strings.Lines(after) {
		count[line]++
	}
	var out strings.Builder
	for line := range strings.Lines(before) {
		if count[line] < 0 {
			out.WriteString("- " + line)
		}
	}
	for line := range strings.Lines(after) {
		if count[line] > 0 {
			out.WriteString("+ " + line)
		}
	}
	if out.Len() == 0 && before != after {
		return "the same lines in another order\n"
	}
	return out.String()
}

func TestLineDiff(t *testing.T) {
	assert.Empty(t, lineDiff("a\nb\n", "a\nb\n"))
	assert.Equal(t, "- b\n+ c\n+ d\n", lineDiff("a\nb\n", "a\nc\nd\n"))
	assert.Equal(t, "the same lines in another order\n", lineDiff("a\nb\n", "b\na\n"))
}

func TestListAPI(t *testing.T) {
	s := fake(t, `// Package fake is.
package fake
import "io"
const A, b = 1, 2
const Role T = "x"
type T string
func (T) M(w io.Writer, rest ...int) (n int, err error) { return }
func (*S) P() {}
func (S) hidden() {}
type S struct { Embedded; F map[string]T; g int; tagged int }
type Embedded struct{}
type Alias = []T
type I interface { io.Reader; Do(T) bool; hidden() }
type G[E comparable] struct { X E }
var V = []T{}
func Fn[E any](e E) E { return e }
func small() {}
`)
	assert.Equal(t, `package fake // fake

const A = 1
const Role T = "x"
var V []T
func Fn[E any](e E) E
type Alias = []T
type Embedded struct
type G[E comparable] struct
	X E
type I interface
	Do(T) bool
	Read(p []byte) (n int, err error)
	// unexported methods
type S struct
	Embedded Embedded // embedded
	F map[string]T
	// unexported fields
	func (*S) P()
type T string
	func (T) M(w io.Writer, rest ...int) (n int, err error)
`, listAPI(s.pkg))
}

// listAPI lists what a package exports, one line a symbol, field or method,
// constants with their values, in an order that only a change of API changes.
func listAPI(pkg *types.Package) string {
	own := func(other *types.Package) string {
		if other == pkg {
			return ""
		}
		return other.Name()
	}
	var constants, variables, functions, named []string
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		object := scope.Lookup(name)
		if !object.Exported() {
			continue
		}
		switch object := object.(type) {
		case *types.Const:
			constants = append(constants, constantLine(object, own))
		case *types.Var:
			variables = append(variables, fmt.Sprintf("var %s %s", name, types.TypeString(object.Type(), own)))
		case *types.Func:
			functions = append(functions, "func "+name+signature(object, own))
		case *types.TypeName:
			named = append(named, typeLines(object, own)...)
		}
	}
	lines := slices.Concat([]string{fmt.Sprintf("package %s // %s", pkg.Name(), pkg.Path()), ""}, constants, variables, functions, named)
	return strings.Join(lines, "\n") + "\n"
}

func constantLine(c *types.Const, own types.Qualifier) string {
	kind := ""
	if basic, ok := c.Type().(*types.Basic); !ok || basic.Info()&types.IsUntyped == 0 {
		kind = " " + types.TypeString(c.Type(), own)
	}
	value := c.Val().ExactString()
	if c.Val().Kind() == constant.Float {
		value = c.Val().String()
	}
	return fmt.Sprintf("const %s%s = %s", c.Name(), kind, value)
}

func signature(f *types.Func, own types.Qualifier) string {
	return strings.TrimPrefix(types.TypeString(f.Type(), own), "func")
}

func typeLines(object *types.TypeName, own types.Qualifier) []string {
	if object.IsAlias() {
		aliased := types.TypeString(types.Unalias(object.Type()), own)
		if alias, ok := object.Type().(*types.Alias); ok {
			aliased = types.TypeString(alias.Rhs(), own)
		}
		return []string{"type " + object.Name() + " = " + aliased}
	}
	named := object.Type().(*types.Named)
	header := "type " + types.TypeString(named, own)
	if params := named.TypeParams(); params.Len() > 0 {
		header = "type " + object.Name() + typeParams(params, own)
	}
	var lines []string
	switch under := named.Underlying().(type) {
	case *types.Struct:
		lines = append([]string{header + " struct"}, fieldLines(under, own)...)
	case *types.Interface:
		lines = append([]string{header + " interface"}, interfaceLines(under, own)...)
	default:
		lines = []string{header + " " + types.TypeString(under, own)}
	}
	return append(lines, methodLines(named, own)...)
}

func typeParams(params *types.TypeParamList, own types.Qualifier) string {
	var list []string
	for param := range params.TypeParams() {
		list = append(list, param.Obj().Name()+" "+types.TypeString(param.Constraint(), own))
	}
	return "[" + strings.Join(list, ", ") + "]"
}

// fieldLines keeps the order of the fields: unkeyed literals depend on it.
func fieldLines(s *types.Struct, own types.Qualifier) []string {
	var lines []string
	hidden := false
	for field := range s.Fields() {
		if !field.Exported() {
			hidden = true
			continue
		}
		line := "\t" + field.Name() + " " + types.TypeString(field.Type(), own)
		if field.Embedded() {
			line += " // embedded"
		}
		lines = append(lines, line)
	}
	if hidden {
		lines = append(lines, "\t// unexported fields")
	}
	return lines
}

func interfaceLines(i *types.Interface, own types.Qualifier) []string {
	var lines []string
	hidden := false
	for method := range i.Methods() {
		if method.Exported() {
			lines = append(lines, "\t"+method.Name()+signature(method, own))
		} else {
			hidden = true
		}
	}
	slices.Sort(lines)
	if hidden {
		lines = append(lines, "\t// unexported methods")
	}
	return lines
}

func methodLines(named *types.Named, own types.Qualifier) []string {
	var lines []string
	for method := range named.Methods() {
		if method.Exported() {
			receiver := types.TypeString(method.Signature().Recv().Type(), own)
			lines = append(lines, fmt.Sprintf("\tfunc (%s) %s%s", receiver, method.Name(), signature(method, own)))
		}
	}
	slices.Sort(lines)
	return lines
}
