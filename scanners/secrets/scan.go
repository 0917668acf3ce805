// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// A rank is how much a rule knows about what it found.
type rank uint8

const (
	rankGeneric rank = iota + 1
	rankNamed
	rankFormat
	rankOwn
)

func (r rank) score() float64 { return [...]float64{0, 0.7, 0.85, 0.95, 1}[r] }

// A candidate is a secret that a rule found.
type candidate struct {
	rule       int
	rank       rank
	start, end int
}

// A scan is the state of one Scan, kept for the next.
type scan struct {
	*Scanner
	text   string
	found  []candidate
	counts []int
}

func (sc *scan) release() {
	sc.text = ""
	sc.found = sc.found[:0]
	sc.counts = nil
	sc.pool.Put(sc)
}

// look fills found with the secrets of one text, in order.
func (sc *scan) look(part, text string) {
	sc.text, sc.found = text, sc.found[:0]
	sc.finder.Find(text, sc.hitFunc())
	if strings.HasPrefix(part, "tool_calls[") || strings.HasPrefix(part, "extra/") {
		sc.member(part)
	}
	if sc.own != nil {
		sc.own.FindAll(text, func(i int, loc []int) {
			if v := 2 * sc.values[i]; loc[v] >= 0 {
				loc = loc[v:]
			}
			r := sc.firstOwn + i
			if check := sc.rules[r].check; loc[0] < loc[1] && !sc.rules[r].off && (check == nil || check(text[loc[0]:loc[1]])) {
				sc.add(r, rankOwn, loc[0], loc[1])
			}
		})
	}
	sc.settle()
}

func (sc *scan) hitFunc() func(lit, at int) {
	return func(lit, at int) { sc.hit(&sc.targets[lit], at) }
}

// hit follows a literal to what it may start.
func (sc *scan) hit(t *target, at int) {
	for i := range t.formats {
		f := &t.formats[i]
		if start, end, ok := f.format.around(sc.text, at); ok && f.format.plausible(sc.text[start:end]) {
			sc.add(f.rule, rankFormat, start, end)
		}
	}
	for i := range t.probes {
		p := &t.probes[i]
		for after := 0; ; {
			start, end, ok := p.find(sc.text, at, t.size, after)
			if ok {
				sc.add(p.rule, rankFormat, start, end)
			}
			if after = end; !ok || !p.again {
				break
			}
		}
	}
	if len(t.named) > 0 {
		sc.named(t, at)
	}
	if t.generic {
		sc.generic(at, at+t.size)
	}
}

// plausible reports whether what varies in a credential looks random.
func (f *format) plausible(s string) bool {
	i, j := 0, len(f.segments)
	for i < j && f.segments[i].class == nil {
		s = s[len(f.segments[i].literal):]
		i++
	}
	for j > i && f.segments[j-1].class == nil {
		s = s[:len(s)-len(f.segments[j-1].literal)]
		j--
	}
	if i == j {
		return true
	}
	if standsIn(s) {
		return false
	}
	for _, seg := range f.segments[i:j] {
		if len(seg.literal) > 4 {
			s = strings.ReplaceAll(s, seg.literal, "")
		}
	}
	sh := shapeOf(s)
	telling := f.anchor >= 0 && len(f.segments[f.anchor].literal) >= 4
	switch {
	case sh.filler():
		return false
	case sh.hex && sh.digits > 0 && sh.n >= 8:
		return true
	case sh.pairs >= 5 && (telling && sh.letters > 0.1 && sh.digits*3 < sh.lower+sh.upper || !telling && sh.wordy()):
		return false
	}
	return sh.n < 16 || sh.digits > 0 || sh.lower > 0 && sh.upper > 0
}

// shortWord is the length up to which a provider's name must begin a word:
// lob is in blob and global.
const shortWord = 6

// named looks for a value that is given to a name with a provider's word.
func (sc *scan) named(t *target, at int) {
	text := sc.text
	if at > 0 && t.size <= shortWord && !startsWord(text, at) {
		return
	}
	gap := at + t.size
	for gap < len(text) && gap-at-t.size < maxGap && (isNameByte(text[gap]) || text[gap] == ' ' || text[gap] == '\t') {
		gap++
	}
	value, _, op, ok := assigned(text, gap, false)
	if !ok || op == '(' {
		return
	}
	checked := false
	for _, i := range t.named {
		for k := range sc.rules[i].named {
			f := &sc.rules[i].named[k]
			end, ok := f.from(text, value)
			if !ok {
				continue
			}
			if !checked {
				if from, _ := nameAround(text, at, at); aboutHash(text[from:gap]) {
					return
				}
				checked = true
			}
			if f.random(text[value:end]) {
				sc.add(i, rankNamed, value, end)
			}
		}
	}
}

