// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"encoding/base64"
	"strings"
	"unicode/utf8"
)

// maxUserinfo bounds a user name and a password in a URL.
const maxUserinfo = 200

// findURL finds the password of user:password@host.
func findURL(text string, at, n, _ int) (start, end int, ok bool) {
	from := at + n
	colon, at2 := -1, -1
	for i := from; i < len(text) && i-from < 2*maxUserinfo; i++ {
		c := text[i]
		if c <= ' ' || strings.IndexByte("/?#\"'`<>\\|", c) >= 0 {
			break
		}
		if c == ':' && colon < 0 {
			colon = i
		}
		if c == '@' && colon >= 0 {
			at2 = i
		}
	}
	if at2 < 0 || at2-colon-1 > maxUserinfo {
		return 0, 0, false
	}
	host := text[at2+1 : min(len(text), at2+64)]
	if i := strings.IndexAny(host, "/:?# \"'`\n)>,;\\"); i >= 0 {
		host = host[:i]
	}
	if !passwordOf(text[from:colon], text[colon+1:at2], host) {
		return 0, 0, false
	}
	return colon + 1, at2, true
}

// findDSN finds the password of user:password@tcp(host:port)/database.
func findDSN(text string, at, n, _ int) (start, end int, ok bool) {
	start = at
	for start > 0 && at-start < maxUserinfo && text[start-1] > ' ' && strings.IndexByte("\"'`:", text[start-1]) < 0 {
		start--
	}
	if start == 0 || text[start-1] != ':' || start == at || !utf8.RuneStart(text[start]) {
		return 0, 0, false
	}
	return start, at, passwordOf("", text[start:at], "")
}

// common are passwords of documentation and of development machines.
var common = map[string]bool{
	"pass": true, "secret": true, "postgres": true, "root": true, "admin": true, "guest": true, "user": true, "test": true, "pw": true, "pwd": true, "mysql": true,
	"redis": true, "rabbitmq": true, "mongo": true, "foo": true, "bar": true, "token": true, "pass123": true, "1234": true, "12345": true, "123456": true, "abc123": true,
	"abc": true, "hunter2": true, "key": true, "x": true, "dev": true, "local": true, "demo": true, "public": true, "private": true, "user:pass": true, "tiger": true,
	"letmein": true, "welcome": true, "s3cr3t": true, "s3cret": true, "p4ssw0rd": true, "pass1": true, "pass2": true, "test123": true, "admin123": true, "root123": true,
	"mypass": true, "userpass": true, "x-oauth-basic": true, "x-token-auth": true, "opensesame": true, "open sesame": true,
}

// passwordOf reports whether a password of a URL or command is a real one.
func passwordOf(user, pass, host string) bool {
	if len(pass) < 4 || common[strings.ToLower(pass)] || strings.EqualFold(user, pass) || standsIn(pass) || strings.ContainsAny(pass, "{}()[],") || !utf8.ValidString(pass) {
		return false
	}
	if strings.HasSuffix(host, "contribsys.com") {
		return true
	}
	sh := shapeOf(pass)
	if containsFold(pass, "secret") || containsFold(pass, "ssword") || sh.filler() || sh.others == 0 && sh.digits == 0 && sh.wordy() {
		return false
	}
	example := host == "localhost" || strings.HasPrefix(host, "127.") || strings.HasPrefix(host, "example.") || strings.Contains(host, ".example") || host == "host" || host == "hostname" || !strings.ContainsAny(host, ".:") && host != ""
	if example || sh.digits == 0 && sh.others == 0 {
		return sh.random() && sh.n >= 12 || sh.classes() >= 3 && sh.n >= 8
	}
	if sh.digits == sh.n {
		return false // a port, as in http://a:80@b
	}
	return sh.n >= 6
}

// classes counts the classes of characters: lower, upper, digits, others.
func (sh *shape) classes() (n int) {
	for _, count := range [...]int{sh.lower, sh.upper, sh.digits, sh.others} {
		if count > 0 {
			n++
		}
	}
	return n
}

// findBasic finds the credentials of RFC 7617.
func findBasic(text string, at, n, _ int) (start, end int, ok bool) {
	start = at + n
	end = start
	for end < len(text) && end-start < maxUserinfo*2 && classes['s'][text[end]] {
		end++
	}
	if end-start < 8 {
		return 0, 0, false
	}
	raw, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(text[start:end], "="))
	if err != nil || !utf8.Valid(raw) {
		return 0, 0, false
	}
	user, pass, found := strings.Cut(string(raw), ":")
	if !found || !printable(user) || !printable(pass) {
		return 0, 0, false
	}
	long := pass
	if pass == "" {
		long = user // a key as the user name
	}
	if len(long) < 4 || common[strings.ToLower(long)] || standsIn(long) {
		return 0, 0, false
	}
	return start, end, true
}

func printable(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7f {
			return false
		}
	}
	return true
}

// findBearer finds the tokens of RFC 6750.
func findBearer(text string, at, n, _ int) (start, end int, ok bool) {
	start = at + n
	end = start
	for end < len(text) && end-start < maxJWT && classes['s'][text[end]] || end < len(text) && text[end] == '.' && end+1 < len(text) && classAlnum[text[end+1]] {
		end++
	}
	v := text[start:end]
	if len(v) < 10 && !(len(v) >= 8 && headed(text, at)) || len(v) > maxJWT || standsIn(v) {
		return 0, 0, false
	}
	sh := shapeOf(v)
	return start, end, sh.random() || isUUID(v) && headed(text, at)
}

// headed reports whether an Authorization header's name stands before.
func headed(text string, at int) bool {
	return containsFold(text[max(0, at-24):at], "authorization")
}

// findUserFlag finds curl -u user:password.
func findUserFlag(text string, at, n, _ int) (start, end int, ok bool) {
	line := text[max(0, at-300):at]
	if i := strings.LastIndexByte(strings.ReplaceAll(line, "\\\n", "  "), '\n'); i >= 0 {
		line = line[i:]
	}
	if at > 0 && text[at-1] != ' ' && text[at-1] != '\t' || !strings.Contains(line, "curl") {
		return 0, 0, false
	}
	from := at + n
	quote := byte(0)
	for from > at && from < len(text) && strings.IndexByte(" \"'", text[from]) >= 0 {
		quote = text[from]
		from++
	}
	if c := text[from-1]; c == '"' || c == '\'' {
		quote = c
	}
	if quote == ' ' {
		quote = 0
	}
	stop := from
	for stop < len(text) && stop-from < 2*maxUserinfo && text[stop] > ' ' && text[stop] != quote && (quote != 0 || strings.IndexByte("\"'|;", text[stop]) < 0) {
		stop++
	}
	user, pass, found := strings.Cut(text[from:stop], ":")
	if !found || pass == "" && len(user) < 16 {
		return 0, 0, false
	}
	start, end = from+len(user)+1, stop
	value := pass
	if pass == "" {
		start, end, value = from, from+len(user), user
	}
	if len(value) < 4 || common[strings.ToLower(value)] || standsIn(value) || !utf8.ValidString(value) || strings.EqualFold(user, pass) || strings.ContainsAny(value, "{}$") {
		return 0, 0, false
	}
	sh := shapeOf(value)
	return start, end, !sh.filler() && (sh.digits > 0 || sh.others > 0 || !sh.wordy())
}
