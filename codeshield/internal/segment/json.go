// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// looksLikeJSON reports whether a text begins as an object or a list of JSON does.
func looksLikeJSON(text string) bool {
	text = strings.TrimLeft(text, " \t\r\n")
	if len(text) < 2 || text[0] != '{' && text[0] != '[' {
		return false
	}
	text = strings.TrimLeft(text[1:], " \t\r\n[{")
	return text != "" && text[0] == '"'
}

// value is a string of JSON with the key that it stands under.
type value struct {
	key string
	seg Segment
}

// jsonReader reads JSON that may be cut or broken: it looks at strings and brackets, and passes over all else.
type jsonReader struct {
	s      *splitter
	whole  *Segment
	depth  int
	levels []level
	cells  *builder // of a notebook
	lang   Lang     // of the notebook
	found  bool
}

// level is an open object or list.
type level struct {
	list   bool
	key    string // of the value that comes next; of a list, the key it stands under
	values []value
	first  int // strings of a list: how many were read
}

// json takes the code in the strings of a text in JSON. It returns false where it has found no member at all.
func (s *splitter) json(whole *Segment, depth int) bool {
	if depth >= maxNesting {
		return false
	}
	r := jsonReader{s: s, whole: whole, depth: depth}
	if strings.Contains(whole.Text, `"cells"`) && strings.Contains(whole.Text, `"cell_type"`) {
		r.cells, r.lang = &builder{}, notebookLanguage(whole.Text)
	}
	r.read(whole.Text)
	for len(r.levels) > 0 {
		r.close()
	}
	if r.cells != nil && len(r.cells.text) > 0 {
		s.code(r.cells.segment(whole), r.lang, "")
	}
	return r.found
}

// notebookLanguage returns the language of a notebook by its metadata.
func notebookLanguage(text string) Lang {
	for _, key := range []string{`"language"`, `"language_info"`} {
		_, rest, ok := strings.Cut(text, key)
		if !ok {
			continue
		}
		rest = rest[:min(len(rest), 300)]
		if key == `"language_info"` {
			_, rest, _ = strings.Cut(rest, `"name"`)
		}
		if parts := strings.SplitN(rest, `"`, 3); len(parts) == 3 {
			if l := ByName(parts[1]); l != Unknown {
				return l
			}
		}
	}
	return Python
}

func (r *jsonReader) read(text string) {
	for i := 0; i < len(text); {
		switch c := text[i]; c {
		case '{', '[':
			next := level{list: c == '['}
			if n := len(r.levels); n > 0 {
				next.key = r.levels[n-1].key
			}
			if !next.list {
				next.key = ""
			}
			r.levels = append(r.levels, next)
			i++
		case '}', ']':
			if len(r.levels) > 0 {
				r.close()
			}
			i++
		case '"':
			i = r.str(text, i)
		default:
			i++
		}
	}
}

// str reads the string that opens at i and returns where it ends.
func (r *jsonReader) str(text string, i int) int {
	end, escaped := i+1, false
	for end < len(text) && text[end] != '"' {
		if text[end] == '\\' {
			escaped = true
			end++
		}
		end++
	}
	end = min(end, len(text))
	next := min(end+1, len(text))
	if len(r.levels) == 0 {
		return next
	}
	top := &r.levels[len(r.levels)-1]
	if !top.list {
		rest := strings.TrimLeft(text[next:], " \t\r\n")
		if strings.HasPrefix(rest, ":") {
			top.key = text[i+1 : end]
			r.found = true
			return next
		}
	}
	seg := Segment{Text: text[i+1 : end], start: i + 1}
	if escaped {
		var b builder
		unescape(&b, text[i+1:end], i+1)
		seg = Segment{Text: string(b.text), runs: b.runs}
	}
	if r.cells != nil && top.key == "source" && r.inCode() {
		for _, piece := range pieces(&seg) {
			r.cells.runs = append(r.cells.runs, stretch{len(r.cells.text), piece.source, piece.width, false})
			r.cells.text = append(r.cells.text, piece.text...)
		}
		if !top.list {
			r.cells.newline()
		}
		return next
	}
	seg.within(r.whole)
	top.values = append(top.values, value{top.key, seg})
	return next
}

