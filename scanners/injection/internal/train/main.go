// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Train makes the model file of the injection scanner, and the table of its
// figures. The same data and seed give the same file, byte for byte, on the
// same kind of processor.
//
//	go run ./scanners/injection/internal/train -train FILE... -dev FILE... -out model.bin
//
// Files are JSON Lines of {"text", "label", "source"}, compressed or not.
// Attacks and harmless look-alikes of its own grammar, and those of the folder
// corpus, come on top.
// With -report, it only prints the table for an existing model.
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/lexmodel"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// weights of the sources. Those of attacks are of all texts of one together: role
// plays of which not every part is an attack count less, and plain requests that
// a source calls attacks. Those of harmless texts are of each window: texts that
// were written to look like attacks count more.
const sourceWeights = "deepset=0.5,asb=0.5,jailbreakllms=1,agentdyn_dev_injected_text=0.3,synth_attack=1,own_english=1.5,own_hijack=1,own_ext=1,own_jailbreak=1,own_document=1,own_other=5,own_texts=2,own_texts_near=8"

func run(args []string, stdout, log io.Writer) error {
	flags := flag.NewFlagSet("train", flag.ContinueOnError)
	trainOn := flags.String("train", "", "comma-separated files to train on")
	dev := flags.String("dev", "", "comma-separated files to fix thresholds and print figures on")
	fromDev := flags.String("train-from-dev", "", "comma-separated sources of -dev to train on instead")
	skip := flags.String("quoting", "guardrails_docs", "comma-separated harmless sources that quote attacks: shown, not used for thresholds")
	harmless := flags.String("harmless", "", "comma-separated folders of harmless text, half for training, half for thresholds")
	perDir := flags.Int("harmless-limit", 4000, "texts taken from each folder at most")
	holdOut := flags.String("hold-out", "", "comma-separated sources of attacks in -train to leave out and print figures on")
	dump := flags.Float64("dump", 0, "print the harmless development texts at or above this raw score, and the attacks below it")
	out := flags.String("out", "model.bin", "the model file")
	report := flags.Bool("report", false, "only print the table for -out")
	cross := flags.String("leave-one-out", "", "make no model: train once without each of these comma-separated sources of attacks (or all), and print how that model does on it")
	version := flags.String("version", "1", "written into the model file")
	synth := flags.Int("synth", 36000, "attacks of the own grammar")
	weights := flags.String("weights", sourceWeights, "of sources: of all attacks of one, or of one harmless window")
	o := options{weights: map[string]float64{}}
	flags.IntVar(&o.features, "features", 150000, "n-grams at most, before those with small weights are dropped")
	flags.IntVar(&o.keep, "keep", 92000, "n-grams in the model at most")
	flags.IntVar(&o.least, "least", 3, "attacks that an n-gram must stand in")
	flags.Float64Var(&o.c, "c", 0.03, "inverse strength of the regularisation")
	flags.IntVar(&o.rounds, "rounds", 3, "of mining for harmless windows that look bad")
	flags.Uint64Var(&o.seed, "seed", 1, "of all that is random")
	if err := flags.Parse(args); err != nil {
		return err
	}
	for _, w := range list(*weights) {
		name, value, _ := strings.Cut(w, "=")
		v, err := strconv.ParseFloat(value, 64)
		if err != nil {
			return fmt.Errorf("-weights: %s: %w", name, err)
		}
		o.weights[name] = v
	}
	digest := sha256.New()
	var devRows, rows []row
	for _, f := range list(*dev) {
		r, err := readRows(f, digest)
		if err != nil {
			return err
		}
		devRows = append(devRows, r...)
	}
	var mined []row
	for _, dir := range list(*harmless) {
		a, b, err := mine(dir, *perDir, digest)
		if err != nil {
			return err
		}
		mined, devRows = append(mined, a...), append(devRows, b...)
	}
	if *report {
		data, err := os.ReadFile(*out)
		if err != nil {
			return err
		}
		m, err := lexmodel.Decode(data)
		if err != nil {
			return err
		}
		measure(m, devRows, list(*skip)).print(stdout, m)
		dumpRows(stdout, m, devRows, *dump)
		return nil
	}
	for _, f := range list(*trainOn) {
		r, err := readRows(f, digest)
		if err != nil {
			return err
		}
		rows = append(rows, r...)
	}
	moved := map[string]bool{}
	for _, s := range list(*fromDev) {
		moved[s] = true
	}
	rows = append(rows, mined...)
	kept := devRows[:0:0]
	for _, s := range list(*holdOut) {
		rows = slices.DeleteFunc(rows, func(r row) bool {
			if r.Source != s || r.Label == 0 {
				return false
			}
			kept = append(kept, r)
			return true
		})
	}
	for _, r := range devRows {
		if moved[r.Source] {
			rows = append(rows, r)
		} else {
			kept = append(kept, r)
		}
	}
	own, err := synthesize(*synth, o.seed)
	if err != nil {
		return err
	}
	written, err := corpus()
	if err != nil {
		return err
	}
	rows = append(rows, own...)
	for i, r := range written {
		// Half of the look-alikes fixes thresholds, like half of the mined text.
		if r.Source == ownTextsNear && i%2 == 1 {
			kept = append(kept, r)
		} else {
			rows = append(rows, r)
		}
	}
	for _, r := range slices.Concat(own, written) {
		fmt.Fprintln(digest, r.Label, r.Text)
	}
	if *cross != "" {
		return leaveOneOut(stdout, log, list(*cross), rows, kept, o, list(*skip))
	}
	card := lexmodel.Card{Version: *version, Data: fmt.Sprintf("%x", digest.Sum(nil)), TrainedOn: map[string]int{}}
	t, data, err := learnAll(card, rows, kept, o, list(*skip), log)
	if err != nil {
		return err
	}
	m, err := lexmodel.Decode(data)
	if err != nil {
		return err
	}
	t.print(stdout, m)
	dumpRows(stdout, m, kept, *dump)
	fmt.Fprintf(stdout, "%s: %d n-grams, %d bytes\n", *out, m.Features, len(data))
	return os.WriteFile(*out, data, 0o644)
}

