// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// property returns the characters of a class that Oniguruma knows by a letter or by \p{name}.
func property(name string) ([]rune, bool) {
	switch name {
	case `\w`:
		return onigWord[:], true
	case `\d`, "Nd":
		return onigDigit[:], true
	case `\s`:
		return onigSpace[:], true
	case "L":
		return onigLetter[:], true
	case "M":
		return onigMark[:], true
	case "N":
		return onigNumber[:], true
	case "P":
		return onigPunctuation[:], true
	case "S":
		return onigSymbol[:], true
	case "Z":
		return onigSeparator[:], true
	}
	return nil, false
}

// complement returns all characters that a list leaves out.
func complement(list []rune) []rune {
	const end = utf8.MaxRune + 1
	if len(list) > 0 && list[0] == 0 {
		list = list[1:]
	} else {
		list = append([]rune{0}, list...)
	}
	if n := len(list); n > 0 && list[n-1] == end {
		return slices.Clone(list[:n-1])
	}
	return append(slices.Clone(list), end)
}

// wordInClass is \w within square brackets, where Oniguruma leaves out six characters of Latin-1 that it is outside:
// superscript digits and fractions.
func wordInClass() []rune {
	return complement(union([][]rune{complement(onigWord[:]), {'²', '³' + 1, '¹', '¹' + 1, '¼', '¾' + 1}}))
}

// escape reads what follows a backslash and stands for characters.
func (t *translator) escape(inClass bool) ([]rune, error) {
	if t.rest == "" {
		return nil, errors.New("a backslash at the end")
	}
	switch c := t.next(); c {
	case 'w', 'd', 's', 'W', 'D', 'S':
		lower := strings.ToLower(string(c))
		list, _ := property(`\` + lower)
		if inClass && lower == "w" {
			list = wordInClass()
		}
		if lower != string(c) {
			list = complement(list)
		}
		return list, nil
	case 'p', 'P':
		name, rest, ok := strings.Cut(strings.TrimPrefix(t.rest, "{"), "}")
		if !ok || !strings.HasPrefix(t.rest, "{") {
			return nil, errors.New(`\p without a name in braces`)
		}
		t.rest = rest
		negated := c == 'P'
		if after, ok := strings.CutPrefix(name, "^"); ok {
			name, negated = after, !negated
		}
		list, ok := property(name)
		if !ok || strings.HasPrefix(name, `\`) {
			return nil, fmt.Errorf("the property %s", short(name))
		}
		if negated {
			list = complement(list)
		}
		return list, nil
	default:
		r, err := t.character(c)
		return []rune{r, r + 1}, err
	}
}

// character returns the character that a backslash and c stand for.
func (t *translator) character(c rune) (rune, error) {
	switch c {
	case 'n':
		return '\n', nil
	case 't':
		return '\t', nil
	case 'r':
		return '\r', nil
	case 'f':
		return '\f', nil
	case 'v':
		return '\v', nil
	case 'a':
		return '\a', nil
	case 'e':
		return 0x1b, nil
	case 'x':
		if digits, rest, ok := strings.Cut(strings.TrimPrefix(t.rest, "{"), "}"); ok && strings.HasPrefix(t.rest, "{") {
			t.rest = rest
			return hexadecimal(digits)
		}
		return 0, errors.New(`\x without braces`)
	case 'u':
		if len(t.rest) < 4 {
			return 0, errors.New(`\u without four digits`)
		}
		digits := t.rest[:4]
		t.rest = t.rest[4:]
		return hexadecimal(digits)
	}
	if c >= utf8.RuneSelf || c < ' ' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
		return 0, fmt.Errorf(`the escape \%c`, c)
	}
	return c, nil
}

func hexadecimal(digits string) (rune, error) {
	n, err := strconv.ParseUint(digits, 16, 32)
	if err != nil || !utf8.ValidRune(rune(n)) || n > utf8.MaxRune {
		return 0, errors.New("a character code that is none")
	}
	return rune(n), nil
}

// bracket reads a class in square brackets.
func (t *translator) bracket() ([]rune, error) {
	negated := strings.HasPrefix(t.rest, "^")
	if negated {
		t.rest = t.rest[1:]
	}
	var members [][]rune
	for n := 0; ; n++ {
		if t.rest == "" {
			return nil, errors.New("a class is not closed")
		}
		if t.rest[0] == ']' {
			if n == 0 {
				return nil, errors.New("a class that begins with ]")
			}
			t.rest = t.rest[1:]
			break
		}
		item, err := t.item()
		if err != nil {
			return nil, err
		}
		members = append(members, item)
	}
	list := union(members)
	if negated {
		list = complement(list)
	}
	return list, nil
}

// item reads one item of a class: a character, a range of two, or an escape that stands for many.
func (t *translator) item() ([]rune, error) {
	first, err := t.member()
	if err != nil || !strings.HasPrefix(t.rest, "-") || strings.HasPrefix(t.rest, "-]") {
		return first, err
	}
	t.rest = t.rest[1:]
	if t.rest == "" {
		return nil, errors.New("a class is not closed")
	}
	last, err := t.member()
	if err != nil {
		return nil, err
	}
	if len(first) != 2 || first[1] != first[0]+1 || len(last) != 2 || last[1] != last[0]+1 || last[0] < first[0] {
		return nil, errors.New("a range that is none")
	}
	return []rune{first[0], last[1]}, nil
}

func (t *translator) member() ([]rune, error) {
	switch c := t.next(); {
	case c == '\\':
		return t.escape(true)
	case c == '[' || c == '&' && strings.HasPrefix(t.rest, "&"):
		return nil, errors.New("a class within a class, or an intersection")
	case c == '-':
		return nil, errors.New("a bare - in a class")
	default:
		return []rune{c, c + 1}, nil
	}
}

// union returns the characters that are in any of several lists.
func union(lists [][]rune) []rune {
	type bound struct {
		at   rune
		step int
	}
	var bounds []bound
	for _, list := range lists {
		for i, at := range list {
			bounds = append(bounds, bound{at, 1 - 2*(i%2)})
		}
	}
	slices.SortFunc(bounds, func(a, b bound) int {
		if a.at != b.at {
			return int(a.at - b.at)
		}
		return b.step - a.step // begin before end, so that what touches is joined
	})
	var out []rune
	depth := 0
	for _, b := range bounds {
		if depth == 0 || depth+b.step == 0 {
			out = append(out, b.at)
		}
		depth += b.step
	}
	return out
}
