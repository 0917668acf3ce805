// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import (
	"encoding/json"
	"strings"
)

// maxNesting bounds blocks within blocks: Markdown in Markdown, JSON in JSON.
const maxNesting = 4

// A Hint is what is known of a text beforehand.
type Hint struct {
	Lang Lang
	Path string
	// File tells that the text is a file's content or a command, and not a message that code may stand in.
	File bool
}

// Split appends the code in a text to list.
func Split(list []Segment, text string, hint Hint) []Segment {
	whole := Segment{Text: text, Path: hint.Path}
	s := splitter{list: list}
	if hint.File || hint.Lang != Unknown {
		s.block(whole, hint.Lang, hint.Path, hint.Lang != Unknown, 0)
	} else {
		s.message(&whole, 0)
	}
	return s.list
}

// splitter gathers segments.
type splitter struct{ list []Segment }

// message finds the code in a text in which prose may stand.
func (s *splitter) message(whole *Segment, depth int) {
	text := whole.Text
	if depth > maxNesting {
		return
	}
	if looksLikeJSON(text) && s.json(whole, depth) && json.Valid([]byte(text)) {
		return // what is no JSON to its end may be code
	}
	if looksLikeDiff(text) {
		s.diff(whole, 0, len(text), Unknown)
		return
	}
	file := ""
	loose := -1 // where text outside of blocks began
	for i := 0; i < len(text); {
		line, next := cutLine(text, i)
		f, ok := openFence(line)
		if !ok && strings.Contains(line, "```") {
			var from, to int
			if f, from, to, ok = openSpan(line); ok && to >= 0 {
				s.span(whole, i+from, i+to)
				ok = false
			}
			f.span = ok
		}
		if !ok {
			if loose < 0 {
				loose = i
			}
			i = next
			continue
		}
		if loose >= 0 {
			s.prose(whole, loose, i, depth)
			file = mentionedFile(text[loose:i])
			loose = -1
		}
		i = s.fenced(whole, f, next, file, depth)
		file = ""
	}
	if loose >= 0 {
		s.prose(whole, loose, len(text), depth)
	}
}

// fenced takes the block that a fence opens, whose first line is at start, and returns where the text goes on behind it.
func (s *splitter) fenced(whole *Segment, f fence, start int, file string, depth int) int {
	text := whole.Text
	lang, named, known := readInfo(f.info)
	if named == "" && (lang == Unknown || lang == Text || lang == ByPath(file)) {
		named = file
	}
	nests := lang == Markdown || lang == Text && known
	end, next, inner := len(text), len(text), 0
	var b builder
	for i := start; i < len(text); {
		line, after := cutLine(text, i)
		skip := 0
		if f.quote > 0 {
			n, quotes := container(line, f.quote)
			if quotes < f.quote { // the quote ended, and the block with it
				end, next = i, i
				break
			}
			skip = n
		}
		if nests && inner == 0 || !nests || inner > 0 {
			if in, ok := openFence(line[skip:]); ok && nests && in.info != "" && in.sign == f.sign {
				inner++
			} else if f.closes(line[skip:]) {
				if inner == 0 {
					end, next = i, after
					break
				}
				inner--
			} else if n := -1; f.span {
				if n = f.closesSpan(line); n >= 0 {
					end, next = i+n, i+n+f.size
					break
				}
			}
		}
		if f.quote > 0 {
			b.add(text[i+skip:after], i+skip, false)
		}
		i = after
	}
	block := Segment{Text: text[start:end], start: start}
	if f.quote > 0 {
		block = b.segment(whole)
	} else {
		block.within(whole)
	}
	s.block(block, lang, named, known, depth)
	return next
}

// span takes code between backticks in one line, with the name of a language in front of it or none.
func (s *splitter) span(whole *Segment, start, end int) {
	code := whole.Text[start:end]
	lang := Unknown
	if i := strings.IndexByte(code, ' '); i > 0 {
		if lang = ByName(code[:i]); lang != Unknown {
			start += i + 1
		}
	}
	seg := Segment{Text: whole.Text[start:end], start: start}
	seg.within(whole)
	s.block(seg, lang, "", lang != Unknown, maxNesting)
}

// mentionedFile returns the file name that the last line before a block ends on, if there is one.
func mentionedFile(before string) string {
	before = strings.TrimRight(before, " \t\r\n")
	line := before[strings.LastIndexByte(before, '\n')+1:]
	if len(line) > 200 {
		return ""
	}
	words := strings.FieldsFunc(line, func(r rune) bool {
		return r == ' ' || r == '\t' || strings.ContainsRune("*`\"'():,[]<>：（）「」“”", r)
	})
	for i := len(words) - 1; i >= 0; i-- {
		if w := strings.TrimRight(words[i], "."); strings.Contains(w, ".") && ByPath(w) != Unknown || ByPath(w) == Dockerfile {
			return w
		}
	}
	return ""
}

