// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package firewalltest helps to test what is built on package firewall: the
// policy of an agent, with [Run], [Want] and [WantDecision]; a scanner, with
// [TestScanner]; a program around both, with the fakes ([Allows], [Blocks],
// [Reviews], [Fails], [Hangs], [Panics]) and a [Recorder].
//
// # Conversations
//
// A policy test is a text file in the txtar form: a header, and sections that
// begin with a marker line. Each section is a message, or says what is
// expected of the message before it.
//
//	A page that a tool fetched gives orders in characters that nobody sees.
//	policy: agent
//
//	-- user --
//	What does example.org say?
//
//	-- assistant --
//	-- call fetch id=c1 --
//	{"url": "https://example.org"}
//
//	-- tool fetch id=c1 escaped --
//	Welcome!\u{E0068 E0069}
//	-- want --
//	block
//	hidden_text tag_character content
//
// The header is free text, but for a line "policy: NAME", which names the
// preset that the command line takes. The sections of messages are
//
//	-- system --, -- user --, -- assistant --, -- memory --    a message of that role; a name may follow
//	-- tool NAME id=ID --                                      the result of a tool; name and ID may be left out
//	-- call NAME id=ID --                                      a tool call of the assistant message before it; its arguments
//	-- tools --                                                tool definitions, as OpenAI's list of tools in JSON
//	-- role NAME --                                            a message of a role of your own
//	-- json --                                                 any message, in OpenAI's JSON form
//
// Words of a marker with spaces in them are quoted as in Go. Empty lines at
// the end of a section do not belong to the text; nor does the newline of its
// last line. Three things have to be written in another way: a line that looks
// like a marker, a text that ends in newlines, and what cannot be seen. A line
// that consists of backslashes, or of backslashes and a marker, loses one
// backslash: "\-- user --" is the text "-- user --", and "\" is an empty line
// that counts, also at the end. With the word "escaped" in the marker,
// \u{200B 200C} stands for code points, \xFF for a byte and \\ for a backslash.
//
// # Expectations
//
// A want section is a decision (allow, human_review, block) and one line for
// each thing that a scanner reported:
//
//	SCANNER [RULE [PART [START:END]]]    a finding, or a refusal without one; what is left out matches anything
//	failed [SCANNER]                     the scanner could not decide
//	...                                  other reports may come as well
//
// A message without a want section is expected to be allowed with nothing
// reported. Both ways count: what is expected and does not come, and what
// comes and is not expected. Where a message goes on with edits, a section
//
//	-- becomes PART --
//
// has the text of a changed field (content where PART is left out, or name,
// tool_calls[0].arguments, tools[0].description and so on); changes that no
// section names are failures, too.
//
// Each message is scanned against the messages before it as
// [firewall.Firewall.Replay] does, also after a refused one.
package firewalltest
