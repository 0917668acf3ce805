// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"embed"
	"fmt"
	"maps"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed grammar/*.txt
var grammarFiles embed.FS

// A grammar holds, by slot, the lines that can fill it. A line may name other
// slots in braces; {x:S} makes the first letter a capital.
type grammar map[string][]string

// grammars reads the grammar of each language, in files named for it and what
// they hold; what all share stands in each.
func grammars() (map[string]grammar, error) {
	files, err := grammarFiles.ReadDir("grammar")
	if err != nil {
		return nil, err
	}
	out := map[string]grammar{}
	for _, f := range files {
		text, err := grammarFiles.ReadFile("grammar/" + f.Name())
		if err != nil {
			return nil, err
		}
		lang, _, _ := strings.Cut(strings.TrimSuffix(f.Name(), path.Ext(f.Name())), "_")
		g, slot := out[lang], ""
		if g == nil {
			g = grammar{}
			out[lang] = g
		}
		for line := range strings.Lines(string(text)) {
			line = strings.TrimSpace(line)
			if s, ok := strings.CutPrefix(line, "== "); ok {
				slot = s
			} else if line != "" {
				g[slot] = append(g[slot], line)
			}
		}
	}
	common := out["common"]
	delete(out, "common")
	for lang, g := range out {
		for slot, lines := range common {
			g[slot] = append(g[slot], lines...)
		}
		if len(g["act"]) == 0 {
			g["act"] = []string{"{act1:S}.", "{act1:S}!", "{act1:S}"}
		}
		for slot, lines := range g {
			for _, l := range lines {
				for _, s := range slots(l) {
					if len(g[s]) == 0 {
						return nil, fmt.Errorf("grammar %s: %s: no slot %q", lang, slot, s)
					}
				}
			}
		}
	}
	return out, nil
}

// slots returns the names in braces that look like slots.
func slots(line string) []string {
	var out []string
	for rest := line; ; {
		_, after, ok := strings.Cut(rest, "{")
		name, tail, closed := strings.Cut(after, "}")
		if !ok || !closed {
			return out
		}
		name = strings.TrimSuffix(name, ":S")
		if isSlot(name) {
			out = append(out, name)
			rest = tail
		} else {
			rest = after
		}
	}
}

func isSlot(s string) bool {
	return s != "" && strings.IndexFunc(s, func(c rune) bool { return !unicode.IsLower(c) && !unicode.IsDigit(c) }) < 0
}

// expand fills the slots of line.
func (g grammar) expand(r *rand.Rand, line string, depth int) string {
	var b strings.Builder
	for {
		before, after, ok := strings.Cut(line, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, rest, closed := strings.Cut(after, "}")
		slot, capital := strings.CutSuffix(name, ":S")
		if !closed || !isSlot(slot) {
			b.WriteByte('{')
			line = after
			continue
		}
		fill := ""
		if depth < 6 {
			fill = g.expand(r, pick(r, g[slot]), depth+1)
		}
		if capital {
			fill = upperFirst(fill)
		}
		b.WriteString(fill)
		line = rest
	}
}

func pick(r *rand.Rand, lines []string) string { return lines[r.IntN(len(lines))] }

func upperFirst(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(c)) + s[n:]
}

// shapes are how the pieces of an attack stand together.
var shapes = strings.Split(`{ovr}
{ovr}
{ovr} {act}
{ovr} {say}
{ovr} {ext}
{ovr} {per}
{ovr} {auth} {act}
{auth} {ovr}
{auth} {ext}
{auth} {act} {hide}
{ext}
{ext}
{ext} {say}
{per}
{per}
{per} {per}
{per} {act}
{hook} {act} {hide}
{hook} {ovr} {act}
{hook}
{new} {act}
{new} {ovr} {act}
{new} {say}
{say}
{ovr} {act} {hide}
{open} {ovr} {act} {close}
{open} {new} {act}
{open} {act} {hide} {close}
{open} {ovr}
{hook} {auth} {act} {hide}
{open} {hook} {act} {hide} {close}
{near} {ovr}
{near} {ovr} {act}
{near} {hook} {act}
{ovr} {near}
{near} {ext}`, "\n")

// kinds are the kinds of attacks that the English grammar has beside shapes, by
// the slot that makes them, with how many in a hundred English attacks are so.
var kinds = []struct {
	slot  string
	share int
}{{"hijack", 18}, {"ext", 18}, {"jailbreak", 16}, {"document", 18}}

// synthesize makes n attacks and nearly as many harmless look-alikes, half of
// them in English, the same for the same seed.
func synthesize(n int, seed uint64) ([]row, error) {
	all, err := grammars()
	if err != nil {
		return nil, err
	}
	langs := slices.Sorted(maps.Keys(all))
	r := rand.New(rand.NewPCG(seed, 2))
	seen := map[string]bool{}
	var rows []row
	add := func(text string, label int, source string) {
		if !seen[text] {
			seen[text] = true
			rows = append(rows, row{text, label, source})
		}
	}
	for i := range n {
		lang, shape, source := "en", pick(r, shapes), "own_english"
		if i%2 == 1 {
			lang, source = langs[r.IntN(len(langs))], "own_other"
		} else {
			share := r.IntN(100)
			for _, k := range kinds {
				if share -= k.share; share < 0 {
					shape, source = "{"+k.slot+"}", "own_"+k.slot
					break
				}
			}
		}
		g := all[lang]
		add(vary(r, g.expand(r, shape, 0)), 1, source)
		if i%4 != 3 {
			near := g.expand(r, pick(r, g["near"]), 0)
			for r.IntN(3) == 0 {
				near += " " + g.expand(r, pick(r, g["near"]), 0)
			}
			add(vary(r, near), 0, "own_near")
		}
	}
	return rows, nil
}

// vary changes what people change: capitals, final signs, line ends, quotes.
func vary(r *rand.Rand, s string) string {
	switch r.IntN(16) {
	case 0:
		s = strings.ToUpper(s)
	case 1, 2:
		s = strings.ToLower(s)
	case 3:
		s = strings.ReplaceAll(s, ". ", ".\n")
	case 4:
		s = strings.ReplaceAll(s, ". ", ".\n\n")
	case 5:
		s = strings.ReplaceAll(s, ".", "")
	case 6:
		s = strings.TrimSuffix(s, ".") + "!!!"
	case 7:
		s = typo(r, typo(r, s))
	case 8:
		s = `"` + s + `"`
	case 9:
		noise := strings.Repeat(pick(r, noises), 1+r.IntN(8))
		if r.IntN(2) == 0 {
			s = noise + " " + s
		} else {
			s += " " + noise
		}
	}
	return s
}

// noises are signs that people put around what they write.
var noises = strings.Split("} ] ) ' \" # = * - . ! ? / \\ > < ~ _ | ; ]] }} '' \"\"\" === *** ###", " ")

// typo swaps two letters, or leaves one out.
func typo(r *rand.Rand, s string) string {
	if len(s) < 4 {
		return s
	}
	i := 1 + r.IntN(len(s)-2)
	if s[i] < 'a' || s[i] > 'z' || s[i+1] < 'a' || s[i+1] > 'z' {
		return s
	}
	if r.IntN(2) == 0 {
		return s[:i] + s[i+1:]
	}
	return s[:i] + s[i+1:i+2] + s[i:i+1] + s[i+2:]
}
