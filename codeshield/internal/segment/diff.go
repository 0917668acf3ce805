// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// looksLikeDiff reports whether a text is a unified diff, or a patch in the form that agents write.
func looksLikeDiff(text string) bool {
	text = strings.TrimLeft(text, " \t\r\n")
	return strings.HasPrefix(text, "diff --git ") || strings.HasPrefix(text, "@@ -") || strings.HasPrefix(text, "*** Begin Patch") ||
		strings.HasPrefix(text, "Index: ") && strings.Contains(text, "\n@@ -") ||
		strings.HasPrefix(text, "--- ") && strings.Contains(text, "\n+++ ")
}

// addedOnly reports whether each line of a block has the sign of a diff in front, without a header.
func addedOnly(text string) bool {
	added := 0
	for i := 0; i < len(text); {
		line, next := cutLine(text, i)
		i = next
		switch {
		case isBlank(line):
		case line[0] == '+':
			added++
		case line[0] != ' ' && line[0] != '-':
			return false
		}
	}
	return added > 0
}

// diff takes the new state of each file of the diff that stands between from and to in a text. Only added lines count.
func (s *splitter) diff(whole *Segment, from, to int, lang Lang) {
	text := whole.Text[:to]
	var b builder
	file := ""
	flush := func() {
		if b.hasNew() {
			s.code(b.segment(whole), lang, file)
		}
		b = builder{}
	}
	header := true // of a file, before its first hunk
	for i := from; i < to; {
		line, next := cutLine(text, i)
		switch {
		case strings.HasPrefix(line, "diff --git "), strings.HasPrefix(line, "Index: "):
			flush()
			file, header = lastWord(line), true
		case strings.HasPrefix(line, "--- ") && strings.HasPrefix(text[next:], "+++ "):
			flush()
			header = true
		case header && strings.HasPrefix(line, "+++ "):
			name, _, _ := strings.Cut(strings.TrimRight(line[4:], "\r"), "\t")
			if file = strings.TrimPrefix(strings.TrimSpace(name), "b/"); file == "/dev/null" {
				file = ""
			}
			header = false
		case strings.HasPrefix(line, "*** "):
			flush()
			if _, name, ok := strings.Cut(line, " File: "); ok {
				file = strings.TrimSpace(name)
			}
			header = false
		case strings.HasPrefix(line, "@@"):
			header = false
		case line == "" || line == "\r":
			b.add(text[i:next], i, true)
		case line[0] == '+':
			b.add(text[i+1:next], i+1, false)
			header = false
		case line[0] == ' ':
			b.add(text[i+1:next], i+1, true)
		}
		i = next
	}
	flush()
}

// hasNew reports whether something was added that is no context.
func (b *builder) hasNew() bool {
	for i := range b.runs {
		if !b.runs[i].context {
			return true
		}
	}
	return false
}

func lastWord(line string) string {
	line = strings.TrimRight(line, " \r")
	return strings.TrimPrefix(line[strings.LastIndexByte(line, ' ')+1:], "b/")
}

// diffEnd returns where a diff that begins at i in prose ends: at the first line that is none of a diff's.
func diffEnd(text string, i int) int {
	for i < len(text) {
		line, next := cutLine(text, i)
		ok := line == "" || strings.IndexByte("+- @\\\r", line[0]) >= 0
		for _, p := range []string{"diff --git ", "index ", "new file", "deleted file", "old mode", "new mode", "similarity ", "rename ", "Binary ", "*** "} {
			ok = ok || strings.HasPrefix(line, p)
		}
		if !ok {
			return i
		}
		i = next
	}
	return i
}
