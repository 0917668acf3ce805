// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"cmp"
	"slices"
)

// nest finds, of a list of ranges, those that lie in a given one and those that it lies in, without looking at each: a rule
// that intersects what is found thousands of times would else take the square of that.
type nest struct {
	list  []Match
	order []int32 // indices into list, by start
	ends  []int32 // the greatest end in each part of order: a tree in an array, the whole at 1, halves of k at 2k and 2k+1
	size  int     // leaves of that tree
	found []int32
	all   bool // some range is one that others lie in wherever they are
}

// smallNest is how many pairs are looked at one by one.
const smallNest = 1 << 10

// newNest returns a nest of list, or nil where n ranges are as well held against each of it.
func newNest(list []Match, n int) *nest {
	if len(list)*n <= smallNest || len(list) < 8 {
		return nil
	}
	x := &nest{list: list, order: make([]int32, len(list)), size: 1}
	for x.size < len(list) {
		x.size *= 2
	}
	for i := range list {
		x.order[i] = int32(i)
		x.all = x.all || list[i].kind == anywhereRange
	}
	slices.SortFunc(x.order, func(a, b int32) int { return cmp.Compare(list[a].Start, list[b].Start) })
	x.ends = make([]int32, 2*x.size)
	for i, k := range x.order {
		x.ends[x.size+i] = list[k].End
	}
	for k := x.size - 1; k > 0; k-- {
		x.ends[k] = max(x.ends[2*k], x.ends[2*k+1])
	}
	return x
}

// related returns the indices of the ranges of list that lie in m or that m lies in, in order; all of them where m or one of
// the list is not held to its place. The result is valid until the next call.
func (x *nest) related(m *Match) []int32 {
	x.found = x.found[:0]
	if x.all || m.kind == anywhereRange {
		for i := range x.list {
			x.found = append(x.found, int32(i))
		}
		return x.found
	}
	from, _ := slices.BinarySearchFunc(x.order, m.Start, func(k, start int32) int { return cmp.Compare(x.list[k].Start, start) })
	i := from
	for ; i < len(x.order) && x.list[x.order[i]].Start <= m.End; i++ {
		if y := &x.list[x.order[i]]; y.End <= m.End || y.Start == m.Start {
			x.found = append(x.found, x.order[i])
		}
	}
	x.around(1, 0, x.size, from, m.End)
	slices.Sort(x.found)
	return x.found
}

// around collects those of the first n ranges in order that end at end or behind it; k is the part of the tree over [lo, hi).
func (x *nest) around(k, lo, hi, n int, end int32) {
	if lo >= n || x.ends[k] < end {
		return
	}
	if hi-lo == 1 {
		x.found = append(x.found, x.order[lo])
		return
	}
	mid := (lo + hi) / 2
	x.around(2*k, lo, mid, n, end)
	x.around(2*k+1, mid, hi, n, end)
}
