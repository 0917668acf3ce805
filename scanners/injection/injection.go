// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package injection recognises overt prompt attacks without a model server and
// without a download: instructions to ignore instructions, jailbreak personas,
// requests for the system prompt, forged chat delimiters, orders addressed to
// the agent inside tool results, hidden orders, exfiltration by link, in many
// languages and through encodings and disguises.
//
// Evidence of two kinds is added up over windows of 40 tokens: phrase rules
// and forged delimiters, which have names, and a trained lexicon of n-grams,
// which is part of the program (docs/injection-model.md says on what it was
// trained and what it can't do). Scores are probabilities as calibrated on
// harmless development texts: from 0.9 on a message is blocked, from 0.5 on it
// goes to human review. Whatever is decoded out of a text (base64, escapes,
// leetspeak and the like) needs more evidence and is never sent to review.
//
// What a user writes is judged one step milder than what tools, memories and
// tool definitions bring in: a user may give orders. So user text is reviewed
// where others are blocked, and allowed where others are reviewed.
//
// It does not see a polite request hidden in a document that says nothing of
// instructions, assistants or secrecy. Prompt Guard, policies about tools, and
// the alignment check are for those.
package injection

import (
	"context"
	_ "embed" // the model
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/detect"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/lexmodel"
)

// Name is the name of the scanner in results.
const Name = "injection"

// Config configures a scanner. The zero Config is the recommended one.
type Config struct {
	// Block and Review are the probabilities from which a message gets the
	// decision; zero means 0.9 and 0.5. A value above 1 switches the decision
	// off.
	Block, Review float64

	// NoModel goes by the rules alone, NoRules by the model alone.
	NoModel, NoRules bool

	// Off names rules that do not count. See [Rules].
	Off []string

	// Allow lists texts that are known to be harmless, such as a standing
	// notice in one's own documents: a part that is equal to one of them, but
	// for white space around it, is not looked at.
	Allow []string

	// Strict judges the text of users like that of tools.
	Strict bool
}

const (
	defaultBlock  = 0.9
	defaultReview = 0.5
)

// Rules that are not phrases.
const (
	ruleModel  = "trained_model"
	ruleNested = "nested_encoding"
)

// Rules returns the permanent names of all rules, sorted.
func Rules() []string {
	names := append(detect.Rules(), ruleModel, ruleNested)
	slices.Sort(names)
	return names
}

//go:embed model.bin
var modelFile []byte

var model = sync.OnceValues(func() (*lexmodel.Model, error) { return lexmodel.Decode(modelFile) })

type scanner struct {
	cfg       Config
	detectors sync.Pool
	calibrate *lexmodel.Model
}

// New returns a scanner, which is safe for concurrent use. The error names what
// is wrong with the Config.
func New(cfg Config) (firewall.Scanner, error) {
	if cfg.Block == 0 {
		cfg.Block = defaultBlock
	}
	if cfg.Review == 0 {
		cfg.Review = defaultReview
	}
	switch {
	case !(cfg.Block > 0) || !(cfg.Review > 0):
		return nil, fmt.Errorf("injection: Block and Review must be above 0")
	case cfg.Review > cfg.Block:
		return nil, fmt.Errorf("injection: Review (%v) is above Block (%v)", cfg.Review, cfg.Block)
	case cfg.NoModel && cfg.NoRules:
		return nil, fmt.Errorf("injection: NoModel and NoRules leave nothing to go by")
	}
	known := Rules()
	for _, name := range cfg.Off {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("injection: Off: no rule %q: the rules are %s", name, strings.Join(known, ", "))
		}
	}
	cfg.Off = slices.Clone(cfg.Off)
	cfg.Allow = slices.Clone(cfg.Allow)
	for i, text := range cfg.Allow {
		cfg.Allow[i] = strings.TrimSpace(text)
	}
	m, err := model()
	if err != nil {
		return nil, fmt.Errorf("injection: %w", err)
	}
	s := &scanner{cfg: cfg, calibrate: m}
	s.detectors.New = func() any {
		d := &detect.Detector{NoRules: cfg.NoRules}
		if !cfg.NoModel && !slices.Contains(cfg.Off, ruleModel) {
			d.Model = m
		}
		if len(cfg.Off) > 0 {
			d.Skip = func(rule string) bool { return slices.Contains(cfg.Off, rule) }
		}
		return d
	}
	return s, nil
}

func (s *scanner) Name() string { return Name }

