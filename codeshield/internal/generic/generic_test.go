// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package generic

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const sample = `foo bar baz
foo(a, b) {
  x = 1
  y = 2
}
server {
    listen 80;
    location / {
        proxy_pass http://$host;
    }
}
password = "abc"
name: one
  key: two
  other: three
name: four
foo
1
2
3
4
5
6
7
8
9
10
bar
foo.bar.baz foo-bar
[a [b] c]
`

const nested = `[a [b] c] d
foo(x(y), z) w
a {
  b {
    c
  }
  d
}
e
a (b
c) d
  k
    l
 m
n
`

// The expectations are what semgrep-core 1.182 answers for these patterns on this text: line:column of start and end.
func TestFindAgreesWithSemgrep(t *testing.T) {
	for _, c := range []struct{ text, pattern, want string }{
		{nested, "[...]", "1:4-1:7"},
		{nested, "foo(...)", "2:1-2:9"},
		{nested, "foo(... w", "2:1-2:15"},
		{nested, "(y) ...", "2:6-2:12"},
		{nested, "x ...", "2:5-2:12"},
		{nested, "c ...", "1:8-1:9 5:5-5:6 11:1-15:2"},
		{nested, "b ...", "1:5-1:6 4:3-7:4 10:4-15:2"},
		{nested, "b ... d", "4:3-7:4 10:4-11:5"},
		{nested, "b ... e", ""},
		{nested, "a ... e", "3:1-9:2"},
		{nested, "{ ... d", "4:5-7:4"},
		{nested, "k ... n", ""},
		{nested, "k ...", "12:3-13:6"},
		{nested, "l ... m", ""},
		{nested, "b c", "10:4-11:2"},
		{sample, "foo ... bar", "1:1-1:8 29:1-29:8 29:13-29:20"},
		{sample, "foo(...)", "2:1-2:10"},
		{sample, "server { ... }", "6:1-10:6"},
		{sample, "location ... { ... proxy_pass ... ; ... }", "8:5-10:6"},
		{sample, `password = "..."`, "12:1-12:17"},
		{sample, `password = "$X"`, "12:1-12:17 $X=abc"},
		{sample, "name: $N ... other: $O", "13:1-15:15 $N=one $O=three"},
		{sample, "foo $...X bar", "1:1-1:8 $...X= 29:1-29:8 $...X=. 29:13-29:20 $...X=-"},
		{sample, "$A.$B.$C", "29:1-29:12 $A=foo $B=bar $C=baz"},
		{sample, "$A = $B", "3:3-3:8 $A=x $B=1 4:3-4:8 $A=y $B=2"},
		{sample, "[a ... c]", "30:1-30:10"},
		{sample, "name: $X ...", "13:1-23:2 $X=one 16:1-26:2 $X=four"},
		{sample, "foo ...", "1:1-11:2 2:1-12:17 17:1-27:3 29:1-30:10"},
		{sample, "$X: $Y", "13:1-13:10 $X=name $Y=one 14:3-14:11 $X=key $Y=two 15:3-15:15 $X=other $Y=three 16:1-16:11 $X=name $Y=four"},
	} {
		t.Run(c.pattern, func(t *testing.T) {
			p, err := Compile(c.pattern, Options{})
			require.NoError(t, err)
			steps := 1_000_000
			list, done := p.Find(Read(c.text, Options{}), &steps, 1<<20)
			require.True(t, done)
			var got []string
			for _, m := range list {
				got = append(got, place(c.text, m.Start)+"-"+place(c.text, m.End))
				for _, b := range m.Bindings {
					got = append(got, b.Name+"="+strings.TrimSpace(c.text[b.Start:b.End]))
				}
			}
			require.Equal(t, c.want, strings.Join(got, " "))
		})
	}
}

func place(text string, off int) string {
	return fmt.Sprintf("%d:%d", 1+strings.Count(text[:off], "\n"), off-strings.LastIndexByte(text[:off], '\n'))
}

func TestCompileRefusesWhatNamesNothing(t *testing.T) {
	for _, s := range []string{"", "  ", "...", "... $...X"} {
		_, err := Compile(s, Options{})
		require.Error(t, err, "%q", s)
	}
}

func TestStepsBoundTheWork(t *testing.T) {
	p, err := Compile("a ... b ... c ... d ... e", Options{MaxSpan: 1 << 20})
	require.NoError(t, err)
	steps := 10_000
	_, done := p.Find(Read(strings.Repeat("a b c d\n", 2000), Options{}), &steps, 1<<20)
	require.False(t, done)
}

func TestOptions(t *testing.T) {
	find := func(pattern, text string, o Options) int {
		p, err := Compile(pattern, o)
		require.NoError(t, err)
		steps := 1_000_000
		list, _ := p.Find(Read(text, o), &steps, 1<<20)
		return len(list)
	}
	require.Equal(t, 1, find("SELECT $X", "select a", Options{Caseless: true}))
	require.Equal(t, 0, find("SELECT $X", "select a", Options{}))
	require.Equal(t, 0, find("a ... b", "a\n\nb", Options{MaxSpan: 1}))
	require.Equal(t, 0, find("a ... b", "a\nb", Options{MaxSpan: -1}))
	require.Equal(t, 1, find("a ... b", "a x b", Options{MaxSpan: -1}))
	require.Equal(t, 1, find("a ... b", "a\n\nb", Options{MaxSpan: 2}))
	require.Equal(t, 1, find("a b", "a # x\nb", Options{Comments: "shell"}))
	require.Equal(t, 1, find("a b", "a /* x */ b // y", Options{Comments: "c"}))
	require.Equal(t, 1, find("$X", "a-b", Options{ExtraWord: "-"}))
	require.Equal(t, 1, find("<...>", "<a> b", Options{Braces: [][2]string{{"<", ">"}}}))
}

func FuzzFind(f *testing.F) {
	f.Add("foo ( ... $X )", sample)
	f.Add("$A ... $...B }", "a { b ) c")
	f.Fuzz(func(t *testing.T, pattern, text string) {
		p, err := Compile(pattern, Options{})
		if err != nil {
			return
		}
		read := Read(text, Options{})
		at := 0
		for _, k := range read.toks { // every character that is not blank lies in a token, and in one alone
			require.Empty(t, strings.Trim(text[at:k.start], " \t\r\n\f\v"))
			require.Less(t, k.start, k.end)
			at = int(k.end)
		}
		require.Empty(t, strings.Trim(text[at:], " \t\r\n\f\v"))
		steps := 200_000
		list, _ := p.Find(read, &steps, 1<<20)
		for _, m := range list {
			if m.Start < 0 || m.End > len(text) || m.Start >= m.End {
				t.Fatalf("%d-%d of %d", m.Start, m.End, len(text))
			}
			for _, b := range m.Bindings {
				if b.Start < 0 || b.End > len(text) || b.Start > b.End {
					t.Fatalf("%s: %d-%d of %d", b.Name, b.Start, b.End, len(text))
				}
			}
		}
	})
}
