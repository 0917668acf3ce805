// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"context"
	"fmt"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Name is the name of the scanner in results.
const Name = "codeshield"

// Config configures a [Scanner]. The zero Config is the strict one, with the project's own rules.
type Config struct {
	// Rules are looked for; nil means those of [Pack].
	Rules *Rules

	// Block and Warn are the least severities of findings that block a message, and that are warned about. Zero means
	// firewall.High and firewall.Medium.
	Block, Warn firewall.Severity

	// Confidence is "MEDIUM" or "HIGH" to treat what rules of less confidence find one step milder: warn instead of block,
	// ignore instead of warn. Rules that do not say how sure they are count as MEDIUM.
	Confidence string

	// Treatments holds what is to be done about the findings of single rules, by their ids. It goes before all else.
	Treatments map[string]Treatment

	// ReviewWarnings asks for review of a message that is warned about. Else it is allowed, with its findings.
	ReviewWarnings bool

	// WithImportsOnly leaves out what a rule that demands an import finds in code without imports. Else it is treated one step
	// milder: see [Source].AssumeImports.
	WithImportsOnly bool

	// HonourSuppressions leaves out findings in lines that a comment exempts: nosemgrep, nolint, nosec, NOSONAR. It is for
	// code that people review. A model writes the comments along with the code.
	HonourSuppressions bool

	// Cache is how many verdicts about long texts are kept, so that a file that is sent again is not analyzed again. Zero means
	// 256, a negative number none.
	Cache int

	// Parity makes the scanner do as upstream's CodeShield does in one of its use cases: see [UseCase]. Block, Warn,
	// Confidence, ReviewWarnings, WithImportsOnly and HonourSuppressions have no effect then.
	Parity UseCase
}

// A Scanner finds insecure code in messages, whatever stands around it: in fenced, indented and bare blocks, in diffs,
// notebooks, markup and sessions with a prompt, in the arguments of tool calls and in the strings of JSON. Rules for any text
// look at all of a message.
//
// A Scanner is immutable but for its cache, and safe for concurrent use.
type Scanner struct {
	cfg   Config
	rules *Rules // nil for those of Pack, which are compiled when the first message comes
	cache *cache

	packed func() (*Scanner, error) // the scanner with the rules of Pack, where rules is nil
}

// New returns a scanner. The error names what is wrong with the Config.
func New(cfg Config) (*Scanner, error) {
	s := &Scanner{cfg: cfg, rules: cfg.Rules}
	if s.rules == nil && len(cfg.Treatments) > 0 {
		var err error
		if s.rules, err = Pack(); err != nil {
			return nil, err
		}
	}
	if s.cfg.Block == 0 {
		s.cfg.Block = firewall.High
	}
	if s.cfg.Warn == 0 {
		s.cfg.Warn = min(firewall.Medium, s.cfg.Block)
	}
	switch {
	case s.rules != nil && s.rules.Len() == 0:
		return nil, fmt.Errorf("codeshield: Config.Rules: no rules: nothing would ever be found")
	case s.cfg.Block > firewall.Critical, s.cfg.Warn > s.cfg.Block:
		return nil, fmt.Errorf("codeshield: Config.Warn is %v and Block is %v: use severities, Warn no higher than Block", s.cfg.Warn, s.cfg.Block)
	case confidences[cfg.Confidence] == 0:
		return nil, fmt.Errorf("codeshield: Config.Confidence is %q: use LOW, MEDIUM or HIGH", cfg.Confidence)
	case cfg.Parity > CyberSecEval:
		return nil, fmt.Errorf("codeshield: Config.Parity: unknown use case %d", cfg.Parity)
	}
	ids := map[string]bool{}
	if s.rules != nil {
		for i := range s.rules.infos {
			ids[s.rules.infos[i].ID] = true
		}
	}
	s.cfg.Treatments = make(map[string]Treatment, len(cfg.Treatments))
	for id, t := range cfg.Treatments {
		if !ids[id] || t > Block {
			return nil, fmt.Errorf("codeshield: Config.Treatments: rule %q: it is not loaded, or its treatment is none", id)
		}
		s.cfg.Treatments[id] = t
	}
	size := cfg.Cache
	if size == 0 {
		size = 256
	}
	if size > 0 {
		s.cache = newCache(size)
	}
	with := *s
	s.packed = sync.OnceValues(func() (_ *Scanner, err error) {
		with.rules, err = Pack()
		return &with, err
	})
	return s, nil
}

// Name returns "codeshield".
func (*Scanner) Name() string { return Name }

// Scan looks for insecure code in all the texts of a message. Where the code could not be looked at to its end, and what was
// found does not block the message anyway, the error says so.
func (s *Scanner) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	s, err := s.ready()
	if err != nil {
		return firewall.Result{}, err
	}
	m := messageScan{scanner: s, ctx: ctx}
	if err := m.texts(in); err != nil {
		return firewall.Result{}, err
	}
	return m.result()
}

// ready returns the scanner with its rules.
func (s *Scanner) ready() (*Scanner, error) {
	if s.rules != nil {
		return s, nil
	}
	return s.packed()
}

// confidences order what rules say about themselves; "" is between LOW and MEDIUM in a Config, which changes nothing.
var confidences = map[string]int{"": 1, "LOW": 1, "MEDIUM": 2, "HIGH": 3}

// treatment returns what is to be done about a finding.
func (s *Scanner) treatment(f *Finding) Treatment {
	if t, ok := s.cfg.Treatments[f.Rule]; ok {
		return t
	}
	if s.cfg.Parity != NoParity {
		return f.Treatment()
	}
	t := Ignore
	switch {
	case f.Severity >= s.cfg.Block:
		t = Block
	case f.Severity >= s.cfg.Warn:
		t = Warn
	}
	sure := confidences[f.Confidence]
	if f.Confidence == "" {
		sure = confidences["MEDIUM"]
	}
	if sure < confidences[s.cfg.Confidence] {
		t = t.milder()
	}
	if f.AssumedImports {
		t = t.milder()
	}
	return t
}

// milder returns the treatment below t.
func (t Treatment) milder() Treatment {
	if t == Ignore {
		return Ignore
	}
	return t - 1
}