// Bounded reports that a scan only computes, in linear time.
func (s *scanner) Bounded() bool { return true }

func (s *scanner) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	d := s.detectors.Get().(*detect.Detector)
	defer s.detectors.Put(d)
	r := firewall.Result{Decision: firewall.Allow}
	var kinds []string
	for part, text := range in.Texts() {
		if err := ctx.Err(); err != nil {
			return firewall.Result{}, err
		}
		if len(s.cfg.Allow) > 0 && slices.Contains(s.cfg.Allow, strings.TrimSpace(text)) {
			continue
		}
		for _, e := range d.Detect(text) {
			score := s.calibrate.Probability(e.Effective())
			r.Score = max(r.Score, short(score))
			decision := s.decide(score, in.Message.Role)
			if e.Kind != 0 && score < s.cfg.Block {
				decision = firewall.Allow
			}
			if decision == firewall.Allow {
				continue
			}
			r.Decision = max(r.Decision, decision)
			kinds = s.report(&r, kinds, part, &e, decision)
		}
		if d.Truncated() && !slices.Contains(s.cfg.Off, ruleNested) {
			r.Decision = max(r.Decision, firewall.HumanReview)
			kinds = append(kinds, ruleNested)
			r.Findings = append(r.Findings, firewall.Finding{
				Rule: ruleNested, Message: messages[ruleNested], Part: part, End: len(text), Severity: firewall.Medium, CWE: cwe,
			})
		}
	}
	if r.Decision != firewall.Allow {
		slices.Sort(kinds)
		r.Reason = "prompt attack: " + strings.Join(slices.Compact(kinds), ", ")
	}
	return r, nil
}

// short cuts a probability to four decimals: it is not more exact than that.
func short(p float64) float64 { return math.Floor(p*1e4+1e-9) / 1e4 }

// decide maps a probability to a decision: for users a step milder.
func (s *scanner) decide(score float64, role firewall.Role) firewall.Decision {
	mild := role == firewall.RoleUser && !s.cfg.Strict
	switch {
	case score >= s.cfg.Block && mild:
		return firewall.HumanReview
	case score >= s.cfg.Block:
		return firewall.Block
	case score >= s.cfg.Review && !mild:
		return firewall.HumanReview
	}
	return firewall.Allow
}

// cwe is Improper Neutralization of Input Used for LLM Prompting.
const cwe = "CWE-1427"

// maxFindings bounds the findings of a message.
const maxFindings = 64

// report adds the findings for a piece of evidence, and names its kinds.
func (s *scanner) report(r *firewall.Result, kinds []string, part string, e *detect.Evidence, decision firewall.Decision) []string {
	severity := firewall.Medium
	if decision == firewall.Block {
		severity = firewall.High
	}
	if e.Kind != 0 {
		kinds = append(kinds, "hidden by "+e.Kind.String())
	}
	add := func(rule string, start, end int) {
		kinds = append(kinds, rule)
		if len(r.Findings) < maxFindings {
			r.Findings = append(r.Findings, firewall.Finding{
				Rule: rule, Message: messages[rule], Part: part, Start: start, End: end, Severity: severity, CWE: cwe,
			})
		}
	}
	for _, h := range e.Hits {
		add(h.Rule, h.Start, h.End)
	}
	if len(e.Hits) == 0 {
		add(ruleModel, e.Start, e.End)
	}
	return kinds
}

// messages says what each rule found.
var messages = map[string]string{
	"override":          "phrase that tells a model to ignore its instructions",
	"new_role":          "phrase that gives a model another role",
	"jailbreak":         "phrase that asks a model to act without its limits",
	"extraction":        "phrase that asks for the instructions or secrets of a model",
	"addressed":         "text that gives orders to the model that reads it",
	"concealment":       "phrase that asks a model to keep something from its user",
	"exfiltration":      "phrase that asks a model to send data away",
	"authority":         "phrase that claims authority over a model",
	"forced_reply":      "phrase that dictates the answer of a model",
	"chat_template":     "control token of a chat template",
	"role_tag":          "forged mark of a speaker",
	"role_json":         "forged system message",
	"end_of_data":       "forged end of the data",
	"information_block": "forged block of instructions",
	"exfiltration_link": "link that carries data away",
	"hidden_markup":     "orders in markup that a person does not see",
	"shell_pipe":        "command that runs what it downloads",
	ruleModel:           "wording as in known attacks",
	ruleNested:          "more encodings in one another than are undone",
}
