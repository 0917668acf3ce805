// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package scanners has ready-made policies for the usual kinds of
// application. None of their scanners needs a model, a server or a download.
//
// A preset is a plain [firewall.Policy]: read it, change it, pass it to
// [firewall.New].
//
//	policy := scanners.Agent()
//	policy.Review = askSomebody
//	policy.Scanners[firewall.RoleTool] = append(policy.Scanners[firewall.RoleTool], mine)
//	fw, err := firewall.New(policy)
//
// None of them sets Policy.Default, so a message with a role that they do not
// name is refused.
//
// # What they have in common
//
// What comes in from outside (users, tool results, tool definitions, memory)
// is scanned for hidden text, whose stray characters are taken out, and for
// prompt attacks, what users write one step milder. Credentials in tool
// results and memory are replaced by placeholders, which Policy.Reveal turns
// back for the tools that need them; in the arguments of a call they go to
// review. Personal data in them is reported and never refuses a message. Code
// that the model writes is scanned for vulnerabilities, and a stream of it is
// shown line by line. What the model says is not edited: a file that it writes
// must arrive as it was written.
package scanners

import (
	"context"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners/hiddentext"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection"
	"github.com/llamafirewall/llamafirewall-go/scanners/pii"
	"github.com/llamafirewall/llamafirewall-go/scanners/regex"
	"github.com/llamafirewall/llamafirewall-go/scanners/secrets"
)

// ChatBot is the policy for an application that answers people and calls few
// tools or none. Personal data is replaced by placeholders before the model
// sees it; Session.Reveal puts it back into an answer.
func ChatBot() firewall.Policy { return policy(firewall.Block, pii.Redact) }

// CodingAssistant is the policy for an assistant that reads and writes source
// code with a person at hand. What looks like a prompt attack asks for review
// instead of being blocked: the source and the documents of programs that work
// with models quote such attacks.
func CodingAssistant() firewall.Policy { return policy(firewall.HumanReview, pii.Allow) }

// Agent is the policy for an agent that works by itself with tools.
func Agent() firewall.Policy { return policy(firewall.Block, pii.Allow) }

// policy is the policy with the given decision about prompt attacks, and what is
// done about personal data that comes in.
//
// The system prompt and the model are trusted to quote an attack: both speak
// of what must not be done.
func policy(aboutAttacks firewall.Decision, aboutData pii.Action) firewall.Policy {
	var (
		hidden   = hiddenText(hiddentext.Config{})
		phrases  = phrases(aboutAttacks)
		attacks  = attacks(aboutAttacks)
		incoming = must(pii.New(pii.Config{Action: aboutData}))
		redacted = must(secrets.New(secrets.Config{}))

		// For the model's own messages, without edits. What is said about code in
		// a stream is known at the end of each line: it goes first, since hidden
		// text is only known some characters later.
		code    = must(codeshield.New(codeshield.Config{}))
		own     = hiddenText(hiddentext.Config{NoEdits: true})
		leaving = calls{must(secrets.New(secrets.Config{InCalls: secrets.Review}))}
		data    = calls{must(pii.New(pii.Config{}))}
	)
	return firewall.Policy{Scanners: map[firewall.Role][]firewall.Scanner{
		firewall.RoleSystem:    {own},
		firewall.RoleUser:      {hidden, phrases, attacks, incoming},
		firewall.RoleAssistant: {code, own, leaving, data},
		firewall.RoleTool:      {hidden, phrases, attacks, redacted, incoming},
		firewall.RoleMemory:    {hidden, phrases, attacks, redacted, incoming},
		firewall.RoleTools:     {hidden, phrases, attacks},
	}}
}

// calls is a scanner that sees the calls of a message and nothing else of it:
// the model's text is streamed as if the scanner were not there.
type calls struct{ firewall.Scanner }

func (c calls) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	if len(in.Message.ToolCalls) == 0 {
		return firewall.Result{Decision: firewall.Allow}, nil
	}
	alone, err := firewall.NewInput(firewall.Message{Role: in.Message.Role, ToolCalls: in.Message.ToolCalls}, in.Past)
	if err != nil {
		return firewall.Result{}, err
	}
	return c.Scanner.Scan(ctx, alone)
}

// Window says that nothing around a byte of text matters to the scanner.
func (c calls) Window() int { return 0 }

// Bounded is that of the scanner.
func (c calls) Bounded() bool {
	b, ok := c.Scanner.(firewall.BoundedScanner)
	return ok && b.Bounded()
}

func hiddenText(cfg hiddentext.Config) firewall.Scanner { return must(hiddentext.New(cfg)) }

// phrases looks for the plainest of injections. The data patterns of
// regex.Upstream are left out: an application that may never see a telephone
// number is rare, and what it must not pass on is better redacted.
func phrases(d firewall.Decision) firewall.Scanner {
	p := regex.InjectionPhrase()
	p.Decision = d
	return must(regex.New(regex.Config{Patterns: []regex.Pattern{p}}))
}

// attacks looks for prompt attacks in general.
func attacks(d firewall.Decision) firewall.Scanner {
	s := must(injection.New(injection.Config{}))
	if d == firewall.HumanReview {
		return firewall.ReviewInstead(s)
	}
	return s
}

// must takes the scanner of a Config that stands in this file: an error would
// be a mistake here, which the tests would have found.
func must[S firewall.Scanner](s S, err error) firewall.Scanner {
	if err != nil {
		panic(err)
	}
	return s
}
