// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve_test

import (
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// probe returns the argument of the call probe(...), or zero.
func probe(tr *tree.Tree) tree.ID {
	var found tree.ID
	tr.Walk(tr.Root, func(n tree.ID) bool {
		if tr.Kind(n) == tree.Call && tr.Text(tr.First(n)) == "probe" {
			found = tr.First(tr.Next(tr.First(n)))
		}
		return true
	})
	return found
}

func TestNames(t *testing.T) {
	tests := []struct{ name, src, want string }{
		// A name that no import is behind stands for itself.
		{"plain.py", "probe(a.b)", ""},
		{"module.py", "import a\nprobe(a.b)", ""},
		{"alias.py", "import a.b as ab\nprobe(ab.c)", "a.b.c"},
		{"from.py", "from a.b import c\nprobe(c)", "a.b.c"},
		{"from-as.py", "from a import b as bb\nprobe(bb.c.d)", "a.b.c.d"},
		{"list.py", "from a import (b, c as d)\nprobe(d)", "a.c"},
		{"star.py", "from a import *\nprobe(b.c)", "a.b.c"},
		{"star-known.py", "from a import *\nb = 1\nprobe(b.c)", ""},
		{"two-stars.py", "from a import *\nfrom q import *\nprobe(b)", "a.b q.b"},
		{"relative.py", "from .a import b\nprobe(b)", "..a.b"},
		{"last-wins.py", "from a import b\nfrom q import b\nprobe(b)", "q.b"},
		{"before.py", "from a import b\nprobe(b)\nfrom q import b", "a.b"},
		{"in-function.py", "def f():\n    from a import b\n    probe(b)", "a.b"},
		{"parameter.py", "from a import b\ndef f(b):\n    probe(b)", ""},
		{"fallback.py", "try:\n    from a import b\nexcept ImportError:\n    b = None\nprobe(b)", "a.b"},
		{"attribute.py", "from a import b\nprobe(x.b)", ""},

		{"default.js", "import x from 'mod'; probe(x.y)", "mod.default.y"},
		{"namespace.js", "import * as x from 'mod'; probe(x.y)", "mod.y"},
		{"named.js", "import {a, b as c} from 'mod'; probe(c.d)", "mod.b.d"},
		{"path.js", "import {a} from './lib/mod.js'; probe(a)", "mod.a"},
		{"scope.js", "import {a} from '@org/mod'; probe(a)", "mod.a"},
		{"require.js", "const x = require('mod'); probe(x.y)", "mod.y"},
		{"require-names.js", "const {a, b: c} = require('mod'); probe(c)", "mod.b"},
		{"require-member.js", "const a = require('mod').b; probe(a.c)", "mod.b.c"},
		{"several.js", "var a = require('m'), b = require('n'); probe(b.c)", "n.c"},
		{"shadowed.js", "import {a} from 'mod'; function f(a) { probe(a) }", ""},
		{"shadowed-const.js", "import {a} from 'mod'; function f() { const a = 1; probe(a) }", ""},
		{"inner-require.js", "function f() { const {a} = require('mod'); probe(a) }", "mod.a"},
		{"type.ts", "import type {T} from 'mod'; probe(T)", "mod.T"},

		{"path.txt", "import \"net/http\"\nfunc f() { probe(http.Get) }", "http.Get"},
		{"alias.txt", "import h \"net/http\"\nfunc f() { probe(h.Get) }", "http.Get"},
		{"dot.txt", "import . \"net/http\"\nfunc f() { probe(Get) }", "http.Get"},
		{"shadow.txt", "import h \"net/http\"\nfunc f(h int) { probe(h.Get) }", ""},

		{"using.cpp", "using namespace a::b; void f() { probe(c); }", "a.b.c"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tr, f := facts(t, tt.name, tt.src)
			n := probe(tr)
			if n == 0 {
				t.Fatal("no probe:", tr.Sexp(tr.Root))
			}
			for range 2 { // the second time from memory
				var got []string
				for names, i := f.Names(n), 0; i < names.Len(); i++ {
					got = append(got, names.At(i).String())
				}
				if s := strings.Join(got, " "); s != tt.want {
					t.Errorf("got %q, want %q in %s", s, tt.want, tr.Sexp(tr.Root))
				}
			}
		})
	}
}

