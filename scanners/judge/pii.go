// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package judge

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llm"
)

// PIIConfig configures PII.
type PIIConfig struct {
	// Client is the server of a chat model.
	Client llm.Chatter
	// Types are the kinds that count; nil means all of [PIITypes].
	Types []PIIType
	// Decision is for messages in which there is one: [firewall.Block] (also if
	// zero) or [firewall.HumanReview].
	Decision firewall.Decision
}

// A PIIType is a kind of personal data.
type PIIType string

// The kinds of personal data that the judge knows.
const (
	Email             PIIType = "email"
	PhoneNumber       PIIType = "phone_number"
	PostalAddress     PIIType = "postal_address"
	PersonalName      PIIType = "personal_name" // together with something private about the person
	DateOfBirth       PIIType = "date_of_birth"
	GovernmentID      PIIType = "government_id" // passport, national ID, driving licence, tax number
	SocialSecurity    PIIType = "social_security_number"
	BankAccount       PIIType = "bank_account"
	PaymentCard       PIIType = "payment_card"
	Credentials       PIIType = "credentials"
	HealthInformation PIIType = "health_information"
	Biometric         PIIType = "biometric"
	Location          PIIType = "location" // where a person is or lives, more exact than a town
	OnlineIdentifier  PIIType = "online_identifier"
)

// PIITypes returns all kinds.
func PIITypes() []PIIType {
	return []PIIType{
		Email, PhoneNumber, PostalAddress, PersonalName, DateOfBirth, GovernmentID, SocialSecurity,
		BankAccount, PaymentCard, Credentials, HealthInformation, Biometric, Location, OnlineIdentifier,
	}
}

// Values returns the names of all kinds.
func (PIIType) Values() []string {
	var list []string
	for _, t := range PIITypes() {
		list = append(list, string(t))
	}
	return list
}

// piiAnswer is the judge's answer: the kinds that it found, each once, or none.
type piiAnswer struct {
	Types []PIIType `json:"detected_pii_types" jsonschema:"the kinds of personal data that the message holds; empty if none"`
}

//go:embed prompts/pii_v1.md
var piiPrompt string

// PIIName is the name of the scanner that PII returns.
const PIIName = "pii_judge"

// PII returns a scanner that lets a model look for personal data that patterns
// do not find: names with what belongs to them, addresses, health. It says what
// kinds there are, not where, so it can't redact. An answer that can't be read is
// an error, never a message without personal data.
func PII(c PIIConfig) (firewall.Scanner, error) {
	if c.Decision == 0 {
		c.Decision = firewall.Block
	}
	if c.Decision != firewall.Block && c.Decision != firewall.HumanReview {
		return nil, fmt.Errorf("judge: PII: Decision: %v: use HumanReview or Block", c.Decision)
	}
	if c.Types == nil {
		c.Types = PIITypes()
	}
	if len(c.Types) == 0 {
		return nil, fmt.Errorf("judge: PII: Types: empty list")
	}
	for _, t := range c.Types {
		if !slices.Contains(PIITypes(), t) {
			return nil, fmt.Errorf("judge: PII: Types: unknown %q", t)
		}
	}
	wanted := slices.Clone(c.Types)
	return New(Config[piiAnswer]{
		Name: PIIName, Client: c.Client, Prompt: piiPrompt,
		Decide: func(a piiAnswer) Decision { return decidePII(a, wanted, c.Decision) },
	})
}

func decidePII(a piiAnswer, wanted []PIIType, decision firewall.Decision) Decision {
	d := Decision{Decision: firewall.Allow}
	severity := firewall.High
	if decision == firewall.HumanReview {
		severity = firewall.Medium
	}
	var found []string
	for _, t := range wanted {
		if slices.Contains(a.Types, t) {
			found = append(found, string(t))
			d.Findings = append(d.Findings, firewall.Finding{
				Rule: string(t), Message: "personal data: " + strings.ReplaceAll(string(t), "_", " "), Severity: severity,
			})
		}
	}
	if len(found) > 0 {
		d.Decision, d.Score, d.Reason = decision, 1, "personal data: "+strings.Join(found, ", ")
	}
	return d
}
