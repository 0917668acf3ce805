// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package detect puts the evidence for a prompt attack together: phrases in any
// language, forged delimiters, and a trained lexicon, over every view of a
// text.
package detect

import (
	"slices"
	"sort"

	"github.com/llamafirewall/llamafirewall-go/internal/view"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/lexmodel"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

// maxHits is how many rules count in one window: more prove nothing more.
const maxHits = 3

// Evidence is what was found in one view of a text.
type Evidence struct {
	Raw        float64 // on the scale of the model's raw score
	Kind       view.Kind
	Start, End int // of the window, in bytes of the text
	Hits       []Hit
}

// A Hit is a rule that matched.
type Hit struct {
	Rule       string
	Weight     float64
	Start, End int // in bytes of the text
}

// A Detector looks at texts. It keeps its memory from one to the next and is
// not safe for concurrent use.
type Detector struct {
	// Model is nil to go by the rules alone, NoRules to go by the model alone.
	Model   *lexmodel.Model
	NoRules bool
	// Skip reports whether a rule is switched off.
	Skip func(rule string) bool

	reader  view.Reader
	toks    []token.Token
	scorer  *lexmodel.Scorer
	hits    []hit
	bonuses []lexmodel.Bonus
	out     []Evidence
	found   []Hit
}

// A hit is a rule that matched some tokens of a view.
type hit struct {
	name     string
	weight   float64
	from, to int // tokens
}

// NoModelBias is the raw score of a text without any evidence where there is
// no model.
const NoModelBias = -6.0

// Detect returns the evidence of each view of text, the text itself first. It
// is valid until the next call.
func (d *Detector) Detect(text string) []Evidence {
	d.out, d.found = d.out[:0], d.found[:0]
	for v := range d.reader.Views(text) {
		d.toks = token.Append(d.toks[:0], v.Text)
		d.hits = d.hits[:0]
		if !d.NoRules {
			d.phrases()
			d.marks(v.Text)
		}
		raw, from, to := d.score()
		e := Evidence{Raw: raw, Kind: v.Kind}
		if from < to {
			start, _ := v.Range(int(d.toks[from].Start), int(d.toks[from].End))
			_, end := v.Range(int(d.toks[to-1].Start), int(d.toks[to-1].End))
			e.Start, e.End = start, max(start, end)
		}
		at := len(d.found)
		for _, h := range d.hits {
			start, _ := v.Range(int(d.toks[h.from].Start), int(d.toks[h.from].End))
			_, end := v.Range(int(d.toks[h.to-1].Start), int(d.toks[h.to-1].End))
			d.found = append(d.found, Hit{h.name, h.weight, start, max(start, end)})
		}
		e.Hits = d.found[at:len(d.found):len(d.found)]
		d.out = append(d.out, e)
	}
	return d.out
}

// Truncated reports whether the last text had more encodings in one another
// than are undone.
func (d *Detector) Truncated() bool { return d.reader.Truncated() }

// phrases collects the phrase rules that match, each name once in a window.
func (d *Detector) phrases() {
	all := ruleIndex()
	for i := range d.toks {
		t := &d.toks[i]
		for c := t.Class; c != 0; c &= c - 1 {
			for _, r := range all.byClass[c.Index()] {
				d.try(r, i)
			}
		}
		if all.filter[t.Word&255] {
			for _, r := range all.byWord[t.Word] {
				d.try(r, i)
			}
		}
	}
}

func (d *Detector) try(r *rule, i int) {
	if d.Skip != nil && d.Skip(r.name) {
		return
	}
	end := r.match(d.toks, i)
	if end == 0 {
		return
	}
	for k := len(d.hits) - 1; k >= 0 && d.hits[k].from > i-lexmodel.Window; k-- {
		if h := &d.hits[k]; h.name == r.name {
			h.weight = max(h.weight, r.weight)
			return
		}
	}
	d.hits = append(d.hits, hit{r.name, r.weight, i, end})
}

// marks collects the forged delimiters.
func (d *Detector) marks(text string) {
	if len(d.toks) == 0 {
		return
	}
	last := -1
	markSet().FindAll(text, func(i int, loc []int) {
		m := &marks[i]
		if d.Skip != nil && d.Skip(m.name) {
			return
		}
		from := d.tokenAt(loc[0])
		to := max(from+1, d.tokenAt(loc[1]-1)+1)
		if i == last && len(d.hits) > 0 && from-d.hits[len(d.hits)-1].from < lexmodel.Window {
			return
		}
		last = i
		d.hits = append(d.hits, hit{m.name, m.weight, from, to})
	})
}

// tokenAt returns the token at or after the offset.
func (d *Detector) tokenAt(at int) int {
	i := sort.Search(len(d.toks), func(i int) bool { return int(d.toks[i].End) > at })
	return min(i, len(d.toks)-1)
}

// Bonuses returns what the rules add to the windows of the text itself: the
// model is trained to score what they leave open. It is valid until the next
// call.
func (d *Detector) Bonuses(text string) []lexmodel.Bonus {
	d.hits, d.bonuses = d.hits[:0], d.bonuses[:0]
	for v := range d.reader.Views(text) {
		d.toks = token.Append(d.toks[:0], v.Text)
		d.phrases()
		d.marks(v.Text)
		d.weigh()
		break
	}
	return d.bonuses
}

// weigh makes bonuses of the hits.
func (d *Detector) weigh() {
	slices.SortStableFunc(d.hits, func(a, b hit) int { return a.from - b.from })
	d.bonuses = d.bonuses[:0]
	last := ""
	for i, h := range d.hits {
		// A hit counts where fewer than maxHits stand before it in the window.
		if i >= maxHits && d.hits[i-maxHits].from > h.from-lexmodel.Window {
			continue
		}
		if h.name == last && h.from-d.hits[i-1].from < lexmodel.Window/2 {
			continue
		}
		last = h.name
		d.bonuses = append(d.bonuses, lexmodel.Bonus{At: h.from, Weight: h.weight})
	}
}

// score is the best window of the model, with the hits in it; without a model
// the best sum of hits.
func (d *Detector) score() (raw float64, from, to int) {
	d.weigh()
	if d.Model != nil {
		if d.scorer == nil {
			d.scorer = lexmodel.NewScorer(d.Model)
		}
		return d.scorer.Score(d.toks, d.bonuses)
	}
	best := 0.0
	for i, b := range d.bonuses {
		sum, j := 0.0, i
		for ; j < len(d.bonuses) && d.bonuses[j].At < b.At+lexmodel.Window; j++ {
			sum += d.bonuses[j].Weight
		}
		if sum > best {
			best, from, to = sum, b.At, min(len(d.toks), b.At+lexmodel.Window)
		}
	}
	return NoModelBias + 2*best, from, to
}

// DecodedPenalty is what evidence from a decoded view lacks: encodings are
// common in harmless texts, so that it takes more to prove an attack there.
const DecodedPenalty = 1.0

// Score returns the highest raw score of the views of text.
func (d *Detector) Score(text string) float64 {
	best := NoModelBias
	for i, e := range d.Detect(text) {
		if raw := e.Effective(); i == 0 || raw > best {
			best = raw
		}
	}
	return best
}

// Effective is the raw score as it counts.
func (e *Evidence) Effective() float64 {
	if e.Kind != 0 {
		return e.Raw - DecodedPenalty
	}
	return e.Raw
}
