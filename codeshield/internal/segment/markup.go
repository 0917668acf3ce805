// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// markup takes a text in HTML: as it is, and the code that it holds.
func (s *splitter) markup(seg *Segment, file string) {
	text := seg.Text
	s.scripts(seg)
	s.elements(seg, 0, len(text), "pre")
	seg.Lang, seg.Set, seg.Path = HTML, Of(HTML), orName(file, HTML)
	if strings.Contains(text, "<?php") || strings.Contains(text, "<?=") {
		seg.Lang, seg.Set = PHP, Of(PHP)
		seg.Path = file
	}
	s.list = append(s.list, *seg)
}

// scripts takes the script elements of a text.
func (s *splitter) scripts(seg *Segment) { s.elements(seg, 0, len(seg.Text), "script") }

// span is a part of a text.
type span struct{ start, end int }

// elements takes the content of the elements of a name between from and to, up to the end where one is not closed, and
// returns where they stand.
func (s *splitter) elements(whole *Segment, from, to int, name string) (spans []span) {
	text := whole.Text[:to]
	for i := from; ; {
		start, attributes, ok := openTagAt(text, i, name)
		if !ok {
			return spans
		}
		end := closeTagAt(text, start, name)
		inner := Segment{Text: text[start:end], start: start}
		spans = append(spans, span{start, end})
		i = max(end, start)
		lang := Unknown
		if name == "script" {
			if lang = scriptLanguage(attributes); lang == JSON {
				continue
			}
			inner.within(whole)
		} else {
			inner = withoutTags(whole, start, end)
			_, class, ok := strings.Cut(attributes, "language-")
			if !ok {
				_, class, _ = strings.Cut(text[start:min(end, start+80)], "language-")
			}
			lang = ByName(strings.TrimRight(firstWord(class), `"'>`))
		}
		if !isBlank(inner.Text) {
			inner.name(lang, "")
			s.list = append(s.list, inner)
		}
	}
}

func firstWord(s string) string {
	if i := strings.IndexAny(s, " \t\r\n\"'>"); i >= 0 {
		return s[:i]
	}
	return s
}

// scriptLanguage returns the language of a script element.
func scriptLanguage(attributes string) Lang {
	switch {
	case strings.Contains(attributes, "json"):
		return JSON
	case strings.Contains(attributes, `"ts"`), strings.Contains(attributes, "typescript"):
		return TypeScript
	}
	return JavaScript
}

// openTagAt finds the next start tag of a name from i on, and returns where its content begins.
func openTagAt(text string, i int, name string) (start int, attributes string, ok bool) {
	for {
		n := strings.IndexByte(text[i:], '<')
		if n < 0 {
			return 0, "", false
		}
		i += n + 1
		if len(text)-i <= len(name) || !strings.EqualFold(text[i:i+len(name)], name) || isWord(text[i+len(name)]) {
			continue
		}
		end := strings.IndexByte(text[i:], '>')
		if end < 0 {
			return 0, "", false
		}
		if text[i+end-1] == '/' {
			continue
		}
		return i + end + 1, text[i : i+end], true
	}
}

// closeTagAt finds the end tag of a name from i on, or the end of the text.
func closeTagAt(text string, i int, name string) int {
	for {
		n := strings.Index(text[i:], "</")
		if n < 0 {
			return len(text)
		}
		i += n
		if rest := text[i+2:]; len(rest) >= len(name) && strings.EqualFold(rest[:len(name)], name) {
			return i
		}
		i += 2
	}
}

var entities = []struct{ name, text string }{
	{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", `"`}, {"&#39;", "'"}, {"&apos;", "'"}, {"&nbsp;", " "}, {"&#34;", `"`}, {"&#x27;", "'"}, {"&#60;", "<"}, {"&#62;", ">"},
}

// withoutTags returns the text of an element: tags in it, such as those of colours, are left out, entities undone.
func withoutTags(whole *Segment, from, to int) Segment {
	text := whole.Text[:to]
	var b builder
	for i := from; i < to; {
		n := strings.IndexAny(text[i:], "<&")
		if n < 0 {
			b.add(text[i:], i, false)
			break
		}
		b.add(text[i:i+n], i, false)
		i += n
		if text[i] == '<' {
			if end := strings.IndexByte(text[i:], '>'); end > 0 && i+1 < to && (isWord(text[i+1]) || text[i+1] == '/') && isMarkup(text[i+1:i+end]) {
				i += end + 1
				continue
			}
			b.add("<", i, false)
			i++
			continue
		}
		found := false
		for _, e := range entities {
			if strings.HasPrefix(text[i:], e.name) {
				b.escape(e.text, i, len(e.name))
				i += len(e.name)
				found = true
				break
			}
		}
		if !found {
			b.add("&", i, false)
			i++
		}
	}
	return b.segment(whole)
}

// isMarkup reports whether what stands between angle brackets is a tag that code in a page is wrapped in.
func isMarkup(tag string) bool {
	tag = strings.TrimPrefix(tag, "/")
	for _, name := range []string{"code", "span", "b", "i", "em", "strong", "a", "br", "mark", "font", "div", "p"} {
		if rest, ok := strings.CutPrefix(tag, name); ok && (rest == "" || rest[0] == ' ' || rest == "/") {
			return true
		}
	}
	return false
}
