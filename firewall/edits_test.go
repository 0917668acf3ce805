// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// replaces returns a scanner that replaces a word, or strips it.
func replaces(name, word, with, label string) Scanner {
	return Func(name, func(_ context.Context, in Input) (Result, error) {
		r := Result{Decision: Allow}
		for part, text := range in.Texts() {
			for at := 0; ; {
				i := strings.Index(text[at:], word)
				if i < 0 {
					break
				}
				at += i + len(word)
				r.Edits = append(r.Edits, Edit{Part: part, Start: at - len(word), End: at, Replacement: with, Label: label})
			}
		}
		return r, nil
	})
}

// finds returns a scanner that reports a word and decides d.
func finds(name, word string, d Decision) Scanner {
	return Func(name, func(_ context.Context, in Input) (Result, error) {
		r := Result{Decision: Allow}
		for part, text := range in.Texts() {
			if i := strings.Index(text, word); i >= 0 {
				r.Decision = d
				r.Findings = append(r.Findings, Finding{Rule: "word", Part: part, Start: i, End: i + len(word)})
			}
		}
		return r, nil
	})
}

func TestEditsInArgumentsAreSplicedIntoTheRawJSON(t *testing.T) {
	for _, tc := range []struct{ name, in, word, with, want string }{
		{"string", `{"a": "x bob y",  "n": 12345678901234567890}`, "bob", "*", `{"a": "x * y",  "n": 12345678901234567890}`},
		{"multi-byte text", `{"a":"漢bob😀"}`, "bob", "é", `{"a":"漢é😀"}`},
		{"escapes keep their spelling", `["\u00e9\ud83d\ude00bob\/\n\t"]`, "bob", "*", `["\u00e9\ud83d\ude00*\/\n\t"]`},
		{"escaped word", `["\u0062o\u0062!"]`, "bob", "*", `["*!"]`},
		{"replacement is escaped", `["bob"]`, "bob", "\"\\\n\x01<", `["\"\\\n\u0001<"]`},
		{"number to text", `{"card": 4111111111111111}`, "4111111111111111", "<CARD>", `{"card": "<CARD>"}`},
		{"number to number", `[4111, 5]`, "11", "2", `[421, 5]`},
		{"number that would be none", `[4111]`, "4", "0", `["0111"]`},
		{"member name", `{"bob": {"bob": 1}}`, "bob", "*", `{"*": {"*": 1}}`},
		{"at any depth", `[[{"a":[["bob"]]}]]`, "bob", "", `[[{"a":[[""]]}]]`},
		{"twice in one text", `["bob and bob"]`, "bob", "*", `["* and *"]`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			m := Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Name: "f"}, {Name: "g", Arguments: raw(tc.in)}}}
			v := scanWith(t, m, replaces("r", tc.word, tc.with, ""))
			require.NoError(t, v.Err())
			require.Equal(t, tc.want, string(v.Message.ToolCalls[1].Arguments))
			require.True(t, json.Valid(v.Message.ToolCalls[1].Arguments))
			require.Equal(t, tc.in, string(m.ToolCalls[1].Arguments), "the message as given is not changed")
		})
	}
}

func TestEditsReachEveryPart(t *testing.T) {
	m := Message{
		Role: RoleTools, Name: "bob", Content: "bob", ToolCallID: "a bob",
		Extra:     map[string]json.RawMessage{"x": raw(`"bob"`), "bob": raw(`{"bob":1}`)},
		ToolCalls: []ToolCall{{ID: "a bob", Name: "bob", Extra: map[string]json.RawMessage{"bob": raw(`1`)}}},
		Tools:     []Tool{{Name: "bob", Description: "bob", Schema: raw(`["bob"]`), Extra: map[string]json.RawMessage{"bob": raw(`"bob"`)}}},
	}
	v := scanWith(t, m, replaces("r", "bob", "al", ""))
	require.NoError(t, v.Err())
	require.Equal(t, Message{
		Role: RoleTools, Name: "al", Content: "al", ToolCallID: "a al",
		Extra:     map[string]json.RawMessage{"x": raw(`"al"`), "al": raw(`{"al":1}`)},
		ToolCalls: []ToolCall{{ID: "a al", Name: "al", Extra: map[string]json.RawMessage{"al": raw(`1`)}}},
		Tools:     []Tool{{Name: "al", Description: "al", Schema: raw(`["al"]`), Extra: map[string]json.RawMessage{"al": raw(`"al"`)}}},
	}, v.Message)
}

