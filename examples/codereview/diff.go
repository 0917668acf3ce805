// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"strconv"
	"strings"
)

// file is a file, or what a diff shows of its new state.
type file struct {
	path, text string
	lines      []line // of text, for a diff; nil for a whole file, in which every line counts
}

// line is a line of a diff's new state.
type line struct {
	number int // in the file
	added  bool
}

// number returns which line of the file a line of the text is.
func (f *file) number(n int) int {
	if f.lines == nil {
		return n
	}
	return f.lines[n-1].number
}

// touches reports whether a range of lines has one that was added.
func (f *file) touches(from, to int) bool {
	if f.lines == nil {
		return true
	}
	for n := from; n <= min(to, len(f.lines)); n++ {
		if f.lines[n-1].added {
			return true
		}
	}
	return false
}

// readDiff takes the new state of each file out of a unified diff.
func readDiff(diff string) []file {
	var files []file
	var f *file
	next, left := 0, 0 // the line of the file, and how many lines of the hunk are left
	for l := range strings.Lines(diff) {
		l = strings.TrimRight(l, "\r\n")
		switch {
		case left > 0 && f != nil && (strings.HasPrefix(l, "+") || strings.HasPrefix(l, " ") || l == ""):
			f.text += strings.TrimPrefix(l[min(1, len(l)):], "\r") + "\n"
			f.lines = append(f.lines, line{next, strings.HasPrefix(l, "+")})
			next, left = next+1, left-1
		case strings.HasPrefix(l, "+++ "):
			path, _, _ := strings.Cut(l[len("+++ "):], "\t")
			files = append(files, file{path: strings.TrimPrefix(path, "b/"), lines: []line{}})
			f = &files[len(files)-1]
		case strings.HasPrefix(l, "@@ "):
			next, left = hunk(l)
		}
	}
	return files
}

// hunk reads "@@ -1,4 +2,5 @@": the new state begins with line 2 and has 5 lines.
func hunk(l string) (start, count int) {
	_, l, _ = strings.Cut(l, "+")
	l, _, _ = strings.Cut(l, " ")
	first, n, ok := strings.Cut(l, ",")
	start, _ = strconv.Atoi(first)
	if count, _ = strconv.Atoi(n); !ok {
		count = 1
	}
	return start, count
}
