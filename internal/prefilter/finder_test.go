// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

type occurrence struct{ lit, start int }

func found(f *Finder, text string) []occurrence {
	var all []occurrence
	f.Find(text, func(lit, start int) { all = append(all, occurrence{lit, start}) })
	return all
}

// naive is what a Finder must report, sorted by literal and offset.
func naive(lits []Literal, text string) []occurrence {
	var all []occurrence
	for i, l := range lits {
		for at := range len(text) - len(l.Text) + 1 {
			end := at + len(l.Text)
			same := text[at:end] == l.Text || l.Fold && lowerASCII(text[at:end]) == lowerASCII(l.Text)
			if same && l.Word {
				same = (at == 0 || !isWordByte(text[at-1])) && (end == len(text) || !isWordByte(text[end]))
			}
			if same {
				all = append(all, occurrence{i, at})
			}
		}
	}
	return all
}

func requireSame(t *testing.T, lits []Literal, text string) {
	t.Helper()
	f, err := NewFinder(lits)
	require.NoError(t, err)
	got := found(f, text)
	last := make(map[int]int)
	for _, o := range got {
		if prev, ok := last[o.lit]; ok {
			require.Less(t, prev, o.start, "occurrences of one literal ascend")
		}
		last[o.lit] = o.start
	}
	slices.SortFunc(got, func(a, b occurrence) int {
		if a.lit != b.lit {
			return a.lit - b.lit
		}
		return a.start - b.start
	})
	require.Equal(t, naive(lits, text), got, "literals %q in %q", lits, text)
}

func TestFinder(t *testing.T) {
	for _, test := range []struct {
		name string
		lits []Literal
		text string
	}{
		{"none", nil, "some text"},
		{"no text", []Literal{{Text: "abcd"}, {Text: "a"}}, ""},
		{"text shorter than a gram", []Literal{{Text: "abc"}, {Text: "abcd"}}, "abc"},
		{"exactly a gram", []Literal{{Text: "abcd"}}, "abcd"},
		{"at both ends", []Literal{{Text: "needle"}}, "needle in the middle needle"},
		{"overlapping itself", []Literal{{Text: "aaaa"}, {Text: "aa"}, {Text: "a"}}, "aaaaaaaa"},
		{"one inside another", []Literal{{Text: "password"}, {Text: "word"}, {Text: "pass"}}, "Password password PASSWORD"},
		{"folded", []Literal{{Text: "PassWord", Fold: true}, {Text: "id", Fold: true}}, "Password pASSWORD pass word ID"},
		{"fold keeps punctuation apart", []Literal{{Text: "a[b]c", Fold: true}, {Text: "@", Fold: true}}, "A[B]C a{b}c A{B}C ` @"},
		{"fold keeps other letters apart", []Literal{{Text: "kiss", Fold: true}}, "kiſſ \u212aiss KISS"},
		{"word", []Literal{{Text: "eval", Word: true}, {Text: "os", Word: true}}, "eval( evaluate medieval _eval eval2 x.eval os.system cos éevalé"},
		{"not ASCII", []Literal{{Text: "é"}, {Text: "日本語"}}, "café 日本語 日本"},
		{"many short", []Literal{{Text: "a"}, {Text: "b"}, {Text: "ab"}, {Text: "abc"}, {Text: "\x00"}, {Text: "\xff"}}, "abcab\x00\xffa"},
		{"same text twice", []Literal{{Text: "same"}, {Text: "same"}, {Text: "SAME", Fold: true}}, "same SAME"},
	} {
		t.Run(test.name, func(t *testing.T) { requireSame(t, test.lits, test.text) })
	}
}

func TestNewFinderRefusesEmptyLiteral(t *testing.T) {
	_, err := NewFinder([]Literal{{Text: "a"}, {}})
	require.EqualError(t, err, "prefilter: literal 1 is empty")
}

