// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// phoneForms are how numbers are written in many countries; '#' is a digit, '%'
// a digit that is neither 0 nor 1.
var phoneForms = []string{
	"(%##) %##-####", "%##-%##-####", "%##.%##.####", "+1-%##-%##-####", "+1 (%##) %##-####", "1-%##-%##-####", "%##-%##-####x####", "(%##)%##-#### ext. ###", "+1%##%######", "001-%##-%##-####x##", "%##%######",
	"+44 20 7### ####", "+44(0)117 4## ####", "0117 4## ####", "020 7### ####", "07### ######", "+447#########", "(01632) ######",
	"+49 30 ########", "+49 (0)151 ########", "030/#######", "0151-########", "(089) ######", "0049 89 #######",
	"01 %# ## ## ##", "06.%#.##.##.##", "+33 6 %# ## ## ##", "+33 (0)1 %# ## ## ##", "06%#######", "6%# ### ###", "9%# ## ## ##", "+34 6%# ### ###", "+346%#######",
	"+351 9%# ### ###", "21 ### ## ##", "(11) 9%###-####", "+55 21 9%###-####", "11 9%### ####", "+39 06 ########", "3%# #######", "+39 3%# ### ####",
	"+31 6 %#######", "06-%#######", "020-%######", "+46 70 %## ## ##", "070-%## ## ##", "+47 %## ## ###", "+45 %# ## ## ##", "+358 40 %######", "+48 %## ### ###", "+41 44 %## ## ##", "044 %## ## ##", "+43 1 %######",
	"+32 4%# ## ## ##", "+353 1 %## ####", "+61 2 %### ####", "(02) %### ####", "04%# ### ###", "+64 21 %## ###", "+91 9%### #####", "9%### #####", "+81 3-%###-####", "090-%###-####", "+86 13%########", "+82 10-%###-####", "+972 5%-%##-####", "+90 5%# ### ## ##", "+7 9%# ###-##-##", "+52 55 %### ####", "+54 11 %###-####",
}

func fill(r *rand.Rand, form string) string {
	return strings.Map(func(c rune) rune {
		switch c {
		case '#':
			return '0' + r.Int32N(10)
		case '%':
			return '2' + r.Int32N(8)
		}
		return c
	}, form)
}

func groups(s, sep string, sizes ...int) string {
	var out []string
	for i := 0; s != ""; i++ {
		n := min(len(s), sizes[i%len(sizes)])
		out, s = append(out, s[:n]), s[n:]
	}
	return strings.Join(out, sep)
}

func pick(r *rand.Rand, list ...string) string { return list[r.IntN(len(list))] }

func makeCard(r *rand.Rand) string {
	form := pick(r, "4###############", "4############", "51##############", "55##############", "2221############", "34#############", "37#############", "6011############", "65##############", "300###########", "36############", "3528############", "62##############", "5018########")
	for {
		if n := fill(r, form); luhn(n) {
			switch {
			case len(n) == 16 && r.IntN(2) == 0:
				return groups(n, pick(r, " ", "-"), 4)
			case len(n) == 15 && r.IntN(2) == 0:
				return groups(n, pick(r, " ", "-"), 4, 6, 5)
			}
			return n
		}
	}
}

func makeIBAN(r *rand.Rand) string {
	countries := slices.Sorted(maps.Keys(ibanLengths))
	c := countries[r.IntN(len(countries))]
	bank := fill(r, strings.Repeat("#", ibanLengths[c]-4))
	if r.IntN(3) == 0 {
		bank = pick(r, "ABCD", "NOSC", "BANK") + bank[4:]
	}
	rest := mod97([]byte(c + "00" + bank))
	v := fmt.Sprintf("%s%02d%s", c, 98-rest, bank)
	if r.IntN(2) == 0 {
		return groups(v, " ", 4)
	}
	return v
}

func makeSSN(r *rand.Rand) string {
	for {
		if s := fill(r, "#########"); socialSecurity(s) {
			return pick(r, s, groups(s, "-", 3, 2, 4), groups(s, "-", 3, 2, 4), groups(s, " ", 3, 2, 4))
		}
	}
}

