// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import (
	"strings"
	"unicode/utf8"
)

// Characters that begin or end a terminal's control sequences (ECMA-48).
const (
	bel       = 0x07
	backspace = 0x08
	esc       = 0x1B
	c1CSI     = 0x9B
	c1DCS     = 0x90
	c1SOS     = 0x98
	c1OSC     = 0x9D
	c1PM      = 0x9E
	c1APC     = 0x9F
)

// maxSequence is the length in bytes of the longest sequence that is taken as
// one.
const maxSequence = 192

// sequenceAt reports whether the control character at i begins a sequence, or
// is a backspace.
func (c *scan) sequenceAt(i int, r rune, n int) bool {
	end, _ := parseSequence(c.text[i:min(len(c.text), i+maxSequence)], r, n)
	return end > 0 || r == backspace
}

// sequence decides about the terminal's sequence or the backspaces at i.
func (c *scan) sequence(i int, r rune, n int) int {
	if end, hides := parseSequence(c.text[i:min(len(c.text), i+maxSequence)], r, n); end > 0 {
		c.add(i, i+end, r, iTerminal, hides)
		c.escape = i + end
		return i + end
	}
	end := i
	for end < len(c.text) && c.text[end] == backspace {
		end++
	}
	start := i
	if prev := c.before(i); end == i+1 && c.s.table.of(prev) == plain && (prev == '_' || prev == c.after(end)) {
		_, size := utf8.DecodeLastRuneInString(c.text[:i])
		start -= size // bold or underlined, as manual pages print it
	}
	c.add(start, end, r, iControl, end-i > 1)
	c.escape = end
	return end
}

// parseSequence parses a terminal's control sequence at the start of text, which
// begins with r of n bytes. It returns its length, 0 if there is none, and
// whether it can hide or replace text.
func parseSequence(text string, r rune, n int) (end int, hides bool) {
	introducer := r
	if r != esc {
		// Text that was decoded wrongly is full of C1 characters. One that
		// means something has a parameter after it.
		if n >= len(text) || text[n] < '0' || text[n] > '?' || r != c1CSI && r != c1OSC {
			return 0, false
		}
	} else {
		if len(text) < 2 {
			return 0, false
		}
		n = 2
		// ESC and a byte from 0x40 to 0x5F stand for a C1 control.
		switch b := text[1]; {
		case b >= 0x40 && b <= 0x5F:
			introducer = rune(b) + 0x40
		case b == 'c': // full reset
			return 2, true
		case strings.IndexByte("#%()*+-./", b) >= 0 && len(text) > 2 && text[2] >= 0x30 && text[2] <= 0x7E:
			return 3, false // choice of a character set
		case b >= 0x30 && b <= 0x3F:
			return 2, false // keypad, cursor saved
		default:
			return 0, false
		}
	}
	switch introducer {
	case c1CSI:
		return controlSequence(text, n)
	case c1OSC, c1DCS, c1SOS, c1PM, c1APC:
		end := stringEnd(text, n)
		if end == 0 && r == esc {
			end = n // cut short: what follows is read as text
		}
		return end, end > 0
	}
	return 0, false
}

// stringEnd returns the length of a control string that begins before
// text[i:], or 0 if its end is not in text.
func stringEnd(text string, i int) int {
	for ; i < len(text); i++ {
		switch {
		case text[i] == bel:
			return i + 1
		case text[i] == esc && strings.HasPrefix(text[i+1:], `\`):
			return i + 2
		case strings.HasPrefix(text[i:], "\u009c"):
			return i + 2
		case text[i] == '\n', text[i] == esc:
			return 0
		}
	}
	return 0
}

// controlSequence parses what follows a CSI that ends at text[:i].
func controlSequence(text string, i int) (end int, hides bool) {
	start := i
	for i < len(text) && text[i] >= 0x30 && text[i] <= 0x3F {
		i++
	}
	params := text[start:i]
	for i < len(text) && text[i] >= 0x20 && text[i] <= 0x2F {
		i++
	}
	if i == len(text) || text[i] < 0x40 || text[i] > 0x7E {
		return 0, false
	}
	switch text[i] {
	case 'm':
		return i + 1, conceals(params)
	case 'K':
		return i + 1, params != "" && params != "0" // else: what is right of the cursor, which is nothing
	case 'h', 'l':
		return i + 1, params != "?25" && params != "?2004" // else: cursor shown, bracketed paste
	}
	return i + 1, true
}

// conceals reports whether the parameters of a colour sequence hide what
// follows: concealed, or in the colour of the background.
func conceals(params string) bool {
	var fg, bg string
	for params != "" {
		var p string
		p, params, _ = strings.Cut(params, ";")
		switch {
		case p == "8":
			return true
		case p == "38" || p == "48":
			kind, rest, _ := strings.Cut(params, ";")
			n := 1 // parameters of a palette's colour
			if kind == "2" {
				n = 3
			}
			end := 0
			for range n {
				if k := strings.IndexByte(rest[end:], ';'); k >= 0 {
					end += k + 1
				} else {
					end = len(rest)
				}
			}
			colour := kind + ":" + strings.TrimSuffix(rest[:end], ";")
			params = rest[end:]
			if p == "38" {
				fg = colour
			} else {
				bg = colour
			}
		case len(p) == 2 && p[0] == '3' && p[1] < '8', len(p) == 2 && p[0] == '9' && p[1] < '8':
			fg = "4" + p[1:] // named as the background of that colour is
			if p[0] == '9' {
				fg = "10" + p[1:]
			}
		case len(p) == 2 && p[0] == '4' && p[1] < '8', len(p) == 3 && p[:2] == "10" && p[2] < '8':
			bg = p
		}
	}
	return fg != "" && fg == bg
}
