// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// askAll asks every question about every node.
func askAll(t *testing.T, tr *tree.Tree, f *resolve.Facts) {
	for i := 1; i < len(tr.Nodes); i++ {
		n := tree.ID(i)
		f.Names(n)
		if s := f.Symbol(n); s != 0 {
			if f.Info(s).Def == 0 {
				t.Fatalf("symbol without a definition at %d", tr.Nodes[n].Start)
			}
		}
		f.Const(n)
		f.Type(n)
		f.Only(n)
		if x := f.Symbolic(n); x != 0 && tr.Nodes[x].End > tr.Nodes[n].Start {
			t.Fatalf("%d stands for what comes behind it", tr.Nodes[n].Start)
		}
	}
}

// FuzzFacts asks everything about any text in any language: nothing may panic, and symbolic values never go in circles.
// The answers are the same when memory is reused.
func FuzzFacts(f *testing.F) {
	var langs []string
	for ext := range dialects {
		langs = append(langs, ext)
	}
	slices.Sort(langs)
	files, _ := filepath.Glob("testdata/[cC]onst*")
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(src), uint8(slices.Index(langs, filepath.Ext(file))))
	}
	tr, facts, p := &tree.Tree{}, &resolve.Facts{}, new(parse.Parser)
	f.Fuzz(func(t *testing.T, src string, lang uint8) {
		d := dialects[langs[int(lang)%len(langs)]]()
		p.Code(tr, d, src)
		facts.Reset(tr, d.Name)
		askAll(t, tr, facts)
	})
}

func BenchmarkConst(b *testing.B) {
	src := []byte("import os\nfrom a import b as c\ndef f(x, y):\n    z = \"a\" + \"b\"\n    if x:\n        z = \"c\"\n    for i in y:\n        q = f\"{z}{i}\"\n        c.run(q)\n    return os.path.join(z, \"d\")\n")
	src = append(src, src...)
	tr, f, p := &tree.Tree{}, &resolve.Facts{}, new(parse.Parser)
	d := dialects[".py"]()
	p.Code(tr, d, string(src))
	b.ReportAllocs()
	for b.Loop() {
		f.Reset(tr, d.Name)
		for i := 1; i < len(tr.Nodes); i++ {
			if tr.Nodes[i].Kind == tree.Ident {
				f.Const(tree.ID(i))
			}
		}
	}
}
