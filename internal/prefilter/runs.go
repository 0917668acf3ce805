// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

// A Class is a set of bytes.
type Class [4]uint64

// Has reports whether b is in the class.
func (c *Class) Has(b byte) bool { return c[b>>6]>>(b&63)&1 != 0 }

// Add puts the bytes from lo to hi, both included, into the class.
func (c *Class) Add(lo, hi byte) {
	for b := int(lo); b <= int(hi); b++ {
		c[b>>6] |= 1 << (b & 63)
	}
}

// union returns the bytes of either class.
func (c Class) union(d Class) Class {
	for i := range c {
		c[i] |= d[i]
	}
	return c
}

// within reports whether every byte of c is in d.
func (c Class) within(d Class) bool { return c.union(d) == d }

// A Run is at least Min bytes of Class in a row, of which at least CoreMin are
// of Core. Min is 1 or more; CoreMin is 0 for a plain run.
//
// The core is what tells ten digits with blanks between them from the white
// space that code is indented with.
type Run struct {
	Class   Class
	Min     int
	Core    Class
	CoreMin int
}

// in reports whether the text, all of one class, is long enough and has the
// core of a run of that class.
func (r *Run) in(text string) bool {
	if len(text) < r.Min {
		return false
	}
	count := 0
	for i := 0; i < len(text) && count < r.CoreMin; i++ {
		if r.Core.Has(text[i]) {
			count++
		}
	}
	return count >= r.CoreMin
}

// classTable is a Class in the form that is fastest to ask.
type classTable [256]bool

func newClassTable(c Class) *classTable {
	t := new(classTable)
	for b := range t {
		t[b] = c.Has(byte(b))
	}
	return t
}

// find calls hit for each maximal run of at least n bytes of the class. It
// looks at every nth byte, and at the bytes around only when that one is in
// the class.
func (t *classTable) find(text string, n int, hit func(start, end int)) {
	floor := 0 // no run that is still to be found begins before it
	for i := n - 1; i < len(text); {
		if !t[text[i]] {
			floor = i + 1
			i += n
			continue
		}
		start := i
		for start > floor && t[text[start-1]] {
			start--
		}
		end := i + 1
		for end < len(text) && t[text[end]] {
			end++
		}
		if end-start >= n {
			hit(start, end)
		}
		floor = end + 1
		i = end + n
	}
}

// has reports whether text has the run, which is of t's class.
func (t *classTable) has(text string, r *Run) bool {
	found := false
	t.find(text, r.Min, func(start, end int) { found = found || r.in(text[start:end]) })
	return found
}
