// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// conversations is an endless JSON Lines file that counts what was read of it.
// Every megabyte it looks at what the heap holds.
type conversations struct {
	line    string
	pending string
	read    int
	peak    uint64
}

func newConversations() *conversations {
	content := strings.Repeat("The quick brown fox jumps over the lazy dog. ", 20)
	call := `{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{\"q\":\"` + content + `\"}"}}]}`
	turn := `{"role":"user","content":"` + content + `"},` + call + `,{"role":"tool","tool_call_id":"c1","content":"` + content + `"}`
	return &conversations{line: `{"messages":[` + turn + `,` + turn + "]}\n"}
}

func (c *conversations) Read(p []byte) (int, error) {
	if c.pending == "" {
		c.pending = c.line
	}
	n := copy(p, c.pending)
	c.pending = c.pending[n:]
	if (c.read+n)>>20 > c.read>>20 {
		runtime.GC()
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		c.peak = max(c.peak, stats.HeapAlloc)
	}
	c.read += n
	return n, nil
}

// TestScanHoldsOneConversationAtATime scans far more than it may keep in memory.
func TestScanHoldsOneConversationAtATime(t *testing.T) {
	const size, bound = 16 << 20, 10 << 20
	// The rules and the lexicon, which are loaded once, do not count.
	first := strings.NewReader(newConversations().line)
	assert.Zero(t, run(t.Context(), []string{"scan"}, first, io.Discard, io.Discard, os.Getenv))
	for _, format := range []string{"json", "sarif"} {
		runtime.GC()
		var before runtime.MemStats
		runtime.ReadMemStats(&before)
		source := newConversations()
		var errs bytes.Buffer
		input := io.LimitReader(source, int64(size/len(source.line)*len(source.line)))
		assert.Zero(t, run(t.Context(), []string{"scan", "--format", format}, input, io.Discard, &errs, os.Getenv), errs.String())
		assert.Less(t, source.peak, before.HeapAlloc+bound, format)
	}
}

func BenchmarkScan(b *testing.B) {
	source := newConversations()
	data := strings.Repeat(source.line, 1<<20/len(source.line))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if run(b.Context(), []string{"scan", "--format", "json"}, strings.NewReader(data), io.Discard, io.Discard, os.Getenv) != 0 {
			b.Fatal("not allowed")
		}
	}
}
