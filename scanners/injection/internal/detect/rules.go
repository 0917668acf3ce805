// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package detect

import (
	"sync"

	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

// The weights are on the scale of the model's raw score: strong evidence
// suffices for a review with little beside it.
const (
	strong = 2.5
	plain  = 1.7
	weak   = 0.8
)

// rules returns the phrase rules. Names are permanent: several rows with one
// name are one rule in several word orders.
var rules = sync.OnceValue(func() []rule {
	const object = token.Instruction | token.Text | token.Limit
	return []rule{
		// Ignore all previous instructions.
		{"override", strong, []step{is(token.Override), then(4, token.Previous|token.System), then(2, object)}},
		{"override", strong, []step{is(token.Override), then(3, token.All), then(3, token.Instruction|token.Previous), then(3, token.Previous|token.You|token.Instruction)}},
		{"override", plain, []step{is(token.Override), then(3, object), then(3, token.Previous|token.You)}},
		{"override", strong, []step{is(token.Previous | token.All), then(3, token.Instruction), then(3, token.Override)}},
		{"override", strong, []step{is(token.Not), then(2, token.Do), then(4, token.Previous), then(2, token.Instruction)}},
		{"override", plain, []step{is(token.Override), then(2, token.You), then(2, object)}},
		{"override", plain, []step{is(token.Previous | token.You), then(2, token.Instruction), word(4, "void invalid outdated obsolete replaced superseded cancelled suspended expired revoked")}},
		{"override", plain, []step{is(token.Instruction), word(3, "no not"), word(1, "longer"), word(1, "apply valid count hold matter")}},
		{"override", plain, []step{is(token.Override), then(2, token.All), word(3, "told said asked learned know knew taught")}},

		// From now on you are something else.
		{"new_role", strong, []step{word(0, "from"), is(token.Now), word(1, "on"), then(2, token.You)}},
		{"new_role", plain, []step{is(token.Now), then(2, token.You), then(3, token.Act|token.Free|token.Model)}},
		{"new_role", plain, []step{is(token.You), word(2, "are re will"), then(1, token.Now), then(3, token.Model|token.Free|token.Act|token.Mode)}},
		{"new_role", plain, []step{is(token.Act), then(3, token.Free), then(3, token.Model|token.Mode|token.Act)}},
		{"new_role", plain, []step{is(token.Act), then(4, token.Model|token.You), then(4, token.Free)}},
		{"new_role", plain, []step{is(token.Model), then(5, token.Free), then(5, token.Limit|token.Instruction|token.Free)}},
		{"jailbreak", strong, []step{word(0, "do"), word(0, "anything"), word(0, "now")}},
		{"jailbreak", strong, []step{word(0, "developer dev god debug dan jailbreak admin unrestricted sudo evil opposite"), is(token.Mode), word(3, "enabled activated output active engaged unlocked")}},
		{"jailbreak", plain, []step{is(token.Free), then(4, token.Limit|token.Instruction), then(5, token.Model|token.You|token.Act)}},
		{"jailbreak", plain, []step{is(token.You), then(6, token.Free), then(3, token.Limit|token.Instruction)}},
		{"jailbreak", plain, []step{is(token.Not), then(2, token.Refuse), then(6, token.All|token.You|token.User)}},
		{"jailbreak", weak, []step{word(0, "stay remain"), word(1, "in"), word(1, "character")}},
		{"jailbreak", plain, []step{word(0, "two both"), word(3, "responses answers ways outputs"), then(14, token.Free|token.Mode)}},

		// Show your instructions.
		{"extraction", strong, []step{is(token.Reveal | token.Say), then(4, token.System), then(1, token.Instruction)}},
		{"extraction", strong, []step{is(token.Reveal | token.Say), then(4, token.You), then(3, token.Previous|token.System|token.Secret), then(2, token.Instruction|token.Text)}},
		{"extraction", plain, []step{is(token.Reveal), then(3, token.You), then(2, token.Instruction)}},
		{"extraction", weak, []step{is(token.Reveal), then(3, token.All|token.Text), then(3, token.Previous)}},
		{"extraction", plain, []step{word(0, "what"), word(1, "are were is was"), then(2, token.You), then(3, token.Previous|token.System|token.Secret), then(2, token.Instruction)}},
		{"extraction", plain, []step{is(token.You), then(2, token.System|token.Previous), then(1, token.Instruction), then(3, token.Reveal)}},

		// A text that speaks to the model that reads it.
		{"addressed", strong, []step{opening(either(0, token.Urgent, "note message hey dear hello")), then(4, token.Model), then(8, token.Do|token.Override|token.You)}},
		{"addressed", plain, []step{opening(either(0, token.Urgent, "note message memo reminder instruction instructions")), word(1, "to for"), then(3, token.Model)}},
		{"addressed", strong, []step{word(0, "if"), word(0, "you"), word(1, "are re"), word(2, "a an the"), then(3, token.Model), then(14, token.Do|token.Say|token.Reveal|token.Send|token.Override)}},
		{"addressed", plain, []step{is(token.Model), word(3, "processing reading parsing summarizing reviewing analyzing handling evaluating")}},
		{"addressed", strong, []step{word(0, "message note instruction"), word(2, "from"), word(6, "to"), word(0, "you"), word(6, "before")}},
		{"addressed", strong, []step{is(token.Before), word(2, "you"), word(5, "task answer continue proceed request solve respond summary"), word(14, "first must following immediately")}},
		{"addressed", plain, []step{is(token.Before), is(token.You), then(6, token.Say|token.Do|token.Start), word(10, "must first")}},
		{"addressed", strong, []step{opening(is(token.New)), then(1, token.Instruction), {words: hashes(":"), gap: 3}}},
		{"addressed", plain, []step{opening(is(token.System)), then(2, token.Instruction|token.Urgent|token.New), {words: hashes(":"), gap: 3}}},
		{"addressed", plain, []step{is(token.User), word(3, "authorized approved authorised consented allowed"), then(8, token.You|token.Do|token.Send|token.Money)}},

		// Keep it from the user.
		{"concealment", plain, []step{is(token.Not), then(1, token.Hide|token.Say|token.Reveal), then(4, token.User)}},
		{"concealment", plain, []step{is(token.Hide), then(3, token.Send|token.Money|token.Destroy)}},
		{"concealment", plain, []step{word(0, "without"), then(2, token.Hide), then(4, token.User)}},

		// token.Send what is secret.
		{"exfiltration", plain, []step{is(token.Send), then(4, token.Secret|token.Text|token.Data), word(8, "to at"), word(8, "@ http https www")}},
		{"exfiltration", plain, []step{is(token.Send), then(5, token.You), then(3, token.Instruction|token.Text|token.Secret)}},

		// Who is speaking.
		{"authority", plain, []step{word(0, "i"), word(1, "am m"), word(1, "your the an"), then(3, token.System)}},
		{"authority", plain, []step{is(token.User), word(2, "asked wants wanted requested authorised authorized agreed"), word(1, "you"), word(1, "to")}},
		{"authority", plain, []step{is(token.Now), word(3, "maintenance debug debugging test testing diagnostic"), then(1, token.Mode)}},

		// token.Say just this.
		{"forced_reply", weak, []step{opening(either(0, token.Say, "just simply only")), then(2, token.Only|token.Say), word(3, "\" '")}},
		{"forced_reply", plain, []step{is(token.Say), then(3, token.Only), word(2, "\" '"), word(14, "\" '"), then(6, token.Not|token.Override)}},
		{"forced_reply", plain, []step{is(token.Start), is(token.You), then(2, token.Say|token.Text), word(2, "with by")}},
	}
})
