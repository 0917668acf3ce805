// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"fmt"
	"strings"
)

// syntax is as much of a language as hostile programs need. What is within braces is indented where that means something.
type syntax struct {
	head          string // of the file
	define, shut  string // a function %s of one parameter a, and its end
	lambda        string // likewise, in a function; empty where there is none
	lambdaEnd     string
	set, first    string // assignment of %s to %s, and the first one
	while, branch string
	try, catch    string // empty where there is none
	call          string // a statement that calls %s with %s
	alias         string // imports m.a%d as b
	constant      string // of the file, %s is %s
	variable      string // prefix of names
	join          string // operator that joins strings
	member        string
	indent        bool
}

var braces = syntax{
	define: "function %s(a) {\n", shut: "}\n", lambda: "let %s = (a) => {\n", lambdaEnd: "};\n", set: "%s = %s;\n", first: "let %s = %s;\n",
	while: "while (c) {\n", branch: "if (c) {\n", try: "try {\n", catch: "} catch (e) {}\n", call: "%s(%s);\n", alias: "import {a%d as b} from 'm';\n",
	constant: "const %s = %s;\n", join: "+", member: ".",
}

func syntaxOf(language string) syntax {
	s := braces
	switch language {
	case "c", "cpp":
		s.define, s.first, s.constant, s.alias = "int %s(int a) {\n", "int %s = %s;\n", "const int %s = %s;\n", "#include <m/a%d>\n"
		s.lambda, s.try = "", ""
		if language == "cpp" {
			s.lambda, s.try, s.catch, s.alias = "auto %s = [&](int a) {\n", "try {\n", "} catch (E e) {}\n", "using b = m::a%d;\n"
		}
	case "csharp", "java":
		s.head, s.define, s.first, s.constant = "class A {\n", "int %s(int a) {\n", "int %s = %s;\n", "static final int %s = %s;\n"
		s.lambda, s.alias, s.catch = "Function<Integer, Integer> %s = (a) -> {\n", "import m.a%d.b;\n", "} catch (E e) {}\n"
		if language == "csharp" {
			s.lambda, s.alias, s.constant = "Func<int, int> %s = (a) => {\n", "using b = m.a%d;\n", "const int %s = %s;\n"
		}
	case "go":
		s.head, s.define, s.lambda, s.lambdaEnd = "package p\n", "func %s(a int) {\n", "%s := func(a int) {\n", "}\n"
		s.first, s.set, s.call, s.while, s.branch, s.try = "%s := %s\n", "%s = %s\n", "%s(%s)\n", "for c {\n", "if c {\n", ""
		s.constant, s.alias = "const %s = %s\n", "import b \"m/a%d\"\n"
	case "kotlin":
		s.define, s.lambda, s.lambdaEnd, s.first, s.constant = "fun %s(a: Int) {\n", "val %s = { a: Int ->\n", "}\n", "var %s = %s\n", "const val %s = %s\n"
		s.alias, s.set, s.call, s.catch = "import m.a%d as b\n", "%s = %s\n", "%s(%s)\n", "} catch (e: E) {}\n"
	case "php":
		s.head, s.define, s.lambda, s.first, s.variable, s.join = "<?php\n", "function %s($a) {\n", "%s = function ($a) {\n", "%s = %s;\n", "$", "."
		s.alias, s.catch, s.member, s.while, s.branch = "use m\\a%d as b;\n", "} catch (E $e) {}\n", "->", "while ($c) {\n", "if ($c) {\n"
		s.constant = "%s = %s;\n"
	case "python":
		s.define, s.shut, s.lambda, s.lambdaEnd, s.first, s.set, s.call = "def %s(a):\n", "", "def %s(a):\n", "", "%s = %s\n", "%s = %s\n", "%s(%s)\n"
		s.while, s.branch, s.try, s.catch, s.alias, s.constant = "while c:\n", "if c:\n", "try:\n", "except E:\n", "from m import a%d as b\n", "%s = %s\n"
		s.indent = true
	case "rust":
		s.define, s.lambda, s.first, s.while, s.branch, s.try = "fn %s(a: i32) {\n", "let %s = |a: i32| {\n", "let mut %s = %s;\n", "while c {\n", "if c {\n", ""
		s.alias, s.constant = "use m::a%d as b;\n", "const %s: i32 = %s;\n"
	}
	return s
}

// writer writes a program.
type writer struct {
	syntax
	strings.Builder
	depth int
}

func (w *writer) line(format string, args ...any) {
	if w.indent {
		w.WriteString(strings.Repeat(" ", w.depth))
	}
	fmt.Fprintf(w, format, args...)
}

func (w *writer) open(format string, args ...any) {
	w.line(format, args...)
	w.depth++
}

func (w *writer) close(end string) {
	w.depth--
	if !w.indent {
		w.WriteString(end)
	} else if end != "" { // a clause of its own
		w.line("%s pass\n", strings.TrimSpace(end))
	}
}

// v is the variable of number i.
func (w *writer) v(i int) string { return fmt.Sprint(w.variable, "v", i) }

// a is the parameter.
func (w *writer) a() string { return w.variable + "a" }

