// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package window

import (
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var errTooLong = errors.New("too long")

// model holds limit bytes and answers with the pieces that it saw.
func model(t *testing.T, older []string, text string, frame, limit int, numbers bool) Question[[]string] {
	size := func(from int, piece string) int {
		n := frame + len(piece)
		for _, s := range older[from:] {
			n += len(s)
		}
		return n
	}
	q := Question[[]string]{
		Text: text, Frame: frame,
		Ask: func(_ context.Context, from int, piece string) ([]string, error) {
			require.True(t, utf8.ValidString(piece))
			if size(from, piece) > limit {
				return nil, errTooLong
			}
			return append(append([]string{}, older[from:]...), piece), nil
		},
		Fit: func(_ context.Context, from int, piece string, err error) (float64, bool) {
			if !numbers || !errors.Is(err, errTooLong) {
				return 0, errors.Is(err, errTooLong)
			}
			return float64(limit) / float64(size(from, piece)), true
		},
		Join:  func(a, b []string) []string { return append(a, b...) },
		Final: func([]string) bool { return false },
	}
	for _, s := range older {
		q.Older = append(q.Older, len(s))
	}
	return q
}

func TestOlderGivesWayAndTextIsWhole(t *testing.T) {
	older := []string{strings.Repeat("a", 300), strings.Repeat("b", 50), strings.Repeat("c", 50)}
	for _, numbers := range []bool{true, false} {
		got, err := model(t, older, "text", 10, 1000, numbers).Answer(t.Context())
		require.NoError(t, err)
		assert.Len(t, got, 4, "all fit")
		got, err = model(t, older, "text", 10, 120, numbers).Answer(t.Context())
		require.NoError(t, err)
		assert.Equal(t, "text", got[len(got)-1])
		assert.Equal(t, older[2], got[len(got)-2], "the newest stay")
		assert.NotContains(t, got, older[0])
	}
}

// TestEachPlaceIsSeenWithItsNeighbours takes texts and contexts by chance: the pieces
// cover the text, and overlap.
func TestEachPlaceIsSeenWithItsNeighbours(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	alphabet := []rune("abc  \né日😀")
	for range 300 {
		var b strings.Builder
		for range 500 + random.IntN(5000) {
			b.WriteRune(alphabet[random.IntN(len(alphabet))])
		}
		text, frame := b.String(), random.IntN(500)
		got, err := model(t, nil, text, frame, frame+100+random.IntN(900), random.IntN(2) == 0).Answer(t.Context())
		require.NoError(t, err)
		at := 0 // up to here the text has been seen
		for i, piece := range got {
			start := strings.Index(text[max(0, at-len(piece)):], piece) + max(0, at-len(piece))
			require.LessOrEqual(t, start, at)
			if i > 0 {
				require.Less(t, start, at, "an overlap")
			}
			require.Greater(t, start+len(piece), at)
			at = start + len(piece)
		}
		require.Equal(t, len(text), at)
	}
}

func TestWhatNeverFitsIsRefused(t *testing.T) {
	for _, numbers := range []bool{true, false} {
		for _, text := range []string{"", "short", strings.Repeat("long ", 1000)} {
			_, err := model(t, []string{"a", "b"}, text, 100, 90, numbers).Answer(t.Context())
			assert.ErrorIs(t, err, errTooLong)
		}
	}
}

func TestAnotherErrorEndsIt(t *testing.T) {
	q := model(t, nil, strings.Repeat("long ", 1000), 10, 500, true)
	other := errors.New("other")
	inner, n := q.Ask, 0
	q.Ask = func(ctx context.Context, from int, piece string) ([]string, error) {
		if n++; n == 5 {
			return []string{"half"}, other
		}
		return inner(ctx, from, piece)
	}
	got, err := q.Answer(t.Context())
	assert.ErrorIs(t, err, other)
	assert.Empty(t, got)
}

func TestFinalSparesTheRest(t *testing.T) {
	q := model(t, nil, strings.Repeat("long ", 1000), 10, 500, true)
	q.Final = func(v []string) bool { return len(v) == 2 }
	got, err := q.Answer(t.Context())
	require.NoError(t, err)
	assert.Len(t, got, 2)
}
