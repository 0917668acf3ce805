// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"bufio"
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A pyCase is a line of what testdata/oracle.py reads and writes.
type pyCase struct {
	Pattern string  `json:"pattern"`
	Flags   string  `json:"flags,omitempty"`
	Text    string  `json:"text"`
	Error   bool    `json:"error,omitempty"`
	All     [][]int `json:"all,omitempty"`
}

func (c pyCase) compileFlags() Flags {
	var f Flags
	for _, l := range []byte(c.Flags) {
		f |= flagLetters[l]
	}
	return f
}

func readCases(t *testing.T, data []byte) []pyCase {
	t.Helper()
	var cases []pyCase
	s := bufio.NewScanner(bytes.NewReader(data))
	s.Buffer(nil, 1<<24)
	for s.Scan() {
		var c pyCase
		require.NoError(t, json.Unmarshal(s.Bytes(), &c))
		cases = append(cases, c)
	}
	return cases
}

// agree checks both engines of the package against what Python said.
func agree(t *testing.T, c pyCase) {
	t.Helper()
	re, err := Compile(c.Pattern, c.compileFlags())
	if c.Error {
		if err == nil {
			t.Errorf("%q (%s): compiles; Python refuses it", c.Pattern, c.Flags)
		}
		return
	}
	if err != nil {
		t.Errorf("%q (%s): %v; Python takes it", c.Pattern, c.Flags, err)
		return
	}
	got, err := re.FindAll(c.Text)
	if err != nil || !sameMatches(got, c.All) {
		t.Errorf("%q (%s) on %q: %v, %v; Python: %v", c.Pattern, c.Flags, c.Text, got, err, c.All)
	}
	if got, err := re.slowProg().findAll(c.Text, -1); err != nil || !sameMatches(got, c.All) {
		t.Errorf("%q (%s) on %q: machine: %v, %v; Python: %v", c.Pattern, c.Flags, c.Text, got, err, c.All)
	}
	ok, err := re.Match(c.Text)
	if err != nil || ok != (len(c.All) > 0) {
		t.Errorf("%q (%s) on %q: Match = %v, %v", c.Pattern, c.Flags, c.Text, ok, err)
	}
	loc, err := re.Find(c.Text)
	if err != nil || (loc != nil) != (len(c.All) > 0) || loc != nil && !sameMatches([][]int{loc}, c.All[:1]) {
		t.Errorf("%q (%s) on %q: Find = %v, %v", c.Pattern, c.Flags, c.Text, loc, err)
	}
}

func sameMatches(a, b [][]int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if len(a[i]) != len(b[i]) {
			return false
		}
		for j := range a[i] {
			if a[i][j] != b[i][j] {
				return false
			}
		}
	}
	return true
}

func TestAgreesWithPythonGoldens(t *testing.T) {
	data, err := os.ReadFile("testdata/python.jsonl")
	require.NoError(t, err)
	cases := readCases(t, data)
	require.Greater(t, len(cases), 150)
	for _, c := range cases {
		agree(t, c)
	}
}

// TestAgreesWithPython makes patterns by chance and asks Python what they mean.
func TestAgreesWithPython(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3 on PATH")
	}
	if out, err := exec.Command(python, "-c", "import sys; print(sys.version_info[:2] in ((3, 11), (3, 12), (3, 13)))").Output(); err != nil || strings.TrimSpace(string(out)) != "True" {
		t.Skip("python3 is not 3.11 to 3.13, whose re this package follows")
	}
	rnd := rand.New(rand.NewPCG(20261123, 4))
	var in bytes.Buffer
	enc := json.NewEncoder(&in)
	for range 4000 {
		g := generator{rnd: rnd}
		c := pyCase{Pattern: g.pattern(3), Text: g.text()}
		for _, f := range "imsx" {
			if rnd.IntN(6) == 0 {
				c.Flags += string(f)
			}
		}
		require.NoError(t, enc.Encode(c))
	}
	cmd := exec.Command(python, "testdata/oracle.py")
	cmd.Stdin = &in
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	require.NoError(t, err)
	refused := 0
	for _, c := range readCases(t, out) {
		agree(t, c)
		if c.Error {
			refused++
		}
	}
	require.Less(t, refused, 2000, "most patterns should be valid")
}

// A generator makes patterns and texts of few characters, so that they often meet.
type generator struct {
	rnd    *rand.Rand
	groups int
}

func (g *generator) pick(s ...string) string { return s[g.rnd.IntN(len(s))] }

func (g *generator) text() string {
	var b strings.Builder
	for range g.rnd.IntN(12) {
		b.WriteString(g.pick("a", "b", "c", "A", "ab", " ", "\n", "1", "_", "é", "-", "İ"))
	}
	return b.String()
}

func (g *generator) pattern(depth int) string {
	alts := []string{g.sequence(depth)}
	for g.rnd.IntN(4) == 0 {
		alts = append(alts, g.sequence(depth))
	}
	return strings.Join(alts, "|")
}

func (g *generator) sequence(depth int) string {
	var b strings.Builder
	for range 1 + g.rnd.IntN(3) {
		b.WriteString(g.atom(depth))
		if g.rnd.IntN(3) == 0 {
			b.WriteString(g.pick("*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{,2}", "{1,}", "{0,2}?", "*+", "++", "?+"))
		}
	}
	return b.String()
}

func (g *generator) atom(depth int) string {
	if depth == 0 || g.rnd.IntN(2) == 0 {
		if g.groups > 0 && g.rnd.IntN(12) == 0 {
			return `\1`
		}
		return g.pick("a", "b", "c", "ab", ".", "[ab]", "[^a]", "[a-c]", `\w`, `\W`, `\d`, `\s`, `\S`, "^", "$", `\b`, `\B`, `\A`, `\Z`, "i", "é", `\.`, `[\w-]`, `\n`, "A", "#", " ")
	}
	switch g.rnd.IntN(9) {
	case 0, 1:
		g.groups++
		return "(" + g.pattern(depth-1) + ")"
	case 2, 3:
		return "(?:" + g.pattern(depth-1) + ")"
	case 4:
		return "(?=" + g.pattern(depth-1) + ")"
	case 5:
		return "(?!" + g.pattern(depth-1) + ")"
	case 6:
		return g.pick("(?<=a)", "(?<!a)", "(?<=ab|cb)", "(?<![bc]a)", "(?<=^a)", `(?<!\w)`)
	case 7:
		return "(?>" + g.pattern(depth-1) + ")"
	}
	return "(?i:" + g.pattern(depth-1) + ")"
}
