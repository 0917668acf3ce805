// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package scanners

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/cleantext"
	"github.com/llamafirewall/llamafirewall-go/scanners/hiddentext"
	"github.com/llamafirewall/llamafirewall-go/scanners/regex"
)

// benchmark runs scan for clean texts of each kind and size. Compare two runs
// with benchstat.
func benchmark(b *testing.B, scan func(*testing.B, firewall.Message)) {
	for _, kind := range cleantext.Kinds {
		for _, size := range cleantext.Sizes {
			b.Run(fmt.Sprintf("text=%s/size=%dB", kind, size), func(b *testing.B) {
				text := cleantext.Make(kind, size)
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				scan(b, firewall.Message{Role: firewall.RoleTool, Content: text})
			})
		}
	}
}

// BenchmarkScanner measures each scanner alone, and the two first ones, with
// all patterns of regex.Upstream, together.
func BenchmarkScanner(b *testing.B) {
	hidden := must(hiddentext.New(hiddentext.Config{}))
	patterns := must(regex.New(regex.Config{}))
	for _, list := range []struct {
		name     string
		scanners []firewall.Scanner
	}{
		{"hidden_text", []firewall.Scanner{hidden}},
		{"regex", []firewall.Scanner{patterns}},
		{"hidden_text+regex", []firewall.Scanner{hidden, patterns}},
	} {
		b.Run("scanner="+list.name, func(b *testing.B) {
			benchmark(b, func(b *testing.B, m firewall.Message) {
				in, err := firewall.NewInput(m, nil)
				if err != nil {
					b.Fatal(err)
				}
				for b.Loop() {
					for _, s := range list.scanners {
						if r, err := s.Scan(context.Background(), in); err != nil || r.Decision != firewall.Allow {
							b.Fatal(r.Decision, err)
						}
					}
				}
			})
		})
	}
}

// BenchmarkPreset measures a whole scan by each preset.
func BenchmarkPreset(b *testing.B) {
	for _, p := range presets {
		f := newFirewall(b, p.policy())
		b.Run("preset="+p.name, func(b *testing.B) {
			benchmark(b, func(b *testing.B, m firewall.Message) {
				for b.Loop() {
					if v := f.Scan(context.Background(), m, nil); v.Err() != nil {
						b.Fatal(v.Err())
					}
				}
			})
		})
	}
}

// BenchmarkStream streams an answer with a block of code through the preset
// for agents, in pieces of the size of a token. The time is that of all the
// scans, which are made at each line.
func BenchmarkStream(b *testing.B) {
	data, err := os.ReadFile("../codeshield/testdata/answers/safe_python.md")
	if err != nil {
		b.Fatal(err)
	}
	f := newFirewall(b, Agent())
	for _, times := range []int{1, 10, 100} {
		text := strings.Repeat(string(data)+"\n\n", times)
		b.Run(fmt.Sprintf("size=%dB", len(text)), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				pieces := func(yield func(string, error) bool) {
					for rest := text; rest != "" && yield(rest[:min(4, len(rest))], nil); {
						rest = rest[min(4, len(rest)):]
					}
				}
				for _, err := range f.NewSession().Stream(context.Background(), pieces) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
		b.Run(fmt.Sprintf("whole/size=%dB", len(text)), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for n := 0; b.Loop(); n++ {
				// Another text each time: verdicts about code are kept.
				m := firewall.Message{Role: firewall.RoleAssistant, Content: fmt.Sprint(text, n)}
				if v := f.Scan(context.Background(), m, nil); v.Err() != nil {
					b.Fatal(v.Err())
				}
			}
		})
	}
}
