// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRunsOnRegexp says which patterns package regexp does the work for.
func TestRunsOnRegexp(t *testing.T) {
	for _, c := range []struct {
		pattern string
		flags   Flags
		fast    bool
	}{
		{`\bhashlib\.md5\(`, 0, true},
		{`^(?![A-Z_]+).*$`, PCRE | Anchored, true},
		{`(?![A-Z_]+).*$`, PCRE | Anchored, true},
		{`^http:\/\/(?!(localhost|127)).*`, PCRE | Anchored, true},
		{`^(?=.*A)(?=.*B).*$`, 0, true},
		{`^[a-z]{3}(?!x)(?=\w)(y)`, 0, true},
		{`(?i)a*+`, 0, false},
		{`^\w+(?!x)`, 0, false},
		{`(?!x)y`, 0, false},
		{`^(?=(a))b`, 0, false},
		{`^(?!a)b`, Multiline, false},
		{`(?<=a)b`, 0, false},
		{`(a)\1`, 0, false},
		{`(?>a)`, 0, false},
		{`a{1,2000}`, 0, false},
	} {
		re := MustCompile(c.pattern, c.flags)
		require.Equal(t, c.fast, re.fastFor("text") != nil, c.pattern)
	}
}

func TestFastOnlyWhereExact(t *testing.T) {
	for _, c := range []struct {
		pattern string
		flags   Flags
		text    string
		fast    bool
	}{
		{`\bé`, 0, "é", false},
		{`\be`, 0, "e", true},
		{`\be`, PCRE, "é", true},
		{`\w`, 0, "é", false},
		{`a$`, 0, "a\n", false},
		{`a$`, 0, "a", true},
		{`a$`, Multiline, "a\n", true},
		{`^a`, PCRE | Multiline, "a\n", true},
		{`^`, PCRE | Multiline, "a\n", false},
		{`^a*`, PCRE | Multiline, "a\n", false},
		{`(^|x)a`, PCRE | Multiline, "a\n", true},
		{`\B`, 0, "", false},
		{`\B`, PCRE, "", true},
	} {
		re := MustCompile(c.pattern, c.flags)
		require.Equal(t, c.fast, re.fastFor(c.text) != nil, "%s on %q", c.pattern, c.text)
	}
}

func TestAnchored(t *testing.T) {
	for _, c := range []struct {
		pattern, text string
		want          []int
	}{
		{"b", "ab", nil},
		{"a|b", "ba", []int{0, 1}},
		{"(?=a)a|ab", "xa", nil},
		{"(?<!x)a", "aa", []int{0, 1}},
		{"(?<!x)b", "ab", nil},
		{".*b", "aab", []int{0, 3}},
	} {
		re := MustCompile(c.pattern, PCRE|Anchored)
		got, err := re.Find(c.text)
		require.NoError(t, err)
		require.Equal(t, c.want, got, c.pattern)
		all, err := re.FindAll(c.text)
		require.NoError(t, err)
		require.Equal(t, c.want != nil, len(all) == 1, c.pattern)
	}
}

func TestGroups(t *testing.T) {
	re := MustCompile(`(a)(?P<first>b)(?<Second>c)?`, PCRE)
	require.Equal(t, 3, re.NumGroups())
	require.Equal(t, []string{"", "", "first", "Second"}, re.GroupNames())
	re = MustCompile(`^x(?!(y))(z)`, 0)
	loc, err := re.Find("xz")
	require.NoError(t, err)
	require.Equal(t, []int{0, 2, -1, -1, 1, 2}, loc)
}

// steps returns how many steps the machine takes to find all matches.
func steps(t *testing.T, re *Regexp, text string) int {
	t.Helper()
	p := re.slowProg()
	m := p.newMachine(text)
	require.NotNil(t, m)
	before := m.steps
	for pos := 0; pos <= len(text); {
		loc, err := m.search(pos)
		require.NoError(t, err)
		if loc == nil {
			break
		}
		m.notEmpty = -1
		if loc[0] == loc[1] {
			m.notEmpty = loc[1]
		}
		pos = max(loc[1], m.start)
	}
	return before - m.steps
}

// TestLinear doubles texts that are hard for backtracking: the steps must no more than
// double.
func TestLinear(t *testing.T) {
	for _, c := range []struct{ pattern, unit, end string }{
		{`(?!x)(a*)*b`, "a", "c"},
		{`(?<!x)(a|a|aa)*b`, "a", "c"},
		{`(?s)(?:(?=.*x).)*y`, "a", "x"},
		{`(?s)(?:(?!.*x).)*y`, "a", ""},
		{`(?!z)(?:a+)+(?:b+)+$`, "ab", "c"},
		{`(?<=a)(.*)(.*)(.*)(.*)x`, "a", "b"},
		{`(?=(?:a|b)*c)[ab]*d`, "ab", "c"},
		{`(?!$)[a-z]{2,40}[0-9]`, "abc", ""},
		{`(?<=[a-z]{3})x?`, "abc", ""},
		{`(?:(?=(?:(?=a*b)a)*b)a)*c`, "a", "b"},
	} {
		re := MustCompile(c.pattern, 0)
		small := steps(t, re, strings.Repeat(c.unit, 2000)+c.end)
		large := steps(t, re, strings.Repeat(c.unit, 4000)+c.end)
		require.LessOrEqual(t, float64(large), 2.1*float64(small), "%s: %d and %d steps", c.pattern, small, large)
	}
}