func TestEditsThatMakeTwoMembersTheSameAreRefused(t *testing.T) {
	for name, m := range map[string]Message{
		"arguments": {Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: raw(`{"bob":1,"al":2}`)}}},
		"extra":     {Role: RoleAssistant, Extra: map[string]json.RawMessage{"bob": raw(`1`), "al": raw(`2`)}},
	} {
		t.Run(name, func(t *testing.T) {
			v := scanWith(t, m, replaces("r", "bob", "al", ""))
			require.ErrorIs(t, v.Err(), ErrFailed)
			require.Zero(t, v.Message)
		})
	}
	v := scanWith(t, Message{Role: RoleAssistant, Extra: map[string]json.RawMessage{"bob": raw(`1`)}}, replaces("r", "bob", "content", ""))
	require.ErrorIs(t, v.Err(), ErrFailed, "nor may they shadow a field")
}

func TestOverlappingEditsOfSeveralScannersAreMerged(t *testing.T) {
	const text = "0123456789"
	edit := func(start, end int, with, label string) Edit {
		return Edit{Part: "content", Start: start, End: end, Replacement: with, Label: label}
	}
	for _, tc := range []struct {
		name  string
		edits []Edit
		want  string
	}{
		{"apart", []Edit{edit(7, 8, "b", ""), edit(1, 3, "a", "")}, "0a3456b89"},
		{"touching", []Edit{edit(1, 3, "a", ""), edit(3, 5, "b", "")}, "0ab56789"},
		{"the longer one counts for all", []Edit{edit(1, 4, "a", ""), edit(3, 8, "b", "")}, "0b89"},
		{"equal: list order counts", []Edit{edit(1, 4, "a", ""), edit(3, 6, "b", "")}, "0a6789"},
		{"one in the other", []Edit{edit(4, 5, "b", ""), edit(1, 8, "a", "")}, "0a89"},
		{"a label before a longer replacement", []Edit{edit(0, 8, "a", ""), edit(7, 9, "", "EMAIL")}, "<EMAIL>9"},
		{"a replacement before nothing", []Edit{edit(0, 8, "", ""), edit(7, 9, "x", "")}, "x9"},
		{"a chain", []Edit{edit(0, 3, "", ""), edit(2, 5, "", ""), edit(4, 7, "x", "")}, "x789"},
		{"same range", []Edit{edit(2, 4, "a", ""), edit(2, 4, "b", "")}, "01a456789"},
		{"insertion", []Edit{edit(5, 5, "x", "")}, "01234x56789"},
		{"insertion before a replacement", []Edit{edit(5, 6, "b", ""), edit(5, 5, "a", "")}, "01234ab6789"},
		{"at the ends", []Edit{edit(0, 0, "a", ""), edit(10, 10, "b", "")}, "a0123456789b"},
		{"label with a replacement of its own", []Edit{edit(0, 1, "***", "EMAIL")}, "***123456789"},
		{"no change is no edit", []Edit{edit(0, 1, "0", "")}, text},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var list []Scanner
			for i, e := range tc.edits {
				list = append(list, Func("s"+string(rune('a'+i)), func(_ context.Context, in Input) (Result, error) {
					if in.Message.Content != text {
						return Result{Decision: Allow}, nil // the second pass
					}
					return Result{Decision: Allow, Edits: []Edit{e}}, nil
				}))
			}
			v := scanWith(t, Message{Role: RoleUser, Content: text}, Parallel(list...))
			require.NoError(t, v.Err())
			require.Equal(t, tc.want, v.Message.Content)
		})
	}
}

func TestLaterScannersSeeRedactedTextAndFindingsKeepTheOffsetsAsGiven(t *testing.T) {
	m := Message{Role: RoleUser, Content: "é bob bob evil", ToolCalls: []ToolCall{{Arguments: raw(`{"bob":["evil"]}`)}},
		Extra: map[string]json.RawMessage{"bob": raw(`"evil"`)}}
	v := scanWith(t, m, replaces("a", "bob", "<a longer name>", ""), replaces("b", "longer", "", ""), finds("c", "evil", Allow), finds("d", "a  name", Allow))
	require.NoError(t, v.Err())
	require.Equal(t, "é <a  name> <a  name> evil", v.Message.Content)
	require.Equal(t, []Finding{
		{Rule: "word", Part: "content", Start: 11, End: 15},
		{Rule: "word", Part: "extra/bob", Start: 0, End: 4},
		{Rule: "word", Part: "tool_calls[0].arguments/bob/0", Start: 0, End: 4},
	}, v.Results[2].Findings)
	require.Equal(t, Finding{Rule: "word", Part: "content", Start: 3, End: 6}, v.Results[3].Findings[0])
	require.Equal(t, Edit{Part: "content", Start: 3, End: 6}, v.Results[1].Edits[0])
}

