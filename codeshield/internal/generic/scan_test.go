// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package generic

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// limits works out the limits of tokens by going over the text of each pair.
func limits(src string, toks []token) []int32 {
	out := make([]int32, len(toks))
	for i := range out {
		out[i] = -1
	}
	var opens []int
	for i, t := range toks {
		if i > 0 && toks[i-1].row() != t.row() {
			opens = nil
		}
		s := src[t.start:t.end]
		switch k := strings.Index("([{)]}", s); {
		case k >= 0 && k < 3:
			opens = append(opens, i)
		case k >= 3:
			for j := len(opens) - 1; j >= 0; j-- {
				if src[toks[opens[j]].start:toks[opens[j]].end] != "([{"[k-3:k-2] {
					continue
				}
				for x := opens[j] + 1; x < i; x++ {
					if out[x] < 0 {
						out[x] = int32(i)
					}
				}
				opens = opens[:j]
				break
			}
		}
	}
	return out
}

func TestATokenKnowsWhereTheBracketsAroundItAreClosed(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var b strings.Builder
		for range rnd.IntN(40) {
			b.WriteByte("()[]{}a \n"[rnd.IntN(9)])
		}
		toks, _ := scan(b.String(), &Options{}, false)
		for i, want := range limits(b.String(), toks) {
			require.Equal(t, want, toks[i].limit, "token %d of %q", i, b.String())
		}
	}
}

// TestStepsBoundALongLine holds patterns against a line on which a match may begin everywhere and no bracket is closed.
func TestStepsBoundALongLine(t *testing.T) {
	for _, unit := range []string{"f(", "f[", "f {", "f ", ") f ("} {
		text := Read(strings.Repeat(unit, 1<<18/len(unit)), Options{MaxSpan: 10})
		for _, src := range []string{"f(...)", "f(...", "f ... g", "f ... f ... h"} {
			p, err := Compile(src, Options{MaxSpan: 10})
			require.NoError(t, err)
			steps := 1 << 18
			list, done := p.Find(text, &steps, 1<<20)
			require.True(t, done || steps <= 0)
			require.LessOrEqual(t, len(list), 1<<18)
		}
	}
}
