// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package compare runs scanners/secrets and gitleaks, as libraries, over the
// same harmless texts: 10 KB each of prose, JSON, code and CJK. It is a module
// of its own, so that gitleaks stays out of the go.mod of users.
package compare

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/cleantext"
	"github.com/llamafirewall/llamafirewall-go/scanners/secrets"
	"github.com/zricethezav/gitleaks/v8/detect"
)

// texts are the project's clean texts, and source of the standard library.
func texts(tb testing.TB) map[string]string {
	list := make(map[string]string)
	for _, kind := range cleantext.Kinds {
		list[kind] = cleantext.Make(kind, 10_000)
	}
	data, err := os.ReadFile(filepath.Join(runtime.GOROOT(), "src/net/http/server.go"))
	if err != nil {
		tb.Fatal(err)
	}
	list["server.go"] = string(data[:10_000])
	return list
}

func BenchmarkSecrets(b *testing.B) {
	s, err := secrets.New(secrets.Config{})
	if err != nil {
		b.Fatal(err)
	}
	for name, text := range texts(b) {
		in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleTool, Content: text}, nil)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r, err := s.Scan(context.Background(), in)
				if err != nil || len(r.Findings) > 0 {
					b.Fatal(r.Reason, err)
				}
			}
		})
	}
}

func BenchmarkGitleaks(b *testing.B) {
	d, err := detect.NewDetectorDefaultConfig()
	if err != nil {
		b.Fatal(err)
	}
	for name, text := range texts(b) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				d.DetectString(text)
			}
		})
	}
}
