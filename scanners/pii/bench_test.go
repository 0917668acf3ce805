// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

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
		{"addresses/10000B", strings.Repeat("ada.winter@example.com, bruno@mail.example.org; ", 209)[:10000]},
		{"at_signs/10000B", strings.Repeat("@", 10000)},
		{"digits/10000B", strings.Repeat("1234567890", 1000)},
		{"numbers/10000B", strings.Repeat("4012 ", 2000)},
		{"long_numbers/10000B", strings.Repeat("ssn 123456789 ", 714)},
		{"colons/10000B", strings.Repeat("a1:b2:", 1666)},
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
