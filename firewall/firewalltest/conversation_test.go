// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// everywhere is a policy of the same scanners for all roles.
func everywhere(scanners ...firewall.Scanner) firewall.Policy {
	return firewall.Policy{Default: scanners}
}

const full = `A conversation with every kind of section.
policy:  agent

-- system --
Be brief.

-- tools --
[{"type": "function", "function": {"name": "fetch", "description": "Fetches.", "parameters": {"type": "object"}}}]

-- user erika --
two lines

\-- user --
\

-- assistant --
-- call fetch id=c1 --
{"url": "x"}
-- call "two words" --

-- tool fetch id=c1 escaped --
a\u{200B}b\\ \xC3\xA9
-- memory --
-- role critic --
Fine.
-- json --
{"role": "assistant", "content": "Yes.", "reasoning_content": "hm"}`

func TestParse(t *testing.T) {
	c, err := Parse("full.txtar", []byte(full))
	require.NoError(t, err)
	assert.Equal(t, "agent", c.Policy)
	assert.Equal(t, "full.txtar", c.File)
	assert.Equal(t, firewall.Trace{
		{Role: firewall.RoleSystem, Content: "Be brief."},
		{Role: firewall.RoleTools, Tools: []firewall.Tool{{Name: "fetch", Description: "Fetches.", Schema: json.RawMessage(`{"type": "object"}`)}}},
		{Role: firewall.RoleUser, Name: "erika", Content: "two lines\n\n-- user --\n"},
		{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{
			{ID: "c1", Name: "fetch", Arguments: json.RawMessage(`{"url": "x"}`)},
			{Name: "two words", Arguments: json.RawMessage{}},
		}},
		{Role: firewall.RoleTool, Name: "fetch", ToolCallID: "c1", Content: "a\u200bb\\ é"},
		{Role: firewall.RoleMemory},
		{Role: "critic", Content: "Fine."},
		{Role: firewall.RoleAssistant, Content: "Yes.", Extra: map[string]json.RawMessage{"reasoning_content": json.RawMessage(`"hm"`)}},
	}, c.Trace)

	windows, err := Parse("full.txtar", []byte(strings.ReplaceAll(full, "\n", "\r\n")))
	require.NoError(t, err)
	assert.Equal(t, c.Trace, windows.Trace, "line ends of Windows do not count")
}

func TestParseErrorsNameFileAndLine(t *testing.T) {
	tests := []struct{ name, file, want string }{
		{"empty", "", "x.txtar:1: no message"},
		{"only a header", "policy: agent\n", "x.txtar:1: no message"},
		{"two policies", "policy: a\n\npolicy: b\n-- user --\n", "x.txtar:3: a second policy"},
		{"policy without a name", "policy:\n-- user --\n", "x.txtar:1: policy without a name"},
		{"misspelt section", "\n-- user --\n-- wnat --\n", `x.txtar:3: unknown section "wnat"`},
		{"too many words", "-- user a b --\n", `x.txtar:1: section user: word "b" is one too many`},
		{"two ids", "-- tool a id=1 id=2 --\n", `word "id=2" is one too many`},
		{"id of a user", "-- user id=1 --\n", "x.txtar:1: section user: id= stands in tool and call only"},
		{"unfinished quote", "-- tool \"a --\n", "x.txtar:1: section"},
		{"bad escape", "-- user escaped --\n\\n\n", "x.txtar:1: bad escape"},
		{"call without assistant", "-- user --\n-- call f --\n", "x.txtar:2: section call: no assistant before it"},
		{"call without a name", "-- assistant --\n-- call --\n", "x.txtar:2: section call: no name"},
		{"call after want", "-- assistant --\n-- want --\nallow\n-- call f --\n", "x.txtar:4: section call: stands after"},
		{"role without a name", "-- role --\n", "x.txtar:1: section role: no name"},
		{"tools that are no list", "-- tools --\n{}\n", "x.txtar:1: section tools"},
		{"json that is no message", "-- json --\n{\"role\":\"user\",\"content\":[{\"type\":\"video\"}]}\n", "x.txtar:1: section json"},
		{"want first", "-- want --\nallow\n", "x.txtar:1: section want: no message before it"},
		{"two wants", "-- user --\n-- want --\nallow\n-- want --\nallow\n", "x.txtar:4: section want: a second one"},
		{"want with words", "-- user --\n-- want block --\n", "x.txtar:2: section want: stands alone"},
		{"want without a decision", "-- user --\n-- want --\n", "x.txtar:2: want: no decision"},
		{"unknown decision", "-- user --\n-- want --\ndeny\n", `want "deny": the first line is`},
		{"two decisions", "-- user --\n-- want --\nallow block\n", `want "allow block"`},
		{"too many fields", "-- user --\n-- want --\nblock\na b c 1:2 e\n", "write SCANNER"},
		{"too many failed", "-- user --\n-- want --\nblock\nfailed a b\n", "write SCANNER"},
		{"becomes first", "-- becomes --\nx\n", "x.txtar:1: section becomes: no message before it"},
		{"two becomes", "-- user --\n-- becomes --\nx\n-- becomes content --\ny\n", "x.txtar:4: section becomes: a second one for content"},
		{"becomes with an id", "-- user --\n-- becomes id=1 --\nx\n", "x.txtar:2: section becomes: id="},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := Parse("x.txtar", []byte(test.file))
			require.Error(t, err)
			assert.Contains(t, err.Error(), test.want)
			assert.True(t, strings.HasPrefix(err.Error(), "x.txtar:"), err)
		})
	}
}

