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
	"github.com/llamafirewall/llamafirewall-go/scanners/regex"
)

// ChatBot is the policy for an application that answers people and calls few
// tools or none. What users write and what is brought in for the answer is
// scanned for hidden text and for phrases that tell the model to ignore its
// instructions; what the model says, for hidden text.
func ChatBot() firewall.Policy {
	hidden, phrases := hiddenText(), phrases(firewall.Block)
	return policy(
		[]firewall.Scanner{hidden},
		[]firewall.Scanner{hidden, phrases},
	)
}

// CodingAssistant is the policy for an assistant that reads and writes source
// code with a person at hand. It is as ChatBot, except that a phrase which
// tells the model to ignore its instructions asks for review: the source and
// the documents of programs that work with models quote such phrases.
func CodingAssistant() firewall.Policy {
	hidden, phrases := hiddenText(), phrases(firewall.HumanReview)
	return policy(
		[]firewall.Scanner{hidden},
		[]firewall.Scanner{hidden, phrases},
	)
}

// Agent is the policy for an agent that works by itself with tools. Whatever
// reaches the model from outside (users, tool results, tool definitions,
// memory) is scanned as in ChatBot, and so are the calls that the model makes,
// for hidden text.
func Agent() firewall.Policy {
	hidden, phrases := hiddenText(), phrases(firewall.Block)
	return policy(
		[]firewall.Scanner{hidden},
		[]firewall.Scanner{hidden, phrases},
	)
}

// policy puts the same scanners on all roles that are trusted, and on all that
// are not. The system prompt and the model are trusted to quote an attack:
// both speak of what must not be done.
func policy(trusted, untrusted []firewall.Scanner) firewall.Policy {
	lists := make(map[firewall.Role][]firewall.Scanner)
	for _, role := range []firewall.Role{firewall.RoleSystem, firewall.RoleAssistant} {
		lists[role] = append([]firewall.Scanner(nil), trusted...)
	}
	for _, role := range []firewall.Role{firewall.RoleUser, firewall.RoleTool, firewall.RoleMemory, firewall.RoleTools} {
		lists[role] = append([]firewall.Scanner(nil), untrusted...)
	}
	return firewall.Policy{Scanners: lists}
}

func hiddenText() firewall.Scanner { return must(hiddentext.New(hiddentext.Config{})) }

// phrases looks for the plainest of injections. The data patterns of
// regex.Upstream are left out: an application that may never see a telephone
// number is rare, and what it must not pass on is better redacted.
func phrases(d firewall.Decision) firewall.Scanner {
	p := regex.InjectionPhrase()
	p.Decision = d
	return must(regex.New(regex.Config{Patterns: []regex.Pattern{p}}))
}

// must takes the scanner of a Config that stands in this file: an error would
// be a mistake here, which the tests would have found.
func must[S firewall.Scanner](s S, err error) firewall.Scanner {
	if err != nil {
		panic(err)
	}
	return s
}
