// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// lineKind is what a line of a text looks like.
type lineKind uint8

const (
	blankLine lineKind = iota
	proseLine
	vagueLine // could be either
	codeLine
)

// gap is how many lines of prose may stand within code: a text in quotes, a comment whose signs are lost.
const gap = 3

// prose finds the code in a text outside of fences, between from and to: code in markup, diffs, runs of lines that look like
// code, indented or not.
func (s *splitter) prose(whole *Segment, from, to, depth int) {
	text := whole.Text[:to]
	var taken []span
	if strings.IndexByte(text[from:], '<') >= 0 {
		taken = append(s.elements(whole, from, to, "pre"), s.elements(whole, from, to, "script")...)
		slices.SortFunc(taken, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	}
	if looksLikeJSON(text[from:]) && depth < maxNesting {
		inner := Segment{Text: text[from:to], start: from}
		inner.within(whole)
		s.json(&inner, depth+1)
	}
	start, end, between := -1, 0, 0
	for i := from; i < to; {
		line, next := cutLine(text, i)
		for len(taken) > 0 && taken[0].end <= i {
			taken = taken[1:]
		}
		if len(taken) > 0 && taken[0].start < next {
			s.run(whole, start, end)
			start, i = -1, taken[0].end
			continue
		}
		if strings.HasPrefix(line, "diff --git ") || strings.HasPrefix(line, "@@ -") || strings.HasPrefix(line, "*** Begin Patch") ||
			strings.HasPrefix(line, "--- ") && strings.HasPrefix(text[next:], "+++ ") {
			s.run(whole, start, end)
			start = -1
			stop := min(diffEnd(text, next), to)
			s.diff(whole, i, stop, Unknown)
			i = stop
			continue
		}
		indented := line != "" && (line[0] == '\t' || strings.HasPrefix(line, "    "))
		switch kind := kindOf(line); {
		case kind == codeLine:
			if start < 0 {
				start = i
			}
			end, between = next, 0
		case start < 0 || kind == blankLine:
		case indented:
			end, between = next, 0
		case kind == proseLine:
			if between++; between > gap {
				s.run(whole, start, end)
				start, between = -1, 0
			}
		}
		i = next
	}
	s.run(whole, start, end)
}

// run takes a run of lines that look like code.
func (s *splitter) run(whole *Segment, start, end int) {
	if start < 0 || end <= start {
		return
	}
	text := whole.Text[:end]
	line, _ := cutLine(text, start)
	if _, quotes := container(line, 8); quotes > 0 {
		var b builder
		for i := start; i < end; {
			line, next := cutLine(text, i)
			n, _ := container(line, quotes)
			b.add(text[i+n:next], i+n, false)
			i = next
		}
		s.code(b.segment(whole), Unknown, "")
		return
	}
	seg := Segment{Text: text[start:end], start: start}
	seg.within(whole)
	s.code(seg, Unknown, "")
}

// kindOf tells what a line looks like.
func kindOf(line string) lineKind {
	if len(line) >= longLine && longProse(line) {
		return proseLine
	}
	return kindOfShort(line)
}

// longLine is the length from which on the beginning of a line tells that it is prose: nobody writes a statement that begins
// with so many words, and a stream has to show a paragraph before it ends.
const longLine = 256

// longProse reports whether a line is prose by its first longLine bytes.
func longProse(line string) bool {
	n := longLine
	for n > 0 && n < len(line) && !utf8.RuneStart(line[n]) {
		n--
	}
	return kindOfShort(line[:n]) == proseLine
}

// kindOfShort is kindOf for a line whose end counts.
func kindOfShort(line string) lineKind {
	n, _ := container(line, 8)
	line = strings.Trim(line[n:], " \t\r")
	if line == "" {
		return blankLine
	}
	if strings.Contains(line, "```") {
		return vagueLine // the code in it was taken before
	}
	if startsCode(line) || endsCode(line) {
		return codeLine
	}
	words, signs, wide := 0, 0, 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ' ':
			words++
		case c >= 0x80:
			wide++
		case strings.IndexByte("(){}[];=<>$\\|&_+", c) >= 0:
			signs++
		}
	}
	switch {
	case wide > len(line)/3:
		return proseLine
	case signs*5 > words && signs > 0 && (isCall(line) || isAssignment(line)):
		return codeLine
	case signs == 0 && words >= 3, words >= 8 && signs < words/3:
		return proseLine
	}
	return vagueLine
}

