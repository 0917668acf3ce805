// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/transcript"
	"github.com/llamafirewall/llamafirewall-go/llm"
)

// Name is the name of the scanner.
const Name = "llama_guard"

// Config configures a Guard.
type Config struct {
	// Client serves the model by raw completion, with the prompt of this package.
	// Either it or Chat is needed.
	Client llm.Completer
	// Chat serves the model by chat, where that is all there is: a hosted API.
	// The server's template then writes the prompt, with its own categories, so
	// that there are no custom ones, and no [Config.Separate]. Do not use Ollama's
	// library models this way: their template asks about the user even where the
	// agent spoke last; llama.cpp's server can't be asked about the agent, whose message it
	// would go on with. Only Llama Guard 3 and 4, and Qwen3Guard, are chats.
	Chat llm.Chatter
	// Family is how the model is asked; empty means [LlamaGuard3_8B]. See [FamilyOf].
	Family Family
	// Categories replace those that the family was trained on. Models follow
	// categories of others less well than their own; give a Description with
	// what should not and what can be said, and set Separate.
	Categories []Category
	// Separate asks about one category at a time: a call for each.
	Separate bool
	// Exclude holds the codes of categories that are not looked for. They are
	// left out of the prompt, and a verdict for such categories alone falls away.
	Exclude []string
	// Threshold is the score from which on a message is unsafe. Zero leaves it to
	// the model's own answer, which is about 0.5.
	Threshold float64
	// Thresholds are for single categories, by code. A threshold below 0.5
	// may take a second call, to learn the category where the model said safe.
	Thresholds map[string]float64
	// Decision is for unsafe messages: [firewall.Block] (also if zero) or [firewall.HumanReview].
	Decision firewall.Decision
	// Decisions are for single categories, by code; the strictest counts.
	Decisions map[string]firewall.Decision
	// NoScores asks for no probabilities, which old servers do not have. A
	// server that has none is an error without it.
	NoScores bool
	// MaxTurns is how many earlier messages the model is shown; zero means all that fit.
	MaxTurns int
	// IgnoreImages scans the text of messages with pictures and leaves the
	// pictures to another scanner. Without it, a message with pictures is an
	// error unless the family reads them.
	IgnoreImages bool
	// MaxPixels bounds the size of a picture; zero means 16 million.
	MaxPixels int
}

// A Guard asks a guard model about messages. It is a [firewall.Scanner], safe for
// concurrent use, and immutable.
type Guard struct {
	config     Config
	format     format
	categories []Category // that are asked about
	excluded   []Category
}

// New returns a Guard. The error names the field that is wrong.
func New(c Config) (*Guard, error) {
	g := &Guard{config: c}
	if err := g.configure(); err != nil {
		return nil, fmt.Errorf("llamaguard: %w", err)
	}
	return g, nil
}

func (g *Guard) configure() error {
	c := &g.config
	if (c.Client == nil) == (c.Chat == nil) {
		return errors.New("set Client or Chat, and not both")
	}
	if c.Family == "" {
		c.Family = LlamaGuard3_8B
	}
	if _, err := ParseFamily(string(c.Family)); err != nil {
		return fmt.Errorf("Family: unknown %q", c.Family)
	}
	g.format = formatOf(c.Family)
	if c.Chat != nil {
		if g.format.separate {
			return fmt.Errorf("Chat: %s needs a Client", c.Family)
		}
		if c.Categories != nil || c.Separate {
			return errors.New("Chat: the server's template has categories of its own; set a Client for Categories and Separate")
		}
	}
	known := g.format.categories
	if c.Categories != nil {
		if err := checkCategories(c.Categories); err != nil {
			return fmt.Errorf("Categories: %w", err)
		}
		known = slices.Clone(c.Categories)
	}
	for _, code := range c.Exclude {
		c, ok := find(known, code)
		if !ok {
			return fmt.Errorf("Exclude: no category %q", code)
		}
		g.excluded = append(g.excluded, c)
	}
	g.categories = slices.DeleteFunc(slices.Clone(known), func(x Category) bool { return slices.Contains(c.Exclude, x.Code) })
	if len(g.categories) == 0 {
		return errors.New("Exclude: leaves no category")
	}
	return g.configureDecisions()
}

