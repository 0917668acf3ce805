// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// A builder makes a Scanner out of its Config.
type builder struct {
	cfg   Config
	s     *Scanner
	index map[string]int // rules by name
	lits  map[prefilter.Literal]int
	list  []prefilter.Literal
}

func (b *builder) build() error {
	if b.cfg.Action > Block || b.cfg.InCalls > Block {
		return fmt.Errorf("Config.Action or Config.InCalls: use Redact, Report, Review or Block")
	}
	if b.cfg.Action == 0 {
		b.cfg.Action = Redact
	}
	b.s.strictCalls = b.cfg.InCalls != 0
	if b.s.inCalls = b.cfg.InCalls; b.s.inCalls == 0 {
		b.s.inCalls = Review
	}
	for _, v := range documented {
		b.s.allow[v] = true
	}
	for _, v := range b.cfg.Allow {
		b.s.allow[v] = true
	}
	entries := catalog()
	for _, e := range entries {
		if err := b.declare(rule{name: e.name, message: e.provider + " " + kinds[e.kind].message, label: kinds[e.kind].label, kind: e.kind}); err != nil {
			return err
		}
	}
	b.s.firstOwn = len(entries)
	if err := b.own(); err != nil {
		return err
	}
	if err := b.configure(); err != nil {
		return err
	}
	for i, e := range entries {
		if err := b.entry(i, e); err != nil {
			return fmt.Errorf("rule %s: %w", e.name, err)
		}
	}
	for i := range probes {
		p := &probes[i]
		if r := b.index[p.rule]; !b.s.rules[r].off {
			for _, l := range p.literals {
				t := b.target(prefilter.Literal{Text: l, Fold: p.fold})
				t.probes = append(t.probes, ruleProbe{r, i, p})
			}
		}
	}
	b.s.genericSecret, b.s.genericPassword = b.index[ruleSecret], b.index[rulePassword]
	for _, w := range keyWords {
		b.target(prefilter.Literal{Text: w, Fold: true}).generic = true
	}
	for i, l := range b.list {
		b.s.targets[i].size = len(l.Text)
	}
	var err error
	b.s.finder, err = prefilter.NewFinder(b.list)
	return err
}

func (b *builder) declare(r rule) error {
	if _, twice := b.index[r.name]; twice {
		return fmt.Errorf("rule %q: the name is used twice", r.name)
	}
	b.index[r.name] = len(b.s.rules)
	b.s.rules = append(b.s.rules, r)
	return nil
}

// configure applies Off and the actions.
func (b *builder) configure() error {
	for i := range b.s.rules {
		if r := &b.s.rules[i]; r.action == 0 {
			r.action = b.cfg.Action
		}
	}
	for _, name := range b.cfg.Off {
		i, ok := b.index[name]
		if !ok {
			return fmt.Errorf("Config.Off: no rule is named %q", name)
		}
		b.s.rules[i].off = true
	}
	for name, action := range b.cfg.Actions {
		i, ok := b.index[name]
		if !ok {
			return fmt.Errorf("Config.Actions: no rule is named %q", name)
		}
		if action == 0 || action > Block {
			return fmt.Errorf("Config.Actions: %s: use Redact, Report, Review or Block", name)
		}
		b.s.rules[i].action = action
	}
	return nil
}

// own compiles the user's rules.
func (b *builder) own() error {
	var res []*regexp.Regexp
	for i, r := range b.cfg.Rules {
		re, err := regexp.Compile(r.Expr)
		switch {
		case err != nil:
		case strings.Trim(r.Name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" || r.Name == "":
			err = fmt.Errorf("use lower-case letters, digits and '_' for the name")
		case re.MatchString(""):
			err = fmt.Errorf("the expression matches the empty text")
		case strings.Trim(r.Label, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" || len(r.Label) > 32:
			err = fmt.Errorf("label %q: use upper-case letters, digits and '_', 32 at most", r.Label)
		case r.Action > Block:
			err = fmt.Errorf("action: use Redact, Report, Review or Block")
		default:
			label := r.Label
			if label == "" {
				label = kinds[secret].label
			}
			err = b.declare(rule{name: r.Name, message: "matches " + r.Name, label: label, kind: secret, action: r.Action, check: r.Check})
		}
		if err != nil {
			return fmt.Errorf("Config.Rules: rule %d (%q): %w", i, r.Name, err)
		}
		res = append(res, re)
		b.s.values = append(b.s.values, max(0, re.SubexpIndex("value")))
	}
	if len(res) == 0 {
		return nil
	}
	var err error
	b.s.own, err = prefilter.NewRegexps(res)
	if err != nil {
		return err
	}
	for i, r := range b.cfg.Rules {
		if n := b.s.own.Max(i); n < 0 || n > maxOwn {
			return fmt.Errorf("Config.Rules: rule %d (%q): a match may be longer than %d bytes: write [a-z]{1,64}, not [a-z]+", i, r.Name, maxOwn)
		}
	}
	return nil
}

// entry enters the formats of an entry into the targets of their literals.
func (b *builder) entry(i int, e entry) error {
	r := &b.s.rules[i]
	var formats []format
	for _, text := range e.formats {
		list, err := parseFormats(text)
		if err != nil {
			return err
		}
		formats = append(formats, list...)
	}
	if r.off {
		return nil
	}
	if e.words == "" {
		for _, f := range formats {
			if f.anchor < 0 {
				return fmt.Errorf("a format without a literal of two characters needs words")
			}
			t := b.target(f.literal())
			t.formats = append(t.formats, ruleFormat{i, f})
		}
		return nil
	}
	r.named = formats
	for _, w := range strings.Fields(e.words) {
		t := b.target(prefilter.Literal{Text: w, Fold: true})
		t.named = append(t.named, i)
	}
	return nil
}

// target returns the target of a literal. It is valid until the next call.
func (b *builder) target(l prefilter.Literal) *target {
	i, ok := b.lits[l]
	if !ok {
		i = len(b.list)
		b.lits[l] = i
		b.list = append(b.list, l)
		b.s.targets = append(b.s.targets, target{})
	}
	return &b.s.targets[i]
}