// startsWord reports whether a word of a name begins at text[at:].
func startsWord(text string, at int) bool {
	c, p := text[at], text[at-1]
	upper := c >= 'A' && c <= 'Z'
	return !(p >= 'a' && p <= 'z' || p >= 'A' && p <= 'Z') || upper && p >= 'a' && p <= 'z'
}

// random is plausible for a format that says little by itself.
func (f *format) random(s string) bool {
	if !f.plausible(s) {
		return false
	}
	sh := shapeOf(s)
	return sh.digits == sh.n || sh.hex || sh.random() || f.anchor >= 0
}

// aboutHash reports whether a name says that its value is a hash.
func aboutHash(name string) bool {
	for word := range words(name) {
		switch word {
		case "sha", "sha1", "sha256", "sha512", "md", "md5", "hash", "digest", "checksum", "commit", "revision", "etag", "integrity", "fingerprint", "version", "url", "ref", "rev":
			return true
		}
	}
	return false
}

// generic looks for a value that is given to a name with one of keyWords at
// text[from:to].
func (sc *scan) generic(from, to int) {
	text := sc.text
	if from > 0 && to-from <= 4 && !startsWord(text, from) && !hasAnySuffix(text[:from], "api", "access", "secret", "private", "auth", "user", "db") {
		return
	}
	start, end := nameAround(text, from, to)
	flag := end < len(text) && text[end] == ' ' && (text[start] == '-' || hasAnySuffix(text[:start], "env ", "arg ", "define ") ||
		strings.Contains(text[max(0, start-48):start], "login ")) // of a .netrc
	value, quote, op, ok := assigned(text, end, flag)
	if !ok {
		return
	}
	if op == '>' && start > 0 && text[start-1] == '<' && isPlaceholder(text[start:end]) {
		return // in the place of a secret that was taken out
	}
	class := classify(text[start:end])
	if class == keyNone || quote == 0 && text[start:end] == "PASS" {
		return // a test that passed
	}
	if op == ',' && (quote == 0 || !isQuote(text, end)) || op == '(' && quote == 0 || op == '>' && end < len(text) && text[end] != '>' && text[end] != '"' && text[end] != '\'' {
		return
	}
	sc.value(class, value, quote, op)
}