// Taking out what splits a phrase must not let the phrase through, in either
// scanner order.
func TestEditedMessageIsScannedAgain(t *testing.T) {
	strip, phrase := replaces("strip", "\u200b", "", ""), finds("phrase", "ignore all", Block)
	m := Message{Role: RoleTool, Content: "please ig\u200bnore\u200b all"}
	for name, list := range map[string][]Scanner{
		"strip first": {strip, phrase}, "phrase first": {phrase, strip}, "in parallel": {Parallel(strip, phrase)},
	} {
		t.Run(name, func(t *testing.T) {
			v := scanWith(t, m, list...)
			require.Equal(t, Block, v.Decision)
			require.Zero(t, v.Message)
			require.ErrorIs(t, v.Err(), ErrBlocked)
			require.NotErrorIs(t, v.Err(), ErrFailed)
			for _, r := range v.Results {
				require.Empty(t, r.Edits, "edits of a refused message are not handed back")
			}
			out, _, err := stream(t, mustNew(t, Policy{Default: list}), pieces(m.Content, 2))
			require.ErrorIs(t, err, ErrBlocked)
			require.Empty(t, out)
		})
	}
}

func TestMessageIsScannedExactlyOnceMoreAfterEdits(t *testing.T) {
	scans := 0
	count := Func("count", func(context.Context, Input) (Result, error) { scans++; return Result{Decision: Allow}, nil })
	require.NoError(t, scanWith(t, Message{Role: RoleUser, Content: "bob"}, replaces("r", "bob", "al", ""), count).Err())
	require.Equal(t, 2, scans)
	scans = 0
	require.NoError(t, scanWith(t, Message{Role: RoleUser, Content: "x"}, replaces("r", "bob", "al", ""), count).Err())
	require.Equal(t, 1, scans)
}

func TestMessageThatNeedsEditsAgainIsRefused(t *testing.T) {
	v := scanWith(t, Message{Role: RoleUser, Content: "bob"}, replaces("r", "b", "bb", ""))
	require.ErrorIs(t, v.Err(), ErrFailed)
	require.Zero(t, v.Message)
	require.ErrorContains(t, v.Results[1].Err, "needed edits again")
}

func TestResultsKeepTheFirstPass(t *testing.T) {
	v := scanWith(t, Message{Role: RoleUser, Content: "bob"}, replaces("r", "bob", "al", ""), finds("f", "al", HumanReview))
	require.Len(t, v.Results, 2)
	require.Equal(t, HumanReview, v.Decision)
	require.Equal(t, "content", v.Results[1].Findings[0].Part)
	// What only the second pass found has no place in the message as given.
	v = scanWith(t, Message{Role: RoleUser, Content: "bob"}, finds("f", "al", HumanReview), replaces("r", "bob", "al", ""))
	require.Len(t, v.Results, 3)
	require.Equal(t, []Finding{{Rule: "word"}}, v.Results[2].Findings)
	require.True(t, strings.HasPrefix(v.Reason, "after edits"), v.Reason)
}

func TestReviewIsAskedOnceAfterEditsAndSeesTheEditedMessage(t *testing.T) {
	asked := 0
	f := mustNew(t, Policy{
		Default: []Scanner{finds("f", "evil", HumanReview), replaces("r", "bob", "al", "")},
		Review: func(_ context.Context, in Input, v Verdict) (Decision, error) {
			asked++
			require.Equal(t, "al evil", in.Message.Content)
			require.Equal(t, HumanReview, v.Decision)
			return Allow, nil
		},
	})
	v := f.Scan(t.Context(), Message{Role: RoleUser, Content: "bob evil"}, nil)
	require.NoError(t, v.Err())
	require.Equal(t, "al evil", v.Message.Content)
	require.Equal(t, 1, asked)
}