func (g *Guard) configureDecisions() error {
	c := &g.config
	if c.Decision == 0 {
		c.Decision = firewall.Block
	}
	check := func(d firewall.Decision) error {
		if d != firewall.HumanReview && d != firewall.Block {
			return fmt.Errorf("%v: use HumanReview or Block, or Exclude", d)
		}
		return nil
	}
	if err := check(c.Decision); err != nil {
		return fmt.Errorf("Decision: %w", err)
	}
	for code, d := range c.Decisions {
		if err := g.checkCode(code, check(d)); err != nil {
			return fmt.Errorf("Decisions: %q: %w", code, err)
		}
	}
	if !(c.Threshold >= 0 && c.Threshold <= 1) {
		return fmt.Errorf("Threshold: %v is not from 0 to 1", c.Threshold)
	}
	for code, t := range c.Thresholds {
		var err error
		if !(t > 0 && t <= 1) {
			err = fmt.Errorf("%v is not from 0 to 1", t)
		}
		if err := g.checkCode(code, err); err != nil {
			return fmt.Errorf("Thresholds: %q: %w", code, err)
		}
	}
	if c.NoScores && (c.Threshold != 0 || len(c.Thresholds) > 0) {
		return errors.New("NoScores: a threshold needs scores")
	}
	if c.MaxTurns < 0 || c.MaxPixels < 0 {
		return errors.New("MaxTurns, MaxPixels: negative")
	}
	if c.MaxPixels == 0 {
		c.MaxPixels = 16 << 20
	}
	return nil
}

// checkCode returns err, or that there is no such category.
func (g *Guard) checkCode(code string, err error) error {
	if _, ok := find(g.categories, code); !ok && code != UnknownCategory {
		return errors.New("no such category, or excluded")
	}
	return err
}

// checkCategories refuses what would break the frame of a prompt.
func checkCategories(list []Category) error {
	if len(list) == 0 {
		return errors.New("empty list")
	}
	seen := map[string]bool{UnknownCategory: true}
	for i, c := range list {
		marks, labels := append(slices.Clone(guardMarks), qwen3Guard().marks...), append(slices.Clone(guardLabels), "assistant")
		switch {
		case c.Code == "" || strings.Trim(c.Code, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") != "":
			return fmt.Errorf("[%d]: Code %q: use letters, digits, '_' and '-'", i, c.Code)
		case seen[c.Code]:
			return fmt.Errorf("[%d]: Code %q is taken", i, c.Code)
		case strings.TrimSpace(c.Name) == "" || strings.ContainsAny(c.Name, "\r\n"):
			return fmt.Errorf("[%d]: Name: one line is needed", i)
		case transcript.Neutralise(c.Name+"\n"+c.Description, labels, marks) != c.Name+"\n"+c.Description:
			return fmt.Errorf("[%d]: Name, Description: hold control tokens or marks of the prompt", i)
		}
		seen[c.Code] = true
	}
	return nil
}

// Categories returns the categories that the guard looks for.
func (g *Guard) Categories() []Category { return slices.Clone(g.categories) }

// Name returns "llama_guard".
func (g *Guard) Name() string { return Name }

// ScansImages reports whether pictures are looked at.
func (g *Guard) ScansImages() bool { return g.format.images > 0 && !g.config.IgnoreImages }

// Scan asks the model about the message, which it is shown at the end of the
// conversation before it.
func (g *Guard) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	v, err := g.classify(ctx, in.Message, in.Past)
	if err != nil {
		return firewall.Result{}, err
	}
	return g.result(v), nil
}

// result makes a decision of a verdict.
func (g *Guard) result(v Verdict) firewall.Result {
	result := firewall.Result{Decision: firewall.Allow, Score: v.Score}
	if v.Safe {
		return result
	}
	result.Decision = g.decide(v)
	var why []string
	for _, code := range v.Categories {
		title := "what is no known category"
		if c, ok := find(g.categories, code); ok {
			title = c.Title()
			why = append(why, code+" "+title)
		} else {
			why = append(why, title)
		}
		result.Findings = append(result.Findings, firewall.Finding{Rule: code, Message: title, Severity: severity(g.decisionOf(code))})
	}
	if len(why) == 0 {
		why = []string{"no category named"}
		result.Findings = []firewall.Finding{{Rule: "unsafe", Message: "unsafe, no category named", Severity: severity(result.Decision)}}
	}
	result.Reason = "unsafe: " + strings.Join(why, ", ")
	return result
}

// decide returns the strictest decision of an unsafe verdict's categories.
func (g *Guard) decide(v Verdict) firewall.Decision {
	if len(v.Categories) == 0 {
		return g.config.Decision
	}
	d := firewall.HumanReview
	for _, code := range v.Categories {
		d = max(d, g.decisionOf(code))
	}
	return d
}

func (g *Guard) decisionOf(code string) firewall.Decision {
	if d, ok := g.config.Decisions[code]; ok {
		return d
	}
	return g.config.Decision
}

func severity(d firewall.Decision) firewall.Severity {
	if d == firewall.Block {
		return firewall.High
	}
	return firewall.Medium
}
