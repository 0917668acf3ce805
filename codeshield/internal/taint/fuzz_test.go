// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/taint"
)

// FuzzRun follows taint through any text in any language: nothing may panic, findings name matches that there are, and a
// second run with the same memory finds the same.
func FuzzRun(f *testing.F) {
	var langs []string
	for ext := range dialects {
		langs = append(langs, ext)
	}
	slices.Sort(langs)
	files, _ := filepath.Glob("testdata/[fF]low*")
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(src), uint8(max(0, slices.Index(langs, filepath.Ext(file)))), uint16(0))
	}
	e := new(taint.Engine)
	f.Fuzz(func(t *testing.T, src string, lang uint8, options uint16) {
		in := input(t, "x"+langs[int(lang)%len(langs)], src)
		bit := func(i int) bool { return options>>i&1 == 1 }
		*in.Options = semgrep.Options{
			TaintAssumeSafeFunctions: bit(0), TaintAssumeSafeIndexes: bit(1), TaintAssumeSafeComparisons: bit(2),
			TaintAssumeSafeBooleans: bit(3), TaintAssumeSafeNumbers: bit(4), TaintOnlyPropagateThroughAssignments: bit(5),
		}
		in.Rule.Sources[0].Control, in.Rule.Sources[0].Exact = bit(6), bit(7)
		in.Rule.Sources[0].BySideEffect = semgrep.SideEffect(options >> 8 & 1)
		in.Rule.Sinks[0].Exact, in.Rule.Sinks[0].AtExit = !bit(9), bit(10)
		in.Rule.Sanitizers[0].Exact, in.Rule.Sanitizers[0].NotConflicting = bit(11), bit(12)
		first := e.Run(in)
		for _, x := range first {
			if x.Sink >= len(in.Sinks) || x.Source >= len(in.Sources) {
				t.Fatalf("no such match: %+v", x)
			}
		}
		if again := e.Run(in); !slices.Equal(first, again) {
			t.Fatalf("first %v, then %v", first, again)
		}
	})
}

func BenchmarkRun(b *testing.B) {
	src, err := os.ReadFile("testdata/flow1.py")
	if err != nil {
		b.Fatal(err)
	}
	in := input(b, "x.py", string(src[:1200]))
	e := new(taint.Engine)
	b.ReportAllocs()
	for b.Loop() {
		e.Run(in)
	}
}
