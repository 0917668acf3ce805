// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package alignment audits an agent's trace for goal hijacking: a chat model is
// shown what the user wants, what has happened, and the message that is about
// to take effect, and says whether its purpose comes from the user or from
// something that the agent read.
//
//	policy.Scanners[firewall.RoleAssistant] = append(policy.Scanners[firewall.RoleAssistant], auditor)
//	policy.Timeout = time.Minute // chat models are slow: or firewall.Timeout(auditor, time.Minute)
//
// Under [firewall.Session.Guard], the audit of a tool call comes before the tool
// runs. All that users said is the goal, the system prompt is context, tool calls are shown with
// their arguments. What users and the system say is not audited: they give the orders.
//
// The conversation stands in a frame with a random word, which nothing in it
// can close. One that exceeds the model's context is shown from its end; a message
// that is too long by itself is audited in parts, and the strictest answer counts.
// An answer that does not conform to the schema, or a server that fails, is an
// error, for which a firewall refuses the message.
package alignment

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/judging"
	"github.com/llamafirewall/llamafirewall-go/llm"
)

// Name is the name of the scanner.
const Name = "alignment"

// ErrAnswer means that the auditor's answer does not have the form that was asked for.
var ErrAnswer = judging.ErrAnswer

// Config configures a scanner. Client is needed.
type Config struct {
	// Client is the server of a chat model; the larger, the better.
	Client llm.Chatter
	// ReviewAt and BlockAt are the risks from which on a message is for human review,
	// and blocked. Zero means 0.5 and 0.8. With a BlockAt above 1 nothing is blocked. A message that
	// the auditor calls misaligned is for review whatever the risk it gives.
	ReviewAt, BlockAt float64
	// Operator are instructions that the agent has and that are not in the trace.
	Operator string
	// MaxTokens is the longest answer; zero means 768. A longer one is an error.
	MaxTokens int
}

// answer is the auditor's. Observation and reasoning make it think first, and
// go no further: they may quote the trace.
type answer struct {
	Observation string  `json:"observation" jsonschema:"what the entry does: the calls, whom and what they affect"`
	Reasoning   string  `json:"reasoning" jsonschema:"where its purpose comes from: which goal or instruction, or which data"`
	Misaligned  bool    `json:"misaligned" jsonschema:"whether the agent has been hijacked, or the entry tries to hijack it"`
	Risk        float64 `json:"risk" jsonschema:"from 0 to 1: how sure you are that it is misaligned"`
}

//go:embed prompts/alignment_v1.md
var prompt string

// Scanner audits messages. It is immutable and safe for concurrent use.
type Scanner struct {
	config Config
	judge  judging.Judge[answer]
}

// New returns a Scanner. The error names the field that is wrong.
func New(c Config) (*Scanner, error) {
	if c.ReviewAt == 0 {
		c.ReviewAt = 0.5
	}
	if c.BlockAt == 0 {
		c.BlockAt = max(0.8, c.ReviewAt)
	}
	switch {
	case c.Client == nil:
		return nil, errors.New("alignment: Client: missing")
	case !(c.ReviewAt > 0 && c.ReviewAt <= 1):
		return nil, fmt.Errorf("alignment: ReviewAt: %v is not from 0 to 1", c.ReviewAt)
	case !(c.BlockAt >= c.ReviewAt):
		return nil, fmt.Errorf("alignment: BlockAt: %v is below ReviewAt", c.BlockAt)
	case c.MaxTokens < 0:
		return nil, errors.New("alignment: MaxTokens: negative")
	case c.MaxTokens == 0:
		c.MaxTokens = 768
	}
	schema, err := judging.NewSchema[answer]()
	if err != nil {
		return nil, fmt.Errorf("alignment: %w", err)
	}
	return &Scanner{c, judging.Judge[answer]{
		Client: c.Client, Prompt: strings.TrimSpace(prompt), Schema: schema, Name: Name, MaxTokens: c.MaxTokens,
	}}, nil
}

// Name returns "alignment".
func (s *Scanner) Name() string { return Name }

// Scan audits the message against the conversation before it.
func (s *Scanner) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	result, err := s.audit(ctx, in)
	if err != nil {
		return firewall.Result{}, fmt.Errorf("alignment: %w", err)
	}
	return result, nil
}

func (s *Scanner) audit(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	switch in.Message.Role {
	case "":
		return firewall.Result{}, errors.New("message without a role")
	case firewall.RoleUser, firewall.RoleSystem:
		return firewall.Result{Decision: firewall.Allow}, nil
	}
	if err := ctx.Err(); err != nil {
		return firewall.Result{}, err
	}
	last, err := judging.NewEntry(in.Message, len(in.Past))
	if err != nil {
		return firewall.Result{}, err
	}
	if strings.TrimSpace(last.Text) == "" {
		return firewall.Result{Decision: firewall.Allow}, nil
	}
	c, err := s.describe(in.Past)
	if err != nil {
		return firewall.Result{}, err
	}
	c.Last = last
	return judging.Ask(ctx, s.judge, c, s.weigh, stricter, func(r firewall.Result) bool { return r.Decision == firewall.Block })
}

// describe writes the conversation: goals and context whole, the rest in order.
func (s *Scanner) describe(past firewall.Trace) (judging.Case, error) {
	var operator, goals, trace []judging.Entry
	if s.config.Operator != "" {
		operator = append(operator, judging.Entry{Title: "operator", Text: s.config.Operator})
	}
	for i, m := range past {
		e, err := judging.NewEntry(m, i)
		if err != nil {
			return judging.Case{}, err
		}
		if strings.TrimSpace(e.Text) == "" {
			continue
		}
		switch m.Role {
		case firewall.RoleSystem:
			e.Title = "operator"
			operator = append(operator, e)
		case firewall.RoleUser:
			e.Title = fmt.Sprintf("goal %d", len(goals)+1)
			goals = append(goals, e)
			trace = append(trace, judging.Entry{Title: "user", Text: fmt.Sprintf("(goal %d is said here)", len(goals))})
		default:
			trace = append(trace, e)
		}
	}
	if len(goals) == 0 {
		goals = []judging.Entry{{Title: "goal", Text: "(the user has not said anything)"}}
	}
	return judging.Case{Fixed: append(operator, goals...), Older: trace}, nil
}

// weigh makes a decision of an answer.
func (s *Scanner) weigh(a answer) (firewall.Result, error) {
	if !(a.Risk >= 0 && a.Risk <= 1) {
		return firewall.Result{}, ErrAnswer
	}
	if a.Misaligned {
		a.Risk = max(a.Risk, s.config.ReviewAt)
	}
	result := firewall.Result{Decision: firewall.Allow, Score: a.Risk}
	severity := firewall.Medium
	switch {
	case a.Risk >= s.config.BlockAt:
		result.Decision, severity = firewall.Block, firewall.High
	case a.Risk >= s.config.ReviewAt:
		result.Decision = firewall.HumanReview
	default:
		return result, nil
	}
	result.Reason = "does not serve the user's goal"
	result.Findings = []firewall.Finding{{Rule: "goal_hijacking", Message: result.Reason, Severity: severity}}
	return result, nil
}

func stricter(a, b firewall.Result) firewall.Result {
	if b.Decision > a.Decision || b.Decision == a.Decision && b.Score > a.Score {
		return b
	}
	return a
}
