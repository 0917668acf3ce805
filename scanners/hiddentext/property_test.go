// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// pieces are what random texts are made of: every kind of special character,
// and the neighbours that make them honest.
var pieces = []string{
	"a", "ab", "word", " ", "\n", "é", "ب", "ک", "שלום", "क", "्", "ไ", "漢", "か", "한", "ᄒ", "ᅡ", "ᆫ", "1", "_", "@", "❤", "👩", "🏽", "🏴", "⣿", "ᠠ",
	"\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u034f", "\u2061", "\u206a", "\u180e", "\u180b", "\U000E0200",
	"\ufe0f", "\ufe0e", "\ufe00", "\U000E0100", "\U000E0180", "\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "\U000E0041", "\ue000", "\ufff9",
	"\u200e", "\u200f", "\u061c", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069",
	"\u115f", "\u1160", "\u3164", "\u2800", "\u00ad", "syl\u00adla\u00adble", "\u0301", "\u0323\u0323\u0323", "\x00", "\b", "\x1b", "\x1b[31m", "\x1b[8m", "\x1b]", "\x07", "\x1b[2J", "\u009b", "\u0080",
	strings.Repeat("long ", 30), strings.Repeat("x", 70),
}

func randomText(r *rand.Rand) string {
	var b strings.Builder
	few := pieces
	if r.IntN(2) == 0 { // few sorts of pieces make runs and patterns
		few = nil
		for range 4 {
			few = append(few, pieces[r.IntN(len(pieces))])
		}
	}
	for range r.IntN(40) {
		b.WriteString(few[r.IntN(len(few))])
	}
	return b.String()
}

func checkProperties(t *testing.T, s *Scanner, text string) {
	t.Helper()
	r := scanText(t, s, text)
	require.GreaterOrEqual(t, r.Decision, firewall.Allow)
	require.LessOrEqual(t, r.Decision, firewall.Block)
	for _, f := range r.Findings {
		require.Less(t, f.Start, f.End, "%+q", text)
		require.True(t, utf8.ValidString(text[f.Start:f.End]), "a finding is on rune boundaries: %+q", text)
	}
	for _, e := range r.Edits {
		require.True(t, utf8.ValidString(text[e.Start:e.End]), "an edit is on rune boundaries: %+q", text)
	}
	if r.Decision != firewall.Allow {
		return
	}
	again := scanText(t, s, apply(t, text, r.Edits))
	if again.Decision == firewall.Allow {
		require.Empty(t, again.Edits, "what was stripped is clean or is refused: %+q", text)
	}
}

func TestProperties(t *testing.T) {
	strip := Config{Decisions: make(map[Rule]firewall.Decision)}
	for _, rule := range []Rule{ZeroWidth, Ignorable, VariationSelector, PrivateUse, BlankFiller, SoftHyphen, ControlCharacter} {
		strip.Decisions[rule] = firewall.Allow
	}
	for _, cfg := range []Config{{}, strip} {
		s := newScanner(t, cfg)
		r := rand.New(rand.NewPCG(1, 1))
		for range 10000 {
			checkProperties(t, s, randomText(r))
		}
	}
}

// TestWindow holds the promise of Window: what is found at a byte follows from
// the window around it.
func TestWindow(t *testing.T) {
	s := newScanner(t, Config{})
	r := rand.New(rand.NewPCG(2, 2))
	for range 300 {
		var b strings.Builder
		for b.Len() < 1500 {
			b.WriteString(randomText(r))
		}
		text := b.String()
		whole := verdicts(s, text)
		for range 20 {
			at := r.IntN(len(text))
			from, to := max(0, at-s.Window()), min(len(text), at+1+s.Window())
			for from > 0 && !utf8.RuneStart(text[from]) {
				from--
			}
			for to < len(text) && !utf8.RuneStart(text[to]) {
				to++
			}
			require.Equal(t, whole[at], verdicts(s, text[from:to])[at-from], "byte %d of %+q", at, text)
		}
	}
}

// verdicts says of each byte whether it is in an item, and in what.
func verdicts(s *Scanner, text string) []string {
	out := make([]string, len(text))
	c := new(scan)
	c.find(s, text, s.next(text, 0))
	for _, it := range c.items {
		v := string(ruleTable[it.rule].rule)
		if it.hidden {
			v += " hidden"
		}
		for i := it.start; i < it.end; i++ {
			out[i] = v
		}
	}
	return out
}

func FuzzScan(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.text)
	}
	s := newScanner(f, Config{})
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			verdicts(s, text) // a Firewall refuses it; here it must not panic
			return
		}
		checkProperties(t, s, text)
	})
}
