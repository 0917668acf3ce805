// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// readInfo reads the info string of a fence: a language in any of the usual spellings, and a file name if there is one.
//
//	python   Python3   {.python .numberLines}   {python}   language-py   lang=py   py title="app.py"   python:src/app.py
//	12:30:src/app.py   src/app.py   c++   C#   js{1,3}   diff-js
func readInfo(info string) (lang Lang, file string, known bool) {
	info = strings.TrimSpace(info)
	for i, word := range strings.FieldsFunc(info, infoBreak) {
		word = strings.Trim(word, `"'`+"`")
		key, value, isPair := strings.Cut(word, "=")
		if isPair {
			value = strings.Trim(value, `"'`)
			switch strings.ToLower(key) {
			case "title", "file", "filename", "name", "path", "src":
				file = value
			case "lang", "language":
				if lang == Unknown {
					lang = ByName(value)
				}
			}
			continue
		}
		word = strings.TrimPrefix(strings.TrimPrefix(word, "."), "!")
		for _, prefix := range []string{"language-", "lang-", "source-"} {
			word = strings.TrimPrefix(word, prefix)
		}
		if lang == Unknown && (i == 0 || lang == Unknown && file == "") {
			if lang = ByName(word); lang == Unknown {
				lang = compound(word, &file)
			}
		}
		if file == "" && lang != Unknown && strings.Contains(word, ".") && ByPath(word) != Unknown {
			file = word
		}
	}
	if l := ByPath(file); l != Unknown && (lang == Unknown || lang == Text) {
		lang = l
	}
	return lang, file, info != ""
}

func infoBreak(r rune) bool {
	return r == ' ' || r == '\t' || r == '{' || r == '}' || r == ',' || r == ';' || r == '|'
}

// compound reads a word that is more than a name: a path, a language and a path, a range of lines and a path.
func compound(word string, file *string) Lang {
	if i := strings.LastIndexByte(word, ':'); i >= 0 {
		head, tail := word[:i], word[i+1:]
		if l := ByPath(tail); l != Unknown && strings.Contains(tail, ".") {
			*file = tail
			if h := ByName(head); h != Unknown {
				return h
			}
			return l
		}
		return ByName(head)
	}
	if rest, ok := strings.CutPrefix(word, "diff-"); ok && ByName(rest) != Unknown {
		return Diff
	}
	if l := ByPath(word); l != Unknown && strings.Contains(word, ".") {
		*file = word
		return l
	}
	if i := strings.IndexAny(word, "([<"); i > 0 {
		return ByName(word[:i])
	}
	return ByName(strings.TrimRight(word, "-:."))
}