func TestExhaustedBudgetIsNoAnswer(t *testing.T) {
	re := MustCompile(`(x?)a(?:a|a)*(?:a|a)*\1b`, 0)
	text := "b" + strings.Repeat("a", 40) // with what a match needs, so that it is looked for
	_, err := re.Match(text)
	require.ErrorIs(t, err, ErrBudget)
	_, err = re.Find(text)
	require.ErrorIs(t, err, ErrBudget)
	_, err = re.FindAll(text)
	require.ErrorIs(t, err, ErrBudget)
}

func TestTextBeyondMemoryIsNoAnswer(t *testing.T) {
	re := MustCompile(`(?!x)(?:a?){900}b`, 0)
	_, err := re.Match(strings.Repeat("a", 1<<20))
	require.ErrorIs(t, err, ErrBudget)
}

func TestCompileRefuses(t *testing.T) {
	for _, c := range []struct {
		pattern     string
		flags       Flags
		offset      int
		unsupported bool
	}{
		{"a(b", 0, 1, false},
		{"ab)", 0, 2, false},
		{"a[b", 0, 1, false},
		{"a(?P<n>b)(?P<n>c)", 0, 15, false},
		{"a(?R)", PCRE, 3, true},
		{`\X`, PCRE, 1, true},
		{"a(*SKIP)b", PCRE, 2, true},
		{"(*CRLF)a", PCRE, 0, true},
		{"(?a)b", 0, 2, true},
		{"(?:a{1000}){1000}", 0, 0, true},
		{strings.Repeat("(", 300) + strings.Repeat(")", 300), 0, 200, true},
		{"(?<=a*)b", PCRE, 0, false},
		{`(?<=a{5000})b`, 0, 0, false},
	} {
		_, err := Compile(c.pattern, c.flags)
		var se *SyntaxError
		require.ErrorAs(t, err, &se, c.pattern)
		require.Equal(t, c.unsupported, se.Unsupported, "%s: %v", c.pattern, err)
		require.Equal(t, c.offset, se.Offset, "%s: %v", c.pattern, err)
	}
	require.Panics(t, func() { MustCompile("(", 0) })
}

func TestConcurrentUse(t *testing.T) {
	re := MustCompile(`(?<!\w)(key|token)(?!\w)`, 0)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 200 {
				all, err := re.FindAll("a key, no keys, a token")
				if err != nil || len(all) != 2 {
					t.Errorf("%v, %v", all, err)
				}
			}
		})
	}
	wg.Wait()
}

// FuzzCompile holds package regexp, where it does the work, and the machine against each
// other.
func FuzzCompile(f *testing.F) {
	f.Add(`^(?!a)(b|c*?)+$`, "bcc\nb", uint16(0))
	f.Add(`(?<=a|bc)\b(?P<n>x{1,3})(?P=n)?`, "axx bcx", uint16(IgnoreCase))
	f.Add(`[[:alpha:]]+\h(?|(a)|(b))\R\Q+\E`, "ab a\r\n+", uint16(PCRE|Multiline))
	f.Add(`(?>a+|b)++(?(1)x|y)\K[^\W\d]`, "aay\xff", uint16(PCRE|Anchored|DotAll))
	f.Fuzz(func(t *testing.T, pattern, text string, flags uint16) {
		re, err := Compile(pattern, Flags(flags)&(IgnoreCase|Multiline|DotAll|Verbose|Anchored|PCRE))
		if err != nil {
			var se *SyntaxError
			require.ErrorAs(t, err, &se)
			return
		}
		re.Requirement()
		text = text[:min(len(text), 200)]
		want, err := re.slowProg().findAll(text, -1)
		if err != nil {
			require.ErrorIs(t, err, ErrBudget)
			return
		}
		got, err := re.FindAll(text)
		require.NoError(t, err)
		require.True(t, sameMatches(got, want), "FindAll: %v; the machine: %v", got, want)
		loc, err := re.Find(text)
		require.NoError(t, err)
		require.Equal(t, len(want) > 0, loc != nil)
		require.True(t, loc == nil || sameMatches([][]int{loc}, want[:1]), "Find: %v; the machine: %v", loc, want)
	})
}

func BenchmarkMatch(b *testing.B) {
	text := strings.Repeat("if (password == getenv(\"SECRET\")) { connect(\"http://localhost/\", 8080); }\n", 20)
	for _, c := range []struct{ name, pattern string }{
		{"regexp", `\bhashlib\.(md5|sha1)\(`},
		{"machine", `(?<![\w.])hashlib\.(md5|sha1)\((?!\s*usedforsecurity)`},
		{"machine, often", `(?<!\w)\w+\((?!")`},
	} {
		re := MustCompile(c.pattern, PCRE)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := re.FindAll(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
