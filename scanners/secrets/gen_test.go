// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
)

// Credentials in tests are made when they run, out of templates in the
// notation of formats: no file of the repository holds anything that a secret
// scanner of a code host would take for one.

var (
	choice = regexp.MustCompile(`\(([^()]*\|[^()]*)\)`)
	run    = regexp.MustCompile(`\{(\w):(\d+)(?:-(\d+))?\}`)
)

// make returns a random text of the form of a template.
func makeSecret(r *rand.Rand, template string) string {
	template = strings.ReplaceAll(template, "{g}", "{x:8}-{x:4}-4{x:3}-a{x:3}-{x:12}")
	template = choice.ReplaceAllStringFunc(template, func(s string) string {
		list := strings.Split(s[1:len(s)-1], "|")
		return list[r.IntN(len(list))]
	})
	return run.ReplaceAllStringFunc(template, func(s string) string {
		m := run.FindStringSubmatch(s)
		lo, _ := strconv.Atoi(m[2])
		hi := lo
		if m[3] != "" {
			hi, _ = strconv.Atoi(m[3])
		}
		hi = min(hi, lo+60)
		var chars []byte
		for c, in := range classes[m[1][0]] {
			if in && c != '=' && c != '.' {
				chars = append(chars, byte(c))
			}
		}
		b := make([]byte, lo+r.IntN(hi-lo+1))
		for i := range b {
			b[i] = chars[r.IntN(len(chars))]
		}
		if classes[m[1][0]]['0'] && len(b) >= 10 { // random texts of that length without a digit are rare
			b[1+r.IntN(len(b)/2)], b[len(b)-2] = byte('2'+r.IntN(6)), byte('2'+r.IntN(6))
		}
		for i := range b { // neither end is punctuation, nor does a dash stand twice
			if !classAlnum[b[i]] && (i == 0 || i == len(b)-1 || !classAlnum[b[i-1]]) {
				b[i] = chars[indexAlnum(chars, r)]
			}
		}
		return string(b)
	})
}

func indexAlnum(chars []byte, r *rand.Rand) int {
	for {
		if i := r.IntN(len(chars)); classAlnum[chars[i]] {
			return i
		}
	}
}
