// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"cmp"
	"regexp/syntax"
	"slices"
	"unicode"
	"unicode/utf8"
)

// ForRegexp returns what every match of a regular expression contains. It
// never claims too much: a text with a match satisfies the Requirement, even
// one that is not valid UTF-8. re may be simplified or not.
func ForRegexp(re *syntax.Regexp) Requirement {
	f := derive(re)
	f.flush()
	all := slices.DeleteFunc(f.all, func(a Any) bool { return a.bits() < minBits })
	slices.SortStableFunc(all, func(a, b Any) int { return cmp.Compare(b.bits(), a.bits()) })
	var kept []Any
	for _, a := range all {
		costly := len(kept) > 0 && a.bits() < helpBits
		if !costly && !slices.ContainsFunc(kept, func(k Any) bool { return implies(k, a) }) {
			kept = append(kept, a)
		}
	}
	return Requirement{All: kept[:min(len(kept), keepAll)], Max: f.max}
}

// Limits of the derivation. They trade the size of the tables for sharpness;
// none changes what is found.
const (
	minBits      = 3   // a requirement that one position in 8 meets is no help
	helpBits     = 9   // a second requirement that is met more often costs more than it spares
	keepAll      = 4   // requirements kept of one pattern
	maxUnion     = 256 // literals in one disjunction
	maxProduct   = 64  // literals that a concatenation of alternatives may make
	maxClassSize = 6   // characters of a class that count as alternatives
	maxRunScan   = 32  // parts of a concatenation that are searched for runs
	maxCopies    = 4   // times that a repeated expression is written out
	maxLen       = 1 << 20
)

// A form is what is known of the texts that an expression matches.
type form struct {
	// exact holds all of them, when finite: then each text is one of exact
	// (with ASCII case folded where Fold), or contains one of extra.
	finite bool
	exact  []Literal
	extra  []Literal

	all      []Any // what each of them contains
	class    Class // the bytes that they consist of
	min, max int   // their length in bytes; max < 0: no limit
}

// emptyForm matches the empty text alone.
func emptyForm() form { return form{finite: true, exact: []Literal{{}}} }

// flush turns the finite set into a requirement, when every text in it has at
// least a byte.
func (f *form) flush() {
	if !f.finite {
		return
	}
	f.finite = false
	if len(f.exact)+len(f.extra) > maxUnion || slices.ContainsFunc(f.exact, func(l Literal) bool { return l.Text == "" }) {
		return
	}
	f.all = append(f.all, Any{Literals: append(slices.Clone(f.exact), f.extra...)})
}

func derive(re *syntax.Regexp) form {
	switch re.Op {
	case syntax.OpNoMatch:
		return form{finite: true}
	case syntax.OpLiteral:
		parts := make([]form, len(re.Rune))
		for i, r := range re.Rune {
			parts[i] = runeForm(r, re.Flags&syntax.FoldCase != 0)
		}
		return concat(parts)
	case syntax.OpCharClass:
		return classForm(re.Rune)
	case syntax.OpAnyCharNotNL:
		return classForm([]rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune})
	case syntax.OpAnyChar:
		return classForm([]rune{0, unicode.MaxRune})
	case syntax.OpCapture:
		return derive(re.Sub[0])
	case syntax.OpConcat:
		parts := make([]form, len(re.Sub))
		for i, sub := range re.Sub {
			parts[i] = derive(sub)
		}
		return concat(parts)
	case syntax.OpAlternate:
		parts := make([]form, len(re.Sub))
		for i, sub := range re.Sub {
			parts[i] = derive(sub)
		}
		return alternate(parts)
	case syntax.OpQuest:
		return repeat(derive(re.Sub[0]), 0, 1)
	case syntax.OpStar:
		return repeat(derive(re.Sub[0]), 0, -1)
	case syntax.OpPlus:
		return repeat(derive(re.Sub[0]), 1, -1)
	case syntax.OpRepeat:
		return repeat(derive(re.Sub[0]), re.Min, re.Max)
	}
	// What is left matches the empty text: OpEmptyMatch and the assertions.
	return emptyForm()
}

// runeForm is a single character of a literal.
func runeForm(r rune, fold bool) form {
	if !fold || unicode.SimpleFold(r) == r {
		return classForm([]rune{r, r})
	}
	var pairs []rune
	for q := unicode.SimpleFold(r); ; q = unicode.SimpleFold(q) {
		pairs = append(pairs, q, q)
		if q == r {
			break
		}
	}
	return classForm(pairs)
}

// classForm is one character out of ranges, given as pairs of bounds.
func classForm(ranges []rune) form {
	f := form{min: utf8.UTFMax, finite: true}
	count := 0
	for i := 0; i < len(ranges); i += 2 {
		lo, hi := ranges[i], ranges[i+1]
		f.min = min(f.min, runeLen(lo))
		f.max = max(f.max, runeLen(hi))
		if lo < utf8.RuneSelf {
			f.class.Add(byte(lo), byte(min(hi, utf8.RuneSelf-1)))
		}
		if hi >= utf8.RuneSelf {
			f.class.Add(utf8.RuneSelf, 0xff)
		}
		if lo <= utf8.RuneError && utf8.RuneError <= hi {
			f.min = 1 // a byte that is not UTF-8 reads as this character
			f.finite = false
		}
		count += int(hi-lo) + 1
	}
	if count > maxClassSize {
		f.finite = false
	}
	if f.finite {
		f.exact, f.extra = alternatives(ranges)
	}
	return f
}

// runeLen is utf8.RuneLen, with the length that a surrogate half would have.
func runeLen(r rune) int {
	if n := utf8.RuneLen(r); n > 0 {
		return n
	}
	return 3
}

