// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"

// heldKey is a regular expression and a text: a short one as it is, a long one by its place in the file.
type heldKey struct {
	re         *pyre.Regexp
	text       string
	start, end int32
}

// Bounds of what is remembered of regular expressions: the length of a short text, and how many texts.
const (
	heldBytes = 64
	heldMost  = 1 << 13
)

// known reports whether the key stands for one text.
func (k *heldKey) known() bool { return k.text != "" || k.end > k.start }

// holds reports whether a regular expression matches a text. Most are short: names. Those that are long, such as the body of a
// function, are asked about once for each match within.
func (f *File) holds(key heldKey, text string, run *Run) bool {
	if held, ok := f.held[key]; ok && key.known() {
		return held
	}
	if !run.spendText(text) {
		return false
	}
	held, err := key.re.Match(text)
	if err != nil {
		run.Incomplete = manyRegexpSteps
		return held
	}
	f.hold(key, held)
	return held
}

// find returns the first match of a regular expression in a text, nil where there is none.
func (f *File) find(key heldKey, text string, run *Run) []int {
	if held, ok := f.held[key]; ok && key.known() && !held {
		return nil
	}
	if !run.spendText(text) {
		return nil
	}
	loc, err := key.re.Find(text)
	if err != nil {
		run.Incomplete = manyRegexpSteps
	} else if loc == nil {
		f.hold(key, false)
	}
	return loc
}

func (f *File) hold(key heldKey, held bool) {
	if len(f.held) >= heldMost || !key.known() {
		return
	}
	if f.held == nil {
		f.held = map[heldKey]bool{}
	}
	f.held[key] = held
}

const manyRegexpSteps = "regular expression: too many steps"

// spendText counts the search of a text: ranges that nest would be searched again and again.
func (run *Run) spendText(text string) bool {
	if !run.spend(len(text) / 16) {
		run.Incomplete = manyRegexpSteps
		return false
	}
	return true
}
