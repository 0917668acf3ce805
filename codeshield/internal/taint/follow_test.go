// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint_test

import (
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/taint"
)

// TestIntrafile counts the findings where calls are followed, and where they are not.
func TestIntrafile(t *testing.T) {
	tests := []struct {
		name, src     string
		with, without int
	}{
		{"result.py", "def f(): return source()\nsink(f())", 1, 0},
		{"argument to result.py", "def f(a): return a\nsink(f(source()))", 1, 0},
		{"argument that is dropped.py", "def f(a): return 1\nsink(f(source()))", 0, 0},
		{"argument to sink.py", "def f(a): sink(a)\nf(source())", 1, 0},
		{"second argument.py", "def f(a, b): sink(b)\nf(source(), 1)\nf(1, source())", 1, 0},
		{"sanitized within.py", "def f(a): return san(a)\nsink(f(source()))", 0, 0},
		{"method.py", "class C:\n  def f(self): return source()\n  def g(self): sink(self.f())", 1, 0},
		{"argument of a method.py", "class C:\n  def f(self, a): sink(a)\n  def g(self): self.f(source())", 1, 0},
		{"recursion.py", "def f(a):\n  if a: return f(a)\n  return a\nsink(f(source()))", 1, 0},
		{"through two.py", "def f(a): return a\ndef g(a): return f(a)\nsink(g(source()))", 1, 0},
		{"arrow.js", "const f = a => a; sink(f(source()));", 1, 0},
		{"arrow with a block.js", "const f = (a) => { return a; }; sink(f(source()));", 1, 0},
		{"used before it is defined.js", "sink(f(source())); function f(a) { return a; }", 1, 0},
		{"function elsewhere.py", "sink(f(source()))", 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := input(t, tt.name, tt.src)
			in.Options.TaintAssumeSafeFunctions = true // what comes through comes through the function
			e := new(taint.Engine)
			if got := len(e.Run(in)); got != tt.without {
				t.Errorf("not followed: %d findings, want %d", got, tt.without)
			}
			in.Options.TaintIntrafile = true
			if got := len(e.Run(in)); got != tt.with {
				t.Errorf("followed: %d findings, want %d", got, tt.with)
			}
		})
	}
}
