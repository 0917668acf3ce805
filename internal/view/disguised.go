// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package view

import "strings"

// Byte classes of what words are disguised with.
const (
	isAlpha = 1 << iota
	isNum
	isLeet   // a sign that stands for a letter
	isJoin   // a sign that joins words
	isMarkup // a sign of markup
	isHigh   // part of a rune beyond ASCII
	isPunct  // a sign that stands around words
)

var class = func() (table [256]byte) {
	for c := range table {
		switch b := byte(c); {
		case isLetter(b):
			table[c] = isAlpha
		case isDigit(b):
			table[c] = isNum
		case b >= 0x80:
			table[c] = isHigh
		case strings.IndexByte("@$!|+", b) >= 0:
			table[c] = isLeet
		case strings.IndexByte("-_.", b) >= 0:
			table[c] = isJoin
		case strings.IndexByte("*~`<", b) >= 0:
			table[c] = isMarkup
		}
	}
	table['+'] |= isJoin
	for _, c := range []byte(".,;:!?()[]{}\"'<>*_`#-") {
		table[c] |= isPunct
	}
	return table
}()

// words counts what a line holds.
type words struct {
	plain, rot, back    int // common words as they are, by rot13, backwards
	leet, single, parts int
	joined, markup      int
}

// maxLine is how much is looked at as one line.
const maxLine = 1000

// disguised finds words that are written so that only a reader makes them out.
// done are the kinds that led here: none is undone twice.
func (r *Reader) disguised(src string, done Kind) {
	for start := 0; start < len(src); {
		end := start + min(maxLine, len(src)-start)
		if n := strings.IndexByte(src[start:end], '\n'); n >= 0 {
			end = start + n + 1
		} else if end < len(src) {
			if n := strings.LastIndexByte(src[start:end], ' '); n > 0 {
				end = start + n + 1
			}
		}
		r.count(src, start, end)
		w := &r.words
		if done&(Rot13|Reversed) == 0 {
			if w.rot >= 2 && w.rot > w.plain {
				r.rot13(src, start, end)
			}
			if w.back >= 2 && w.back > w.plain {
				r.reversed(src, start, end)
			}
		}
		if w.leet >= 2 && done&Leet == 0 {
			r.leet(src, start, end)
		}
		if w.single >= 5 && done&Spaced == 0 {
			r.spaced(src, start, end)
		}
		if w.joined > 0 && done&Joined == 0 {
			r.joined(src, start, end)
		}
		if w.markup >= 1 && done&Markup == 0 {
			r.markup(src, start, end)
		}
		start = end
	}
}

// count counts what stands in the fields of a line.
func (r *Reader) count(src string, start, end int) {
	w := &r.words
	*w = words{}
	run := 0 // single letters in a row
	for i := start; i < end; {
		for i < end && src[i] <= ' ' {
			i++
		}
		from, seen, letters := i, byte(0), 0
		for i < end && src[i] > ' ' {
			c := class[src[i]]
			seen |= c
			letters += int(c & isAlpha)
			i++
		}
		field := src[from:i]
		switch {
		case letters == 0 && seen&isHigh == 0:
			if len(field) > 1 {
				run = 0
			}
			continue
		case seen&(isNum|isLeet) != 0 && leetWord(trim(field)):
			w.leet++
		}
		if letters == 1 && len(field) <= 2 || seen == isHigh && len(field) <= 3 {
			run++
			w.single = max(w.single, run)
			continue
		}
		run = 0
		if seen&^(isJoin|isLeet) == isAlpha || letters >= 2 && letters+2 >= len(field) {
			word := trim(field)
			if len(word) <= 12 {
				switch common(word) {
				case commonPlain:
					w.plain++
				case commonRot:
					w.rot++
				case commonBack:
					w.back++
				}
			} else if len(word) >= minGlued && len(word) == letters {
				w.joined++
			}
		}
		if seen&isJoin != 0 && letters >= 5 {
			if n := joints(field); n >= 4 && letters <= n+2 {
				w.single = max(w.single, n+1)
			} else if n >= 3 {
				w.joined++
			}
		}
		if seen&isMarkup != 0 && inWord(field) {
			w.markup++
		}
	}
}

// trim cuts the signs around a word off.
func trim(s string) string {
	for len(s) > 0 && class[s[0]]&isPunct != 0 {
		s = s[1:]
	}
	for len(s) > 0 && class[s[len(s)-1]]&isPunct != 0 {
		s = s[:len(s)-1]
	}
	return s
}

// joints counts the single signs between letters.
func joints(s string) int {
	n := 0
	for i := 1; i+1 < len(s); i++ {
		if class[s[i]]&isJoin != 0 && isLetter(s[i-1]) && isLetter(s[i+1]) {
			n++
		}
	}
	return n
}

// inWord reports whether markup stands between letters.
func inWord(s string) bool {
	for i := 1; i < len(s); i++ {
		if class[s[i]]&isMarkup != 0 && isLetter(s[i-1]) {
			if end := markupEnd(s, i); end < len(s) && isLetter(s[end]) {
				return true
			}
		}
	}
	return false
}

// markupEnd returns the end of the markup at i.
func markupEnd(s string, i int) int {
	for i < len(s) {
		switch c := s[i]; {
		case c == '<':
			n := strings.IndexByte(s[i:min(len(s), i+60)], '>')
			if n < 2 {
				return len(s)
			}
			i += n + 1
		case class[c]&isMarkup != 0:
			i++
		default:
			return i
		}
	}
	return i
}

func (r *Reader) markup(src string, start, end int) {
	d := r.draft(Markup)
	from := start
	for i := start + 1; i < end; i++ {
		if class[src[i]]&isMarkup != 0 && isLetter(src[i-1]) {
			if stop := markupEnd(src[:end], i); stop < end && isLetter(src[stop]) {
				d.copy(src, from, i)
				i, from = stop, stop
			}
		}
	}
	d.copy(src, from, end)
	d.line(end)
}

func (r *Reader) rot13(src string, start, end int) {
	d := r.draft(Rot13)
	d.keep(start, end)
	for _, c := range []byte(src[start:end]) {
		switch {
		case 'a' <= c && c <= 'z':
			c = 'a' + (c-'a'+13)%26
		case 'A' <= c && c <= 'Z':
			c = 'A' + (c-'A'+13)%26
		}
		d.text = append(d.text, c)
	}
	d.line(end)
}

// reversed writes the line backwards, and once more with the words in their
// order: people reverse both ways.
func (r *Reader) reversed(src string, start, end int) {
	d := r.draft(Reversed)
	r.buf = appendReversed(r.buf[:0], src[start:end])
	d.put(start, end, r.buf...)
	d.line(end)
	r.buf = r.buf[:0]
	for i := start; i < end; {
		j := i
		for j < end && src[j] > ' ' {
			j++
		}
		r.buf = appendReversed(r.buf, src[i:j])
		if j < end {
			r.buf = append(r.buf, ' ')
		}
		i = j + 1
	}
	d.put(start, end, r.buf...)
	d.line(end)
}

// appendReversed appends the runes of s from the last to the first.
func appendReversed(b []byte, s string) []byte {
	for end := len(s); end > 0; {
		start := end - 1
		for start > 0 && end-start < 4 && s[start]&0xC0 == 0x80 {
			start--
		}
		b = append(b, s[start:end]...)
		end = start
	}
	return b
}
