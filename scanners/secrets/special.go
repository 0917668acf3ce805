// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"encoding/base64"
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// maxBlock bounds a private key in a text, in bytes: an RSA key of 4096 bits
// takes 3,300. What goes on behind it can't be redacted; see scan.add.
const maxBlock = 4096

// A probe is what a literal starts, if no format does: it looks at the text
// around the literal at text[at:], of n bytes.
type probe struct {
	rule     string
	literals []string
	fold     bool
	find     func(text string, at, n, after int) (start, end int, ok bool)
	// region says that the probe reads a region around the literal, for several
	// secrets: it is asked again, from where it has read to, until there is none.
	// Then end is where the region ends.
	region bool
}

var probes = []probe{
	{rulePrivateKey, []string{"-----BEGIN ", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY"}, false, findPEM, false},
	{rulePuTTY, []string{"PuTTY-User-Key-File-"}, false, findPuTTY, false},
	{ruleJWK, []string{`"kty"`}, false, findJWK, true},
	{ruleJWT, []string{"eyJ", "eyA"}, false, findJWT, false},
	{ruleJWT, []string{"ZXlK"}, false, findEncodedJWT, false},
	{ruleURL, []string{"://"}, false, findURL, false},
	{ruleURL, []string{"@tcp("}, false, findDSN, false},
	{ruleBasic, []string{"basic "}, true, findBasic, false},
	{ruleBearer, []string{"bearer "}, true, findBearer, false},
	{ruleCommand, []string{"-u ", "-u\"", "-u'", "--user ", "--user=", "--proxy-user "}, false, findUserFlag, false},
	{ruleKubernetes, []string{"Secret"}, false, findKubernetes, true},
}

// findPEM finds private keys between their BEGIN and END lines, as they stand
// in files as well as in strings of source code.
func findPEM(text string, at, n, _ int) (start, end int, ok bool) {
	head := text[at:min(len(text), at+80)]
	if i := strings.Index(head, "PRIVATE KEY"); i < 0 || strings.IndexByte(head[:i], '\n') >= 0 {
		return 0, 0, false
	}
	body := at + strings.Index(head, "PRIVATE KEY") + len("PRIVATE KEY")
	limit := min(len(text), at+maxBlock)
	if i := strings.Index(text[body:limit], "-BEGIN "); i >= 0 {
		limit = body + i // of the next key
	}
	end = limit
	closed := false
	if i := strings.Index(text[body:limit], "END "); i >= 0 {
		closed = true
		end = body + i
		if j := strings.Index(text[end:min(limit, end+80)], "KEY"); j >= 0 {
			end += j
			for end < limit && (text[end] >= 'A' && text[end] <= 'Z' || text[end] == ' ' || text[end] == '-') {
				end++
			}
		}
	} else {
		for i := body; i < limit; i++ {
			if c := text[i]; c >= utf8.RuneSelf || !classes['q'][c] && strings.IndexByte(" \t\r\n\\\"'-:,;.", c) < 0 {
				end = i
				break
			}
		}
		if end == limit && limit < len(text) {
			for !utf8.RuneStart(text[end]) {
				end--
			}
		}
		end = at + len(strings.TrimRight(text[at:end], " \t\r\n\\\"',;."))
	}
	inner := text[body:end]
	if i := strings.Index(inner, "---"); i >= 0 && i < 12 {
		inner = inner[i:]
	}
	var counts [256]bool
	long, run, distinct := 0, 0, 0
	for i := range len(inner) {
		if c := inner[i]; classes['q'][c] {
			run++
			long = max(long, run)
			if !counts[c] {
				counts[c] = true
				distinct++
			}
		} else if c != '\n' && c != '\r' {
			run = 0
		}
	}
	if strings.Contains(inner, "...") || long < 36 && !(closed && long >= 8 && len(inner) > 100) || distinct < 12 || strings.ContainsAny(inner, "<{*") {
		return 0, 0, false
	}
	return at, end, true
}

func findPuTTY(text string, at, n, _ int) (start, end int, ok bool) {
	limit := min(len(text), at+maxBlock)
	if i := strings.Index(text[at+n:limit], "PuTTY-User-Key-File-"); i >= 0 {
		limit = at + n + i
	}
	i := strings.Index(text[at:limit], "Private-Lines:")
	if i < 0 {
		return 0, 0, false
	}
	end = limit
	if j := strings.Index(text[at+i:limit], "Private-MAC:"); j >= 0 {
		end = at + i + j
		for end < limit && text[end] != '\n' {
			end++
		}
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end--
	}
	return at, end, end-at-i > 60
}

// findJWK finds the private part of a JSON Web Key (RFC 7517) beside "kty".
func findJWK(text string, at, n, after int) (start, end int, ok bool) {
	const reach = 1024
	to := min(len(text), at+reach)
	for i := max(0, at-reach, after); i < to; i++ {
		j := strings.IndexByte(text[i:to], '"')
		if j < 0 {
			break
		}
		i += j
		if i+2 >= len(text) || text[i+1] != 'd' && text[i+1] != 'k' || text[i+2] != '"' {
			continue
		}
		v, quote, op, ok := assigned(text, i+2, false)
		if !ok || op != ':' || quote != '"' {
			continue
		}
		e := v
		for e < len(text) && e-v < 1400 && classes['w'][text[e]] {
			e++
		}
		if e-v < 32 {
			continue
		}
		if sh := shapeOf(text[v:e]); sh.random() {
			return v, e, true
		}
	}
	return 0, to, false
}

// maxJWT bounds each of the three parts of a token.
const maxJWT = 1400

// findJWT finds JSON Web Tokens (RFC 7519): the header must decode to a JSON
// object with an algorithm.
func findJWT(text string, at, n, _ int) (start, end int, ok bool) {
	if at > 0 && (classes['w'][text[at-1]] || text[at-1] == '.') && !freeBefore(text, at) || at > 0 && text[at-1] == '.' {
		return 0, 0, false
	}
	part := func(i int) int {
		j := i
		for j < len(text) && j-i < maxJWT && classes['w'][text[j]] {
			j++
		}
		return j
	}
	h := part(at)
	if h-at < 12 || h == len(text) || text[h] != '.' {
		return 0, 0, false
	}
	p := part(h + 1)
	if p-h < 12 || p == len(text) || text[p] != '.' {
		return 0, 0, false
	}
	end = part(p + 1)
	alg, ok := algorithm(text[at:h])
	if !ok {
		return 0, 0, false
	}
	if sh := shapeOf(text[h+1 : p]); sh.filler() {
		return 0, 0, false
	}
	if sig := text[p+1 : end]; strings.EqualFold(alg, "none") && sig == "" {
		end = p
	} else if len(sig) < 20 || standsIn(sig) {
		return 0, 0, false
	}
	return at, end, true
}

// algorithm returns what the header of a signed token (RFC 7515) names.
func algorithm(s string) (alg string, ok bool) {
	raw, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		return "", false
	}
	var header struct {
		Alg string `json:"alg"`
	}
	err = json.Unmarshal(raw, &header)
	return header.Alg, err == nil && header.Alg != ""
}

// findEncodedJWT finds tokens that were encoded once more.
func findEncodedJWT(text string, at, n, _ int) (start, end int, ok bool) {
	if !freeBefore(text, at) {
		return 0, 0, false
	}
	end = at
	for end < len(text) && end-at < 3*maxJWT && classes['q'][text[end]] {
		end++
	}
	if end-at < 80 {
		return 0, 0, false
	}
	raw, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(text[at:end], "="))
	if err != nil {
		return 0, 0, false
	}
	inner := string(raw)
	header, _, found := strings.Cut(inner, ".")
	_, ok = algorithm(header)
	return at, end, ok && found
}