// redacts replaces a word by a label.
func redacts(name, word string) firewall.Scanner {
	return firewall.Func(name, func(_ context.Context, in firewall.Input) (firewall.Result, error) {
		r := firewall.Result{Decision: firewall.Allow}
		for part, text := range in.Texts() {
			if i := strings.Index(text, word); i >= 0 {
				r.Edits = append(r.Edits, firewall.Edit{Part: part, Start: i, End: i + len(word), Label: "NAME"})
				r.Findings = append(r.Findings, firewall.Finding{Rule: "name", Part: part, Start: i, End: i + len(word)})
			}
		}
		return r, nil
	})
}

// checked is a file whose expectations hold, with the policy of checkedPolicy.
const checked = `header
-- user --
nothing
-- user --
an evil word
-- want --
block
bad word content 3:7

-- assistant --
-- call f --
{"evil": ["evil"]}
-- want --
block
bad word tool_calls[0].arguments/evil/0
bad * *
-- user --
Erika writes
-- want --
allow
names name
-- becomes --
<NAME> writes
-- assistant --
-- call f --
{"to": "Erika"}
-- want --
allow
names
-- becomes tool_calls[0].arguments --
{"to": "<NAME>"}
-- tool --
maybe evil, Erika
-- want --
block
...
-- role critic --
odd
-- want --
human_review
odd
-- role weak --
x
-- want --
block
failed weak
`

func checkedPolicy() firewall.Policy {
	p := everywhere(Blocks("bad", "evil"), redacts("names", "Erika"))
	p.Scanners = map[firewall.Role][]firewall.Scanner{
		"critic": {Reviews("odd")},
		"weak":   {Fails("weak", errors.New("no model"))},
	}
	return p
}

func parse(t *testing.T, text string) *Conversation {
	t.Helper()
	c, err := Parse("x.txtar", []byte(text))
	require.NoError(t, err)
	return c
}

func TestCheckIsSilentWhereExpectationsHold(t *testing.T) {
	file := strings.Replace(checked, "bad * *\n", "bad word tool_calls[0].keys/evil\n", 1)
	assert.Empty(t, parse(t, file).Check(t.Context(), New(t, checkedPolicy())))
}

