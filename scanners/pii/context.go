// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"strings"
	"unicode/utf8"
)

// far is the distance of words that do not stand near.
const far = 255

const (
	maxWordsBack  = 12 // words before an identifier in which those that name it are looked for
	maxWordsAhead = 6
	aheadPenalty  = 3 // words after it count as so many words further away
	partDistance  = 1 // of the name of the JSON member
)

// The marks of what is no word in a normal text.
const (
	digitsMark  = '0'
	newlineMark = '1'
)

// A wordIndex finds phrases that name types of identifiers. It is immutable.
type wordIndex struct {
	byKey map[[3]byte][]phrase
	rules int
}

// A phrase is words in normal form. It speaks for a rule, or for one of the
// concepts that come after the rules.
type phrase struct {
	text   string
	words  int
	prefix bool // of its last word
	target int
}

// What phrases may speak for besides rules.
const (
	ofPerson  = iota // somebody is spoken of
	ofThing          // a number of something else: an order, a version, a line
	ofVersion        // a version of something
	numConcepts
)

func newWordIndex(rules []rule) *wordIndex {
	x := &wordIndex{byKey: make(map[[3]byte][]phrase), rules: len(rules)}
	for i := range rules {
		x.add(i, rules[i].words)
	}
	for concept, words := range conceptWords() {
		x.add(len(rules)+concept, words)
	}
	return x
}

func (x *wordIndex) add(target int, phrases []string) {
	for _, p := range phrases {
		text, prefix := strings.CutSuffix(p, "*")
		normal := string(appendNormal(nil, text))
		key := keyOf(normal)
		x.byKey[key] = append(x.byKey[key], phrase{normal, 1 + strings.Count(normal, " "), prefix, target})
	}
}

// keyOf is the beginning of the first word.
func keyOf[T string | []byte](s T) (k [3]byte) {
	for i := 0; i < len(s) && i < len(k) && s[i] != ' '; i++ {
		k[i] = s[i]
	}
	return k
}

// at reports whether the phrase stands at the start of s.
func (p *phrase) at(s []byte) bool {
	n := len(p.text)
	if len(s) < n || string(s[:n]) != p.text {
		return false
	}
	if p.prefix {
		for n < len(s) && s[n] != ' ' && s[n] != digitsMark {
			n++
		}
	}
	return n == len(s) || s[n] == ' '
}

// nearby is which phrases stand near a place in the text, and how far away.
type nearby struct {
	index         *wordIndex
	before, after side
	normal        []byte
	words         []int // offsets in normal
	away          []int // by word: how many words away it is

	ofPart    []int // targets of the part's name
	knowsPart bool
}

// A side is what stands on one side of an offset.
type side struct {
	at      int     // the offset; less than 0: none
	dist    []uint8 // by target
	touched []int   // targets that are not far
}

func newNearby(x *wordIndex) nearby {
	n := nearby{index: x, normal: make([]byte, 0, 4*back), before: newSide(x), after: newSide(x)}
	n.reset()
	return n
}

func newSide(x *wordIndex) side {
	s := side{dist: make([]uint8, x.rules+numConcepts)}
	for i := range s.dist {
		s.dist[i] = far
	}
	return s
}

// reset forgets the text.
func (n *nearby) reset() {
	n.before.move(-1)
	n.after.move(-1)
	n.knowsPart, n.ofPart = false, n.ofPart[:0]
}

func (s *side) move(at int) {
	for _, t := range s.touched {
		s.dist[t] = far
	}
	s.touched, s.at = s.touched[:0], at
}

func (s *side) hit(target, dist int) {
	if s.dist[target] == far {
		s.touched = append(s.touched, target)
	}
	s.dist[target] = min(s.dist[target], uint8(dist))
}

// near returns how many words away from text[start:end] a phrase of the rule
// stands, or far.
func (sc *scan) near(start, end, rule int) int {
	n := &sc.nearby
	if n.before.at != start {
		n.before.move(start)
		n.look(preceding(sc.text, start))
		if len(sc.text) <= back {
			n.part(sc.part)
		}
	}
	dist := int(n.before.dist[rule])
	if dist <= aheadPenalty {
		return dist
	}
	if n.after.at != end {
		n.after.move(end)
		n.lookAhead(following(sc.text, end))
	}
	return min(dist, int(n.after.dist[rule]))
}

// concept is near for a concept.
func (sc *scan) concept(start, end, concept int) int {
	return sc.near(start, end, sc.nearby.index.rules+concept)
}

// otherThing reports whether a word says that a number counts something else,
// and stands closer than dist words away.
func (sc *scan) otherThing(start, end, dist int) bool { return sc.concept(start, end, ofThing) < dist }

