// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"flag"
	"fmt"
	"go/build"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

var harmlessDir = flag.String("harmless", "", "a folder of harmless text to count findings in")

// TestHarmlessSource scans a part of the standard library, full of numbers, for what
// nobody would put there: papers, national numbers, accounts, cards.
func TestHarmlessSource(t *testing.T) {
	root := filepath.Join(build.Default.GOROOT, "src")
	if _, err := os.Stat(root); err != nil {
		t.Skip("no source of the standard library: ", err)
	}
	s := newScanner(t, Config{})
	total := 0
	for _, dir := range []string{"strconv", "time", "net/http", "hash", "unicode"} {
		counts, size := countFindings(t, s, filepath.Join(root, dir), nil)
		total += size
		for rule, n := range counts {
			switch Type(rule) {
			case Email, IPv4, IPv6, MAC, Phone:
			default:
				require.Zero(t, n, "%s in %s", rule, dir)
			}
		}
	}
	require.Greater(t, total, 1<<20)
}

// TestHarmless counts findings in a folder, if one is given.
func TestHarmless(t *testing.T) {
	if *harmlessDir == "" {
		t.Skip("no -harmless DIR")
	}
	shown := make(map[string]int)
	counts, size := countFindings(t, newScanner(t, Config{}), *harmlessDir, func(path, text string, f firewall.Finding) {
		if shown[f.Rule]++; shown[f.Rule] <= 10 {
			before, after := cutStart(text, f.Start-40), cutEnd(text, f.End+20)
			t.Logf("%s %s: %q [%s] %q", f.Rule, path, text[before:f.Start], text[f.Start:f.End], text[f.End:after])
		}
	})
	for _, typ := range Types() {
		if n := counts[string(typ)]; n > 0 {
			t.Logf("%-20s %6d  %s a MB", typ, n, fmt.Sprintf("%.2f", float64(n)/float64(size)*1e6))
		}
	}
	t.Logf("%.1f MB", float64(size)/1e6)
}

// countFindings scans the text files in a folder.
func countFindings(t *testing.T, s *Scanner, root string, each func(path, text string, f firewall.Finding)) (counts map[string]int, size int) {
	t.Helper()
	counts = make(map[string]int)
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return nil // what can't be read is left out
		}
		data, err := os.ReadFile(path)
		if err != nil || !utf8.Valid(data) || len(data) > 3<<20 {
			return nil
		}
		text := string(data)
		size += len(text)
		sc := newScan(s) // a Result would have the first findings only
		sc.find("content", text)
		for _, f := range sc.found {
			rule := string(s.rules[f.rule].typ)
			counts[rule]++
			if each != nil {
				each(path, text, firewall.Finding{Rule: rule, Start: f.start, End: f.end})
			}
		}
		return nil
	})
	require.NoError(t, err)
	return counts, size
}
