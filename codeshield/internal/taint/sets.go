// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/flow"
)

// A taint is a source that has reached a place, under a label.
type taint struct {
	source int32
	label  int32
}

// Numbers of sets that are always there. In a cell of the state, zero means that nothing is known of a place itself, so
// that it is as what it is a part of; noTaint means that it is clean.
const (
	unset   int32 = 0
	noTaint int32 = 1
)

// maxTaints bounds a set: of many sources that reach a place, some are kept.
const maxTaints = 48

// sets numbers sets of taints, equal sets equally.
type sets struct {
	taints []taint
	byID   map[taint]int32
	list   [][]int32 // sorted numbers of taints
	store  []int32
	byHash map[uint64][]int32
	unions map[[2]int32]int32
	labels []string
	meter  *flow.Meter
}

func (s *sets) reset() {
	if s.byID == nil {
		s.byID, s.byHash, s.unions = map[taint]int32{}, map[uint64][]int32{}, map[[2]int32]int32{}
	}
	clear(s.byID)
	clear(s.byHash)
	clear(s.unions)
	s.taints, s.store, s.labels = s.taints[:0], s.store[:0], s.labels[:0]
	s.list = append(s.list[:0], nil, nil)
}

// label numbers a label.
func (s *sets) label(name string) int32 {
	if i := slices.Index(s.labels, name); i >= 0 {
		return int32(i)
	}
	s.labels = append(s.labels, name)
	return int32(len(s.labels) - 1)
}

// single returns the set of one taint.
func (s *sets) single(t taint) int32 {
	id, ok := s.byID[t]
	if !ok {
		id = int32(len(s.taints))
		s.taints = append(s.taints, t)
		s.byID[t] = id
	}
	s.store = append(s.store, id)
	return s.intern(s.store[len(s.store)-1:])
}

// intern returns the number of the set of the given elements, which stand at the end of s.store.
func (s *sets) intern(elems []int32) int32 {
	if len(elems) == 0 {
		return noTaint
	}
	h := uint64(14695981039346656037)
	for _, e := range elems {
		h = (h ^ uint64(e)) * 1099511628211
	}
	for _, k := range s.byHash[h] {
		if slices.Equal(s.list[k], elems) {
			s.store = s.store[:len(s.store)-len(elems)]
			return k
		}
	}
	k := int32(len(s.list))
	s.list = append(s.list, elems[:len(elems):len(elems)])
	s.byHash[h] = append(s.byHash[h], k)
	return k
}

// union returns the set of what is in a or b. Unset counts as empty.
func (s *sets) union(a, b int32) int32 {
	if a <= noTaint || a == b {
		return max(b, noTaint)
	}
	if b <= noTaint {
		return a
	}
	key := [2]int32{min(a, b), max(a, b)}
	if u, ok := s.unions[key]; ok {
		return u
	}
	x, y := s.list[a], s.list[b]
	s.meter.Spend(2 + len(x) + len(y))
	start := len(s.store)
	for (len(x) > 0 || len(y) > 0) && len(s.store)-start < maxTaints {
		switch {
		case len(y) == 0 || len(x) > 0 && x[0] < y[0]:
			s.store = append(s.store, x[0])
			x = x[1:]
		case len(x) == 0 || y[0] < x[0]:
			s.store = append(s.store, y[0])
			y = y[1:]
		default:
			s.store = append(s.store, x[0])
			x, y = x[1:], y[1:]
		}
	}
	s.keepLabels(start, x)
	s.keepLabels(start, y)
	slices.Sort(s.store[start:])
	u := s.intern(s.store[start:])
	s.unions[key] = u
	return u
}

// keepLabels adds those of rest to the set that is being made from start on whose labels it lacks.
func (s *sets) keepLabels(start int, rest []int32) {
	for _, id := range rest {
		label := s.taints[id].label
		if !slices.ContainsFunc(s.store[start:], func(o int32) bool { return s.taints[o].label == label }) {
			s.store = append(s.store, id)
		}
	}
}

// has reports whether a set holds a taint of the given label.
func (s *sets) has(set int32, label string) bool {
	for _, id := range s.list[set] {
		if s.labels[s.taints[id].label] == label {
			return true
		}
	}
	return false
}

// relabel returns the set with the label given to the taints of the labels in replace, to all of them where replace is
// empty. A label of its own is added once.
func (s *sets) relabel(set int32, label string, replace []string) int32 {
	to := s.label(label)
	out := noTaint
	for _, id := range s.list[set] {
		t := s.taints[id]
		if len(replace) == 0 || slices.Contains(replace, s.labels[t.label]) {
			t.label = to
		}
		out = s.union(out, s.single(t))
	}
	return out
}