// learnAll trains on rows and on the harmless texts of dev. The thresholds come
// from two models that have each seen one half of these, and the table shows
// what they make of the other half: no figure is of a text that the model was
// trained on.
func learnAll(card lexmodel.Card, rows, dev []row, o options, quoting []string, log io.Writer) (*table, []byte, error) {
	var halves, harmless [2][]row
	for i, r := range dev {
		halves[i%2] = append(halves[i%2], r)
		if r.Label == 0 && !slices.Contains(quoting, r.Source) {
			harmless[i%2] = append(harmless[i%2], r)
		}
	}
	t := newTable(quoting)
	for i := range halves {
		m, _, _, err := train(card, slices.Concat(rows, harmless[i]), o, log)
		if err != nil {
			return nil, nil, err
		}
		t.measure(m, halves[1-i])
	}
	all := slices.Concat(rows, harmless[0], harmless[1])
	for _, r := range all {
		card.TrainedOn[r.Source]++
	}
	m, keys, q, err := train(card, all, o, log)
	if err != nil {
		return nil, nil, err
	}
	t.calibrate(&m.Card)
	data, err := lexmodel.Encode(m.Card, keys, q)
	return t, data, err
}

// learn trains on rows and fixes the thresholds on the harmless texts of dev.
func learn(card lexmodel.Card, rows, dev []row, o options, quoting []string, log io.Writer) (*lexmodel.Model, error) {
	m, keys, q, err := train(card, rows, o, log)
	if err != nil {
		return nil, err
	}
	measure(m, dev, quoting).calibrate(&m.Card)
	data, err := lexmodel.Encode(m.Card, keys, q)
	if err != nil {
		return nil, err
	}
	return lexmodel.Decode(data)
}

// train makes a model without thresholds. It also returns the n-grams and
// weights that the model was read from.
func train(card lexmodel.Card, rows []row, o options, log io.Writer) (*lexmodel.Model, []uint64, []int8, error) {
	l := choose(rows, o)
	fmt.Fprintf(log, "%d texts, %d n-grams\n", len(rows), len(l.keys))
	l.fit(l.docs(rows), o, log)
	keys, q, scale := l.quantize()
	card.Scale, card.Bias = scale, round(l.bias)
	card.Slope, card.Offset = 1, 0
	data, err := lexmodel.Encode(card, keys, q)
	if err != nil {
		return nil, nil, nil, err
	}
	m, err := lexmodel.Decode(data)
	return m, keys, q, err
}

func list(s string) []string {
	return strings.FieldsFunc(s, func(c rune) bool { return c == ',' })
}

// round keeps four decimals, so that the card is short and exact.
func round(v float64) float64 {
	r, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'f', 4, 64), 64)
	return r
}