// hostilePrograms are programs of any size, written for those parts of an analysis that know what a program does.
func hostilePrograms(language string) map[string]func(n int) string {
	s := syntaxOf(language)
	end := s.shut
	write := func(f func(w *writer, n int)) func(n int) string {
		return func(n int) string {
			w := &writer{syntax: s}
			w.WriteString(s.head)
			f(w, n)
			return w.String()
		}
	}
	in := func(f func(w *writer, n int)) func(n int) string { // a function
		return write(func(w *writer, n int) {
			w.open(s.define, "f")
			f(w, n)
			w.line(s.call, "last", w.a())
			w.close(end)
		})
	}
	all := map[string]func(n int) string{
		"a chain of assignments": in(func(w *writer, n int) {
			w.line(s.first, w.v(0), "input("+w.a()+")")
			for i := range n {
				w.line(s.first, w.v(i+1), w.v(i))
			}
			w.line(s.call, "danger", w.v(n))
		}),
		"a chain in a loop": in(func(w *writer, n int) {
			w.open("%s", s.while)
			for i := n; i > 0; i-- {
				w.line(s.set, w.v(i), w.v(i-1))
			}
			w.line(s.set, w.v(0), "input("+w.a()+")")
			w.line(s.call, "danger", w.v(n))
			w.close(end)
		}),
		"a chain of constants": write(func(w *writer, n int) {
			w.line(s.constant, w.v(0), "\"a\"")
			for i := range n {
				w.line(s.constant, w.v(i+1), w.v(i)+" "+s.join+" \"b\"")
			}
			w.open(s.define, "f")
			for i := range n {
				w.line(s.call, "danger", w.v(i))
			}
			w.close(end)
		}),
		"functions that call each other": write(func(w *writer, n int) {
			for i := range n {
				w.open(s.define, fmt.Sprint("f", i))
				w.line(s.call, fmt.Sprint("f", (i+1)%n), w.a())
				w.line(s.call, fmt.Sprint("f", (i*7+3)%n), "input("+w.a()+")")
				w.line(s.call, "danger", w.a())
				w.close(end)
			}
		}),
		"one function that all call": write(func(w *writer, n int) {
			w.open(s.define, "f")
			for range n {
				w.line(s.call, "danger", w.a())
			}
			w.close(end)
			for i := range n {
				w.open(s.define, fmt.Sprint("f", i))
				w.line(s.call, "f", "input("+w.a()+")")
				w.close(end)
			}
		}),
		"many branches": in(func(w *writer, n int) {
			for i := range n {
				w.open("%s", s.branch)
				w.line(s.set, w.v(i), "input("+w.a()+")")
				w.close(end)
				w.line(s.call, "danger", w.v(i))
			}
		}),
		"many statements": in(func(w *writer, n int) {
			for i := range 5 * n {
				w.line(s.set, w.v(i), "1")
			}
			w.line(s.call, "danger", w.v(n))
		}),
		"loops in loops": in(func(w *writer, n int) {
			n /= 5
			for i := range n {
				w.line(s.set, w.v(0), "1")
				w.open("%s", s.while)
				w.line(s.call, "danger", w.v(i))
			}
			for range n {
				w.line(s.set, w.v(0), "input("+w.a()+")")
				w.close(end)
			}
		}),
		"concatenations": in(func(w *writer, n int) {
			w.line(s.first, w.v(0), "\"a\"")
			for range n {
				w.line(s.set, w.v(0), w.v(0)+" "+s.join+" \"bbbbbbbbbbbbbbbb\"")
			}
			w.line(s.call, "danger", strings.Repeat("\"a\" "+s.join+" ", n)+w.v(0))
		}),
		"fields": in(func(w *writer, n int) {
			w.line(s.first, w.v(0), "new()")
			for i := range n {
				w.line(s.set, w.v(0)+s.member+fmt.Sprint("g", i), "input("+w.a()+")")
				w.line(s.call, "danger", w.v(0))
			}
		}),
		"fields of fields": in(func(w *writer, n int) {
			for i := range n / 20 {
				w.line(s.set, w.v(i)+strings.Repeat(s.member+"g", 20), w.v(0))
			}
		}),
		"aliases": write(func(w *writer, n int) {
			for i := range n {
				w.line(s.alias, i)
			}
			w.open(s.define, "f")
			for range n {
				w.line(s.call, "b"+".c", w.a())
				w.line(s.call, "b", w.a())
			}
			w.close(end)
		}),
		"aliases behind": write(func(w *writer, n int) {
			w.open(s.define, "f")
			for range n {
				w.line(s.call, "b", w.a())
			}
			w.close(end)
			for i := range n {
				w.line(s.alias, i)
			}
		}),
		"calls in calls": in(func(w *writer, n int) {
			w.line(s.call, strings.Repeat("danger(", n)+"input", w.a()+strings.Repeat(")", n))
		}),
		"names before their definition": write(func(w *writer, n int) {
			for i := range n {
				w.open(s.define, fmt.Sprint("f", i))
				w.line(s.call, fmt.Sprint("f", n-i), "input("+w.v(n-i)+")")
				w.line(s.call, "danger", w.v(n-i))
				w.close(end)
			}
			for i := range n {
				w.line(s.constant, w.v(i), "1")
			}
		}),
	}
	if s.lambda != "" {
		all["functions in functions"] = in(func(w *writer, n int) {
			n /= 4
			for i := range n {
				w.open(s.lambda, w.v(i))
				w.line(s.call, "danger", w.v(n-i))
			}
			w.line(s.set, w.v(0), "input("+w.a()+")")
			for i := range n {
				w.close(s.lambdaEnd)
				w.line(s.call, w.v(n-1-i), w.v(0))
			}
		})
		all["functions in a function"] = in(func(w *writer, n int) {
			for i := range n {
				w.open(s.lambda, w.v(i))
				w.line(s.call, "danger", w.a())
				if i > 0 {
					w.line(s.call, w.v(i-1), w.a())
				}
				w.close(s.lambdaEnd)
			}
			w.line(s.call, w.v(n-1), "input("+w.a()+")")
		})
	}
	if s.try != "" {
		all["a long try"] = in(func(w *writer, n int) {
			w.open("%s", s.try)
			for i := range n {
				w.line(s.set, w.v(i), "input("+w.a()+")")
				w.line(s.call, "danger", w.v(i/2))
			}
			w.close(s.catch)
		})
	}
	return all
}
