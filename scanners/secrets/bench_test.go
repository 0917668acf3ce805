// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

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
		{"assignments/10000B", strings.Repeat("cache_key = token_source.key; secret: auth.name\n", 209)[:10000]},
		{"urls/10000B", strings.Repeat("see https://example.com/a/b?key=value&token=x ", 220)[:10000]},
		{"manifests/10000B", strings.Repeat("kind: Secret ", 800)[:10000]},
		{"key_heads/10000B", strings.Repeat("-----BEGIN PRIVATE KEY-----\n", 400)[:10000]},
		{"jwk_members/10000B", strings.Repeat("\"kty\" \"d\":", 1000)[:10000]},
		{"base64/10000B", strings.Repeat("eyJhbGciQUtJQXNrLXNrX2xpdmVfRUFBQUFLSUFTSzEyMzQ1Njc4OTA=", 200)[:10000]},
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

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		newScanner(b, Config{})
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
		require.LessOrEqual(t, allocs, 1.0, kind)
	}
}
