// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package flow

// Cells of a page, and pages of a shelf.
const (
	pageCells  = 32
	shelfPages = 16
	shelfCells = pageCells * shelfPages
)

// A State is what is known at a place: a cell for each thing that the client follows. Cells that were never set are zero.
//
// A function with thousands of variables and of branches has thousands of states, which differ in a few cells: copies share
// the pages that neither has changed since, so that a branch costs what is done in it.
type State struct {
	shelves []*shelf
}

type shelf struct {
	epoch uint32 // of the walker when it was made: see Walker.owned
	pages [shelfPages]*page
}

type page struct {
	epoch uint32
	cells [pageCells]int32
}

// Get returns cell i.
func (s *State) Get(i int) int32 {
	if p := s.page(i / pageCells); p != nil {
		return p.cells[i%pageCells]
	}
	return 0
}

// equal reports whether all cells of s and t are the same.
func (s *State) equal(t *State) bool {
	for k := range max(len(s.shelves), len(t.shelves)) * shelfPages {
		p, q := s.page(k), t.page(k)
		if p == q {
			continue
		}
		if p == nil {
			p = &noPage
		}
		if q == nil {
			q = &noPage
		}
		if p.cells != q.cells {
			return false
		}
	}
	return true
}

// page returns the page of number k, or nil.
func (s *State) page(k int) *page {
	if i := k / shelfPages; i < len(s.shelves) && s.shelves[i] != nil {
		return s.shelves[i].pages[k%shelfPages]
	}
	return nil
}

// Each calls f for the cells that are not zero, in order.
func (s *State) Each(f func(i int, v int32)) {
	for a, sh := range s.shelves {
		if sh == nil {
			continue
		}
		for b, p := range sh.pages {
			if p == nil {
				continue
			}
			for c, v := range p.cells {
				if v != 0 {
					f(a*shelfCells+b*pageCells+c, v)
				}
			}
		}
	}
}

// set sets cell i of s. Shelves and pages that other states may share are copied first: all that were made before the last copy
// of a state.
func (w *Walker) set(s *State, i int, v int32) {
	k := i / pageCells
	if p := s.page(k); p == nil && v == 0 || p != nil && p.cells[i%pageCells] == v {
		return
	}
	at := k / shelfPages
	if n := len(w.free); n > 0 && cap(s.shelves) == 0 {
		s.shelves, w.free = w.free[n-1][:0], w.free[:n-1]
	}
	for at >= len(s.shelves) {
		s.shelves = append(s.shelves, nil)
	}
	sh := s.shelves[at]
	if sh == nil || sh.epoch != w.epoch {
		n := w.newShelf()
		if sh != nil {
			n.pages = sh.pages
		}
		n.epoch, s.shelves[at], sh = w.epoch, n, n
	}
	p := sh.pages[k%shelfPages]
	if p == nil || p.epoch != w.epoch {
		n := w.newPage()
		if p != nil {
			n.cells = p.cells
		}
		n.epoch, sh.pages[k%shelfPages], p = w.epoch, n, n
	}
	p.cells[i%pageCells] = v
}

// join merges src into dst and reports whether that changed. Where keep is set, src lives on, and what is equal in both becomes
// one, so that the next join passes over it.
func (w *Walker) join(dst *State, src State, keep bool) (changed bool) {
	w.dst, w.src = *dst, src // here, as the client is given pointers
	changed = w.joinStates(&w.dst, &w.src, keep)
	*dst, w.dst, w.src = w.dst, State{}, State{}
	return changed
}

func (w *Walker) joinStates(dst, src *State, keep bool) (changed bool) {
	w.Spend(1 + len(src.shelves)/16)
	shared := false
	for a := max(len(dst.shelves), len(src.shelves)) - 1; a >= 0; a-- { // from the end: see Client.Join
		var x, y *shelf
		if a < len(dst.shelves) {
			x = dst.shelves[a]
		}
		if a < len(src.shelves) {
			y = src.shelves[a]
		}
		if x == y {
			continue
		}
		for b := shelfPages - 1; b >= 0; b-- {
			k := a*shelfPages + b
			p, q := dst.page(k), src.page(k)
			if p == q || q != nil && q == w.known.page(k) {
				continue
			}
			if w.joinPages(dst, src, k, p, q) {
				changed = true
			}
			if p = dst.page(k); keep && q != nil && p != nil && p.cells == q.cells {
				w.share(dst, a, b, q)
				shared = true
			}
		}
	}
	if shared {
		w.epoch++
	}
	return changed
}

var noPage page // whose cells are zero

func (w *Walker) joinPages(dst, src *State, k int, p, q *page) (changed bool) {
	w.Spend(2)
	if p == nil {
		p = &noPage
	}
	if q == nil {
		q = &noPage
	}
	old := p.cells
	for c := pageCells - 1; c >= 0; c-- {
		if old[c] == q.cells[c] {
			continue
		}
		w.Spend(1)
		i := k*pageCells + c
		if v := w.C.Join(w, dst, src, i, old[c], q.cells[c]); v != old[c] {
			w.set(dst, i, v)
			changed = true
		}
	}
	return changed
}

// share puts a page of another state in the place of an equal one.
func (w *Walker) share(s *State, a, b int, q *page) {
	sh := s.shelves[a]
	if sh.epoch != w.epoch {
		n := w.newShelf()
		n.pages, n.epoch = sh.pages, w.epoch
		s.shelves[a], sh = n, n
	}
	sh.pages[b] = q
}

// Memory that a walker keeps for the next function.
const (
	block      = 64
	mostBlocks = 64
)

// slab hands out values and takes all of them back at once.
type slab[T any] struct {
	blocks [][]T
	at     int
}

func (s *slab[T]) next() *T {
	if s.at == len(s.blocks)*block {
		s.blocks = append(s.blocks, make([]T, block))
	}
	x := &s.blocks[s.at/block][s.at%block]
	s.at++
	var zero T
	*x = zero
	return x
}

func (s *slab[T]) reset() {
	s.at = 0
	if len(s.blocks) > mostBlocks {
		clear(s.blocks[mostBlocks:])
		s.blocks = s.blocks[:mostBlocks]
	}
}

func (w *Walker) newPage() *page {
	w.Spend(2)
	return w.pages.next()
}

func (w *Walker) newShelf() *shelf {
	w.Spend(1)
	return w.shelves.next()
}
