// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/internal/view"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/detect"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/lexmodel"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

// options of the training.
type options struct {
	features int     // at most so many n-grams to learn the weights of
	keep     int     // so many stay, those with the largest weights
	least    int     // attack texts that an n-gram must stand in
	c        float64 // inverse strength of the regularisation
	rounds   int     // of mining for hard harmless windows
	seed     uint64
	weights  map[string]float64 // of sources: all attacks of one, or one harmless window
}

// A lexicon is what is learned: keys in ascending order and their weights.
type lexicon struct {
	keys   []uint64
	weight []float64
	bias   float64
}

// choose picks the n-grams that tell most between attacks and harmless texts,
// by the number of texts that they stand in.
func choose(rows []row, o options) *lexicon {
	var r view.Reader
	var toks []token.Token
	type count struct{ attack, harmless, last int32 }
	counts := map[uint64]*count{}
	attacks, harmless := 0.0, 0.0
	for pass := range 2 {
		for i, x := range rows {
			if (x.Label == 1) != (pass == 0) {
				continue
			}
			if x.Label == 1 {
				attacks++
			} else {
				harmless++
			}
			toks, _ = walk(&r, toks, x.Text, func(_ int, keys []uint64) {
				for _, k := range keys {
					c := counts[k]
					if c == nil {
						if pass == 1 {
							continue
						}
						c = &count{}
						counts[k] = c
					}
					if c.last == int32(i+1) {
						continue
					}
					c.last = int32(i + 1)
					if pass == 0 {
						c.attack++
					} else {
						c.harmless++
					}
				}
			})
		}
		if pass == 0 {
			for k, c := range counts {
				if int(c.attack) < o.least {
					delete(counts, k)
				}
			}
		}
	}
	type scored struct {
		key   uint64
		worth float64
	}
	all := make([]scored, 0, len(counts))
	for k, c := range counts {
		odds := math.Log((float64(c.attack)+.5)/attacks) - math.Log((float64(c.harmless)+.5)/harmless)
		all = append(all, scored{k, math.Abs(odds) * math.Sqrt(float64(c.attack))})
	}
	slices.SortFunc(all, func(a, b scored) int { return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.key, b.key)) })
	if len(all) > o.features {
		all = all[:o.features]
	}
	l := &lexicon{}
	for _, s := range all {
		l.keys = append(l.keys, s.key)
	}
	slices.Sort(l.keys)
	l.weight = make([]float64, len(l.keys))
	return l
}

// docs turns rows into what the lexicon sees of them.
func (l *lexicon) docs(rows []row) []doc {
	ids := make(map[uint64]int32, len(l.keys))
	for i, k := range l.keys {
		ids[k] = int32(i)
	}
	var r view.Reader
	var toks []token.Token
	var rules detect.Detector
	out := make([]doc, len(rows))
	for i, x := range rows {
		d := &out[i]
		d.rules = slices.Clone(rules.Bonuses(x.Text))
		d.row = x
		toks, d.tokens = walk(&r, toks, x.Text, func(at int, keys []uint64) {
			for _, k := range keys {
				if id, ok := ids[k]; ok {
					d.feats = append(d.feats, feat{int32(at), id})
				}
			}
		})
		d.feats = slices.Clip(d.feats)
	}
	return out
}

// A window is a training example: distinct features, in ascending order, and
// what the rules add to its score.
type window struct {
	ids    []int32
	rules  float64
	attack bool
	weight float64
}

// bonus is what the rules add to a window.
func (d *doc) bonus(from, to int) float64 {
	s := 0.0
	for _, b := range d.rules {
		if from <= b.At && b.At < to {
			s += b.Weight
		}
	}
	return s
}

// example makes a training example of a window.
func (d *doc) example(from, to int, weight float64) window {
	return window{d.window(from, to), d.bonus(from, to), d.Label == 1, weight}
}

func (d *doc) window(from, to int) []int32 {
	lo, _ := slices.BinarySearchFunc(d.feats, from, func(f feat, at int) int { return int(f.at) - at })
	var ids []int32
	for _, f := range d.feats[lo:] {
		if int(f.at) >= to {
			break
		}
		ids = append(ids, f.id)
	}
	return distinct(ids)
}

func distinct(ids []int32) []int32 {
	slices.Sort(ids)
	return slices.Compact(ids)
}

// spans cuts n tokens into windows that start step apart.
func spans(n, step int) [][2]int {
	const w = lexmodel.Window
	if n <= w {
		return [][2]int{{0, n}}
	}
	var out [][2]int
	for a := 0; a+w < n; a += step {
		out = append(out, [2]int{a, a + w})
	}
	return append(out, [2]int{n - w, n})
}

// score is the score of a window.
func (l *lexicon) score(w window) float64 {
	s := l.bias + w.rules
	for _, id := range w.ids {
		s += l.weight[id]
	}
	return s
}

