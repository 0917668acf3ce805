// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package secrets finds credentials and takes them out of messages: the keys
// and tokens of several hundred services by the formats that these document,
// private keys, JSON Web Tokens, passwords in URLs, commands and headers, and
// whatever else is given to a name that promises a secret and looks like the
// output of a random generator.
//
// All rules together cost one pass over the text: literals lead to where a
// credential can be, and only there is anything compared. How a value is
// assigned (source code, JSON, YAML, XML, .env files, command lines, prose) is
// known once, for all rules.
//
// What stands where a credential would is left alone: placeholders and
// variables, keys of documentation, hashes and checksums, identifiers, words.
//
// docs/secrets.md lists the rules.
package secrets

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// Name is the name of the scanner in results.
const Name = "secrets"

// An Action is what happens to a secret.
type Action uint8

// The actions.
const (
	// Redact takes the secret out; a Session puts <API_KEY_1> or the like in
	// its place and can reveal it to tools (firewall.Policy.Reveal). The
	// message is allowed.
	Redact Action = iota + 1
	// Report allows the message as it is, with a finding.
	Report
	// Review asks for human review.
	Review
	// Block refuses the message.
	Block
)

// A Rule is one of the user's own.
type Rule struct {
	Name string // lower_snake, permanent; the Finding.Rule of what it finds

	// Expr, in the syntax of package regexp, matches at least a byte and at
	// most 2,000. If it has a group named "value" that group is the secret.
	Expr string

	// Check, if it is set, decides whether a match is a secret. It must be
	// safe for concurrent use.
	Check func(secret string) bool

	Label  string // of the placeholder, such as API_KEY; empty means SECRET
	Action Action // zero means that of the Config
}

// Config configures a [Scanner]. The zero Config redacts what all rules find.
type Config struct {
	// Off names rules that are not applied.
	Off []string

	// Action is what happens to secrets; zero means Redact. Actions says
	// otherwise for rules by name.
	Action  Action
	Actions map[string]Action

	// InCalls is what happens, instead of Redact or Report, to secrets in tool
	// calls; zero means Review instead of Redact: a tool that gets a
	// placeholder for a password fails, and a password on its way out is what a
	// person should see.
	InCalls Action

	// Allow lists values that are no findings, as a whole and in their case.
	Allow []string

	// Rules are looked for in addition.
	Rules []Rule
}

// maxFindings bounds the findings of one message; the reason counts them all.
const maxFindings = 256

// window is what a finding depends on, in bytes on either side: the longest
// private key, and what is looked at around it.
const window = maxBlock + 1100

// maxOwn bounds the matches of the user's rules.
const maxOwn = 2000

// A Scanner finds secrets. It is immutable, safe for concurrent use, a
// [firewall.BoundedScanner] and a [firewall.WindowScanner].
type Scanner struct {
	rules    []rule
	finder   *prefilter.Finder
	targets  []target // by literal of finder
	own      *prefilter.Regexps
	values   []int // by expression of own: its group named value, or 0
	firstOwn int
	inCalls  Action
	// strictCalls says that inCalls goes before Report, too.
	strictCalls bool
	allow       map[string]bool
	pool        sync.Pool // of *scan

	genericSecret, genericPassword int
}

// A rule is what a Scanner knows of an entry or of a user's Rule.
type rule struct {
	name, message, label string
	kind                 kind
	action               Action
	off                  bool
	check                func(string) bool
	named                []format // of a rule with words
}

// A target is what the occurrence of a literal may start.
type target struct {
	formats []ruleFormat
	named   []int // rules that have the literal among their words
	probes  []ruleProbe
	generic bool // a word of names that promise a secret
	size    int
}

type ruleFormat struct {
	rule   int
	format format
}

type ruleProbe struct {
	rule, index int
	*probe
}

// New builds a Scanner. The error names the item that is wrong.
func New(cfg Config) (*Scanner, error) {
	b := builder{cfg: cfg, s: &Scanner{allow: make(map[string]bool)}, index: make(map[string]int), lits: make(map[prefilter.Literal]int)}
	if err := b.build(); err != nil {
		return nil, fmt.Errorf("secrets: %w", err)
	}
	b.s.pool.New = func() any { return &scan{Scanner: b.s, seen: make([]int, len(probes))} }
	return b.s, nil
}

// Name returns "secrets".
func (s *Scanner) Name() string { return Name }

// Bounded returns true: a scan only computes, in linear time.
func (s *Scanner) Bounded() bool { return true }

// Window returns how many bytes on either side of a finding decide about it.
func (s *Scanner) Window() int { return window }

// Scan looks for secrets in every text of the message.
func (s *Scanner) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	out := firewall.Result{Decision: firewall.Allow}
	sc := s.pool.Get().(*scan)
	defer sc.release()
	for part, text := range in.Texts() {
		if err := ctx.Err(); err != nil {
			return firewall.Result{}, err
		}
		sc.look(part, text)
		for i := range sc.found {
			s.report(&out, sc, part, &sc.found[i])
		}
	}
	s.decide(&out, sc.counts)
	return out, nil
}

// report adds a candidate to the result.
func (s *Scanner) report(out *firewall.Result, sc *scan, part string, c *candidate) {
	r := &s.rules[c.rule]
	if sc.counts == nil {
		sc.counts = make([]int, len(s.rules))
	}
	sc.counts[c.rule]++
	action := r.action
	if (action == Redact || action == Report && s.strictCalls) && strings.HasPrefix(part, "tool_calls[") {
		action = s.inCalls
	}
	if action == Redact && c.end-c.start >= maxBlock-8 {
		action = Review // it may go on, and what is left of it would stay
	}
	decision := firewall.Allow
	switch action {
	case Review:
		decision = firewall.HumanReview
	case Block:
		decision = firewall.Block
	case Redact:
		out.Edits = append(out.Edits, firewall.Edit{Part: part, Start: c.start, End: c.end, Label: r.label})
	}
	out.Decision = max(out.Decision, decision)
	out.Score = max(out.Score, c.rank.score())
	if len(out.Findings) < maxFindings {
		out.Findings = append(out.Findings, firewall.Finding{
			Rule: r.name, Message: r.message, Part: part, Start: c.start, End: c.end, Severity: r.severity(), CWE: "CWE-798",
		})
	}
}

func (r *rule) severity() firewall.Severity {
	switch r.kind {
	case privateKey:
		return firewall.Critical
	case identifier:
		return firewall.Low
	}
	return firewall.High
}

// decide writes the reason.
func (s *Scanner) decide(out *firewall.Result, counts []int) {
	var why []string
	for i, n := range counts {
		if n > 0 {
			why = append(why, fmt.Sprintf("%d %s", n, s.rules[i].name))
		}
	}
	if len(why) > 0 {
		out.Reason = "secrets found: " + strings.Join(why, ", ")
	}
}
