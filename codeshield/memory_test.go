// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
)

var memoryBytes = flag.Int("memory", 1<<17, "bytes of each text whose memory is measured: 1048576 for whole megabytes and all soups")

// soups make texts that take much for their length: many tokens, many nodes, many findings.
var soups = []string{
	"a b ", "\"", "'", "`", ";", "a;", "a=b\n", "(a)=>", "a=>a,", "=>", "::", "->a", "a:", "1 ", "a,", "{}", "a()", "f(a)", "a[b]", "if(a){b}", "@a ", "<a>",
	"class A{}", "import a\n", "def f(a):\n", "int a;", "fn f(){}", "x=x\n", "x+=input(a)\n", "danger(a)\n", "f(input(a));danger(x);\n", "\"${a}", "f\"{a}\" ",
	"(", "[", "{", "<", "a<", "f\"{", "${", "else if (a) {}\n", "x = \"a\" + ", "!", "a.", "a+", "$a;", "<?php a ?>", "<<<A\n", "/**/a", "//\na", "#a\n",
}

// highWater returns the most that the heap held beyond what it held before while f ran.
func highWater(f func()) uint64 {
	runtime.GC()
	runtime.GC() // what waits in pools goes with the second
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	heap := func() uint64 {
		metrics.Read(sample)
		return sample[0].Value.Uint64()
	}
	before := heap()
	stop, done := make(chan struct{}), make(chan uint64)
	go func() {
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		most := before
		for {
			most = max(most, heap())
			select {
			case <-tick.C:
			case <-stop:
				done <- max(most, heap())
				return
			}
		}
	}()
	f()
	close(stop)
	return <-done - before
}

// TestMemoryStaysBounded analyzes hostile and ordinary texts with rules of all kinds and no prefilter: a megabyte takes less than
// a hundred of them.
func TestMemoryStaysBounded(t *testing.T) {
	if *memoryBytes < 1<<20 { // how late the collector comes on a busy machine is no part of the bound
		defer debug.SetGCPercent(debug.SetGCPercent(40))
	}
	rules := load(t, fuzzRules).Unfiltered()
	analyze(t, rules, codeshield.Source{Language: "python", Text: "a = 1\n"}) // tables that are made once
	for i := range lang.All {
		language := string(lang.All[i].Name)
		t.Run(language, func(t *testing.T) {
			measure(t, rules, language, fuzzHeads[language])
			for k, unit := range soups {
				if *memoryBytes >= 1<<20 || k%len(lang.All) == i {
					measure(t, rules, language, unit)
				}
			}
		})
	}
}

// measure fails where the analysis of a text that repeats unit takes too much memory.
func measure(t *testing.T, rules *codeshield.Rules, language, unit string) {
	t.Helper()
	text := strings.Repeat(unit, max(*memoryBytes/len(unit), 1))
	var report codeshield.Report
	most := highWater(func() {
		var err error
		report, err = rules.Analyze(context.Background(), codeshield.Source{Language: language, Text: text})
		require.NoError(t, err)
	})
	limit := uint64(100 << 20)
	if *memoryBytes < 1<<20 { // findings are bounded by their number, and some memory does not grow with the text
		limit = uint64(100*len(text)) + 32<<20
	}
	if most > limit {
		t.Errorf("%d bytes of %.40q take %d bytes, %d findings %s", len(text), unit, most, len(report.Findings), report.Incomplete)
		return
	}
	t.Logf("%.16q: %d bytes, %d findings %s", unit, most, len(report.Findings), report.Incomplete)
}

// TestMemoryOfOrdinaryCode is the same for code as people write it and the embedded rules of its language, which are compiled
// meanwhile. At a megabyte the collector is told what there is, as the command line tells it: by itself, it lets as much garbage
// gather as there is in use, which is up to 60 MB.
func TestMemoryOfOrdinaryCode(t *testing.T) {
	if *memoryBytes < 1<<20 {
		defer debug.SetGCPercent(debug.SetGCPercent(40))
	} else {
		defer debug.SetMemoryLimit(debug.SetMemoryLimit(80 << 20))
	}
	size := *memoryBytes
	if size < 1<<20 {
		size /= 4 // many rules take their time
	}
	dirs, err := filepath.Glob("testdata/pairs/*")
	require.NoError(t, err)
	require.NotEmpty(t, dirs)
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			files, err := filepath.Glob(filepath.Join(dir, "*"))
			require.NoError(t, err)
			require.NotEmpty(t, files)
			var b strings.Builder
			for i := 0; b.Len() < size; i++ {
				text, err := os.ReadFile(files[i%len(files)])
				require.NoError(t, err)
				b.Write(text)
			}
			rules, err := codeshield.Pack()
			require.NoError(t, err)
			measure(t, rules, filepath.Base(dir), b.String())
		})
	}
}
