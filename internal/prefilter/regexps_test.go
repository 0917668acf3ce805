// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// exprs are expressions of every shape that the derivation knows.
var exprs = []string{
	`ignore\s+(?:all\s+)?(?:previous|prior|above)\s+instructions`,
	`(?i)ignore\s+(?:all\s+)?(?:previous|prior|above)\s+instructions`,
	`(?i)\bpasskey\b`, `(?i)kiss`, `(?i)k`, `[sS]k`, `(?i:ab)CD`, `(?i)é.`,
	`\b\d{3}-\d{2}-\d{4}\b`, `(?:\d{4}[- ]?){3}\d{4}`, `\d+`, `\d{2,}x?`, `[0-9a-f]{8}(?:-[0-9a-f]{4}){3}`,
	`[a-z0-9._%+-]{1,16}@[a-z0-9-]{1,16}(?:\.[a-z]{2,8}){1,3}`, `@`, `a@b`, `\w+@\w+`,
	`^foo`, `foo$`, `\Afoo`, `foo\z`, `(?m)^foo$`, `\bfoo\b`, `\Bfoo\B`, `\A.?foo.?\z`, `.foo`, `foo.`, `(?s).foo.`,
	`(foo|bar)+baz`, `(a)(b)?(c)`, `(?:foo){2,3}`, `(?:foo){0}bar`, `(?:foo|)bar`, `foo|bar|ba[zs]`, `fo?o?b`,
	`(?:ab|cd|[0-9]{3})x`, `a|`, ``, `a*`, `(?:)`, `[^\x00-\x{10FFFF}]`, `(?:[^\x00-\x{10FFFF}]|foo)`, `x[^\x00-\x{10FFFF}]`,
	`\x{FFFD}`, `\x{FFFD}foo`, `[^a]foo`, `[\x{80}-\x{10FFFF}]{2}`, `[é-ë]foo`, `日本`, `(?:日|本)語`,
	`a{3}`, `a{2,}b`, `(?:a{2}){2}`, `(?:ab?){3}c`, `[ab]{4}`, `[-_. ]{3}`, `(?U)a+b`, `a+?b`, `foo\b.`, `aa`, `(?:aa)+`,
	`foo(?:bar(?:baz)?)?`, `(?:f(?:o(?:o|b)|a)|g)`, `\n`, `(?i)a\nb`, `\pL{3}`, `[[:^ascii:]]`, `foo.{0,20}bar`, `foo.*bar`,
}

// pieces are what texts are made of: parts of what exprs match, and what
// stands at the edges of their assertions.
var pieces = []string{"ignore", "IGNORE", " ", "\n", "all", "previous", "instructions", "pa\u017f\u017fkey", "passkey", "PASS\u212aey",
	"kiss", "s", "k", "S", "K", "\u017f", "\u212a", "ab", "CD", "é", "É", "ê", "123", "45", "6789", "1234", "-", ".", "@", "a", "b", "x",
	"foo", "bar", "baz", "bas", "fo", "o", "\xff", "\x80", "\xc3", "\xe6\x97", "日", "本", "語", "\U0001F600", "\ufffd", "_", "deadbeef", "aa"}

func compileAll(t testing.TB, list []string) []*regexp.Regexp {
	res := make([]*regexp.Regexp, len(list))
	for i, e := range list {
		re, err := regexp.Compile(e)
		require.NoError(t, err)
		res[i] = re
	}
	return res
}

// requireSameMatches runs the expressions with and without the prefilter.
func requireSameMatches(t *testing.T, r *Regexps, res []*regexp.Regexp, text string) {
	t.Helper()
	got := make(map[int][][]int)
	last := 0
	r.FindAll(text, func(p int, loc []int) {
		require.GreaterOrEqual(t, p, last)
		last = p
		got[p] = append(got[p], loc)
	})
	for i, re := range res {
		require.Equal(t, re.FindAllStringSubmatchIndex(text, -1), got[i], "%s in %q", re, text)
	}
}

func TestRegexpsMatchesAreThoseWithoutPrefilter(t *testing.T) {
	res := compileAll(t, exprs)
	r, err := NewRegexps(res)
	require.NoError(t, err)
	rnd := rand.New(rand.NewPCG(3, 4))
	requireSameMatches(t, r, res, "")
	for range 4000 {
		requireSameMatches(t, r, res, randomPieces(rnd))
	}
}