// fit learns the weights.
func (l *lexicon) fit(docs []doc, o options, log io.Writer) {
	rng := rand.New(rand.NewPCG(o.seed, 1))
	size := map[string]float64{}
	var attacks, harmless, hosts, short []*doc
	for i := range docs {
		d := &docs[i]
		switch {
		case d.tokens == 0:
		case d.Label == 1:
			attacks = append(attacks, d)
			size[d.Source]++
			if d.tokens > 5 && d.tokens < lexmodel.Window {
				short = append(short, d)
			}
		default:
			harmless = append(harmless, d)
			if d.tokens > lexmodel.Window {
				hosts = append(hosts, d)
			}
		}
	}
	sourceWeight := func(s string, total float64) float64 {
		w, ok := o.weights[s]
		if !ok {
			w = 1
		}
		return w * total / size[s]
	}
	harmlessWeight := func(s string) float64 {
		if w, ok := o.weights[s]; ok {
			return w
		}
		return 1
	}
	// Harmless windows, and short attacks inside harmless text, as a tool's
	// result carries them: both stay.
	var fixed []window
	for _, d := range harmless {
		all := spans(d.tokens, lexmodel.Window)
		rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, s := range all[:min(6, len(all))] {
			fixed = append(fixed, d.example(s[0], s[1], harmlessWeight(d.Source)))
		}
	}
	for _, i := range rng.Perm(len(short)) {
		if len(hosts) == 0 {
			break
		}
		d, host := short[i], hosts[rng.IntN(len(hosts))]
		pad := lexmodel.Window - d.tokens
		cut := rng.IntN(pad + 1)
		a := rng.IntN(host.tokens - lexmodel.Window)
		ids := slices.Concat(host.window(a, a+cut), d.window(0, d.tokens), host.window(a+cut, a+pad))
		fixed = append(fixed, window{distinct(ids), d.bonus(0, d.tokens), true, sourceWeight(d.Source, 1500)})
	}
	for round := 0; ; round++ {
		examples := slices.Clone(fixed)
		// Of a long attack, the windows count that look most like one: not all
		// that it says is an attack.
		for _, d := range attacks {
			all := spans(d.tokens, lexmodel.Window/2)
			if round == 0 {
				rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			} else {
				slices.SortStableFunc(all, func(a, b [2]int) int {
					return cmp.Compare(l.score(d.example(b[0], b[1], 1)), l.score(d.example(a[0], a[1], 1)))
				})
			}
			n := min(12, len(all))
			if round > 0 {
				n = min(max(1, (len(all)+1)/2), 6)
			}
			for _, s := range all[:n] {
				examples = append(examples, d.example(s[0], s[1], sourceWeight(d.Source, 3000)/float64(n)))
			}
		}
		l.solve(examples, o, log)
		fmt.Fprintf(log, "round %d: %d windows, bias %.2f\n", round, len(examples), l.bias)
		if round == o.rounds {
			if l.prune(examples, o.keep) {
				l.solve(examples, o, log)
			}
			return
		}
		// Harmless windows that look worst go back in.
		type hard struct {
			window
			score float64
		}
		var found []hard
		for _, d := range harmless {
			for _, s := range spans(d.tokens, lexmodel.Window/2) {
				w := d.example(s[0], s[1], harmlessWeight(d.Source))
				if score := l.score(w); score > -2.5 {
					found = append(found, hard{w, score})
				}
			}
		}
		slices.SortStableFunc(found, func(a, b hard) int { return cmp.Compare(b.score, a.score) })
		for _, h := range found[:min(len(found), 30000)] {
			fixed = append(fixed, h.window)
		}
		fmt.Fprintf(log, "mined %d\n", min(len(found), 30000))
	}
}

// prune sets the smallest weights to zero, so that at most keep are left, and
// takes their n-grams out of the examples. It reports whether there were more.
func (l *lexicon) prune(examples []window, keep int) bool {
	if keep == 0 || len(l.keys) <= keep {
		return false
	}
	order := make([]int32, len(l.keys))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(math.Abs(l.weight[b]), math.Abs(l.weight[a])) })
	gone := make([]bool, len(l.keys))
	for _, id := range order[keep:] {
		gone[id] = true
		l.weight[id] = 0
	}
	for i := range examples {
		// The windows that are mined for share their memory with the rounds before.
		examples[i].ids = slices.DeleteFunc(slices.Clone(examples[i].ids), func(id int32) bool { return gone[id] })
	}
	return true
}

// quantize rounds the weights to bytes and drops those that become zero.
func (l *lexicon) quantize() (keys []uint64, weights []int8, scale float64) {
	largest := 0.0
	for _, w := range l.weight {
		largest = max(largest, math.Abs(w))
	}
	scale = largest / 127
	// The scale is stored as it is used: a short decimal number.
	fmt.Sscanf(fmt.Sprintf("%.8g", scale), "%g", &scale)
	for i, w := range l.weight {
		if q := math.Round(w / scale); q != 0 {
			keys = append(keys, l.keys[i])
			weights = append(weights, int8(max(-127, min(127, q))))
			l.weight[i] = q * scale
		} else {
			l.weight[i] = 0
		}
	}
	return keys, weights, scale
}
