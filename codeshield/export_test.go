// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"context"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// Unfiltered returns the same rules without their prefilter: each of a language is run on every text in it.
func (r *Rules) Unfiltered() *Rules {
	return &Rules{langs: unfiltered(r.langs), own: unfiltered(r.own), sets: unshared(r.sets, true), text: r.text, loose: r.loose, infos: r.infos, byID: r.byID}
}

func unfiltered(sets map[semgrep.Lang]*candidates) map[semgrep.Lang]*candidates {
	out := map[semgrep.Lang]*candidates{}
	for l, c := range sets {
		bare := &candidates{rules: c.rules}
		bare.once.Do(func() {})
		out[l] = bare
	}
	return out
}

// Candidates returns how many rules the prefilter lets through for a text.
func (r *Rules) Candidates(language, text string) int {
	l, _ := semgrep.ParseLang(language)
	return len(r.langs[l].appendTo(nil, text))
}

// UpstreamCount returns how many findings a text has in one language as upstream counts them.
func (r *Rules) UpstreamCount(ctx context.Context, text, language string, useCase UseCase) int {
	s := &Scanner{rules: r, cfg: Config{Parity: useCase}}
	t := textScan{scanner: s, ctx: ctx, text: text}
	l, _ := semgrep.ParseLang(language)
	if err := t.upstreamIn(l); err != nil {
		return -1
	}
	return len(t.hits)
}

// Unshared returns the same rules, of which each evaluates all of its formulas itself.
func (r *Rules) Unshared() *Rules {
	return &Rules{langs: r.langs, own: r.own, sets: unshared(r.sets, false), text: r.text, loose: r.loose, infos: r.infos, byID: r.byID}
}

// unshared returns sets, compiled, without what their rules have in common, and without their prefilters if so wanted.
func unshared(sets map[semgrep.Lang]*ruleSet, unfilter bool) map[semgrep.Lang]*ruleSet {
	out := map[semgrep.Lang]*ruleSet{}
	for l, s := range sets {
		if err := s.ready(); err != nil {
			panic(err)
		}
		own := &ruleSet{rules: s.rules, assumed: s.assumed}
		if unfilter {
			own.assumed = unfiltered(map[semgrep.Lang]*candidates{l: s.assumed})[l]
		}
		own.once.Do(func() {})
		out[l] = own
	}
	return out
}