func TestSymbol(t *testing.T) {
	// Where two names x of a source are the same variable, the second word says "same"; probe(x) stands for the second.
	tests := []struct {
		name, src string
		kind      resolve.SymKind
		same      bool // as the first x in the source
	}{
		{"local.py", "def f():\n    x = 1\n    probe(x)", resolve.Local, true},
		{"parameter.py", "def f(x):\n    probe(x)", resolve.Param, true},
		{"global.py", "x = 1\ndef f():\n    probe(x)", resolve.Global, true},
		{"new-local.py", "x = 1\ndef f():\n    x = 2\n    probe(x)", resolve.Local, false},
		{"global-statement.py", "x = 1\ndef f():\n    global x\n    x = 2\n    probe(x)", resolve.Global, true},
		{"nonlocal.py", "def g():\n    x = 1\n    def f():\n        nonlocal x\n        probe(x)", resolve.Local, true},
		{"block-is-no-scope.py", "def f():\n    if c:\n        x = 1\n    probe(x)", resolve.Local, true},
		{"class-hides.py", "class C:\n    x = 1\n    def f(self):\n        probe(x)", resolve.NoSym, false},
		{"comprehension.py", "x = 1\nprobe([x for x in y][0])", resolve.NoSym, false},
		{"unknown.py", "probe(x)", resolve.NoSym, false},

		{"let.js", "function f() { let x = 1; { probe(x) } }", resolve.Local, true},
		{"inner-let.js", "let x = 1; { let x = 2; probe(x) }", resolve.Local, false},
		{"hoisted.js", "function f() { x = 1; if (c) { var x } probe(x) }", resolve.Local, true},
		{"undeclared.js", "function f() { x = 1 } function g() { probe(x) }", resolve.Global, true},
		{"pattern.js", "function f({a: x}) { probe(x) }", resolve.Param, true},
		{"catch.js", "try {} catch (x) { probe(x) }", resolve.Local, true},
		{"function.js", "function x() {} probe(x)", resolve.Func, true},
		{"used-first.js", "x(); probe(x); function x() {}", resolve.Func, true},
		{"object-key.js", "const o = {x: 1}; let x = 2; probe(x)", resolve.Global, false},

		{"define.txt", "func f() { x := 1; probe(x) }", resolve.Local, true},
		{"if-scope.txt", "func f() { x := 1; if x := g(); x { probe(x) } }", resolve.Local, false},
		{"again.txt", "func f() { x, a := g(); x, b := g(); probe(x) }", resolve.Local, true},
		{"receiver.txt", "func (x T) f() { probe(x) }", resolve.Param, true},

		{"field.cpp", "class A { int x; void f() { probe(this->x); } };", resolve.Field, true},
		{"bare-field.cpp", "class A { void f() { probe(x); } int x; };", resolve.Field, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tr, f := facts(t, tt.name, tt.src)
			var first tree.ID
			tr.Walk(tr.Root, func(n tree.ID) bool {
				if first == 0 && tr.Kind(n) == tree.Ident && tr.Value(n) == "x" {
					first = n
				}
				return true
			})
			n := probe(tr)
			sym := f.Symbol(n)
			if got := f.Info(sym).Kind; got != tt.kind {
				t.Errorf("kind %d, want %d in %s", got, tt.kind, tr.Sexp(tr.Root))
			}
			if same := sym != 0 && sym == f.Symbol(first); same != tt.same {
				t.Errorf("same %v, want %v in %s", same, tt.same, tr.Sexp(tr.Root))
			}
		})
	}
}

func TestType(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"annotation.py", "def f(a: m.T):\n    probe(a)", "m.T"},
		{"variable.py", "a: T = g()\nprobe(a)", "T"},
		{"literal.py", "probe('a')", "str"},
		{"class.py", "class T: pass\nprobe(T())", "T"},
		{"unknown.py", "a = g()\nprobe(a)", ""},
		{"star.py", "def f(*a: T):\n    probe(a)", ""},

		{"parameter.ts", "function f(a: T) { probe(a) }", "T"},
		{"new.ts", "const a = new T(); probe(a)", "T"},
		{"field.ts", "class C { a: T; f() { probe(this.a) } }", "T"},
		{"property.ts", "class C { constructor(private a: T) { probe(this.a) } }", "T"},
		{"property-elsewhere.ts", "class C { constructor(private a: T) {} f() { probe(this.a) } }", ""},
		{"injected.js", "@Component class C { constructor(a: T) {} f() { probe(this.a) } }", "T"},
		{"not-injected.js", "class C { constructor(a: T) {} f() { probe(this.a) } }", ""},
		{"as.ts", "probe(a as T)", "T"},

		{"variable.txt", "func f() { var a T; probe(a) }", "T"},
		{"composite.txt", "func f() { a := T{}; probe(a) }", "T"},
		{"pointer.txt", "func f() { a := &T{}; probe(a) }", "&T"},
		{"parameter.txt", "func f(a T) { probe(a) }", "T"},
		{"receiver.txt", "func (a T) f() { probe(a) }", "T"},
		{"make.txt", "func f() { a := make(T); probe(a) }", "T"},

		{"declaration.cpp", "void f() { T a; probe(a); }", "T"},
		{"auto.cpp", "void f() { auto a = new T(); probe(a); }", "T"},
		{"number.c", "void f() { probe(1); }", "int"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tr, f := facts(t, tt.name, tt.src)
			ty := f.Type(probe(tr))
			got := ty.Text
			if ty.Node != 0 {
				got = tr.Text(ty.Node)
			}
			if ty.Pointer {
				got = "&" + got
			}
			if got != tt.want {
				t.Errorf("got %q, want %q in %s", got, tt.want, tr.Sexp(tr.Root))
			}
		})
	}
}

func TestSymbolic(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"once.py", "def f():\n    x = g()\n    probe(x)", "g()"},
		{"last.py", "def f():\n    x = g()\n    x = h()\n    probe(x)", "h()"},
		{"other-branch.py", "def f():\n    x = g()\n    if c:\n        y = 1\n    probe(x)", "g()"},
		{"branch.py", "def f():\n    x = g()\n    if c:\n        x = h()\n    probe(x)", ""},
		{"one-way.py", "def f():\n    if c:\n        x = g()\n    probe(x)", ""},
		{"early-return.py", "def f():\n    x = g()\n    if c:\n        x = h()\n        return\n    probe(x)", "g()"},
		{"constant.py", "def f():\n    x = 1\n    probe(x)", ""},
		{"itself.py", "for x in y:\n    x = x\n    probe(x)", ""},
		{"mutated.py", "def f():\n    x = g()\n    x.m()\n    probe(x)", ""},
		{"global.py", "x = g()\ndef f():\n    probe(x)", "g()"},
		{"two-globals.py", "x = g()\nx = h()\ndef f():\n    probe(x)", ""},
		{"pattern.js", "const {x} = g(); probe(x)", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tr, f := facts(t, tt.name, tt.src)
			got := ""
			if s := f.Symbolic(probe(tr)); s != 0 {
				got = tr.Text(s)
			}
			if got != tt.want {
				t.Errorf("got %q, want %q in %s", got, tt.want, tr.Sexp(tr.Root))
			}
		})
	}
}
