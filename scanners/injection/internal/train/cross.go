// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/lexmodel"
)

// leastHeldOut is how many attacks a source has that is worth a training without it.
const leastHeldOut = 20

// leaveOneOut trains once for each source of attacks, without that source and
// without some sources of harmless text, and prints what the model makes of
// them. Thresholds are those of the training, from dev. It is the honest
// measure: what the model does with attacks and texts of an origin that it
// never saw.
func leaveOneOut(w, log io.Writer, only []string, rows, dev []row, o options, quoting []string) error {
	attacks, harmless := map[string]int{}, map[string]int{}
	for _, r := range rows {
		if r.Label == 1 {
			attacks[r.Source]++
		} else if !strings.HasPrefix(r.Source, "mined_") && r.Source != ownTextsNear { // half of these is in dev
			harmless[r.Source]++
		}
	}
	maps.DeleteFunc(attacks, func(s string, n int) bool {
		return n < leastHeldOut || !slices.Contains(only, s) && !slices.Contains(only, "all")
	})
	if len(attacks) == 0 {
		return fmt.Errorf("-leave-one-out: no source of attacks of these names with %d texts: %s", leastHeldOut, strings.Join(only, ", "))
	}
	sources := slices.Sorted(maps.Keys(attacks))
	without := map[string][]string{}
	for i, s := range slices.Sorted(maps.Keys(harmless)) {
		// Look-alikes go with the attacks of the same hand.
		hand, _, paired := strings.Cut(s, "_near")
		fold := sources[i%len(sources)]
		for _, a := range sources {
			if a == s || paired && strings.HasPrefix(a, hand+"_") {
				fold, paired = a, false
				break
			}
		}
		if !paired {
			without[fold] = append(without[fold], s)
		}
	}
	fmt.Fprintf(w, "%-8s %-28s %7s %9s %9s\n", "", "held out", "texts", "block", "review")
	caught, alarms := [2]float64{}, [2]float64{}
	texts := 0
	other := map[string][3]float64{} // attacks of dev, over all trainings
	for _, source := range sources {
		var in, out []row
		for _, r := range rows {
			if r.Label == 1 && r.Source == source || r.Label == 0 && slices.Contains(without[source], r.Source) {
				out = append(out, r)
			} else {
				in = append(in, r)
			}
		}
		m, err := learn(lexmodel.Card{Version: "without " + source}, in, dev, o, quoting, log)
		if err != nil {
			return err
		}
		t := measure(m, out, quoting)
		for s, scores := range t.attacks {
			b, r := above(scores, m.Block), above(scores, m.Review)
			fmt.Fprintf(w, "%-8s %-28s %7d %8.2f%% %8.2f%%\n", "caught", s, len(scores), 100*b, 100*r)
			caught[0] += b / float64(len(sources))
			caught[1] += r / float64(len(sources))
		}
		for _, s := range slices.Sorted(maps.Keys(t.harmless)) {
			scores := t.harmless[s]
			b, r := above(scores, m.Block), above(scores, m.Review)
			fmt.Fprintf(w, "%-8s %-28s %7d %8.2f%% %8.2f%%\n", "alarms", s, len(scores), 100*b, 100*r)
			alarms[0] += b * float64(len(scores))
			alarms[1] += r * float64(len(scores))
			texts += len(scores)
		}
		for s, scores := range measure(m, dev, quoting).attacks {
			x := other[s]
			x[0] += above(scores, m.Block) / float64(len(sources))
			x[1] += above(scores, m.Review) / float64(len(sources))
			x[2] = float64(len(scores))
			other[s] = x
		}
	}
	for _, s := range slices.Sorted(maps.Keys(other)) {
		x := other[s]
		fmt.Fprintf(w, "%-8s %-28s %7.0f %8.2f%% %8.2f%%\n", "caught", s+" (mean)", x[2], 100*x[0], 100*x[1])
	}
	fmt.Fprintf(w, "%-8s %-28s %7s %8.2f%% %8.2f%%\n", "caught", "mean of the held-out sources", "", 100*caught[0], 100*caught[1])
	fmt.Fprintf(w, "%-8s %-28s %7d %8.2f%% %8.2f%%\n", "alarms", "held-out texts together", texts, 100*alarms[0]/float64(texts), 100*alarms[1]/float64(texts))
	return nil
}
