// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Train makes the model file of the injection scanner, and the table of its
// figures. The same data and seed give the same file, byte for byte, on the
// same kind of processor.
//
//	go run ./scanners/injection/internal/train -train FILE... -dev FILE... -out model.bin
//
// Files are JSON Lines of {"text", "label", "source"}, compressed or not.
// Attacks and harmless look-alikes of its own grammar come on top.
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

// weights of the sources of attacks: role plays of which not every part is an
// attack count less, and plain requests that a source calls attacks.
const sourceWeights = "deepset=0.5,asb=0.5,jailbreakllms=1,agentdyn_dev_injected_text=0.3,synth_attack=1,own_english=2.5,own_other=5"

func run(args []string, stdout, log io.Writer) error {
	flags := flag.NewFlagSet("train", flag.ContinueOnError)
	train := flags.String("train", "", "comma-separated files to train on")
	dev := flags.String("dev", "", "comma-separated files to fix thresholds and print figures on")
	fromDev := flags.String("train-from-dev", "", "comma-separated sources of -dev to train on instead")
	skip := flags.String("quoting", "guardrails_docs", "comma-separated harmless sources that quote attacks: shown, not used for thresholds")
	harmless := flags.String("harmless", "", "comma-separated folders of harmless text, half for training, half for thresholds")
	perDir := flags.Int("harmless-limit", 4000, "texts taken from each folder at most")
	holdOut := flags.String("hold-out", "", "comma-separated sources of attacks in -train to leave out and print figures on")
	dump := flags.Float64("dump", 0, "print the harmless development texts at or above this raw score, and the attacks below it")
	out := flags.String("out", "model.bin", "the model file")
	report := flags.Bool("report", false, "only print the table for -out")
	version := flags.String("version", "1", "written into the model file")
	synth := flags.Int("synth", 24000, "attacks of the own grammar")
	weights := flags.String("weights", sourceWeights, "of sources of attacks")
	o := options{weights: map[string]float64{}}
	flags.IntVar(&o.features, "features", 85000, "n-grams at most")
	flags.IntVar(&o.least, "least", 3, "attacks that an n-gram must stand in")
	flags.Float64Var(&o.c, "c", 0.1, "inverse strength of the regularisation")
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
	for _, f := range list(*train) {
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
	rows = append(rows, own...)
	for _, r := range own {
		fmt.Fprintln(digest, r.Label, r.Text)
	}
	card := lexmodel.Card{Version: *version, Data: fmt.Sprintf("%x", digest.Sum(nil)), TrainedOn: map[string]int{}}
	for _, r := range rows {
		card.TrainedOn[r.Source]++
	}
	l := choose(rows, o)
	fmt.Fprintf(log, "%d texts, %d n-grams\n", len(rows), len(l.keys))
	l.fit(l.docs(rows), o, log)
	keys, q, scale := l.quantize()
	card.Scale, card.Bias = scale, round(l.bias)
	card.Slope, card.Offset = 1, 0
	data, err := lexmodel.Encode(card, keys, q)
	if err != nil {
		return err
	}
	m, err := lexmodel.Decode(data)
	if err != nil {
		return err
	}
	t := measure(m, kept, list(*skip))
	t.calibrate(&card)
	if data, err = lexmodel.Encode(card, keys, q); err != nil {
		return err
	}
	if m, err = lexmodel.Decode(data); err != nil {
		return err
	}
	t.print(stdout, m)
	dumpRows(stdout, m, kept, *dump)
	fmt.Fprintf(stdout, "%s: %d n-grams, %d bytes\n", *out, len(keys), len(data))
	return os.WriteFile(*out, data, 0o644)
}

func list(s string) []string {
	return strings.FieldsFunc(s, func(c rune) bool { return c == ',' })
}

// round keeps four decimals, so that the card is short and exact.
func round(v float64) float64 {
	r, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'f', 4, 64), 64)
	return r
}