// block takes a piece of code, which the message calls lang.
func (s *splitter) block(seg Segment, lang Lang, file string, known bool, depth int) {
	if isBlank(seg.Text) {
		return
	}
	if l := ByPath(file); l != Unknown && (lang == Unknown || lang == Text || lang == Other) {
		lang, known = l, true
	}
	switch lang {
	case Markdown:
		s.message(&seg, depth+1)
		return
	case Diff:
		s.diff(&seg, 0, len(seg.Text), Unknown)
		return
	case JSON:
		s.json(&seg, depth)
		if json.Valid([]byte(seg.Text)) {
			seg.Path, seg.Lang, seg.Set, seg.Sure = orName(file, JSON), JSON, Of(JSON), true
		} else {
			seg.name(JSON, file)
		}
		s.list = append(s.list, seg)
		return
	case HTML:
		s.markup(&seg, file)
		return
	case Unknown, Text:
		if looksLikeJSON(seg.Text) && s.json(&seg, depth) && json.Valid([]byte(seg.Text)) {
			return
		}
		if looksLikeDiff(seg.Text) {
			s.diff(&seg, 0, len(seg.Text), Unknown)
			return
		}
		if strings.HasPrefix(strings.TrimSpace(seg.Text), "<") && !strings.Contains(seg.Text, "<?") {
			s.markup(&seg, file)
			return
		}
	default:
		if strings.HasPrefix(seg.Text, "--- ") && looksLikeDiff(seg.Text) || addedOnly(seg.Text) {
			s.diff(&seg, 0, len(seg.Text), lang)
			return
		}
	}
	s.code(seg, lang, file)
}

// code takes off prompts and line numbers, and adds the segment.
func (s *splitter) code(seg Segment, lang Lang, file string) {
	if l := ByPath(file); l != Unknown && (lang == Unknown || lang == Text) {
		lang = l
	}
	seg = withoutNumbers(seg)
	if p, l, ok := withoutPrompts(seg, lang); ok {
		seg = p
		if lang == Unknown || lang == Text {
			lang = l
		}
	}
	if (lang == PHP || lang == Unknown) && strings.Contains(seg.Text, "<script") {
		s.scripts(&seg)
	}
	seg.name(lang, file)
	s.list = append(s.list, seg)
	if lang == Python || seg.Lang == Python {
		s.shellLines(&seg)
	}
}

// name decides about the language and the file name of a segment that the message says to be in lang.
func (seg *Segment) name(lang Lang, file string) {
	voted, set := byShebang(seg.Text)
	if voted == Unknown {
		voted, set = Vote(seg.Text)
	}
	switch {
	case lang == Unknown || lang == Text || lang == Other && set&AllParsed != 0:
		seg.Lang, seg.Set = voted, set
	case lang == Other:
		seg.Lang, seg.Set = Other, Of(Other)
	default:
		seg.Lang, seg.Set, seg.Sure = lang, Of(lang), true
		if voted != Unknown && set&AllParsed != 0 && !set.Has(lang) && !(lang == TypeScript && set.Has(JavaScript)) {
			// What the message calls it need not be what it is.
			seg.Set |= set
			seg.Sure = false
		}
	}
	if seg.Set == 0 && strings.Contains(seg.Text, "`") && !strings.Contains(seg.Text, "$") && !strings.Contains(seg.Text, "<?") {
		seg.Set = AllParsed &^ Of(PHP) // which would run what stands between backticks in prose
	}
	switch {
	case file != "":
		seg.Path = file
	case seg.Sure || seg.Set != 0 && (seg.Lang == Shell || !seg.Set.Has(Shell)):
		seg.Path = seg.Lang.FileName()
	}
}

// orName returns the file's name, or one for the language.
func orName(file string, l Lang) string {
	if file != "" {
		return file
	}
	return l.FileName()
}

// byShebang returns the language of the program that the first line names.
func byShebang(text string) (Lang, Set) {
	if !strings.HasPrefix(text, "#!") {
		return Unknown, 0
	}
	line, _ := cutLine(text, 2)
	for _, word := range strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == '/' || r == '\t' || r == '\r' }) {
		if l := ByName(strings.TrimRight(word, "0123456789.")); l != Unknown && l != Text {
			return l, widened(l)
		}
	}
	return Unknown, 0
}