func makeValue(r *rand.Rand, name string) string {
	switch name {
	case "phone", "phone2":
		return fill(r, pick(r, phoneForms...))
	case "card":
		return makeCard(r)
	case "mail":
		return pick(r, "ada", "bo.li", "c_d-e", "f+tag", "x9", "Renée") + pick(r, "", fill(r, "##")) + "@" + pick(r, "example.com", "mail.example.org", "example.co.uk", "my-shop.example.net", "uni.example.de")
	case "iban":
		return makeIBAN(r)
	case "ssn":
		return makeSSN(r)
	case "ip":
		if r.IntN(3) == 0 {
			return fmt.Sprintf("2001:db8:%x:%x:%x:%x:%x:%x", r.IntN(1<<16), r.IntN(1<<16), r.IntN(1<<16), r.IntN(1<<16), r.IntN(1<<16), r.IntN(1<<16))
		}
		return fmt.Sprintf("%d.%d.%d.%d", 1+r.IntN(126), r.IntN(256), r.IntN(256), r.IntN(256))
	case "order":
		return fill(r, pick(r, "%####", "%########", "%#########", "%###########", "%###############"))
	case "date":
		return fill(r, pick(r, "2024-0%-2#", "1#.0%.2024", "0%/1#/24", "1# March 202#"))
	case "version":
		return fill(r, pick(r, "%.#.#", "%#.#", "1.%.#.#"))
	case "price":
		return fill(r, pick(r, "$%,###.##", "%## EUR", "€ %.###,##", "£%##"))
	case "uuid":
		return fill(r, "%#######-####-4###-9###-############")
	case "hash":
		return fill(r, "%######a###f####b###########c###########")
	case "time":
		return fill(r, pick(r, "1#:%#:%#", "2024-11-1#T1#:3#:2#Z", "170%#########"))
	case "geo":
		return fill(r, "4#.######, -7#.######")
	}
	panic("unknown value " + name)
}

// makeSentences fills each template n times.
func makeSentences(t testing.TB, n int) []sentence {
	t.Helper()
	data, err := os.ReadFile("testdata/sentences.txt")
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(4, 2))
	var list []sentence
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		for range n {
			s := sentence{Locale: "own"}
			var b strings.Builder
			for rest := line; rest != ""; {
				before, after, ok := strings.Cut(rest, "{")
				b.WriteString(before)
				if !ok {
					break
				}
				name, tail, _ := strings.Cut(after, "}")
				if strings.ContainsAny(name, "\": ") { // a bracket of JSON
					b.WriteByte('{')
					rest = after
					continue
				}
				v := makeValue(r, name)
				b.WriteString(v)
				if kind := strings.TrimRight(name, "2"); slices.Contains(kinds, kind) {
					s.Spans = append(s.Spans, [2]string{kind, v})
				}
				rest = tail
			}
			s.Text = b.String()
			list = append(list, s)
		}
	}
	return list
}

// TestSentences holds what is found in sentences in six languages, by kind.
func TestSentences(t *testing.T) {
	least := map[string]float64{"phone": 0.95, "card": 0.98, "mail": 0.99, "iban": 0.99, "ssn": 0.99, "ip": 0.98}
	misses := 0
	counts := measure(t, newScanner(t, Config{}), makeSentences(t, 60), func(s *sentence, kind, what, value string) {
		if misses++; misses <= 40 {
			t.Logf("%s %s %q: %q", kind, what, value, s.Text)
		}
	})
	for _, k := range kinds {
		c := counts[k]
		t.Logf("F1 %-6s %.3f: %d right, %d wrong, %d missed", k, c.f1(), c.right, c.wrong, c.missed)
		require.GreaterOrEqual(t, c.f1(), least[k], k)
	}
}

// TestRedactedTextIsClean holds that what a session sends on after redaction asks
// for no more redaction, which would refuse the message.
func TestRedactedTextIsClean(t *testing.T) {
	s := newScanner(t, Config{Action: Redact})
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{s}})
	require.NoError(t, err)
	list := makeSentences(t, 8)
	for _, c := range readCases(t) {
		list = append(list, sentence{Text: c.text})
	}
	r := rand.New(rand.NewPCG(7, 7))
	for range 400 {
		var parts []string
		for range 1 + r.IntN(6) {
			parts = append(parts, list[r.IntN(len(list))].Text)
		}
		text := strings.Join(parts, pick(r, " ", "\n", ", ", " and "))
		session := fw.NewSession()
		m, err := session.Add(t.Context(), firewall.Message{Role: firewall.RoleUser, Content: text})
		require.NoError(t, err, "%q", text)
		if !strings.Contains(text, "_1>") {
			require.Equal(t, text, session.Reveal(m.Content))
		}
	}
}
