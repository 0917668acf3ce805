// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"cmp"
	"slices"
	"strings"
)

// A rank is how much a rule knows about what it found.
type rank uint8

const (
	rankGeneric rank = iota + 1
	rankNamed
	rankFormat
	rankOwn
)

func (r rank) score() float64 { return [...]float64{0, 0.7, 0.85, 0.95, 1}[r] }

// A candidate is a secret that a rule found.
type candidate struct {
	rule       int
	rank       rank
	start, end int
}

// A scan is the state of one Scan, kept for the next.
type scan struct {
	*Scanner
	text   string
	found  []candidate
	counts []int
	seen   []int // by probe: how far one that reads regions has read
}

func (sc *scan) release() {
	sc.text = ""
	sc.found = sc.found[:0]
	sc.counts = nil
	sc.pool.Put(sc)
}

// look fills found with the secrets of one text, in order.
func (sc *scan) look(part, text string) {
	sc.text, sc.found = text, sc.found[:0]
	clear(sc.seen)
	sc.finder.Find(text, sc.hitFunc())
	if strings.HasPrefix(part, "tool_calls[") || strings.HasPrefix(part, "extra/") {
		sc.member(part)
	}
	if sc.own != nil {
		sc.own.FindAll(text, func(i int, loc []int) {
			if v := 2 * sc.values[i]; loc[v] >= 0 {
				loc = loc[v:]
			}
			r := sc.firstOwn + i
			if check := sc.rules[r].check; loc[0] < loc[1] && !sc.rules[r].off && (check == nil || check(text[loc[0]:loc[1]])) {
				sc.add(r, rankOwn, loc[0], loc[1])
			}
		})
	}
	sc.settle()
}

func (sc *scan) hitFunc() func(lit, at int) {
	return func(lit, at int) { sc.hit(&sc.targets[lit], at) }
}

// hit follows a literal to what it may start.
func (sc *scan) hit(t *target, at int) {
	for i := range t.formats {
		f := &t.formats[i]
		if start, end, ok := f.format.around(sc.text, at); ok && f.format.plausible(sc.text[start:end]) {
			sc.add(f.rule, rankFormat, start, end)
		}
	}
	for i := range t.probes {
		p := &t.probes[i]
		for {
			start, end, ok := p.find(sc.text, at, t.size, sc.seen[p.index])
			if ok {
				sc.add(p.rule, rankFormat, start, end)
			}
			if !p.region {
				break
			}
			sc.seen[p.index] = max(sc.seen[p.index], end)
			if !ok {
				break
			}
		}
	}
	if len(t.named) > 0 {
		sc.named(t, at)
	}
	if t.generic {
		sc.generic(at, at+t.size)
	}
}

// plausible reports whether what varies in a credential looks random.
func (f *format) plausible(s string) bool {
	i, j := 0, len(f.segments)
	for i < j && f.segments[i].class == nil {
		s = s[len(f.segments[i].literal):]
		i++
	}
	for j > i && f.segments[j-1].class == nil {
		s = s[:len(s)-len(f.segments[j-1].literal)]
		j--
	}
	if i == j {
		return true
	}
	if standsIn(s) {
		return false
	}
	for _, seg := range f.segments[i:j] {
		if len(seg.literal) > 4 {
			s = strings.ReplaceAll(s, seg.literal, "")
		}
	}
	sh := shapeOf(s)
	telling := f.anchor >= 0 && len(f.segments[f.anchor].literal) >= 4
	switch {
	case sh.filler():
		return false
	case sh.hex && sh.digits > 0 && sh.n >= 8:
		return true
	case sh.pairs >= 5 && (telling && sh.letters > 0.1 && sh.digits*3 < sh.lower+sh.upper || !telling && sh.wordy()):
		return false
	}
	return sh.n < 16 || sh.digits > 0 || sh.lower > 0 && sh.upper > 0 || sh.letters < -0.5
}

// shortWord is the length up to which a provider's name must begin a word:
// lob is in blob and global.
const shortWord = 6

// named looks for a value that is given to a name with a provider's word.
func (sc *scan) named(t *target, at int) {
	text := sc.text
	if at > 0 && t.size <= shortWord && !startsWord(text, at) {
		return
	}
	gap := at + t.size
	for gap < len(text) && gap-at-t.size < maxGap && (isNameByte(text[gap]) || text[gap] == ' ' || text[gap] == '\t') {
		gap++
	}
	value, quote, op, ok := assigned(text, gap, false)
	if !ok {
		start, end := nameAround(text, at, at+t.size)
		if !isFlag(text, start, end) {
			return
		}
		if value, quote, op, ok = assigned(text, end, true); !ok {
			return
		}
	}
	if op == '(' && quote == 0 {
		return
	}
	checked := false
	for _, i := range t.named {
		for k := range sc.rules[i].named {
			f := &sc.rules[i].named[k]
			end, ok := f.from(text, value)
			if !ok {
				continue
			}
			if !checked {
				if from, _ := nameAround(text, at, at); aboutHash(text[from:gap]) {
					return
				}
				checked = true
			}
			if f.random(text[value:end]) {
				sc.add(i, rankNamed, value, end)
			}
		}
	}
}

// startsWord reports whether a word of a name begins at text[at:].
func startsWord(text string, at int) bool {
	c, p := text[at], text[at-1]
	upper := c >= 'A' && c <= 'Z'
	return !(p >= 'a' && p <= 'z' || p >= 'A' && p <= 'Z') || upper && p >= 'a' && p <= 'z'
}

// random is plausible for a format that says little by itself.
func (f *format) random(s string) bool {
	if !f.plausible(s) {
		return false
	}
	sh := shapeOf(s)
	return sh.digits == sh.n || sh.hex || sh.random() || f.anchor >= 0
}

// aboutHash reports whether a name says that its value is a hash.
func aboutHash(name string) bool {
	for word := range words(name) {
		switch word {
		case "sha", "sha1", "sha256", "sha512", "md", "md5", "hash", "digest", "checksum", "commit", "revision", "etag", "integrity", "fingerprint", "version", "url", "ref", "rev":
			return true
		}
	}
	return false
}

// add notes a candidate, unless it is allowed.
func (sc *scan) add(rule int, r rank, start, end int) {
	if sc.rules[rule].off || sc.allow[sc.text[start:end]] {
		return
	}
	sc.found = append(sc.found, candidate{rule, r, start, end})
}

// settle sorts the candidates and drops those that lie within one of a rule
// that knows more.
func (sc *scan) settle() {
	if len(sc.found) < 2 {
		return
	}
	slices.SortFunc(sc.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(b.rank, a.rank), cmp.Compare(a.rule, b.rule))
	})
	sc.found = slices.Compact(sc.found)
	all := slices.Clone(sc.found)
	kept := sc.found[:0]
	for i, c := range all {
		if !slices.ContainsFunc(all[max(0, i-64):min(len(all), i+64)], func(d candidate) bool { return d.covers(c) }) {
			kept = append(kept, c)
		}
	}
	sc.found = kept
}

// covers reports whether d makes c superfluous.
func (d candidate) covers(c candidate) bool {
	if d == c || d.start > c.start || d.end < c.end {
		return false
	}
	if d.start == c.start && d.end == c.end {
		return d.rank > c.rank || d.rank == c.rank && d.rule < c.rule
	}
	return d.rank >= c.rank
}
