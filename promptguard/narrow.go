// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import "context"

// narrowTokens is the length of a range that is not narrowed any more.
const narrowTokens = 24

// narrow looks for a shorter range of a window that is blocked by itself, for
// people to look at: half of it, at the beginning, in the middle or at the end,
// the one with the highest score, and half of that, as long as one is blocked.
func (s *Scanner) narrow(ctx context.Context, u *unit, x window) (start, end int, err error) {
	w := s.scratch.Get().(*scratch)
	defer s.scratch.Put(w)
	s.encode(w, u.text, false)
	e := &w.encoding
	frame := len(s.bundle.tokenizer.Prefix()) + len(s.bundle.tokenizer.Suffix())
	lo, hi := x.first, x.first+(x.hi-x.lo-frame)
	start, end = x.start, x.end
	for hi-lo > narrowTokens {
		w.reset()
		size := (hi - lo + 1) / 2
		for _, from := range []int{lo, lo + (hi-lo-size)/2, hi - size} {
			part := window{first: from, start: int(e.Start[from]), end: int(e.End[from+size-1])}
			s.frame(w, part, e.IDs[from:from+size], u.text)
		}
		s.prepare(w)
		if _, err := s.run(ctx, w, nil); err != nil {
			return 0, 0, err
		}
		best := 0
		for i, score := range w.scores {
			if score > w.scores[best] {
				best = i
			}
		}
		if w.scores[best] < s.config.Threshold {
			break
		}
		part := w.windows[best]
		lo, hi = part.first, part.first+size
		start, end = part.start, max(part.start, part.end)
	}
	return start, end, nil
}
