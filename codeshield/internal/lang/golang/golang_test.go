// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package golang

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func TestShapes(t *testing.T) { parsetest.Goldens(t, Dialect(), "testdata/shapes.txt") }

func TestPatternsOfRules(t *testing.T) { parsetest.Patterns(t, Dialect(), "go", "go", "golang") }

func TestTargets(t *testing.T) {
	parsetest.Clean(t, Dialect(), parsetest.Files(t, "semgrep-tests/tests", ".go"), 0)
}

func TestSnippets(t *testing.T) { parsetest.CountBad(t, Dialect(), "go", 0) }

// TestStandardLibrary parses Go's own source, a sample of it without the flag -all, but the files that its tests want to be refused.
func TestStandardLibrary(t *testing.T) {
	root := filepath.Join(runtime.GOROOT(), "src")
	if _, err := os.Stat(root); err != nil {
		t.Skip("no source of Go: ", err)
	}
	files := slices.DeleteFunc(parsetest.Sources(t, root, ".go"), func(f string) bool {
		return strings.Contains(f, "testdata") || strings.HasPrefix(f, filepath.Join(root, "internal", "types"))
	})
	parsetest.Clean(t, Dialect(), parsetest.Sample(files), 0)
}
