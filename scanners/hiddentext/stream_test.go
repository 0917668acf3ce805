// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import (
	"context"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// TestStream holds that a text is judged and stripped alike whole and in
// pieces, which is what the promise of Window is for.
func TestStream(t *testing.T) {
	strip := make(map[Rule]firewall.Decision)
	for _, rule := range []Rule{ZeroWidth, Ignorable, VariationSelector, PrivateUse, BlankFiller, SoftHyphen, ControlCharacter} {
		strip[rule] = firewall.Allow
	}
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{newScanner(t, Config{Decisions: strip})}})
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(9, 9))
	allowed, refused := 0, 0
	for range 600 {
		var b strings.Builder
		for range 1 + r.IntN(30) {
			b.WriteString(strings.Repeat("word ", 1+r.IntN(20)))
			if r.IntN(3) == 0 {
				b.WriteString(pieces[r.IntN(len(pieces))])
			}
		}
		text := b.String()
		v := fw.Scan(context.Background(), firewall.Message{Role: firewall.RoleAssistant, Content: text}, nil)
		streamed, err := stream(fw, text, r)
		if v.Err() != nil {
			refused++
			require.Error(t, err, "%+q", text)
			continue
		}
		allowed++
		require.NoError(t, err, "%+q", text)
		require.Equal(t, v.Message.Content, streamed, "%+q", text)
	}
	require.Greater(t, allowed, 100)
	require.Greater(t, refused, 100)
}

// stream passes text through a session in pieces of random length.
func stream(fw *firewall.Firewall, text string, r *rand.Rand) (string, error) {
	pieces := func(yield func(string, error) bool) {
		for text != "" {
			n := min(len(text), 1+r.IntN(40))
			for n < len(text) && !utf8.RuneStart(text[n]) {
				n++
			}
			if !yield(text[:n], nil) {
				return
			}
			text = text[n:]
		}
	}
	var b strings.Builder
	for piece, err := range fw.NewSession().Stream(context.Background(), pieces) {
		if err != nil {
			return b.String(), err
		}
		b.WriteString(piece)
	}
	return b.String(), nil
}