// preceding returns the text before an identifier in which words may name it. It
// does not reach over a placeholder: what a scan finds after redaction, it
// must have found before.
func preceding(text string, start int) string {
	from := max(0, start-back)
	for from > 0 && from < start && (isAlnum(text[from-1]) || text[from-1] >= utf8.RuneSelf) {
		from++ // a word that is cut
	}
	before := text[cutStart(text, from):start]
	for end := len(before); ; {
		i := strings.LastIndexByte(before[:end], '>')
		if i < 0 {
			break
		}
		if j := strings.LastIndexByte(before[:i], '<'); j >= 0 && isPlaceholder(before[j+1:i]) {
			return before[i+1:]
		}
		end = i
	}
	return member(before)
}

// member returns the name of a JSON member if before ends with one, as in
// {"a": "x", "ssn": ". A name that says nothing is taken with what is before it.
func member(before string) string {
	s := strings.TrimRight(before, " \n\t\"'+(")
	if s == "" || s[len(s)-1] != ':' && s[len(s)-1] != '=' {
		return before
	}
	s = strings.TrimRight(s[:len(s)-1], " ")
	if s == "" || s[len(s)-1] != '"' && s[len(s)-1] != '\'' {
		return before
	}
	i := strings.LastIndexByte(s[:len(s)-1], s[len(s)-1])
	if i < 0 {
		return before
	}
	switch strings.ToLower(s[i+1 : len(s)-1]) {
	case "number", "no", "num", "nr", "value", "text", "numero", "número", "numéro", "nummer", "content":
		return before
	}
	return before[i:]
}

// following returns the text after an identifier, up to where the next thing
// begins.
func following(text string, end int) string {
	s := text[end:cutEnd(text, end+ahead)]
	if i := strings.IndexAny(s, ",;\n|{}[]\t\"<?!"); i >= 0 {
		s = s[:i]
	}
	if i := strings.Index(s, ". "); i >= 0 {
		s = s[:i]
	}
	return s
}

// isPlaceholder reports whether what stands between < and > is a label and a
// number.
func isPlaceholder(s string) bool {
	i := strings.LastIndexByte(s, '_')
	if i < 1 || i == len(s)-1 {
		return false
	}
	for j := range len(s) {
		b := s[j]
		if !isDigit(b) && (j > i || !isUpper(b) && b != '_') {
			return false
		}
	}
	return true
}

// look takes the words of the text before, the last ones first.
func (n *nearby) look(text string) {
	n.split(text)
	last := len(n.words) - 1
	n.away = append(n.away[:0], n.words...)
	dist, digits := 0, -1 // digits: the distance of the nearest
	for w := last; w >= 0 && dist <= maxWordsBack; w-- {
		n.away[w] = dist
		switch n.normal[n.words[w]] {
		case digitsMark:
			if digits < 0 {
				digits = dist
			}
			continue
		case newlineMark:
			dist += 2
			continue
		}
		dist++
		n.phrases(w, func(p *phrase) {
			away := n.away[w+p.words-1]
			if n.isThing(p.target) && (away > 0 || digits >= 0) {
				return // must stand beside it
			}
			n.before.hit(p.target, away)
		})
	}
}

// isThing reports whether a phrase speaks against an identifier, which it does
// only beside it.
func (n *nearby) isThing(target int) bool {
	return target == n.index.rules+ofThing || target == n.index.rules+ofVersion
}

// lookAhead takes the first words of the text after.
func (n *nearby) lookAhead(text string) {
	n.split(text)
	dist := 0
	for w := range n.words {
		if dist > maxWordsAhead {
			return
		}
		if b := n.normal[n.words[w]]; b == digitsMark || b == newlineMark {
			continue
		}
		n.phrases(w, func(p *phrase) {
			if !n.isThing(p.target) {
				n.after.hit(p.target, aheadPenalty+dist)
			}
		})
		dist++
	}
}

// part takes the name of the JSON member that holds the whole text, as in
// tool_calls[0].arguments/customer/ssn.
func (n *nearby) part(part string) {
	slash := strings.IndexByte(part, '/')
	if slash < 0 {
		return
	}
	if !n.knowsPart {
		n.knowsPart = true
		pointer := part[slash+1:]
		if i := strings.LastIndexByte(pointer, '/'); i > 0 { // the last two names
			if j := strings.LastIndexByte(pointer[:i], '/'); j >= 0 {
				pointer = pointer[j+1:]
			}
		}
		n.split(pointer[cutStart(pointer, len(pointer)-back):])
		for w := range n.words {
			n.phrases(w, func(p *phrase) { n.ofPart = append(n.ofPart, p.target) })
		}
	}
	for _, target := range n.ofPart {
		n.before.hit(target, partDistance)
	}
}

// phrases calls hit for each phrase that begins at word w.
func (n *nearby) phrases(w int, hit func(*phrase)) {
	s := n.normal[n.words[w]:]
	list := n.index.byKey[keyOf(s)]
	for i := range list {
		if list[i].at(s) {
			hit(&list[i])
		}
	}
}

// split brings a text into normal form and finds its words.
func (n *nearby) split(text string) {
	n.normal = appendNormal(n.normal[:0], text)
	n.words = n.words[:0]
	for i, b := range n.normal {
		if b != ' ' && (i == 0 || n.normal[i-1] == ' ') {
			n.words = append(n.words, i)
		}
	}
}
