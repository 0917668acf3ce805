// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"math"
	"strings"
)

// A shape is what the characters of a value say about it.
type shape struct {
	n                            int
	lower, upper, digits, others int
	hex                          bool    // digits and letters to f, with '-' aside
	bits                         float64 // entropy of a character
	run                          int     // longest run of one character
	series                       int     // longest series such as abcd, 4321
	letters                      float64 // how much more its pairs of letters look like words than by chance, in bits
	pairs                        int
}

func shapeOf(s string) shape {
	sh := shape{n: len(s), hex: true}
	var counts [256]uint16
	run, up, down, sum := 0, 0, 0, 0
	var last byte
	for i := range len(s) {
		c := s[i]
		counts[c]++
		switch {
		case c >= '0' && c <= '9':
			sh.digits++
		case c >= 'a' && c <= 'z':
			sh.lower++
			sh.hex = sh.hex && c <= 'f'
		case c >= 'A' && c <= 'Z':
			sh.upper++
			sh.hex = sh.hex && c <= 'F'
		default:
			sh.others++
			sh.hex = sh.hex && c == '-'
		}
		if i > 0 {
			run, up, down = grow(run, c == last), grow(up, c == last+1), grow(down, c+1 == last)
			sh.run, sh.series = max(sh.run, run), max(sh.series, up, down)
			if a, b := last|0x20, c|0x20; a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z' && last >= 'A' && c >= 'A' {
				sum += int(bigrams[int(a-'a')*26+int(b-'a')]) - '@'
				sh.pairs++
			}
		}
		last = c
	}
	sh.run, sh.series = sh.run+1, sh.series+1
	if sh.pairs > 0 {
		sh.letters = float64(sum) / 8 / float64(sh.pairs)
	}
	for _, c := range counts {
		if c > 0 {
			p := float64(c) / float64(sh.n)
			sh.bits -= p * math.Log2(p)
		}
	}
	return sh
}

func grow(n int, on bool) int {
	if on {
		return n + 1
	}
	return 0
}

// filler reports whether s is so monotonous that somebody typed it to fill a
// place: xxxxxxxx, 1234567890, abcabcabc.
func (sh *shape) filler() bool {
	if sh.run >= 8 || sh.series >= 7 || sh.run >= 5 && sh.n < 40 {
		return true
	}
	// What n random characters of the alphabet have, less a margin.
	alphabet := 0.0
	if sh.digits > 0 {
		alphabet += 10
	}
	if sh.lower > 0 {
		alphabet += 26
	}
	if sh.upper > 0 {
		alphabet += 26
	}
	if sh.hex {
		alphabet = 16
	}
	if sh.digits == sh.n {
		alphabet = 10
	}
	return sh.bits < 0.62*math.Log2(min(alphabet, float64(sh.n)))
}

// wordy reports whether s consists of words: names in code, paths, phrases.
func (sh *shape) wordy() bool {
	if sh.pairs < 3 {
		return false
	}
	letters := sh.lower + sh.upper
	switch {
	case sh.digits == 0:
		return sh.letters > -0.75+0.8*math.Exp(-float64(sh.n)/14)-0.8
	case sh.digits*8 <= letters:
		return sh.letters > -0.1
	case sh.digits*2 > letters && sh.n >= 16:
		return false
	}
	return sh.letters > 0.55
}

// random reports whether s looks like output of a random generator, rather
// than like what a person or a program named.
func (sh *shape) random() bool {
	if sh.filler() {
		return false
	}
	letters := sh.lower + sh.upper
	if letters == 0 {
		return false
	}
	if sh.hex {
		return sh.digits > 0 && letters > 1 && sh.n >= 16
	}
	if sh.digits == 0 && (sh.n < 16 || sh.lower == 0 || sh.upper == 0) {
		return false
	}
	return !sh.wordy() && sh.bits >= min(3.3, 0.8*math.Log2(float64(sh.n)))
}

// fillers are words that stand in a value which is none. In a random value of
// forty characters one of four letters comes up once in thirty thousand.
var fillers = []string{
	"example", "sample", "placeholder", "your", "changeme", "change_me", "change-me", "change.me", "dummy", "fake", "redacted", "xxxx", "****", "....",
	"____", "----", "insert", "replace", "todo", "notreal", "not-real", "not_real", "my-secret", "my_secret", "mysecret", "secret-here", "secret_here",
	"token-here", "token_here", "key-here", "key_here", "goes-here", "goes_here", "dontleak", "<", ">", "${", "{{", "}}", "$(", "%(", "#{", "@@", "process.env", "os.environ",
	"getenv", "foobar", "deadbeef", "cafebabe", "lorem", "ipsum", "password", "passw0rd", "not_a_", "not-a-", "notasecret", "test_", "test-", "_test", "-test",
	"invalid", "undefined", "unknown", "secret_key", "secretkey", "apikey", "api_key", "api-key", "qwerty", "00000000", "11111111",
}

// documented are keys that providers publish for everybody to try, and those of
// the standards' examples.
var documented = []string{
	"sk_test_" + "4eC39HqLyjWDarjtT1zdp7dc", // docs.stripe.com
	"sk_test_" + "BQokikJOvBiI2HlWgH4olfQ2",
	"0685bd9184jfhq22", "ad180jjd733klru7", "h480djs93hd8", // RFC 5849 and its kin
	"czZCaGRSa3F0MzpnWDFmQmF0M2JW", "czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3", "2YotnFZFEjr1zCsicMWpAA", "tGzv3JOkF0XG5Qx2TlKWIA", "45ghiukldjahdnhzdauz", // RFC 6749, RFC 7009
	"mF_9.B5f-4.1JqM", "SlAV32hkKG", // RFC 6750, OpenID Connect
	"QWxhZGRpbjpvcGVuIHNlc2FtZQ==", // RFC 7617
}

// standsIn reports whether s is a placeholder, a variable or a template: what
// stands where a credential would.
func standsIn(s string) bool {
	if s == "" || s[0] == '$' || s[0] == '%' && s[len(s)-1] == '%' || s[0] == '[' && s[len(s)-1] == ']' {
		return true
	}
	for i := range len(s) {
		for _, f := range fillersBy[lower(s[i])] {
			if hasPrefixFold(s[i:], f) {
				return true
			}
		}
	}
	return false
}

// fillersBy holds the fillers by their first byte.
var fillersBy = func() (by [256][]string) {
	for _, f := range fillers {
		by[f[0]] = append(by[f[0]], f)
	}
	return by
}()

// containsFold reports whether s contains sub, which has no upper-case letter.
func containsFold(s, sub string) bool {
	if len(sub) > len(s) {
		return false
	}
	for i := 0; i <= len(s)-len(sub); i++ {
		if lower(s[i]) == sub[0] && hasPrefixFold(s[i:], sub) {
			return true
		}
	}
	return false
}

func hasPrefixFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		if lower(s[i]) != prefix[i] {
			return false
		}
	}
	return true
}

func lower(b byte) byte {
	if b >= 'A' && b <= 'Z' {
		return b | 0x20
	}
	return b
}

// isUUID reports whether s is a UUID.
func isUUID(s string) bool {
	return len(s) == 36 && s[8] == '-' && s[13] == '-' && s[18] == '-' && s[23] == '-' && strings.Trim(s, "0123456789abcdefABCDEF-") == ""
}
