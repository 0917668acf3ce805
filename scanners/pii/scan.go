// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"cmp"
	"slices"
	"strings"
)

const (
	// window bounds, in bytes, what decides about an identifier: the longest
	// is an address of 254 bytes, what overlaps it may be as long, and words are
	// looked for in back and ahead around that.
	window = 2*maxMail + back

	back  = 128 // bytes before an identifier in which words may name it
	ahead = 64  // bytes after it

	maxAtom = 90 // bytes; longer runs of letters and digits are no identifier
)

// A found is an identifier in a text.
type found struct{ start, end, rule int }

// A candidate has passed its checks. Of two that overlap, the better one
// stands: the higher tier, then the nearer words, then the longer.
type candidate struct {
	found
	tier, dist int
}

// What speaks for a candidate.
const (
	tierForm  = iota // the form alone
	tierNamed        // words that name it
	tierSure         // a form or a checksum that chance does not meet
	tierOwn          // a pattern of the user
)

// A scan is the work on one text. Its memory is used again.
type scan struct {
	s          *Scanner
	part, text string
	candidates []candidate
	found      []found
	value      []byte // what a mask matched, without separators
	colons     int    // end of the latest run of hexadecimal digits and colons
	nearby     nearby
}

func newScan(s *Scanner) *scan {
	return &scan{s: s, value: make([]byte, 0, maxAtom), nearby: newNearby(s.words)}
}

// release drops what refers to the message.
func (sc *scan) release() { sc.part, sc.text = "", "" }

// find sets sc.found to the identifiers in text, in order and apart from each
// other.
func (sc *scan) find(part, text string) {
	sc.part, sc.text, sc.colons = part, text, 0
	sc.candidates, sc.found = sc.candidates[:0], sc.found[:0]
	sc.nearby.reset()
	floor := 0 // end of the latest atom
	for i := 0; i < len(text); i++ {
		switch charClass[text[i]] {
		case classAt:
			sc.mail(i)
		case classDigit:
			start := i
			for start > floor && isAlnum(text[start-1]) {
				start--
			}
			end, digits := start, 0
			for end < len(text) && isAlnum(text[end]) {
				if isDigit(text[end]) {
					digits++
				}
				end++
			}
			if end-start <= maxAtom {
				sc.atom(start, end, digits)
			}
			floor, i = end, end-1
		}
	}
	if sc.s.own != nil {
		sc.s.own.find(sc)
	}
	sc.choose()
}

// atom looks at what may begin with a run of letters and digits.
func (sc *scan) atom(start, end, digits int) {
	text, n := sc.text, end-start
	if end < len(text) && text[end] == ':' || start > 0 && text[start-1] == ':' || n == 2 && end < len(text) && text[end] == '-' {
		sc.colonAddress(start, end)
	}
	if digits == n {
		if n <= 3 && end+1 < len(text) && text[end] == '.' {
			sc.ipv4(start)
		}
		sc.phone(start, end)
	} else {
		if n >= 26 {
			sc.cryptoAddress(start, end)
		}
		if n >= 9 && digits >= 8 && isDigit(text[start]) {
			sc.phone(start, end) // with an extension, as in 0123456789x12
		}
	}
	if n <= 4 {
		sc.birthDate(start, end, digits)
	}
	sc.led(start)
	if !sc.opens(start) {
		return
	}
	if n >= 4 && digits >= 2 && n > digits {
		sc.iban(start)
	}
	sc.masked(start, end, digits)
	if digits >= 2 && (n >= 5 || n == 4 && (isLetter(text[start]) && end < len(text) && text[end] == '-' || digits == 4 && end < len(text) && text[end] == ' ')) {
		sc.document(start, end, digits)
	}
}

// opens reports whether an identifier may begin at start: it is no part of a
// longer name, a path, a number with decimals or a price.
func (sc *scan) opens(start int) bool {
	if start == 0 {
		return true
	}
	switch b := sc.text[start-1]; b {
	case '_', '-', '/', '\\', '@', '$', '%', '^', '&', '~', '+', '*':
		return false
	case '.':
		return start > 1 && isLetter(sc.text[start-2]) && !sc.dotted(start-2)
	case ',':
		return start < 2 || !isDigit(sc.text[start-2])
	case 0xA3, 0xAC, 0xA5: // the last bytes of £, € and ¥
		return !strings.HasSuffix(sc.text[:start], "£") && !strings.HasSuffix(sc.text[:start], "€") && !strings.HasSuffix(sc.text[:start], "¥")
	}
	return true
}

// dotted reports whether the word that ends at i has a dot before it, as names
// in programs do: "No.123" may open an identifier, "a.b.123" may not.
func (sc *scan) dotted(i int) bool {
	for n := 0; i >= 0 && isLetter(sc.text[i]); i-- {
		if n++; n > 4 {
			return true
		}
	}
	return i >= 0 && (sc.text[i] == '.' || sc.text[i] == '_')
}

// closes reports whether an identifier may end at end.
func (sc *scan) closes(end int) bool {
	if end == len(sc.text) {
		return true
	}
	b := sc.text[end]
	if isAlnum(b) || b == '_' || b == '@' {
		return false
	}
	if end+1 == len(sc.text) {
		return b != '%'
	}
	next := sc.text[end+1]
	switch b {
	case '.', ',':
		return !isDigit(next)
	case '-', '/', ':', '\\', '+':
		return !isAlnum(next)
	case '%':
		return false
	}
	return true
}

// candidate records what passed its checks.
func (sc *scan) candidate(start, end, rule, tier, dist int) {
	if dist *= 2; sc.s.rules[rule].check == nil {
		dist++ // of two that are named alike, the one with a check digit
	}
	if !sc.s.off[rule] {
		sc.candidates = append(sc.candidates, candidate{found{start, end, rule}, tier, dist})
	}
}

// better orders candidates; no two are equal.
func (c *candidate) better(d *candidate) bool {
	return cmp.Or(cmp.Compare(c.tier, d.tier), cmp.Compare(d.dist, c.dist), cmp.Compare(c.end-c.start, d.end-d.start),
		cmp.Compare(d.start, c.start), cmp.Compare(d.rule, c.rule)) > 0
}

// choose keeps the candidates that no better one overlaps. Not whether the
// better one is kept decides, but that it is there: so the decision stays local.
func (sc *scan) choose() {
	all := sc.candidates
	if len(all) == 0 {
		return
	}
	slices.SortFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end), cmp.Compare(a.rule, b.rule), cmp.Compare(b.tier, a.tier))
	})
	all = slices.CompactFunc(all, func(a, b candidate) bool { return a.found == b.found })
	longest := 0
	for i := range all {
		longest = max(longest, all[i].end-all[i].start)
	}
	for i := range all {
		c, stands := &all[i], true
		for j := i - 1; stands && j >= 0 && all[j].start+longest > c.start; j-- {
			stands = all[j].end <= c.start || c.better(&all[j])
		}
		for j := i + 1; stands && j < len(all) && all[j].start < c.end; j++ {
			stands = c.better(&all[j])
		}
		if stands {
			sc.found = append(sc.found, c.found)
		}
	}
}
