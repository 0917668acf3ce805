// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"os"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func TestJavaScriptGoldens(t *testing.T) {
	parsetest.Goldens(t, Dialect(), "testdata/javascript.txt")
}

func TestTypeScriptGoldens(t *testing.T) {
	parsetest.Goldens(t, TypeScript(), "testdata/typescript.txt")
}

func TestNestingIsBounded(t *testing.T) {
	for _, s := range []string{"(", "[", "{", "<a>", "`${", "f(", "a?b:", "x=>", "!", "function f(){", "class A{b(){", "<T>", "a<b<", "type A={b:", "{a:", "/", "if(a)", "${", "@a(", "new ", "\"", "`", "async(", "(a,", "let[", "...", "}", "</a>", "<a b={", "case a:", "import{", "?.", "<{", "a=", "- "} {
		t.Run(s, func(t *testing.T) {
			for _, d := range []*parse.Dialect{Dialect(), TypeScript()} {
				parsetest.Code(t, d, strings.Repeat(s, 200_000/len(s)))
			}
		})
	}
}

func TestTemplatesNestedTooDeeplyAreReported(t *testing.T) {
	_, tr := parsetest.Code(t, Dialect(), strings.Repeat("`${", 100)+"a"+strings.Repeat("}`", 100))
	if tr.Incomplete != "templates nested too deeply" {
		t.Errorf("incomplete: %q", tr.Incomplete)
	}
}

func TestWhatTheLexerTakesForADivisionIsCorrected(t *testing.T) {
	for src, want := range map[string]string{
		"let x = y\n/a/g.test(z)":   "(File (VarDef `let` _ _ (Ident x) (Binary `/` (Binary `/` (Ident y) (Ident a)) (Call (Member `.` (Ident g) (Ident test)) (Args (Ident z))))))",
		"if (x) /a'b/.test(z)":      "(File (If `if` (Ident x) (ExprStmt (Call (Member `.` (Regex a'b) (Ident test)) (Args (Ident z)))) _))",
		"typeof /a/ in b":           "(File (ExprStmt (Binary `in` (Unary `typeof` (Regex a)) (Ident b))))",
		"a = b ? /c/ : (d) / e / f": "(File (ExprStmt (Assign `=` (Ident a) (Cond (Ident b) (Regex c) (Binary `/` (Binary `/` (Ident d) (Ident e)) (Ident f))))))",
	} {
		_, tr := parsetest.Code(t, Dialect(), src)
		if got := tr.Sexp(tr.Root); got != want {
			t.Errorf("%q\ngot  %s\nwant %s", src, got, want)
		}
	}
}

func FuzzJavaScript(f *testing.F) {
	seed(f, "testdata/javascript.txt")
	parsetest.Fuzz(f, Dialect())
}

func FuzzTypeScript(f *testing.F) {
	seed(f, "testdata/typescript.txt")
	parsetest.Fuzz(f, TypeScript())
}

func seed(f *testing.F, file string) {
	data, err := os.ReadFile(file)
	if err != nil {
		f.Fatal(err)
	}
	for _, part := range strings.Split("\n"+string(data), "\n-- ")[1:] {
		_, part, _ = strings.Cut(part, " --\n")
		src, _, _ := strings.Cut(part, "\n=>\n")
		f.Add(src)
	}
}

const snippet = `import express from 'express';
const app = express();

class Store {
  #items = new Map();
  constructor(limit = 10) { this.limit = limit; }
  async find(id) {
    const { data, error } = await fetch(` + "`/api/${id}?x=${encodeURIComponent(this.limit)}`" + `);
    if (error || !data?.items?.length) return null;
    return data.items.map(x => ({ ...x, id }));
  }
}

app.get('/user/:id', async (req, res) => {
  const user = await new Store().find(req.params.id);
  for (const [k, v] of Object.entries(user)) {
    res.set(k, v.replace(/[<>&"]/g, c => '&#' + c.charCodeAt(0) + ';'));
  }
  res.send('<h1>' + user.name + '</h1>');
});
`

func BenchmarkParse(b *testing.B) {
	for _, c := range []struct {
		name string
		src  string
	}{{"20 lines", snippet}, {"1000 lines", strings.Repeat(snippet, 50)}} {
		b.Run(c.name, func(b *testing.B) {
			p, tr := &parse.Parser{}, &tree.Tree{}
			b.ReportAllocs()
			b.SetBytes(int64(len(c.src)))
			for b.Loop() {
				p.Code(tr, Dialect(), c.src)
			}
		})
	}
}
