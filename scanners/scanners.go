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
// name is refused. Cheap scanners stand first in each list.
package scanners

import (
	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners/hiddentext"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection"
	"github.com/llamafirewall/llamafirewall-go/scanners/regex"
)

// ChatBot is the policy for an application that answers people and calls few
// tools or none. What users write and what is brought in for the answer is
// scanned for hidden text and for prompt attacks, what users write one step
// milder; stray invisible characters are taken out of it. What the model says
// is scanned for hidden text and otherwise left as it is.
func ChatBot() firewall.Policy { return policy(firewall.Block) }

// CodingAssistant is the policy for an assistant that reads and writes source
// code with a person at hand. It is as ChatBot, except that what looks like a
// prompt attack asks for review: the source and the documents of programs that
// work with models quote such attacks.
func CodingAssistant() firewall.Policy { return policy(firewall.HumanReview) }

// Agent is the policy for an agent that works by itself with tools. What
// reaches the model from outside (users, tool results, tool definitions,
// memory) is scanned as in ChatBot, and the calls that the model makes, with
// all their arguments, are scanned for hidden text.
func Agent() firewall.Policy { return policy(firewall.Block) }

// policy is the policy with the given decision about phrases.
//
// The system prompt and the model are trusted to quote an attack: both speak
// of what must not be done. Nor are they edited: a file that the model writes
// must be the one that arrives.
func policy(aboutPhrases firewall.Decision) firewall.Policy {
	own := hiddenText(hiddentext.Config{NoEdits: true})
	hidden, phrases, attacks := hiddenText(hiddentext.Config{}), phrases(aboutPhrases), attacks(aboutPhrases)
	return firewall.Policy{Scanners: map[firewall.Role][]firewall.Scanner{
		firewall.RoleSystem:    {own},
		firewall.RoleUser:      {hidden, phrases, attacks},
		firewall.RoleAssistant: {own},
		firewall.RoleTool:      {hidden, phrases, attacks},
		firewall.RoleMemory:    {hidden, phrases, attacks},
		firewall.RoleTools:     {hidden, phrases, attacks},
	}}
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
