// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

const tiny = "testdata/models/tiny"

// withTokenizer returns the fixtures that have texts.
func withTokenizer(t testing.TB) []string {
	t.Helper()
	dirs := []string{tiny}
	more, err := filepath.Glob("../../shared/data/promptguard/*/tokenizer.json")
	require.NoError(t, err)
	for _, path := range more {
		dirs = append(dirs, filepath.Dir(path))
	}
	return dirs
}

type goldenScore struct {
	Text   string    `json:"text"`
	Tokens int       `json:"tokens"`
	Logits []float64 `json:"logits"`
	Score  float64   `json:"score"`
}

type goldenText struct {
	goldenScore
	Upstream *goldenScore `json:"upstream"`
}

func goldenTexts(t testing.TB, dir string) []goldenText {
	t.Helper()
	file, err := os.Open(filepath.Join(dir, "goldens.jsonl"))
	require.NoError(t, err)
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	var list []goldenText
	for lines.Scan() {
		var g goldenText
		require.NoError(t, json.Unmarshal(lines.Bytes(), &g))
		list = append(list, g)
	}
	require.NoError(t, lines.Err())
	require.NotEmpty(t, list)
	return list
}

func newScanner(t testing.TB, cfg Config) *Scanner {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = tiny
	}
	s, err := New(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, s.Close()) })
	return s
}

// checkScore holds the first window against what transformers says of a text.
func checkScore(t *testing.T, i int, want goldenScore, got Score) {
	t.Helper()
	first := got.Windows[0]
	assert.Equal(t, min(want.Tokens, 512), first.Tokens, "text %d", i)
	assert.Equal(t, want.Tokens > 512, len(got.Windows) > 1, "text %d", i)
	for j, logit := range want.Logits {
		assert.InDelta(t, logit, first.Logits[j], 1e-4, "text %d", i)
	}
	assert.InDelta(t, want.Score, first.Score, 1e-4, "text %d", i)
	highest := 0.0
	for _, w := range got.Windows {
		highest = max(highest, w.Score)
	}
	assert.InDelta(t, highest, got.Score, 0)
}

func TestScoresAreThoseOfHuggingFace(t *testing.T) {
	for _, dir := range withTokenizer(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			s := newScanner(t, Config{Dir: dir})
			for i, g := range goldenTexts(t, dir) {
				got, err := s.Score(t.Context(), g.Text)
				require.NoError(t, err)
				checkScore(t, i, g.goldenScore, got)
				checkCover(t, g.Text, got.Windows)
			}
		})
	}
}

func TestPreprocessIsThatOfUpstream(t *testing.T) {
	for _, dir := range withTokenizer(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			s := newScanner(t, Config{Dir: dir, Preprocess: true})
			for i, g := range goldenTexts(t, dir) {
				want := goldenScore{g.Text, g.Tokens, g.Logits, g.Score}
				if g.Upstream != nil {
					want = *g.Upstream
				}
				w := new(scratch)
				assert.Equal(t, want.Text, s.preprocess(w, unit{text: g.Text}).text, "text %d", i)
				got, err := s.Score(t.Context(), g.Text)
				require.NoError(t, err)
				checkScore(t, i, want, got)
				checkCover(t, g.Text, got.Windows)
			}
		})
	}
}

// checkCover wants windows in order that leave out nothing but white space.
func checkCover(t *testing.T, text string, windows []Window) {
	t.Helper()
	end := 0
	for i, w := range windows {
		require.True(t, 0 <= w.Start && w.Start <= w.End && w.End <= len(text), "window %d: %d:%d of %d", i, w.Start, w.End, len(text))
		require.True(t, boundary(text, w.Start) && boundary(text, w.End), "window %d cuts a character", i)
		if w.Start > end {
			assert.Empty(t, strings.TrimFunc(text[end:w.Start], unicode.IsSpace), "before window %d", i)
		}
		end = max(end, w.End)
	}
	assert.Empty(t, strings.TrimFunc(text[end:], unicode.IsSpace), "behind the last window")
}

func boundary(text string, i int) bool { return i == len(text) || text[i]&0xc0 != 0x80 }

// attack and harmless are texts that tiny's random weights score high and low,
// alone and at the beginning and end of others.
func attackText(t testing.TB, s *Scanner) string {
	t.Helper()
	for _, g := range goldenTexts(t, tiny) {
		if len(g.Text) > 20 && len(g.Text) < 200 && g.Score > 0.95 && !strings.Contains(g.Text, "[") {
			return g.Text
		}
	}
	t.Fatal("no text of the fixture scores high")
	return ""
}

func TestConformance(t *testing.T) {
	s := newScanner(t, Config{})
	firewalltest.Suite{
		Scanner: s, Large: 6 << 10,
		Firing: []firewall.Message{{Role: firewall.RoleTool, Content: attackText(t, s)}},
	}.Run(t)
}
