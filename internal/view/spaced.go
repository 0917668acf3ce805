// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package view

import (
	"unicode"
	"unicode/utf8"
)

// spaced writes the words that single letters with something between them
// spell. A gap that differs from the others ends a word; where none does, the
// words are told apart by a list of words.
//
// What comes out goes to rules and n-grams, which need words. Package promptguard
// undoes spacing in a way of its own, and has to: its model reads capitals and
// signs as they are, its tokenizer cuts words itself, and what it was measured
// with knew no list of words.
func (r *Reader) spaced(src string, start, end int) {
	d := r.draft(Spaced)
	for i := start; i < end; {
		n, stop := r.letterRun(src, i, end)
		if n < 5 {
			_, size := utf8.DecodeRuneInString(src[i:end])
			i += size
			continue
		}
		// The commonest gap stands inside words.
		d.line(i)
		inner := r.commonGap(src, i, stop)
		at, uniform := len(d.text), true
		for j := i; j < stop; {
			_, size := utf8.DecodeRuneInString(src[j:stop])
			d.copy(src, j, j+size)
			j += size
			k := gapEnd(src, j, stop)
			if k > j && k < stop && src[j:k] != inner {
				d.put(j, k, ' ')
				uniform = false
			}
			j = k
		}
		if uniform {
			r.separate(d, at, i, stop)
		}
		d.line(stop)
		i = stop
	}
}

// letterRun returns how many single letters follow one another from i, and
// where they end.
func (r *Reader) letterRun(src string, i, end int) (n, stop int) {
	if i > 0 && wordByte(src[i-1]) {
		return 0, i
	}
	stop = i
	for j := i; j < end; {
		c, size := utf8.DecodeRuneInString(src[j:end])
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			break
		}
		k := j + size
		if k < end && wordByte(src[k]) {
			break
		}
		n, stop = n+1, k
		j = gapEnd(src, k, end)
		if j == k || j-k > 5 {
			break
		}
	}
	return n, stop
}

func wordByte(c byte) bool { return isLetter(c) || isDigit(c) || c >= utf8.RuneSelf }

// gapEnd returns the end of the signs and spaces at i.
func gapEnd(src string, i, end int) int {
	for i < end && !wordByte(src[i]) && src[i] != '\n' {
		i++
	}
	return i
}

// commonGap returns what stands most often between two letters.
func (r *Reader) commonGap(src string, start, end int) string {
	var gaps [4]string
	var counts [4]int
	for i := start; i < end; {
		_, size := utf8.DecodeRuneInString(src[i:end])
		i += size
		j := gapEnd(src, i, end)
		for k := range gaps {
			if counts[k] == 0 || gaps[k] == src[i:j] {
				gaps[k] = src[i:j]
				counts[k]++
				break
			}
		}
		i = j
	}
	best := 0
	for k := range counts {
		if counts[k] > counts[best] {
			best = k
		}
	}
	return gaps[best]
}

// separate puts spaces between the words of d.text[at:], which stands for
// [from, to), if they are words of the list.
func (r *Reader) separate(d *draft, at, from, to int) {
	word := append([]byte(nil), d.text[at:]...)
	toLower(word)
	cuts, ok := segment(word)
	if !ok {
		return
	}
	for len(d.spans) > 0 && d.spans[len(d.spans)-1].at >= at {
		d.spans = d.spans[:len(d.spans)-1]
	}
	d.text = d.text[:at]
	out := make([]byte, 0, len(word)+len(cuts))
	for i := range word {
		if i > 0 && len(cuts) > 0 && cuts[0] == i {
			out = append(out, ' ')
			cuts = cuts[1:]
		}
		out = append(out, word[i])
	}
	d.put(from, to, out...)
}

// joined writes the words of fields in which words are joined by signs, by
// capitals, or by nothing.
func (r *Reader) joined(src string, start, end int) {
	d := r.draft(Joined)
	for i := start; i < end; {
		for i < end && src[i] <= ' ' {
			i++
		}
		j := i
		for j < end && src[j] > ' ' {
			j++
		}
		field := src[i:j]
		if joints(field) >= 3 {
			from := i
			for k := i + 1; k < j; k++ {
				if class[src[k]]&isJoin != 0 {
					d.copy(src, from, k)
					d.put(k, k+1, ' ')
					from = k + 1
				}
			}
			d.copy(src, from, j)
			d.line(j)
		} else if n := len(field); n >= minGlued {
			r.glued(d, src, i, j)
		}
		i = j
	}
}

// minGlued is the length from which a word may be several.
const minGlued = 15

// glued writes the words of the runs of letters in [from, to).
func (r *Reader) glued(d *draft, src string, from, to int) {
	for i := from; i < to; {
		j := i
		for j < to && isLetter(src[j]) {
			j++
		}
		if j-i >= minGlued {
			at, spans := len(d.text), len(d.spans)
			d.put(i, j, []byte(src[i:j])...)
			r.separate(d, at, i, j)
			if len(d.text)-at == j-i { // nothing was told apart
				d.text, d.spans = d.text[:at], d.spans[:spans]
			} else {
				d.line(j)
			}
		}
		i = max(j, i+1)
	}
}