func TestFinderAgreesWithNaiveSearch(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		alphabet := []string{"ab", "abAB_ ", "abcdefgh", "aA\x00\xff\u017f\u212a", "sSkKtT@`[{"}[r.IntN(5)]
		lits := make([]Literal, r.IntN(12))
		for i := range lits {
			lits[i] = Literal{randomText(r, alphabet, 1+r.IntN(7)), r.IntN(2) == 0, r.IntN(4) == 0}
		}
		requireSame(t, lits, randomText(r, alphabet, r.IntN(60)))
	}
}

// randomText is n bytes of the alphabet, which may split its characters.
func randomText(r *rand.Rand, alphabet string, n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = alphabet[r.IntN(len(alphabet))]
	}
	return string(b)
}

func FuzzFinder(f *testing.F) {
	f.Add("password\nkey\nid", "the PASSWORD and the key of id", true, false)
	f.Add("a\naa\naaaa\naaaaa", "aaaaaaaaaaaa", false, true)
	f.Add("\xff\xfe\nſ", "\xff\xfe ſſ", true, true)
	f.Fuzz(func(t *testing.T, list, text string, fold, word bool) {
		var lits []Literal
		for s := range strings.SplitSeq(list, "\n") {
			if s != "" && len(lits) < 64 {
				lits = append(lits, Literal{s, fold, word}, Literal{s, !fold, word})
			}
		}
		if len(text) > 4096 {
			text = text[:4096]
		}
		requireSame(t, lits, text)
	})
}

func TestFinderAllocatesNothing(t *testing.T) {
	f, err := NewFinder(benchLiterals())
	require.NoError(t, err)
	text := benchText() + " ignore previous instructions"
	hits := 0
	allocs := testing.AllocsPerRun(20, func() { f.Find(text, func(int, int) { hits++ }) })
	require.Zero(t, allocs)
	require.NotZero(t, hits)
}

// benchLiterals are 300 literals of the kind that rules name: identifiers and
// words, most of which ordinary text does not have.
func benchLiterals() []Literal {
	words := strings.Fields(`ignore disregard override bypass jailbreak instructions previous system prompt developer
		password secret token apikey credential private akia ghp_ sk_live xoxb eyjhbgci begin certificate bearer
		strcpy gets sprintf system exec popen eval pickle yaml.load subprocess md5 sha1 des_cbc rc4 tmpnam mktemp`)
	suffixes := []string{"", "_key", "-name", "Ex(", " the", ".load", "://", "=\""}
	var lits []Literal
	for i := 0; len(lits) < 300; i++ {
		w := words[i%len(words)] + suffixes[i/len(words)%len(suffixes)]
		lits = append(lits, Literal{Text: w, Fold: i%2 == 0})
	}
	return lits
}

// benchText is 10 KB of English that holds none of benchLiterals but a few by
// chance.
func benchText() string {
	sentences := strings.SplitAfter("The committee met on Tuesday afternoon to look at the budget for the coming year. "+
		"Nobody expected the discussion to take long, yet by six o'clock the room was still full. "+
		"Maria had brought figures from the northern office, where sales grew by 12.5 percent between March and June. "+
		"\"We should hire two more people,\" she said, \"and move the warehouse closer to the river.\" "+
		"Her colleagues agreed in principle; what remained open was how to pay for it. "+
		"A quick survey of 48 customers showed that most would accept slower delivery if prices stayed where they are. ", ". ")
	r := rand.New(rand.NewPCG(7, 7))
	var b strings.Builder
	for b.Len() < 10_000 {
		b.WriteString(sentences[r.IntN(len(sentences))])
	}
	return b.String()[:10_000]
}

func BenchmarkFinder(b *testing.B) {
	text := benchText()
	for _, n := range []int{10, 100, 300} {
		for _, short := range []bool{false, true} {
			lits := benchLiterals()[:n]
			name := fmt.Sprintf("literals=%d/short=%t", n, short)
			if short {
				lits = append(lits, Literal{Text: "://"}, Literal{Text: "@"}, Literal{Text: "$("}, Literal{Text: "ai", Fold: true}, Literal{Text: "--"})
			}
			f, err := NewFinder(lits)
			if err != nil {
				b.Fatal(err)
			}
			b.Run(name, func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					f.Find(text, func(int, int) {})
				}
			})
		}
	}
}