// inCode reports whether the cell that is read is one of code. The type of a cell stands before its source as notebooks are
// written; where it does not, the source counts as code.
func (r *jsonReader) inCode() bool {
	for i := len(r.levels) - 1; i >= 0; i-- {
		for _, v := range r.levels[i].values {
			if v.key == "cell_type" {
				return v.seg.Text == "code"
			}
		}
	}
	return true
}

// newline ends a cell.
func (b *builder) newline() {
	if n := len(b.text); n > 0 && b.text[n-1] != '\n' {
		last := b.runs[len(b.runs)-1]
		b.escape("\n", last.at(n-1), 1)
	}
}

// piece is a stretch with its text.
type piece struct {
	text          string
	source, width int
}

func pieces(s *Segment) []piece {
	if len(s.runs) == 0 {
		return []piece{{s.Text, s.start, 0}}
	}
	var out []piece
	for i, r := range s.runs {
		end := len(s.Text)
		if i+1 < len(s.runs) {
			end = s.runs[i+1].text
		}
		out = append(out, piece{s.Text[r.text:end], r.source, r.width})
	}
	return out
}

// close ends the innermost object or list, and takes the strings of it.
func (r *jsonReader) close() {
	top := r.levels[len(r.levels)-1]
	r.levels = r.levels[:len(r.levels)-1]
	if top.list {
		if r.cells != nil && top.key == "source" {
			r.cells.newline()
		}
		if len(r.levels) > 0 && !r.levels[len(r.levels)-1].list {
			parent := &r.levels[len(r.levels)-1]
			parent.values = append(parent.values, top.values...)
			return
		}
	}
	members := make([]Member, len(top.values))
	for i := range top.values {
		members[i] = Member{top.values[i].key, top.values[i].seg.Text}
	}
	for i, h := range Hints("", members) {
		seg := top.values[i].seg
		switch {
		case h.Skip || len(seg.Text) < 4:
		case (h.File || h.Lang != Unknown) && (r.cells == nil || members[i].Key != "source"):
			r.s.block(seg, h.Lang, h.Path, h.Lang != Unknown, r.depth+1)
		default:
			r.s.message(&seg, r.depth+1)
		}
	}
}

// unescape appends what a string of JSON, which stands at base, stands for.
func unescape(b *builder, s string, base int) {
	for i := 0; i < len(s); {
		n := strings.IndexByte(s[i:], '\\')
		if n < 0 {
			b.add(s[i:], base+i, false)
			return
		}
		b.add(s[i:i+n], base+i, false)
		i += n
		text, width := oneEscape(s[i:])
		b.escape(text, base+i, width)
		i += width
	}
}

// oneEscape reads the escape that s begins with.
func oneEscape(s string) (text string, width int) {
	if len(s) < 2 {
		return s, len(s)
	}
	switch s[1] {
	case 'n':
		return "\n", 2
	case 't':
		return "\t", 2
	case 'r':
		return "\r", 2
	case 'b':
		return "\b", 2
	case 'f':
		return "\f", 2
	case 'u':
		r, ok := hex4(s[2:])
		if !ok {
			return "u", 2
		}
		if utf16.IsSurrogate(r) && len(s) >= 12 && s[6] == '\\' && s[7] == 'u' {
			if low, ok := hex4(s[8:]); ok {
				if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
					return string(pair), 12
				}
			}
		}
		return string(r), 6
	}
	_, size := utf8.DecodeRuneInString(s[1:])
	return s[1 : 1+size], 1 + size
}

func hex4(s string) (r rune, ok bool) {
	if len(s) < 4 {
		return 0, false
	}
	for i := range 4 {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}