func TestCheckFailsBothWays(t *testing.T) {
	f := New(t, checkedPolicy())
	tests := []struct {
		name, file string
		want       []string
	}{
		{"unexpected refusal", "-- user --\nevil\n", []string{
			"x.txtar:1: message 0 (user): decision is block, want allow (a fake that answers block)",
			"x.txtar:1: message 0 (user): not expected: bad word content 0:4",
		}},
		{"a refusal that does not come", "\n-- user --\ngood\n-- want --\nblock\nbad\n", []string{
			"x.txtar:5: message 0 (user): decision is allow, want block",
			"x.txtar:6: message 0 (user): not found: bad",
		}},
		{"another finding", "-- user --\nevil evil\n-- want --\nblock\nbad word content 0:4\n", []string{
			"x.txtar:1: message 0 (user): not expected: bad word content 5:9",
		}},
		{"many findings that are alike", "-- user --\nevil evil evil\n-- want --\nblock\n", []string{
			"x.txtar:1: message 0 (user): not expected: bad word content 0:4 and 2 more like it",
		}},
		{"another offset", "-- user --\nevil\n-- want --\nblock\nbad word content 1:4\n", []string{
			"x.txtar:5: message 0 (user): not found: bad word content 1:4",
			"x.txtar:1: message 0 (user): not expected: bad word content 0:4",
		}},
		{"a milder decision", "-- role critic --\n-- want --\nblock\nodd\n", []string{
			"x.txtar:3: message 0 (critic): decision is human_review, want block (a fake that answers human_review)",
		}},
		{"a failed scanner is no refusal", "-- role weak --\n-- want --\nblock\n", []string{
			"x.txtar:1: message 0 (weak): not expected: failed weak",
		}},
		{"a refusal is no failed scanner", "-- user --\nevil\n-- want --\nblock\nfailed\n...\n", []string{
			"x.txtar:5: message 0 (user): not found: failed",
		}},
		{"an edit that is not expected", "-- user --\nErika\n-- want --\nallow\nnames\n", []string{
			"x.txtar:1: message 0 (user): not expected: content is changed",
		}},
		{"an edit that does not come", "-- user --\nErich\n-- becomes --\nx\n", []string{
			"x.txtar:3: message 0 (user): content is not changed",
		}},
		{"another edit", "-- user --\nErika\n-- want --\nallow\nnames\n-- becomes --\n<NAHE>\n", []string{
			"x.txtar:6: message 0 (user): content becomes something else, from byte 3 on",
		}},
		{"what comes after a refusal is checked", "-- user --\nevil\n-- want --\nblock\nbad\n-- user --\nevil\n", []string{
			"x.txtar:6: message 1 (user): decision is block, want allow (a fake that answers block)",
			"x.txtar:6: message 1 (user): not expected: bad word content 0:4",
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, failure := range parse(t, test.file).Check(t.Context(), f) {
				got = append(got, failure.String())
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestUpdateRewritesOnlyExpectations(t *testing.T) {
	f := New(t, checkedPolicy())
	tests := []struct{ name, before, after string }{
		{"what holds stays", strings.Replace(checked, "bad * *\n", "bad word tool_calls[0].keys/evil\n", 1), ""},
		{"a want is added before the empty lines", "head\n\n-- user --\nan evil word\n\n\n-- user --\nok",
			"head\n\n-- user --\nan evil word\n-- want --\nblock\nbad word content\n\n\n-- user --\nok"},
		{"a want is added at the end of a file without a newline", "-- user --\nevil", "-- user --\nevil\n-- want --\nblock\nbad word content\n"},
		{"and of an empty message", "-- role critic --", "-- role critic --\n-- want --\nhuman_review\nodd\n"},
		{"a want that says nothing goes", "-- user --\nok\n-- want --\nblock\nbad\n\n-- user --\n", "-- user --\nok\n\n-- user --\n"},
		{"an explicit allow stays", "-- user --\nok\n-- want --\nallow\n", ""},
		{"lines that match stay, the others go", "-- user --\nevil\n-- want --\nallow\nbad word  content  0:4\nold\n", "-- user --\nevil\n-- want --\nblock\nbad word content 0:4\n"},
		{"one line for equal findings", "-- user --\nevil evil\n", "-- user --\nevil evil\n-- want --\nblock\nbad word content\n"},
		{"an open want stays open", "-- user --\nevil\n-- want --\nallow\n...\n", "-- user --\nevil\n-- want --\nblock\n...\n"},
		{"edits", "-- assistant --\nErika\n-- call f --\n{\"x\":\"Erika\"}\n\n-- user --\n",
			"-- assistant --\nErika\n-- call f --\n{\"x\":\"Erika\"}\n-- want --\nallow\nnames name content\nnames name tool_calls[0].arguments/x\n" +
				"-- becomes --\n<NAME>\n-- becomes tool_calls[0].arguments --\n{\"x\":\"<NAME>\"}\n\n-- user --\n"},
		{"edits of what cannot be seen", "-- user escaped --\nErika\u200b\\u{7}\n-- want --\nallow\nnames\n",
			"-- user escaped --\nErika\u200b\\u{7}\n-- want --\nallow\nnames\n-- becomes escaped --\n<NAME>\\u{200B}\\u{7}\n"},
		{"texts that look like markers stay", "-- user --\n\\-- user --\n\\\n-- user --\nevil\n", "-- user --\n\\-- user --\n\\\n-- user --\nevil\n-- want --\nblock\nbad word content\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.after == "" {
				test.after = test.before
			}
			assert.Equal(t, test.after, string(parse(t, test.before).Update(t.Context(), f)))
			assert.Empty(t, parse(t, test.after).Check(t.Context(), f), "what was updated holds")

			if !strings.Contains(test.before, "\n") {
				return
			}
			windows := func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }
			assert.Equal(t, windows(test.after), string(parse(t, windows(test.before)).Update(t.Context(), f)))
		})
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.txtar", "a.txtar", "sub/c.txtar", "readme.md", "empty/x.txt"} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte("-- user --\n"), 0o644))
	}
	in := func(names ...string) (paths []string) {
		for _, name := range names {
			paths = append(paths, filepath.Join(dir, filepath.FromSlash(name)))
		}
		return paths
	}
	got, err := Files(dir, filepath.Join(dir, "readme.md"))
	require.NoError(t, err)
	assert.Equal(t, in("a.txtar", "b.txtar", "sub/c.txtar", "readme.md"), got)

	for _, paths := range [][]string{nil, in("empty"), in("missing"), {dir, filepath.Join(dir, "empty")}} {
		_, err := Files(paths...)
		assert.Error(t, err, "a test of nothing must not pass: %v", paths)
	}
}

func TestRunFileAndRewrite(t *testing.T) {
	f := New(t, everywhere(Blocks("bad", "evil")))
	path := filepath.Join(t.TempDir(), "x.txtar")
	require.NoError(t, os.WriteFile(path, []byte("-- user --\nevil\n"), 0o600))

	failing := &fakeTB{TB: t}
	runFile(failing, f, path, false)
	require.Len(t, failing.errors, 2)
	assert.Contains(t, failing.errors[0], path+":1: message 0 (user): decision is block")

	updating := &fakeTB{TB: t}
	runFile(updating, f, path, true)
	assert.Empty(t, updating.errors)
	passing := &fakeTB{TB: t}
	runFile(passing, f, path, false)
	assert.Empty(t, passing.errors)

	data, err := os.ReadFile(path)
	require.NoError(t, err)
	c, err := Parse(path, data)
	require.NoError(t, err)
	changed, err := Rewrite(t.Context(), c, f)
	require.NoError(t, err)
	assert.False(t, changed, "what holds is not written")
	info, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
}

func TestRun(t *testing.T) {
	Run(t, everywhere(Blocks("bad", "evil")), "testdata")
}

func TestWant(t *testing.T) {
	f := New(t, checkedPolicy())
	evil := f.Scan(t.Context(), firewall.Message{Role: firewall.RoleUser, Content: "evil"}, nil)
	failed := f.Scan(t.Context(), firewall.Message{Role: "weak"}, nil)

	Want(t, evil, "block", "bad word content 0:4")
	Want(t, failed, "block", "failed weak")
	WantDecision(t, evil, firewall.Block)

	for name, check := range map[string]func(testing.TB){
		"decision is block, want allow (a fake that answers block)": func(t testing.TB) { Want(t, evil, "allow", "...") },
		"not expected: bad word content 0:4":                        func(t testing.TB) { Want(t, evil, "block") },
		"not found: other":                                          func(t testing.TB) { Want(t, evil, "block", "bad", "other") },
		"decision is block, want human_review: a fake that answers block": func(t testing.TB) {
			WantDecision(t, evil, firewall.HumanReview)
		},
		"decision is block because the scan failed": func(t testing.TB) { WantDecision(t, failed, firewall.Block) },
	} {
		tb := &fakeTB{}
		check(tb)
		if assert.Len(t, tb.errors, 1, name) {
			assert.Contains(t, tb.errors[0], name)
		}
	}
}

// TestFlattensParallel looks inside results of results, and for failures that fail open.
func TestFlattensParallel(t *testing.T) {
	f := New(t, everywhere(firewall.Parallel(firewall.FailOpen(Fails("weak", errors.New("x"))), Reviews("odd"), Blocks("bad", "evil"))))
	Want(t, f.Scan(t.Context(), firewall.Message{Role: firewall.RoleUser, Content: "evil"}, nil),
		"block", "bad word content 0:4", "failed weak", "odd")
}
