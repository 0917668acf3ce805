// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package pii finds personal identifiers in what passes between people, models
// and tools: addresses of mail and networks, telephone numbers, payment cards,
// bank accounts, national and tax numbers, papers, dates of birth.
//
// Digits alone are never enough. An identifier has a form, most have a check
// digit, and those whose form is common (nine digits) are found only beside
// words that name them, in the text or in the name of the JSON member that
// holds it. The words are English, Spanish, French, German, Portuguese and
// those of the countries that give the number out. Names and postal addresses
// are not looked for: they have no form that a pattern could check.
//
// By default what is found is reported and the message goes on, since an agent
// that pays a bill needs the account number. [Redact] lets the agent work on
// placeholders, which the Session turns back where a tool needs the value.
//
// One pass over the text finds the digits and the '@'; all else is done around
// those, so the number of types does not matter to text that has none.
package pii

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// An Action is what happens to a message for what was found in it.
type Action uint8

// The actions. The zero Action reports.
const (
	Allow  Action = iota // report it and let it pass
	Redact               // ask for it to be replaced by a placeholder: see firewall.Edit
	Review               // ask a person
	Block                // refuse the message
)

// decision is what an action means for the message.
func (a Action) decision() firewall.Decision {
	switch a {
	case Allow, Redact:
		return firewall.Allow
	case Review:
		return firewall.HumanReview
	}
	return firewall.Block
}

// Config configures a [Scanner]. The zero Config reports everything and
// changes nothing.
type Config struct {
	// Action is that of all types that Actions does not list.
	Action Action

	// Actions are those of single types, or of Patterns by their name.
	Actions map[Type]Action

	// Off names types that are not looked for.
	Off []Type

	// Only, if it is not empty, names all types that are looked for; Patterns
	// are looked for in any case.
	Only []Type

	// Allow lists values that are no findings, such as the number of a support
	// desk. Letters of either case are alike, and so are a value with and
	// without blanks, hyphens, dots, slashes and brackets. "@example.com"
	// allows all mail addresses of that domain.
	Allow []string

	// Patterns are identifiers of your own.
	Patterns []Pattern
}

// Name is the name of the scanner in results.
const Name = "pii"

// maxFindings bounds the findings of one message; the reason counts them all.
const maxFindings = 256

// A Scanner finds personal identifiers. It is immutable and safe for
// concurrent use.
type Scanner struct {
	rules   []rule // the built-in ones, then those of the patterns
	actions []Action
	off     []bool
	masks   *maskIndex
	words   *wordIndex
	own     *ownPatterns
	allow   map[string]bool // compact
	domains []string        // in lower case, with the '@'
	window  int
	pool    sync.Pool // of *scan
}

// New returns a Scanner. The error names the item of the Config that is wrong.
func New(cfg Config) (*Scanner, error) {
	s := &Scanner{rules: builtin(), window: window}
	for _, p := range cfg.Patterns {
		s.rules = append(s.rules, rule{typ: Type(p.Name), label: p.label(), what: p.what(), words: p.Context, severity: firewall.Medium})
	}
	var err error
	if s.own, err = newOwnPatterns(cfg.Patterns, len(s.rules)-len(cfg.Patterns)); err != nil {
		return nil, fmt.Errorf("pii: Config.Patterns: %w", err)
	}
	s.window = max(s.window, s.own.window())
	s.off = make([]bool, len(s.rules))
	if len(cfg.Only) > 0 {
		for i := range len(s.rules) - len(cfg.Patterns) {
			s.off[i] = true
		}
	}
	for _, t := range cfg.Only {
		i, err := s.index(t)
		if err != nil {
			return nil, fmt.Errorf("pii: Config.Only: %w", err)
		}
		s.off[i] = false
	}
	for _, t := range cfg.Off {
		i, err := s.index(t)
		if err != nil {
			return nil, fmt.Errorf("pii: Config.Off: %w", err)
		}
		s.off[i] = true
	}
	if err := s.setActions(cfg); err != nil {
		return nil, err
	}
	if err := s.setAllowed(cfg.Allow); err != nil {
		return nil, err
	}
	s.masks = newMaskIndex(s.rules, s.off)
	s.words = newWordIndex(s.rules)
	s.pool.New = func() any { return newScan(s) }
	return s, nil
}

func (s *Scanner) setActions(cfg Config) error {
	s.actions = slices.Repeat([]Action{cfg.Action}, len(s.rules))
	if cfg.Action > Block {
		return fmt.Errorf("pii: Config.Action: invalid action %d", cfg.Action)
	}
	for t, a := range cfg.Actions {
		i, err := s.index(t)
		if err != nil {
			return fmt.Errorf("pii: Config.Actions: %w", err)
		}
		if a > Block {
			return fmt.Errorf("pii: Config.Actions: %s: invalid action %d", t, a)
		}
		s.actions[i] = a
	}
	return nil
}

func (s *Scanner) setAllowed(values []string) error {
	s.allow = make(map[string]bool)
	for i, v := range values {
		if strings.HasPrefix(v, "@") {
			s.domains = append(s.domains, strings.ToLower(v))
			continue
		}
		c := compact(v)
		if c == "" {
			return fmt.Errorf("pii: Config.Allow: value %d has no letter or digit", i)
		}
		s.allow[c] = true
	}
	return nil
}

func (s *Scanner) index(t Type) (int, error) {
	for i := range s.rules {
		if s.rules[i].typ == t {
			return i, nil
		}
	}
	return 0, fmt.Errorf("unknown type %q", t)
}

// Name returns "pii".
func (s *Scanner) Name() string { return Name }

// Bounded returns true: a scan is linear in the message and waits for nothing.
func (s *Scanner) Bounded() bool { return true }

// Window returns how many bytes on either side of an identifier decide about it.
func (s *Scanner) Window() int { return s.window }

// Scan looks for identifiers in every text of the message.
func (s *Scanner) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	r := report{s: s}
	var sc *scan
	for part, text := range in.Texts() {
		if err := ctx.Err(); err != nil {
			return firewall.Result{}, err
		}
		if sc == nil {
			sc = s.pool.Get().(*scan)
		}
		sc.find(part, text)
		for _, f := range sc.found {
			r.add(part, text, f)
		}
	}
	if sc != nil {
		sc.release()
		s.pool.Put(sc)
	}
	return r.result(), nil
}

// allowed reports whether a value is in Config.Allow.
func (s *Scanner) allowed(value string) bool {
	if len(s.allow) > 0 && s.allow[compact(value)] {
		return true
	}
	if len(s.domains) > 0 {
		at := strings.LastIndexByte(value, '@')
		return at > 0 && slices.Contains(s.domains, strings.ToLower(value[at:]))
	}
	return false
}

// compact is a value without what people put between its parts.
func compact(value string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \u00a0\u202f-\u2010\u2011./()", r) {
			return -1
		}
		return r
	}, strings.ToLower(value))
}