// alternatives lists the characters of a class. Two cases of an ASCII letter
// become one literal. What then folds to the same letter outside ASCII (ſ and
// the Kelvin sign) would double the texts at each s and k; it is kept apart,
// as a literal that a match may contain instead.
func alternatives(ranges []rune) (exact, extra []Literal) {
	var rs []rune
	for i := 0; i < len(ranges); i += 2 {
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			rs = append(rs, r)
		}
	}
	has := func(r rune) bool { return slices.Contains(rs, r) }
	for _, r := range rs {
		switch {
		case r >= 'A' && r <= 'Z' && has(r|0x20):
		case r >= 'a' && r <= 'z' && has(r&^0x20):
			exact = append(exact, Literal{Text: string(r), Fold: true})
		case r == 'ſ' && has('s') && has('S'), r == '\u212a' && has('k') && has('K'):
			extra = append(extra, Literal{Text: string(r)})
		default:
			exact = append(exact, Literal{Text: string(r)})
		}
	}
	return exact, extra
}

// concat is the parts one after another.
func concat(parts []form) form {
	out := emptyForm()
	for _, p := range parts {
		out.class = out.class.union(p.class)
		out.min = min(out.min+p.min, maxLen)
		out.max = sum(out.max, p.max)
	}
	cur := emptyForm() // the finite texts up to here
	whole := true      // cur began with the first part
	for _, p := range parts {
		out.all = append(out.all, p.all...)
		if p.finite && cur.finite && len(cur.exact)*len(p.exact) <= max(maxProduct, len(cur.exact), len(p.exact)) {
			cur.exact = product(cur.exact, p.exact)
			cur.extra = union(cur.extra, p.extra)
			continue
		}
		whole = false
		cur.flush()
		out.all = append(out.all, cur.all...)
		cur = emptyForm()
		if p.finite {
			cur.exact, cur.extra = p.exact, p.extra
		}
	}
	if whole {
		out.exact, out.extra = cur.exact, cur.extra
		return out
	}
	cur.flush()
	out.all = append(out.all, cur.all...)
	out.finite, out.exact = false, nil
	out.all = append(out.all, runs(parts)...)
	return out
}

// alternate is any of the parts.
func alternate(parts []form) form {
	out := form{finite: true, min: maxLen}
	for _, p := range parts {
		out.class = out.class.union(p.class)
		out.min = min(out.min, p.min)
		out.max = longer(out.max, p.max)
		out.finite = out.finite && p.finite
		out.exact = append(out.exact, p.exact...)
		out.extra = union(out.extra, p.extra)
	}
	if out.finite && len(out.exact) <= maxUnion {
		return out
	}
	// Each part brings the sharpest thing that its texts contain.
	out.finite, out.exact, out.extra = false, nil, nil
	var any Any
	for _, p := range parts {
		p.flush()
		if len(p.all) == 0 {
			return out
		}
		a := slices.MaxFunc(p.all, func(a, b Any) int { return cmp.Compare(a.bits(), b.bits()) })
		any.Literals = union(any.Literals, a.Literals)
		any.Runs = append(any.Runs, a.Runs...)
	}
	if len(any.Literals)+len(any.Runs) <= maxUnion {
		out.all = []Any{any}
	}
	return out
}

// repeat is n to m copies of f; m < 0 is no limit.
func repeat(f form, n, m int) form {
	if n == 0 && m == 1 && f.finite && len(f.exact) < maxProduct {
		f.exact = append(slices.Clone(f.exact), Literal{})
		f.min = 0
		return f
	}
	copies := min(n, maxCopies)
	rest := form{class: f.class, min: min((n-copies)*f.min, maxLen), max: -1}
	if m >= 0 && f.max >= 0 {
		rest.max = min((m-copies)*f.max, maxLen+1)
		if rest.max > maxLen {
			rest.max = -1
		}
	}
	parts := slices.Repeat([]form{f}, copies)
	if m != copies {
		parts = append(parts, rest)
	}
	return concat(parts)
}

// product is every text of a followed by every text of b.
func product(a, b []Literal) []Literal {
	out := make([]Literal, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			l := Literal{Text: x.Text + y.Text, Fold: x.Fold || y.Fold}
			if l.Fold {
				l.Text = lowerASCII(l.Text) // matches more than it must, never less
			}
			out = append(out, l)
		}
	}
	return union(nil, out)
}

// union is a with the literals of b that it lacks.
func union(a, b []Literal) []Literal {
	a = slices.Clip(a)
	for _, l := range b {
		if !slices.Contains(a, l) {
			a = append(a, l)
		}
	}
	return a
}

// sum adds two lengths, either of which may be without limit.
func sum(a, b int) int {
	if a < 0 || b < 0 || a+b > maxLen {
		return -1
	}
	return a + b
}

// longer is the greater of two lengths, either of which may be without limit.
func longer(a, b int) int {
	if a < 0 || b < 0 {
		return -1
	}
	return max(a, b)
}

// implies reports whether a text that satisfies a satisfies b, as far as that
// is plain to see.
func implies(a, b Any) bool {
	if len(a.Runs) == 1 && len(b.Runs) == 1 && len(a.Literals)+len(b.Literals) == 0 {
		x, y := &a.Runs[0], &b.Runs[0]
		return x.Class.within(y.Class) && x.Min >= y.Min &&
			(y.CoreMin == 0 || x.Core == y.Core && x.CoreMin >= y.CoreMin)
	}
	return slices.Equal(a.Literals, b.Literals) && slices.Equal(a.Runs, b.Runs)
}
