// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package firewall stands between an agent and the world. It reads each
// message of a conversation before it goes on (what the user says, what the
// model answers, which tools it calls, what the tools return, which tools it is
// told of, what goes into memory) and decides: [Allow], [HumanReview] or
// [Block].
//
// A [Policy] lists the [Scanner]s for the messages of each [Role]. [New] makes a
// [Firewall] of it, which serves a whole program. Each conversation is a
// [Session]:
//
//	fw, err := firewall.New(policy)
//	...
//	session := fw.NewSession()
//	runTool = session.Guard(runTool)
//
// [Session.Guard] is the one-liner: it scans a tool call before it runs and its
// output after. [Session.Add] takes all other messages, [Session.Stream] the
// model's text while it arrives. Those who keep their own conversations use
// [Firewall.Scan], and [Firewall.Replay] for recorded ones.
//
// # What may go on
//
// There is one way to go on: the message that Add returned, or a [Verdict] whose
// Err is nil. What was refused is never handed back; a [DecisionError] says why,
// without a word of it. Everything that can go wrong (a scanner that fails,
// panics, hangs or talks nonsense, a message too large or malformed, a role that
// no scanner is listed for, a cancelled context) refuses the message; the error
// then is [ErrFailed] too, and [ErrInvalid] if the message itself is at fault.
// [FailOpen] makes an exception for a single scanner.
//
// # Order
//
// Scanners run in list order and stop at the first Block. The strictest decision
// counts. Edits that a scanner asks for are made before the next one runs, and
// an edited message is scanned once more: taking something out can put an attack
// together. Then Policy.Review is asked, if the decision is HumanReview.
//
// # Writing a scanner
//
// A scanner reads [Input.Texts] and returns a [Result]. Optional interfaces tell
// the firewall more about it: [BoundedScanner], [WindowScanner], [ImageScanner]
// and [StreamScanner]. The first three are found through wrappers that have a
// method Unwrap() Scanner or Unwrap() []Scanner. Package firewalltest has a
// conformance suite.
package firewall
