// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"strings"
	"unicode/utf8"
)

const (
	maxMail  = 254 // RFC 5321, 4.5.3.1.3 and erratum 1690
	maxLocal = 64
	maxHost  = 63 // bytes of a label of the domain
)

// mail looks at what stands around an '@'.
func (sc *scan) mail(at int) {
	text := sc.text
	start := at
	for start > 0 && at-start <= maxLocal {
		n := localBefore(text[:start])
		if n == 0 {
			break
		}
		start -= n
	}
	for start < at && strings.IndexByte(".'-+%", text[start]) >= 0 {
		start++ // quotes and dots that belong to the sentence
	}
	if start == at || at-start > maxLocal || text[at-1] == '.' || strings.Contains(text[start:at], "..") {
		return
	}
	end := domain(text, at+1)
	if end < 0 || end-start > maxMail || inURL(text, start) || notMail(text, start, at, end) {
		return
	}
	sc.candidate(start, end, iEmail, tierSure, 0)
}

// localBefore returns the length of the last character of s if it may stand in
// the local part, else 0. Other characters that RFC 5322 allows there are
// more often what stands around an address.
func localBefore(s string) int {
	b := s[len(s)-1]
	if isAlnum(b) || strings.IndexByte("._%+-'", b) >= 0 {
		return 1
	}
	if b < utf8.RuneSelf {
		return 0
	}
	r, n := utf8.DecodeLastRuneInString(s)
	if r >= latinStart && r < 0x250 && r != '×' && r != '÷' {
		return n
	}
	return 0
}

// domain returns where the domain that begins at start ends, or -1. It has at
// least two labels, the last of letters.
func domain(text string, start int) int {
	end, label := -1, start
	for i := start; ; {
		n := 0
		if i < len(text) && i-start < maxMail {
			n = hostChar(text[i:])
		}
		if n > 0 {
			i += n
			continue
		}
		// A label ends at i.
		if i == label || text[label] == '-' || text[i-1] == '-' || i-label > maxHost {
			break
		}
		if label > start && topLevel(text[label:i]) {
			end = i
		} else {
			end = -1
		}
		if i == len(text) || text[i] != '.' || i-start >= maxMail {
			break
		}
		label = i + 1
		i++
	}
	if end >= 0 && end < len(text) && (text[end] == '_' || text[end] == '@' || text[end] == '-') {
		return -1
	}
	return end
}

// hostChar returns the length of the character at the start of s if it may
// stand in a label, else 0.
func hostChar(s string) int {
	if isAlnum(s[0]) || s[0] == '-' {
		return 1
	}
	if s[0] < utf8.RuneSelf {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s); r >= latinStart && r < 0x250 && r != '×' && r != '÷' {
		return n
	}
	return 0
}

func topLevel(s string) bool {
	if len(s) < 2 || len(s) > 24 {
		return false
	}
	if strings.HasPrefix(s, "xn--") || strings.HasPrefix(s, "XN--") {
		return true
	}
	for i := range len(s) {
		if !isLetter(s[i]) {
			return false
		}
	}
	return true
}

// inURL reports whether what begins at start is the user of a URL, which is no
// mail address: https://user:password@host.
func inURL(text string, start int) bool {
	before := text[max(0, start-ahead):start]
	if i := strings.LastIndexAny(before, " \n\t\"'<>()[]{},;"); i >= 0 {
		before = before[i+1:]
	}
	return strings.Contains(before, "://")
}

// notMail reports whether the parts are those of something else that has an
// '@': a unit of systemd, a picture for dense screens, a repository over SSH.
func notMail(text string, start, at, end int) bool {
	last := strings.ToLower(text[strings.LastIndexByte(text[:end], '.')+1 : end])
	switch last {
	case "service", "socket", "target", "timer", "mount", "slice", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "css", "scss", "js", "mjs", "cjs", "ts", "tsx", "jsx", "json", "html", "htm", "xml", "yaml", "yml", "toml", "txt", "tgz", "gz", "zip", "whl", "go", "exe", "dll":
		return true
	}
	if end+1 < len(text) && text[end] == ':' && (isLetter(text[end+1]) || text[end+1] == '~' || text[end+1] == '/') && !strings.Contains(text[start:at], ".") {
		return true // git@host.example:path
	}
	return false
}
