// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// withoutNumbers takes off the numbers of lines, where each line has one and they count up.
func withoutNumbers(seg Segment) Segment {
	text := seg.Text
	last, seen := 0, 0
	for i := 0; i < len(text) && seen < 4; {
		line, next := cutLine(text, i)
		i = next
		if isBlank(line) {
			continue
		}
		n, width := lineNumber(line)
		if width == 0 || seen > 0 && n != last+1 {
			return seg
		}
		last, seen = n, seen+1
	}
	if seen < 2 {
		return seg
	}
	var b builder
	for i := 0; i < len(text); {
		line, next := cutLine(text, i)
		_, width := lineNumber(line)
		b.add(text[i+width:next], i+width, false)
		i = next
	}
	return b.segment(&seg)
}

// lineNumber reads the number in front of a line, with what stands between it and the code: "12 ", "12|", "12: ", "12→".
func lineNumber(line string) (n, width int) {
	i := 0
	for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
		i++
	}
	start := i
	for i < len(line) && i-start < 7 && '0' <= line[i] && line[i] <= '9' {
		n = n*10 + int(line[i]-'0')
		i++
	}
	if i == start {
		return 0, 0
	}
	end := i
	for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
		i++
	}
	for _, sign := range []string{"|", "→", "│", ":", ".", ")"} {
		if strings.HasPrefix(line[i:], sign) {
			i += len(sign)
			if i < len(line) && (line[i] == ' ' || line[i] == '\t') {
				i++
			}
			return n, i
		}
	}
	switch {
	case i == len(line) || line[i] == '\r':
		return n, i
	case i == end:
		return 0, 0
	case line[end] == '\t':
		return n, end + 1
	}
	return n, min(i, end+2)
}

// withoutPrompts keeps, of a session with an interpreter or a shell, what was typed. ok is false where there are no prompts.
func withoutPrompts(seg Segment, lang Lang) (_ Segment, l Lang, ok bool) {
	text := seg.Text
	switch {
	case hasPrompt(text, pythonPrompt) && (lang == Unknown || lang == Text || lang == Python):
		return typed(seg, pythonPrompt, true), Python, true
	case (lang == Unknown || lang == Text || lang == Shell || lang == PowerShell) && hasPrompt(text, shellPrompt):
		l = Shell
		// In a script, lines without a prompt are commands too: only a session that says so has output.
		return typed(seg, shellPrompt, false), l, true
	}
	return seg, Unknown, false
}

// hasPrompt reports whether the first line that is not blank begins with a prompt, or another one does in a shell session.
func hasPrompt(text string, prompt func(string) int) bool {
	for i, n := 0, 0; i < len(text) && n < 40; n++ {
		line, next := cutLine(text, i)
		i = next
		if !isBlank(line) && prompt(line) > 0 {
			return true
		}
	}
	return false
}

// typed takes off the prompts; with only, lines that have none are left out.
func typed(seg Segment, prompt func(string) int, only bool) Segment {
	var b builder
	text := seg.Text
	for i := 0; i < len(text); {
		line, next := cutLine(text, i)
		n := prompt(line)
		if n > 0 || !only {
			b.add(text[i+n:next], i+n, false)
		}
		i = next
	}
	return b.segment(&seg)
}

// pythonPrompt returns the length of the prompt of Python or IPython in front of a line, or 0.
func pythonPrompt(line string) int {
	i := len(line) - len(strings.TrimLeft(line, " \t"))
	rest := line[i:]
	for _, p := range []string{">>> ", "... "} {
		if strings.HasPrefix(rest, p) {
			return i + len(p)
		}
	}
	switch strings.TrimRight(rest, " \r") {
	case ">>>", "...":
		return i + 3
	}
	if strings.HasPrefix(rest, "In [") {
		if j := strings.Index(rest, "]: "); j > 0 && j < 12 {
			return i + j + 3
		}
	}
	return 0
}

// shellPrompt returns the length of the prompt of a shell in front of a line, or 0.
func shellPrompt(line string) int {
	i := len(line) - len(strings.TrimLeft(line, " \t"))
	rest := line[i:]
	switch {
	case strings.HasPrefix(rest, "$ "), strings.HasPrefix(rest, "% "), strings.HasPrefix(rest, "❯ "), strings.HasPrefix(rest, "➜ "):
		return i + strings.IndexByte(rest, ' ') + 1
	case strings.HasPrefix(rest, "PS ") || strings.HasPrefix(rest, "C:\\"):
		if j := strings.IndexByte(rest, '>'); j > 0 && j < 120 {
			return i + j + 1
		}
	}
	// user@host:~/dir$ command
	if j := strings.IndexAny(rest, "$#"); j > 0 && j < 80 && j+1 < len(rest) && rest[j+1] == ' ' {
		if at := strings.IndexByte(rest[:j], '@'); at > 0 && !strings.ContainsAny(rest[:at], " =\"'(") {
			return i + j + 2
		}
	}
	return 0
}

// shellLines adds the lines of a notebook that a shell runs: "!curl ... | sh".
func (s *splitter) shellLines(seg *Segment) {
	text := seg.Text
	if !strings.Contains(text, "!") {
		return
	}
	var b builder
	for i := 0; i < len(text); {
		line, next := cutLine(text, i)
		at := i + len(line) - len(strings.TrimLeft(line, " \t"))
		if strings.HasPrefix(text[at:], "!") && len(line) > at-i+1 && text[at+1] != '=' {
			b.add(text[at+1:next], at+1, false)
		} else if i == 0 && strings.HasPrefix(text, "%%bash") || i == 0 && strings.HasPrefix(text, "%%sh") {
			b.add(text[next:], next, false)
			break
		}
		i = next
	}
	if len(b.text) > 0 {
		shell := b.segment(seg)
		shell.Lang, shell.Set, shell.Sure, shell.Path = Shell, Of(Shell), true, Shell.FileName()
		s.list = append(s.list, shell)
	}
}