// openers are how lines of code begin. Those with a space want more behind it.
var openers = []string{
	"import ", "from ", "#include", "#define ", "#!", "def ", "class ", "func ", "fn ", "pub ", "public ", "private ", "protected ",
	"static ", "const ", "let ", "var ", "val ", "fun ", "return ", "if (", "if(", "for (", "for(", "while (", "while(", "switch (", "using ",
	"package ", "namespace ", "<?php", "<?=", "//", "/*", "*/", "try {", "} ", "else {", "async ", "await ", "export ", "function ", "struct ",
	"typedef ", "template", "@", "$ ", ">>> ", "elif ", "except", "print(", "console.", "System.", "echo ", "sudo ", "curl ", "wget ", "pip ",
	"npm ", "chmod ", "chown ", "rm -", "bash ", "sh -", "apt ", "apt-get ", "docker ", "kubectl ", "git ", "cat ", "nc ", "unsafe {", "impl ",
	"use ", "mod ", "int ", "char ", "void ", "unsigned ", "string ", "String ", "bool ", "double ", "float ", "raise ", "assert ", "with ",
	"lambda ", "yield ", "throw ", "new ", "FROM ", "RUN ", "SELECT ", "INSERT ", "CREATE ", "DROP ", "DELETE ", "UPDATE ", "#[", "dd ", "eval ",
	"crontab ", "mkfs", "systemctl ", "iptables ", "setenforce ", "python ", "python3 ", "perl ", "ruby ", "php ", "base64 ", "openssl ", "ssh ",
}

// prosaic are openers with which sentences begin as well: such a line must have a sign of code, too.
var prosaic = map[string]bool{
	"import ": true, "from ": true, "class ": true, "return ": true, "let ": true, "using ": true, "package ": true, "static ": true,
	"public ": true, "private ": true, "use ": true, "with ": true, "new ": true, "for (": true, "if (": true, "git ": true, "cat ": true,
	"export ": true, "function ": true, "assert ": true, "raise ": true, "throw ": true, "@": true, "string ": true, "python ": true,
	"ruby ": true, "php ": true, "perl ": true, "echo ": true, "docker ": true, "bash ": true, "protected ": true, "template": true,
	"const ": true, "var ": true, "val ": true, "fun ": true, "except": true, "eval ": true, "struct ": true, "SELECT ": true, "CREATE ": true,
	"DELETE ": true, "UPDATE ": true, "DROP ": true, "INSERT ": true, "FROM ": true, "RUN ": true, "npm ": true, "pip ": true, "curl ": true,
	"wget ": true, "ssh ": true, "python3 ": true, "openssl ": true, "base64 ": true, "kubectl ": true, "apt ": true, "yield ": true,
	"int ": true, "char ": true, "void ": true, "mod ": true, "bool ": true, "String ": true, "async ": true, "await ": true, "double ": true, "float ": true,
}

// starters holds the openers by their first byte.
var starters = byFirst(openers)

func byFirst(list []string) (t [256][]string) {
	for _, s := range list {
		t[s[0]] = append(t[s[0]], s)
	}
	return t
}

// startsCode reports whether a line begins as code does.
func startsCode(line string) bool {
	for _, o := range starters[line[0]] {
		if strings.HasPrefix(line, o) && len(line) > len(o) {
			if !prosaic[o] {
				return true
			}
			return plain(line) || strings.ContainsAny(line, "(){}[];=<>$|\\\"'*/:-.") && !isSentence(line)
		}
	}
	return false
}

// plain reports whether a line is a keyword with at most two words: "import os", "from x import y" has a reason of its own.
func plain(line string) bool {
	n := strings.Count(line, " ")
	return n <= 1 && !isSentence(line) || strings.HasPrefix(line, "from ") && strings.Contains(line, " import ")
}

// isSentence reports whether a line ends as a sentence does and has as many words.
func isSentence(line string) bool {
	switch line[len(line)-1] {
	case '.', ',', '!', '?':
		return strings.Count(line, " ") > 2
	}
	return strings.Count(line, " ") > 8 && !strings.ContainsAny(line, "{};=|")
}

// endsCode reports whether a line ends as code does.
func endsCode(line string) bool {
	switch line[len(line)-1] {
	case ';', '{', '}':
		return true
	case '(', '[', '\\':
		return strings.Count(line, " ") < 12
	case ',':
		return strings.ContainsAny(line, "({[=") && !strings.Contains(line, ". ") && strings.Count(line, " ") < 8
	case ':':
		for _, o := range []string{"def ", "class ", "if ", "elif ", "for ", "while ", "with ", "try:", "except", "else:", "finally:", "async ", "case "} {
			if strings.HasPrefix(line, o) {
				return len(o) > 5 && o != "while " && o != "async " || strings.ContainsAny(line, "()[]=.!<>_") || strings.Count(line, " ") <= 3
			}
		}
	}
	return false
}

// isCall reports whether a line begins with a call: a name, perhaps with dots and arrows, and an open parenthesis.
func isCall(line string) bool {
	i := 0
	for i < len(line) && (isWord(line[i]) && line[i] < 0x80 || strings.IndexByte(".:>-$!@", line[i]) >= 0) {
		i++
	}
	return i > 0 && i < len(line) && line[i] == '(' && isWord(line[0]) && (strings.IndexByte(line, ')') > 0 || strings.Count(line, " ") < 6)
}

// isAssignment reports whether a line assigns something to a name.
func isAssignment(line string) bool {
	i := strings.IndexByte(line, '=')
	if i <= 0 || i+1 >= len(line) {
		return false
	}
	left := strings.TrimRight(line[:i], " :+-*/|&")
	return left != "" && strings.Count(left, " ") <= 2 && !strings.ContainsAny(left, "?!,\"") && (isWord(left[len(left)-1]) || left[len(left)-1] == ']' || left[len(left)-1] == ')')
}