// findKubernetes finds the values of a manifest of kind Secret.
func findKubernetes(text string, at, n, after int) (start, end int, ok bool) {
	const reach = 1024
	head := strings.TrimRight(text[max(0, at-16):at], " \"'")
	if !strings.HasSuffix(head, ":") || !strings.HasSuffix(strings.TrimRight(head[:len(head)-1], "\""), "kind") {
		return 0, 0, false
	}
	from, to := max(0, at-reach), min(len(text), at+n+reach)
	if !strings.Contains(text[from:to], "data") {
		return 0, 0, false
	}
	if i := strings.LastIndex(text[from:at], "\n---"); i >= 0 {
		from += i
	}
	if i := strings.Index(text[at:to], "\n---"); i >= 0 {
		to = at + i
	}
	i := strings.Index(text[from:to], "data")
	if i < 0 {
		return 0, 0, false
	}
	for pos := max(from+i, after); pos < to; {
		j := strings.IndexByte(text[pos:to], ':')
		if j < 0 {
			break
		}
		pos += j + 1
		v := pos
		for v < to && (text[v] == ' ' || text[v] == '"' || text[v] == '\'') {
			v++
		}
		e := v
		for e < to && classes['q'][text[e]] {
			e++
		}
		pos = max(pos, e)
		if e-v < 10 || e-v > maxValue || standsIn(text[v:e]) || e < to && text[e] == ':' {
			continue
		}
		raw, err := base64.StdEncoding.DecodeString(text[v:e])
		if err == nil && utf8.Valid(raw) && printable(strings.TrimRight(string(raw), "\n")) && !standsIn(string(raw)) {
			return v, e, true
		}
		if sh := shapeOf(text[v:e]); err == nil && sh.random() && e-v >= 16 {
			return v, e, true
		}
	}
	return 0, to, false
}