// isPlaceholder reports whether <name> is what a Session puts in the place of a
// secret, such as <API_KEY_1>.
func isPlaceholder(name string) bool {
	i := strings.LastIndexByte(name, '_')
	return i > 0 && i+1 < len(name) && strings.Trim(name[i+1:], "0123456789") == "" && strings.Trim(name[:i], "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == ""
}

func isQuote(text string, at int) bool {
	return at < len(text) && (text[at] == '"' || text[at] == '\'' || text[at] == '`' || text[at] == '\\')
}

func hasAnySuffix(s string, list ...string) bool {
	for _, x := range list {
		if len(s) >= len(x) && hasPrefixFold(s[len(s)-len(x):], x) {
			return true
		}
	}
	return false
}

// schemes are words between a name and its value: Authorization: token abc.
var schemes = []string{"bearer ", "token ", "basic ", "apikey ", "api-key ", "key ", "ssws ", "digest "}

// value adds the value at text[at:] if it looks like a secret.
func (sc *scan) value(class keyClass, at int, quote, op byte) {
	text := sc.text
	for _, s := range schemes {
		if hasPrefixFold(text[at:min(len(text), at+10)], s) {
			at += len(s)
			class = max(class, keyToken)
			break
		}
	}
	end, ok := valueEnd(text, at, quote)
	if !ok || quote == 0 && end < len(text) && (text[end] == '(' || text[end] == '[' || text[end] == '{') {
		return
	}
	if quote == 0 {
		end = at + len(strings.TrimRight(text[at:end], ".,:!?"))
	}
	if sc.secretValue(class, text[at:end], quote != 0, op) {
		rule := sc.genericSecret
		if class == keyPassword {
			rule = sc.genericPassword
		}
		sc.add(rule, rankGeneric, at, end)
	}
}

// prose reports whether the operator is a word.
func prose(op byte) bool { return op == 'i' || op == 'e' || op == 'l' || op == 'w' || op == 0xc3 }

// secretValue reports whether a value looks like a secret of its class.
func (sc *scan) secretValue(class keyClass, v string, quoted bool, op byte) bool {
	if len(v) < 8 || len(v) >= maxValue || strings.IndexByte(v, ' ') >= 0 || !utf8.ValidString(v) || standsIn(v) {
		return false
	}
	if strings.ContainsAny(v, "\\{}()[]|<>`\"'\n\t,;") || strings.Contains(v, "://") || hasPrefixFold(v, "sha") && strings.ContainsAny(v, "-:") || strings.HasPrefix(v, "/") || strings.HasPrefix(v, "./") {
		return class == keyPassword && quoted && len(v) <= 40 && strings.IndexByte(v, '\\') < 0 && sc.strongPassword(v)
	}
	sh := shapeOf(v)
	if sh.filler() || !quoted && sh.lower == 0 && strings.IndexByte(v, '_') >= 0 || isAddress(v) {
		return false
	}
	switch class {
	case keyWeak:
		if strings.HasPrefix(v, "MF") || strings.HasPrefix(v, "MII") || strings.HasPrefix(v, "AAAA") {
			return false // a public key
		}
		return len(v) >= 24 && quoted && op != ',' && sh.random() && !isUUID(v) && (!sh.hex || len(v) != 32 && len(v) != 40 && len(v) != 64) && sh.others <= sh.n/6
	case keyToken:
		return len(v) >= 12 && sh.random() && sh.others <= sh.n/4 && !numeric(v) && (quoted || sh.n >= 16 || sh.classes() >= 3)
	}
	if prose(op) && sh.digits == 0 {
		return false
	}
	return len(v) >= 10 && sh.random() || sh.digits > 0 && sh.strong() && op != ',' && (quoted || op == ':' || op == '=' || op == ' ' || prose(op)) && !numeric(v) && !dotted(v)
}

// strongPassword is for values with characters that code has.
func (sc *scan) strongPassword(v string) bool {
	sh := shapeOf(v)
	return sh.digits > 0 && sh.strong() && !sh.filler() && sh.lower > 0 && sh.upper > 0 && strings.Count(v, "(")+strings.Count(v, ".")+strings.Count(v, ":")+strings.Count(v, "/") <= 2
}

// strong reports whether it is what sites ask of passwords.
func (sh *shape) strong() bool {
	return sh.classes() >= 3 && sh.lower+sh.upper >= 3 && sh.others*3 <= sh.n
}

// numeric reports whether v is a number, a date or a version.
func numeric(v string) bool {
	letters := 0
	for i := range len(v) {
		if c := lower(v[i]); c >= 'a' && c <= 'z' {
			letters++
		}
	}
	return letters <= 2 || strings.HasPrefix(v, "0x") && len(v) < 34
}

// isAddress reports whether v is an address of mail or a name of that form.
func isAddress(v string) bool {
	i := strings.LastIndexByte(v, '@')
	return i > 0 && strings.IndexByte(v[i:], '.') > 1
}

// dotted reports whether v is a name with dots, such as a host or a member.
func dotted(v string) bool { return strings.Count(v, ".") >= 2 || strings.Contains(v, "->") }

// member judges a text that is a member of a JSON object by the member's name.
func (sc *scan) member(part string) {
	i := strings.LastIndexByte(part, '/')
	if i < 0 || len(part)-i > maxName || len(sc.text) > maxValue {
		return
	}
	name := part[i+1:]
	if class := classify(name); class != keyNone && sc.secretValue(class, sc.text, true, ':') {
		rule := sc.genericSecret
		if class == keyPassword {
			rule = sc.genericPassword
		}
		sc.add(rule, rankGeneric, 0, len(sc.text))
	}
}

// add notes a candidate, unless it is allowed.
func (sc *scan) add(rule int, r rank, start, end int) {
	if sc.rules[rule].off || sc.allow[sc.text[start:end]] {
		return
	}
	sc.found = append(sc.found, candidate{rule, r, start, end})
}

// settle sorts the candidates and drops those that lie within one of a rule
// that knows more.
func (sc *scan) settle() {
	if len(sc.found) < 2 {
		return
	}
	slices.SortFunc(sc.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(b.rank, a.rank), cmp.Compare(a.rule, b.rule))
	})
	sc.found = slices.Compact(sc.found)
	all := slices.Clone(sc.found)
	kept := sc.found[:0]
	for i, c := range all {
		if !slices.ContainsFunc(all[max(0, i-64):min(len(all), i+64)], func(d candidate) bool { return d.covers(c) }) {
			kept = append(kept, c)
		}
	}
	sc.found = kept
}

// covers reports whether d makes c superfluous.
func (d candidate) covers(c candidate) bool {
	if d == c || d.start > c.start || d.end < c.end {
		return false
	}
	if d.start == c.start && d.end == c.end {
		return d.rank > c.rank || d.rank == c.rank && d.rule < c.rule
	}
	return d.rank >= c.rank
}
