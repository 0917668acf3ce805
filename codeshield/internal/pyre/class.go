// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"cmp"
	"slices"
	"sort"
	"sync"
	"unicode"
)

// A class is a set of code points: pairs of bounds, both inclusive, in order, with a gap
// between each two.
type class []rune

func single(r rune) class { return class{r, r} }

// anyRune is every code point.
var anyRune = class{0, unicode.MaxRune}

func (c class) contains(r rune) bool {
	if len(c) <= 8 {
		for i := 0; i < len(c); i += 2 {
			if r <= c[i+1] {
				return c[i] <= r
			}
		}
		return false
	}
	n := len(c) / 2
	i := sort.Search(n, func(i int) bool { return r <= c[2*i+1] })
	return i < n && c[2*i] <= r
}

// clean sorts the pairs and joins those that meet.
func (c class) clean() class {
	type pair struct{ lo, hi rune }
	pairs := make([]pair, 0, len(c)/2)
	for i := 0; i < len(c); i += 2 {
		pairs = append(pairs, pair{c[i], c[i+1]})
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Compare(a.lo, b.lo) })
	out := make(class, 0, len(c))
	for _, p := range pairs {
		if n := len(out); n > 0 && p.lo <= out[n-1]+1 {
			out[n-1] = max(out[n-1], p.hi)
		} else {
			out = append(out, p.lo, p.hi)
		}
	}
	return out
}

// negate returns the complement of a clean class.
func (c class) negate() class {
	out := make(class, 0, len(c)+2)
	next := rune(0)
	for i := 0; i < len(c); i += 2 {
		if next < c[i] {
			out = append(out, next, c[i]-1)
		}
		next = c[i+1] + 1
	}
	if next <= unicode.MaxRune {
		out = append(out, next, unicode.MaxRune)
	}
	return out
}

// ascii returns what a clean class holds below U+0080.
func (c class) ascii() class {
	var out class
	for i := 0; i < len(c) && c[i] < 0x80; i += 2 {
		out = append(out, c[i], min(c[i+1], 0x7f))
	}
	return out
}

// folded returns the class with all that differs from it in case only. Python takes the
// two Turkish letters I as variants of i as well.
func (c class) folded(python bool) class {
	out := slices.Clone(c)
	for i := 0; i < len(c); i += 2 {
		lo, hi := c[i], c[i+1]
		if lo == 0 && hi == unicode.MaxRune {
			return c
		}
		for r := lo; r <= hi; r++ {
			if r > maxFold {
				break
			}
			for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
				if f < lo || f > hi {
					out = append(out, f, f)
				}
			}
		}
	}
	out = out.clean()
	if python && (out.contains('i') || out.contains('İ') || out.contains('ı')) {
		out = append(out, 'i', 'i', 'I', 'I', 'İ', 'ı').clean()
	}
	return out
}

// maxFold is the largest code point that has another case.
const maxFold = 0x1e943

// Classes of both dialects, for ASCII.
var (
	asciiDigit  = class{'0', '9'}
	asciiWord   = class{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
	asciiSpace  = class{'\t', '\r', ' ', ' '}
	horizSpace  = class{'\t', '\t', ' ', ' ', 0xa0, 0xa0, 0x1680, 0x1680, 0x180e, 0x180e, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000}
	vertSpace   = class{'\n', '\r', 0x85, 0x85, 0x2028, 0x2029}
	newlineOnly = class{'\n', '\n'}
)

// Classes of Python's str patterns.
var (
	unicodeDigit = sync.OnceValue(func() class { return fromTables(unicode.Nd) })
	unicodeWord  = sync.OnceValue(func() class {
		return append(fromTables(unicode.L, unicode.N), '_', '_').clean()
	})
	unicodeSpace = sync.OnceValue(func() class {
		return append(fromTables(unicode.Zs), '\t', '\r', 0x1c, ' ', 0x85, 0x85, 0x2028, 0x2029).clean()
	})
)

func fromTables(tables ...*unicode.RangeTable) class {
	var c class
	for _, t := range tables {
		for _, r := range t.R16 {
			c = appendStride(c, rune(r.Lo), rune(r.Hi), rune(r.Stride))
		}
		for _, r := range t.R32 {
			c = appendStride(c, rune(r.Lo), rune(r.Hi), rune(r.Stride))
		}
	}
	return c.clean()
}

func appendStride(c class, lo, hi, stride rune) class {
	if stride == 1 {
		return append(c, lo, hi)
	}
	for r := lo; r <= hi; r += stride {
		c = append(c, r, r)
	}
	return c
}

// posixClasses are the names within [[:name:]]; PCRE knows them for ASCII.
var posixClasses = map[string]class{
	"alnum":  {'0', '9', 'A', 'Z', 'a', 'z'},
	"alpha":  {'A', 'Z', 'a', 'z'},
	"ascii":  {0, 0x7f},
	"blank":  {'\t', '\t', ' ', ' '},
	"cntrl":  {0, 0x1f, 0x7f, 0x7f},
	"digit":  {'0', '9'},
	"graph":  {'!', '~'},
	"lower":  {'a', 'z'},
	"print":  {' ', '~'},
	"punct":  {'!', '/', ':', '@', '[', '`', '{', '~'},
	"space":  {'\t', '\r', ' ', ' '},
	"upper":  {'A', 'Z'},
	"word":   {'0', '9', 'A', 'Z', '_', '_', 'a', 'z'},
	"xdigit": {'0', '9', 'A', 'F', 'a', 'f'},
}

// property returns the class of a Unicode property by PCRE's name for it.
func property(name string) (class, bool) {
	if name == "Any" {
		return anyRune, true
	}
	if name == "L&" {
		return fromTables(unicode.Lu, unicode.Ll, unicode.Lt), true
	}
	if t, ok := unicode.Categories[name]; ok {
		return fromTables(t), true
	}
	if t, ok := unicode.Scripts[name]; ok {
		return fromTables(t), true
	}
	return nil, false
}
