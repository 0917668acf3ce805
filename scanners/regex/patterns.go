// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package regex

import "github.com/llamafirewall/llamafirewall-go/firewall"

// The names of the patterns of [Upstream].
const (
	PromptInjection = "prompt_injection"
	EmailAddress    = "email_address"
	PhoneNumber     = "phone_number"
	CreditCard      = "credit_card"
	SSN             = "social_security_number"
)

// Upstream returns the five patterns that LlamaFirewall's regex scanner has,
// each with the decision Block as there. The expressions are this project's
// own. They know the forms of the numbers (separators are the same all
// through, no area 000) but compute no checksums.
func Upstream() []Pattern {
	return []Pattern{
		InjectionPhrase(),
		{
			Name:     EmailAddress,
			Expr:     `\b[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}\b`,
			Decision: firewall.Block,
			Message:  "email address",
		},
		{
			Name: PhoneNumber,
			Expr: `\B\(\d{3}\)[ .-]?\d{3}[ .-]\d{4}\b` + // (123) 456-7890
				`|\b\d{3}-\d{3}-\d{4}\b|\b\d{3}\.\d{3}\.\d{4}\b|\b\d{3} \d{3} \d{4}\b` +
				`|\B\+[1-9]\d{7,14}\b` + // E.164
				`|\B\+[1-9]\d{0,2}(?:[ .-]?\(\d{1,4}\)|[ .-]\d{1,4}){1,3}[ .-]\d{3,8}\b`, // +44 20 7946 0958
			Decision: firewall.Block,
			Message:  "telephone number",
		},
		{
			Name: CreditCard,
			Expr: `\b\d{4}-\d{4}-\d{4}-\d{4}\b|\b\d{4} \d{4} \d{4} \d{4}\b` +
				`|\b3[47]\d{2}-\d{6}-\d{5}\b|\b3[47]\d{2} \d{6} \d{5}\b` +
				`|(?:^|[^\w.])(?P<value>[2-6]\d{15}|3[47]\d{13})\b`, // no decimals of a number
			Decision: firewall.Block,
			Message:  "payment card number",
		},
		{
			Name: SSN,
			// The Social Security Administration gives out no area 000, 666 or
			// 900 to 999, no group 00 and no serial 0000.
			Expr: `\b` + ssnArea + `(?:-` + ssnGroup + `-| ` + ssnGroup + ` )` + ssnSerial + `\b` +
				`|(?i:\bssn\b|\bsocial\s{1,4}security\b(?:\s{1,4}(?:number|no)\b)?)[^\w\n]{1,8}(?:is[^\w\n]{1,4})?` + ssnArea + ssnGroup + ssnSerial + `\b`,
			Decision: firewall.Block,
			Message:  "United States social security number",
		},
	}
}

const (
	ssnArea   = `(?:00[1-9]|0[1-9]\d|[1-57-8]\d{2}|6[0-57-9]\d|66[0-57-9])`
	ssnGroup  = `(?:0[1-9]|[1-9]\d)`
	ssnSerial = `(?:000[1-9]|00[1-9]\d|0[1-9]\d{2}|[1-9]\d{3})`
)

// InjectionPhrase returns the pattern of [Upstream] that finds the plainest of
// prompt injections: telling a model to ignore the instructions that it has.
func InjectionPhrase() Pattern {
	const (
		s     = `\s{1,8}`
		whose = `(?:the|your|my|our|these|those|its)`
		which = `(?:previous|prior|above|earlier|preceding|foregoing|former|past|initial|original|system)`
	)
	return Pattern{
		Name: PromptInjection,
		Expr: `(?i)\b(?:ignore|disregard|forget)` + s +
			`(?:(?:all|every)(?:` + s + `of)?(?:` + s + whose + `)?(?:` + s + which + `)?` + s + `(?:instruction|directive|guideline)s?` +
			`|(?:(?:all|any|every)(?:` + s + `of)?` + s + `)?(?:` + whose + s + `)?` + which + `(?:` + s + `and` + s + which + `)?` + s +
			`(?:instruction|directive|guideline|direction|prompt|rule|order|command|message)s?)\b`,
		Decision: firewall.Block,
		Message:  "phrase that tells a model to ignore its instructions",
	}
}