func randomPieces(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(40) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// randomExpr writes an expression of at most the given depth.
func randomExpr(r *rand.Rand, depth int) string {
	atoms := []string{"a", "b", "foo", "bar", "s", "k", "é", "[ab]", "[0-9]", "\\d", ".", "\\b", "^", "$", "\\s", "[^a]", "@", "(?i:sk)", "(?i:foo)", "[-_]", "\\w", "日"}
	if depth == 0 {
		return atoms[r.IntN(len(atoms))]
	}
	sub := func() string { return randomExpr(r, depth-1) }
	switch r.IntN(7) {
	case 0:
		return sub() + sub()
	case 1:
		return sub() + sub() + sub()
	case 2:
		return "(?:" + sub() + "|" + sub() + ")"
	case 3:
		return "(" + sub() + ")" + []string{"?", "*", "+", "{2}", "{1,3}", "{3,}", "{5}"}[r.IntN(7)]
	case 4:
		return "(?i:" + sub() + ")"
	case 5:
		return "(?:" + sub() + "|" + sub() + "|" + sub() + ")" + sub()
	}
	return sub()
}

func TestRegexpsMatchesAreThoseWithoutPrefilterForRandomExpressions(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	for range 400 {
		var list []string
		for len(list) < 8 {
			list = append(list, randomExpr(rnd, 1+rnd.IntN(4)))
		}
		res := compileAll(t, list)
		r, err := NewRegexps(res)
		require.NoError(t, err)
		for range 12 {
			requireSameMatches(t, r, res, randomPieces(rnd))
		}
	}
}

func FuzzRegexps(f *testing.F) {
	for i, e := range exprs {
		f.Add(e, strings.Join(pieces[i%len(pieces):], ""))
	}
	f.Fuzz(func(t *testing.T, expr, text string) {
		if len(expr) > 200 || len(text) > 500 {
			return
		}
		re, err := regexp.Compile(expr)
		if err != nil {
			return
		}
		res := []*regexp.Regexp{re, regexp.MustCompile(`\bfoo\b`)}
		r, err := NewRegexps(res)
		require.NoError(t, err)
		requireSameMatches(t, r, res, text)
	})
}

func TestForRegexp(t *testing.T) {
	for _, test := range []struct {
		expr string
		want string // requirements, sharpest first, and the longest match
	}{
		{`ignore previous`, `"ignore previous" max 15`},
		{`(?i)token`, `"token"i "\u212a" max 7`},
		{`(?i)ignore\s+previous`, `"ignore"i & "previous"i "\u017f" max -1`},
		{`foo|bar|ba[zs]`, `"foo" "bar" "bas" "baz" max 3`},
		{`colou?r`, `"colour" "color" max 6`},
		{`\d{3}-\d{2}-\d{4}`, `run 11 max 11`},
		{`[A-Z0-9]{20}`, `run 20 max 20`},
		{`a*`, `max -1`},
		{`.`, `max 4`},
		{`(?:)`, `max 0`},
		{`[^\x00-\x{10FFFF}]`, `never max 0`},
	} {
		tree, err := syntax.Parse(test.expr, syntax.Perl)
		require.NoError(t, err)
		require.Equal(t, test.want, ForRegexp(tree).String(), test.expr)
	}
}

// String writes a Requirement for tests: alternatives after each other,
// conjuncts apart by &.
func (r Requirement) String() string {
	var all []string
	for _, a := range r.All {
		var alts []string
		for _, l := range a.Literals {
			fold := ""
			if l.Fold {
				fold = "i"
			}
			alts = append(alts, fmt.Sprintf("%+q%s", l.Text, fold))
		}
		for _, run := range a.Runs {
			alts = append(alts, fmt.Sprintf("run %d", run.Min))
		}
		if len(alts) == 0 {
			alts = []string{"never"}
		}
		all = append(all, strings.Join(alts, " "))
	}
	return strings.TrimSpace(fmt.Sprintf("%s max %d", strings.Join(all, " & "), r.Max))
}

func TestRegexpsConcurrently(t *testing.T) {
	res := compileAll(t, exprs)
	r, err := NewRegexps(res)
	require.NoError(t, err)
	var wg sync.WaitGroup
	for seed := range uint64(4) {
		wg.Go(func() {
			rnd := rand.New(rand.NewPCG(seed, 9))
			for range 200 {
				text := randomPieces(rnd)
				want, got := 0, 0
				for _, re := range res {
					want += len(re.FindAllStringIndex(text, -1))
				}
				r.FindAll(text, func(int, []int) { got++ })
				if got != want {
					t.Errorf("%d matches, want %d in %q", got, want, text)
				}
			}
		})
	}
	wg.Wait()
}

func TestRegexpsAllocateNothingWithoutMatch(t *testing.T) {
	res := compileAll(t, []string{`(?i)disregard\s+the\s+rules`, `\b\d{3}-\d{2}-\d{4}\b`, `figures of doom`, `[a-z]{1,9}@[a-z]{1,9}\.com`})
	r, err := NewRegexps(res)
	require.NoError(t, err)
	text := benchText() + " a@b 12-34"
	matches := 0
	allocs := testing.AllocsPerRun(20, func() { r.FindAll(text, func(int, []int) { matches++ }) })
	require.Zero(t, matches)
	require.Less(t, allocs, 1.0) // the pool may be emptied by a collection
}
