// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNestFindsWhatGoingThroughAllWould(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		list := make([]Match, 8+rnd.IntN(60))
		for i := range list {
			start := rnd.Int32N(100)
			list[i] = Match{Start: start, End: start + rnd.Int32N(30), kind: rangeKind(rnd.IntN(3))}
		}
		near := newNest(list, smallNest)
		for range 50 {
			start := rnd.Int32N(100)
			m := Match{Start: start, End: start + rnd.Int32N(30)}
			var want []int32
			for i := range list {
				if within(&m, &list[i]) || within(&list[i], &m) {
					want = append(want, int32(i))
				}
			}
			var got []int32
			for _, i := range near.related(&m) {
				if x := &list[i]; within(&m, x) || within(x, &m) {
					got = append(got, i)
				}
			}
			require.Equal(t, want, got)
		}
	}
	list := make([]Match, 10)
	list[3].kind = anywhereRange
	require.Len(t, newNest(list, smallNest).related(&Match{Start: 5, End: 6}), 10, "a range that is held anywhere is related to all")
}
