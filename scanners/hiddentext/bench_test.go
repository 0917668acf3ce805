// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/cleantext"
)

func BenchmarkScan(b *testing.B) {
	texts := []struct{ name, text string }{
		{"persian/10000B", strings.Repeat("می‌خواهم کتاب‌ها را ببینم و بخوانم. ", 175)[:10000]},
		{"emoji/11000B", strings.Repeat("so good 👩🏽‍🚀 ❤️‍🔥 and 🏳️‍🌈! ", 200)},
		{"zero_width/10000B", strings.Repeat("a\u200bb\u200c", 1250)},
		{"bidi/9999B", strings.Repeat("\u2067", 3333)},
		{"soft_hyphen/9999B", strings.Repeat("a\u00ad", 3333)},
	}
	for _, kind := range cleantext.Kinds {
		for _, size := range cleantext.Sizes {
			texts = append(texts, struct{ name, text string }{fmt.Sprintf("%s/%dB", kind, size), cleantext.Make(kind, size)})
		}
	}
	s := newScanner(b, Config{})
	for _, t := range texts {
		b.Run(t.name, func(b *testing.B) {
			in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleTool, Content: t.text}, nil)
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(t.text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := s.Scan(context.Background(), in); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func TestCleanTextAllocatesNothing(t *testing.T) {
	s := newScanner(t, Config{})
	for _, kind := range cleantext.Kinds {
		in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleTool, Content: cleantext.Make(kind, 10_000)}, nil)
		require.NoError(t, err)
		var r firewall.Result
		allocs := cleantext.Allocs(func() { r, err = s.Scan(context.Background(), in) })
		require.NoError(t, err)
		require.Equal(t, firewall.Result{Decision: firewall.Allow}, r)
		require.Zero(t, allocs, kind)
	}
}
