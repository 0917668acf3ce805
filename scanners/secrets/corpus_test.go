// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"bytes"
	"cmp"
	"context"
	"flag"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

var (
	corpus     = flag.String("corpus", "", "folders, separated by colons, whose text files TestCorpus scans")
	corpusSkip = flag.String("corpus-skip", "gitleaks", "folders with this in their path are left out of TestCorpus")
	corpusN    = flag.Int("corpus-show", 0, "how many findings of each rule TestCorpus shows")
)

// TestCorpus counts what is found in large bodies of text:
//
//	go test ./scanners/secrets -run TestCorpus -v -args -corpus $(go env GOROOT):/usr/share/man -corpus-show 5
func TestCorpus(t *testing.T) {
	if *corpus == "" {
		t.Skip("no -corpus")
	}
	s, err := New(Config{})
	require.NoError(t, err)
	for _, root := range strings.Split(*corpus, ":") {
		counts, files, size := make(map[string]int), 0, 0
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() {
				return nil
			}
			if strings.Contains(path, *corpusSkip) {
				return nil // made of secrets
			}
			data, err := os.ReadFile(path)
			if err != nil || len(data) > 8<<20 || bytes.IndexByte(data, 0) >= 0 || !utf8.Valid(data) {
				return nil
			}
			files, size = files+1, size+len(data)
			text := string(data)
			in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleTool, Content: text}, nil)
			if err != nil {
				return err
			}
			r, err := s.Scan(context.Background(), in)
			for _, f := range r.Findings {
				if counts[f.Rule]++; counts[f.Rule] <= *corpusN {
					t.Logf("%s %s: %q", f.Rule, path, text[max(0, f.Start-60):min(len(text), f.End+20, f.Start+120)])
				}
			}
			return err
		})
		require.NoError(t, err)
		total := 0
		for _, n := range counts {
			total += n
		}
		mb := float64(size) / 1e6
		t.Logf("%s: %d files, %.1f MB, %d findings, %.2f per MB", root, files, mb, total, float64(total)/mb)
		for _, rule := range slices.SortedFunc(maps.Keys(counts), func(a, b string) int { return cmp.Compare(counts[b], counts[a]) }) {
			t.Logf("  %5d %s", counts[rule], rule)
		}
	}
}
