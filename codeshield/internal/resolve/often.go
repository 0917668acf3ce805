// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"cmp"
	"slices"
)

// often is how many imports of one name are gone through one by one.
const often = 16

// latest returns the place of the last import of a name that stands before at, or the first one behind it; k is 1 + that of the last.
func (t *importTable) latest(f *Facts, k int32, at int32) int32 {
	best := k - 1
	for n, i := 0, k; i != 0; n, i = n+1, t.list[i-1].prev {
		if n == often {
			return t.search(f, k, at)
		}
		f.meter.Spend(1)
		if best = i - 1; t.list[best].at <= at {
			break
		}
	}
	return best
}

// ordered is the imports of a name that is imported often, in the order of the text.
type ordered struct {
	list  []position
	first int32 // the place in importTable.list of the one that stands first there
}

type position struct {
	at   int32
	last int32 // the place in importTable.list of the last one there among those up to here
}

// search is latest for a name that is imported often. The imports stand in the order of the tree's nodes, which is nearly that of
// the text.
func (t *importTable) search(f *Facts, k int32, at int32) int32 {
	o, ok := t.long[k]
	if !ok {
		for i := k; i != 0; i = t.list[i-1].prev {
			o.list, o.first = append(o.list, position{t.list[i-1].at, i - 1}), i-1
		}
		slices.SortStableFunc(o.list, func(a, b position) int { return cmp.Compare(a.at, b.at) })
		for i := 1; i < len(o.list); i++ {
			o.list[i].last = max(o.list[i].last, o.list[i-1].last)
		}
		if t.long == nil {
			t.long = map[int32]ordered{}
		}
		t.long[k] = o
		f.meter.Spend(8 * len(o.list))
	}
	f.meter.Spend(8)
	i, _ := slices.BinarySearchFunc(o.list, at+1, func(x position, at int32) int { return cmp.Compare(x.at, at) })
	if i == 0 {
		return o.first
	}
	return o.list[i-1].last
}
