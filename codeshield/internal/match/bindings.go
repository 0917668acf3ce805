// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

// What a match binds is a list in the order of slots, without those that are not bound: a rule has dozens of metavariables, of which
// a match binds two or three. Lists are shared between matches and never changed.

// Bound returns what the metavariable with the given slot is bound to, or nil.
func (x *Match) Bound(slot int) *Binding { return inSlot(x.Bind, int16(slot)) }

// inSlot returns the binding of a slot, or nil.
func inSlot(list []Binding, slot int16) *Binding {
	for i := range list {
		if list[i].slot == slot {
			return &list[i]
		}
	}
	return nil
}

// Agree reports whether two lists of bindings of one Compiler's formulas agree in every metavariable that both bind, but for
// the numbers of groups: two regular expressions in a rule have a first group each.
func (f *File) Agree(a, b []Binding) bool {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch x, y := &a[i], &b[j]; {
		case x.slot < y.slot:
			i++
		case x.slot > y.slot:
			j++
		default:
			if !x.numbered && !f.equal(x, y) {
				return false
			}
			i, j = i+1, j+1
		}
	}
	return true
}

// Union returns the bindings of a, and those of b in the slots that a does not bind. It is valid until the next Rewind.
func (f *File) Union(a, b []Binding) []Binding {
	more := 0
	for i := range b {
		if inSlot(a, b[i].slot) == nil {
			more++
		}
	}
	switch more {
	case 0:
		return a
	case len(a) + len(b):
		return b
	}
	out := f.binds.take(len(a) + more)[:0]
	for i := range b {
		for len(a) > 0 && a[0].slot < b[i].slot {
			out, a = append(out, a[0]), a[1:]
		}
		if len(a) == 0 || a[0].slot != b[i].slot {
			out = append(out, b[i])
		}
	}
	return append(out, a...)
}

// keep returns the bindings of the machine as a list that is valid until the next Rewind.
func (f *File) keep(bind []Binding) []Binding {
	n := 0
	for i := range bind {
		if bind[i].Kind != Unbound {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	out := f.binds.take(n)[:0]
	for i := range bind {
		if bind[i].Kind != Unbound {
			out = append(out, bind[i])
		}
	}
	return out
}

// sameBindings reports whether a list and the bindings of the machine are the same places.
func sameBindings(list, bind []Binding) bool {
	for i := range bind {
		if bind[i].Kind == Unbound {
			continue
		}
		if len(list) == 0 || list[0] != bind[i] {
			return false
		}
		list = list[1:]
	}
	return len(list) == 0
}

// sameText reports whether two lists of bindings read the same.
func sameText(a, b []Binding) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if x, y := &a[i], &b[i]; x.slot != y.slot || x.Start != y.Start || x.End != y.End {
			return false
		}
	}
	return true
}

// moved returns list with the slots in from, which are all that it binds, as those in to.
func (f *File) moved(list []Binding, from, to []int16) []Binding {
	out := f.binds.take(len(list))[:0]
	for i := range list {
		b := list[i]
		for j, s := range from {
			if s == b.slot {
				b.slot = to[j]
				break
			}
		}
		out = append(out, b)
		for k := len(out) - 1; k > 0 && out[k-1].slot > out[k].slot; k-- {
			out[k-1], out[k] = out[k], out[k-1]
		}
	}
	return out
}
