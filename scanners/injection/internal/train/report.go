// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/detect"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/lexmodel"
)

// A table holds the raw scores by source.
type table struct {
	attacks, harmless map[string][]float64
	quoting           []string
}

// measure scores the rows as the scanner does.
func measure(m *lexmodel.Model, rows []row, quoting []string) *table {
	t := newTable(quoting)
	t.measure(m, rows)
	return t
}

func newTable(quoting []string) *table {
	return &table{map[string][]float64{}, map[string][]float64{}, quoting}
}

// measure adds the scores of more rows.
func (t *table) measure(m *lexmodel.Model, rows []row) {
	d := detect.Detector{Model: m}
	for _, r := range rows {
		s := d.Score(r.Text)
		if r.Label == 1 {
			t.attacks[r.Source] = append(t.attacks[r.Source], s)
		} else {
			t.harmless[r.Source] = append(t.harmless[r.Source], s)
		}
	}
}

// Shares of the harmless development texts above the two thresholds; and of
// those that were written to look like attacks, above the higher.
const (
	blockAlarms  = 0.0002
	reviewAlarms = 0.002
	nearAlarms   = 0.03
)

// calibrate fixes the thresholds on the harmless texts alone, and the mapping
// to a probability so that the review threshold is 0.5 and the block threshold
// 0.9.
func (t *table) calibrate(card *lexmodel.Card) {
	var all []float64
	for source, scores := range t.harmless {
		if source != ownTextsNear && !slices.Contains(t.quoting, source) {
			all = append(all, scores...)
		}
	}
	card.Review = threshold(all, reviewAlarms)
	card.Block = max(threshold(all, blockAlarms), card.Review+0.5)
	if near := t.harmless[ownTextsNear]; len(near) > 0 {
		card.Block = max(card.Block, threshold(near, nearAlarms))
	}
	const logit9 = 2.1972245773362196 // of 0.9
	card.Slope = round(logit9 / (card.Block - card.Review))
	card.Offset = round(-card.Slope * card.Review)
	card.Figures = map[string]float64{}
	for source, scores := range t.attacks {
		card.Figures["caught at block: "+source] = round(above(scores, card.Block))
	}
	for source, scores := range t.harmless {
		card.Figures["alarms at block: "+source] = round(above(scores, card.Block))
	}
}

// threshold is what at most the given share of the scores reaches.
func threshold(scores []float64, share float64) float64 {
	sorted := slices.Sorted(slices.Values(scores))
	i := len(sorted) - 1 - int(share*float64(len(sorted)))
	return round(sorted[max(0, i)] + 0.01)
}

func above(scores []float64, threshold float64) float64 {
	n := 0
	for _, s := range scores {
		if s >= threshold {
			n++
		}
	}
	return float64(n) / float64(max(1, len(scores)))
}

// print writes the shares of each source above the thresholds.
func (t *table) print(w io.Writer, m *lexmodel.Model) {
	fmt.Fprintf(w, "%-34s %8s %9s %9s\n", "source", "texts", "block", "review")
	fmt.Fprintf(w, "%-34s %8s %9.2f %9.2f\n", "", "", m.Block, m.Review)
	part := func(kind string, sources map[string][]float64) {
		all, n := [2]float64{}, 0
		for _, source := range slices.Sorted(maps.Keys(sources)) {
			scores := sources[source]
			b, r := above(scores, m.Block), above(scores, m.Review)
			fmt.Fprintf(w, "%-8s %-25s %8d %8.2f%% %8.2f%%\n", kind, source, len(scores), 100*b, 100*r)
			if source != ownTextsNear && !slices.Contains(t.quoting, source) {
				all[0] += b * float64(len(scores))
				all[1] += r * float64(len(scores))
				n += len(scores)
			}
		}
		if n > 0 {
			fmt.Fprintf(w, "%-8s %-25s %8d %8.2f%% %8.2f%%\n", kind, "together", n, 100*all[0]/float64(n), 100*all[1]/float64(n))
		}
	}
	part("caught", t.attacks)
	part("alarms", t.harmless)
}

// dumpRows prints what the thresholds get wrong, for a person to look at.
func dumpRows(w io.Writer, m *lexmodel.Model, rows []row, at float64) {
	if at == 0 {
		return
	}
	d := detect.Detector{Model: m}
	for _, r := range rows {
		for _, e := range d.Detect(r.Text)[:1] {
			if e.Raw >= at == (r.Label == 0) {
				fmt.Fprintf(w, "%d %s %.2f %v: %q\n", r.Label, r.Source, e.Raw, e.Hits, r.Text[e.Start:e.End])
			}
		}
	}
}
