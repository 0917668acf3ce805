// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "sort"

// A Segment is a piece of code.
type Segment struct {
	Text string // without what does not belong to the code
	Path string // a file name that the message gives it, or one for its language: see [Lang.FileName]
	// Lang is the language it most likely is in, Set all that it may be in. The zero Set says that it may be any.
	Lang Lang
	Set  Set
	// Sure tells that the message says what language it is, and that nothing speaks against it.
	Sure bool

	start   int       // of Text in the source, where there are no stretches
	runs    []stretch // in the order of both texts
	partial bool      // some stretches are context, and findings in them alone don't count
}

// A stretch is a run of bytes of a Segment's text, up to the next one, that stand together in the source.
type stretch struct {
	text, source int
	width        int  // in the source; 0 means as long as in the text
	context      bool // it was there before: no finding is about it
}

// run returns the index of the stretch that the byte at off stands in.
func (s *Segment) run(off int) int {
	return sort.Search(len(s.runs), func(i int) bool { return s.runs[i].text > off }) - 1
}

// Source returns where the bytes from start to end of the text stand in the source.
func (s *Segment) Source(start, end int) (from, to int) {
	if len(s.runs) == 0 {
		return s.start + start, s.start + end
	}
	if i := s.run(start); i >= 0 {
		from = s.runs[i].at(start)
	}
	to = from
	if i := s.run(end - 1); end > start && i >= 0 {
		if to = s.runs[i].source + s.runs[i].width; s.runs[i].width == 0 {
			to = s.runs[i].at(end)
		}
	}
	return from, max(from, to)
}

// at returns the place of a byte in the source. What is behind the first byte of an escape stands where the escape does.
func (r *stretch) at(off int) int {
	if r.width > 0 {
		return r.source
	}
	return r.source + off - r.text
}

// Counts reports whether a finding from start to end is about the segment, and not about context alone.
func (s *Segment) Counts(start, end int) bool {
	if !s.partial {
		return true
	}
	for i := max(0, s.run(start)); i < len(s.runs) && (s.runs[i].text < end || s.runs[i].text <= start); i++ {
		if !s.runs[i].context {
			return true
		}
	}
	return false
}

// Extent returns from where to where the segment stands in the source; ok is false if something between may be missing in it
// that is not meant to be.
func (s *Segment) Extent() (from, to int, ok bool) {
	if len(s.runs) == 0 {
		return s.start, s.start + len(s.Text), true
	}
	from, to = s.Source(0, len(s.Text))
	return from, to, s.partial
}

// builder puts the text of a segment together out of pieces of a source.
type builder struct {
	text []byte
	runs []stretch
	// partial is set by context.
	partial bool
}

// add appends what stands in the source at from.
func (b *builder) add(piece string, from int, context bool) {
	if piece == "" {
		return
	}
	if n := len(b.runs); n > 0 && b.runs[n-1].width == 0 && b.runs[n-1].context == context &&
		b.runs[n-1].source+len(b.text)-b.runs[n-1].text == from {
		b.text = append(b.text, piece...) // goes on where the last one ended
		return
	}
	b.runs = append(b.runs, stretch{text: len(b.text), source: from, context: context})
	b.text = append(b.text, piece...)
	b.partial = b.partial || context
}

// escape appends what width bytes of the source stand for.
func (b *builder) escape(piece string, from, width int) {
	if piece == "" {
		return
	}
	b.runs = append(b.runs, stretch{text: len(b.text), source: from, width: width})
	b.text = append(b.text, piece...)
}

// segment returns what was put together, whose pieces stand in text that itself is the text of outer.
func (b *builder) segment(outer *Segment) Segment {
	s := Segment{Text: string(b.text), runs: b.runs, partial: b.partial}
	s.within(outer)
	return s
}

// within makes the places of s, which are those in the text of outer, places in the source of outer.
func (s *Segment) within(outer *Segment) {
	if len(outer.runs) == 0 {
		s.start += outer.start
		for i := range s.runs {
			s.runs[i].source += outer.start
		}
		return
	}
	var runs []stretch
	own := s.runs
	if len(own) == 0 {
		own = []stretch{{text: 0, source: s.start}}
	}
	for i, r := range own {
		end := len(s.Text)
		if i+1 < len(own) {
			end = own[i+1].text
		}
		if r.width > 0 {
			from, to := outer.Source(r.source, r.source+r.width)
			runs = append(runs, stretch{r.text, from, to - from, r.context})
			continue
		}
		runs = outer.copy(runs, r, end-r.text)
	}
	s.runs, s.start = runs, 0
	s.partial = s.partial || outer.partial
}

// copy appends the n bytes of r, which stand in the text of s, as stretches of the source of s.
func (s *Segment) copy(runs []stretch, r stretch, n int) []stretch {
	for off := 0; off < n; {
		i := s.run(r.source + off)
		if i < 0 {
			break
		}
		o := s.runs[i]
		end := n
		if i+1 < len(s.runs) {
			end = min(n, s.runs[i+1].text-r.source)
		}
		runs = append(runs, stretch{r.text + off, o.at(r.source + off), o.width, o.context || r.context})
		off = max(end, off+1)
	}
	return runs
}
