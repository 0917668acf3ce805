// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package view

import (
	"slices"
	"strings"
	"sync"
)

// What common says of a word.
const (
	commonPlain = iota + 1
	commonRot
	commonBack
)

// commonWords are frequent English words. Those whose reverse or rot13 is a
// word of some language are told by themselves only.
const (
	commonWords   = "the and you your this that for all with from have of is in to not are it"
	telltaleWords = "the and you your this that for all with from have ignore system prompt previous instructions reveal forget everything"
	notReversed   = " for all "
)

// commonTable finds the common words by a hash of their letters.
var commonTable = sync.OnceValue(func() *[1024]struct {
	word string
	kind byte
} {
	var table [1024]struct {
		word string
		kind byte
	}
	add := func(word string, kind byte) {
		i := wordHash(word)
		for table[i].word != "" {
			i = (i + 1) % uint32(len(table))
		}
		table[i].word, table[i].kind = word, kind
	}
	for _, word := range strings.Fields(commonWords) {
		add(word, commonPlain)
	}
	for _, word := range strings.Fields(telltaleWords) {
		rot := []byte(word)
		for i, c := range rot {
			rot[i] = 'a' + (c-'a'+13)%26
		}
		add(string(rot), commonRot)
		if !strings.Contains(notReversed, " "+word+" ") {
			add(string(appendReversed(nil, word)), commonBack)
		}
	}
	return &table
})

func wordHash(s string) uint32 {
	h := uint32(len(s))
	for i := range len(s) {
		h = h*31 + uint32(s[i]|0x20)
	}
	return (h * 2654435761) >> 22
}

// common tells whether s is a common word, plain, by rot13 or backwards.
func common(s string) byte {
	if len(s) < 2 {
		return 0
	}
	table := commonTable()
	for i := wordHash(s); table[i].word != ""; i = (i + 1) % uint32(len(table)) {
		if strings.EqualFold(table[i].word, s) {
			return table[i].kind
		}
	}
	return 0
}

// lexicon holds the words that glued text is taken apart into: the words of
// orders to a model and those between them, in the languages that are glued
// most.
const lexicon = `a about above access account act admin administrator after again all also always an and answer any anything api are as ask at
attention be become before begin below bot but by bypass call can card command commands complete confidential config constraints content
context continue conversation credentials credit customer data database debug delete describe developer did directions directives disable
disclose disregard display do does dont done download drop dump each email emails enable end enter entire error every everything execute exfiltrate
existing explain export express file files filter filters first follow following for forget forward free from full function get give
given go guide guideline guidelines had has have here hidden how human i if ignore ignored important in include information initial input
inside instead instruct instruction instructions into is it its jailbreak jailbroken keep key keys know language last latest let like limits
limitations list lines log login longer make malware mail me memory message messages mode model moderation more must my name never new next no not
nothing now obey of off on one only open operator or order orders original other our out output override own password passwords pay payload
please policies policy post pretend previous print prior private prompt prompts programming provide read ready refuse regulations remove repeat
replace reply report request requests reset respond response responses restriction restrictions reveal role roleplay root rule rules run safe
safety say secret secrets secure security see send server session set share shell should show simulate skip so speak start starting state step steps
stop story such system task tasks tell test text than that the their them then there these they things this those to token tokens told tool
tools top transfer translate unfiltered unrestricted until up update upload url use user users verbatim via want was we web were what when where
which who will with without word words write yes you your yourself
ignoriere ignorieren alle vorherigen bisherigen anweisungen vergiss regeln zeige deine deinen
ignorez ignore toutes les instructions precedentes oublie oubliez regles montre affiche
ignora olvida todas las instrucciones anteriores muestra revela reglas tus
esqueca todas as instrucoes mostre regras suas`

const maxWord = 15

var lexiconSet = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool, 512)
	for _, w := range strings.Fields(lexicon) {
		set[w] = true
	}
	return set
})

// maxSegment bounds the work on one run of letters.
const maxSegment = 400

// segment tells the words of b apart: the offsets at which a new word starts,
// by the fewest letters outside words of the lexicon, then the fewest words.
// It fails where b is not made of such words, nearly all of it.
func segment(b []byte) (cuts []int, ok bool) {
	if len(b) > maxSegment || len(b) < 8 {
		return nil, false
	}
	words := lexiconSet()
	type cell struct{ cost, from int }
	best := make([]cell, len(b)+1)
	for end := 1; end <= len(b); end++ {
		best[end] = cell{best[end-1].cost + 20, end - 1} // a letter outside words
		for n := 1; n <= min(maxWord, end); n++ {
			if c := best[end-n].cost + 2 + 4/n; c < best[end].cost && words[string(b[end-n:end])] {
				best[end] = cell{c, end - n}
			}
		}
	}
	outside, parts := 0, 0
	for end := len(b); end > 0; end = best[end].from {
		if end-best[end].from == 1 && !words[string(b[end-1:end])] {
			outside++
			continue
		}
		parts++
		cuts = append(cuts, best[end].from, end)
	}
	if parts < 3 || outside*8 > len(b) {
		return nil, false
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	return slices.DeleteFunc(cuts, func(at int) bool { return at == 0 || at == len(b) }), true
}
