// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package golang

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func TestScratch(t *testing.T) {
	for _, s := range []string{"package a\nimport (\n x \"y\"\n . \"z\"\n)\nfunc (r *T) f(a, b int, c ...string) (int, error) {\n\tx := T{a: 1, B{2}}\n\tif v, ok := m[k]; ok {\n return\n}\n for i := range x { go f(i...) }\n switch x := y.(type) { case int, *T: return 1, nil\n default: z() }\n}\n",
		"type T struct { a, b int `json:\"x\"`\n *E\n}\ntype I interface { M(int) error\n ~int | string }\n"} {
		var tr tree.Tree
		var p parse.Parser
		p.Code(&tr, Dialect(), s)
		t.Log(tr.Sexp(tr.Root), p.Err())
	}
}

func TestStandardLibrary(t *testing.T) {
	var tr tree.Tree
	var p parse.Parser
	bad, files := 0, 0
	filepath.WalkDir(filepath.Join(runtime.GOROOT(), "src"), func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.Contains(path, "testdata") {
			return nil
		}
		b, _ := os.ReadFile(path)
		p.Code(&tr, Dialect(), string(b))
		files++
		if p.Err() != nil || tr.Incomplete != "" {
			bad++
			if bad < 40 {
				at := p.ErrAt()
				t.Logf("%s: %v %s: %q", path, p.Err(), tr.Incomplete, string(b)[max(0, at-60):min(len(b), at+30)])
			}
		}
		return nil
	})
	t.Logf("%d of %d files with errors", bad, files)
}
