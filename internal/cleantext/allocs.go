// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cleantext

import "testing"

// Allocs returns how many allocations f makes once it is warm: the fewest of
// several runs. An average will not do where f takes from a sync.Pool, which
// a collection may empty and which the race detector empties at random.
func Allocs(f func()) float64 {
	least := testing.AllocsPerRun(1, f)
	for range 20 {
		least = min(least, testing.AllocsPerRun(1, f))
	}
	return least
}
