// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package conversation

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

const user = `{"role":"user","content":"hi"}`

// summary writes what was read in one line a record: index, line, and the messages or the error.
func summary(t *testing.T, input string, jsonl bool) []string {
	t.Helper()
	var list []string
	r := NewReader(iotest.HalfReader(strings.NewReader(input)), jsonl)
	for {
		c, err := r.Next()
		if errors.Is(err, io.EOF) {
			assert.EqualValues(t, len(input), r.Offset())
			return list
		}
		require.NoError(t, err)
		text := fmt.Sprintf("%d line %d:", c.Index, c.Line)
		for _, m := range c.Messages {
			text += fmt.Sprintf(" %d@%d", m.Index, m.Line)
			if m.Err != nil {
				text += "!"
			}
			if start := int(m.Offset); assert.LessOrEqual(t, start+m.Length, len(input)) {
				assert.True(t, start >= 0 && strings.ContainsAny(input[start:start+1], `{["n7`), "a message starts at its offset")
			}
		}
		if c.Err != nil {
			text += " " + c.Err.Error()
		}
		list = append(list, text)
	}
}

func TestReader(t *testing.T) {
	conversation := `{"id": 7, "messages": [` + user + `,` + user + `], "utility": true}`
	tests := []struct {
		name, input string
		want        []string
	}{
		{"empty", "", nil},
		{"blank", "\n \r\n\t\n", nil},
		{"object", conversation, []string{"0 line 1: 0@1 1@1"}},
		{"array", "[" + user + "]", []string{"0 line 1: 0@1"}},
		{"no messages", `{"messages":[]}` + "\n[]\n", []string{"0 line 1:", "1 line 2:"}},
		{"json lines", conversation + "\n[" + user + "]\n\n" + conversation, []string{"0 line 1: 0@1 1@1", "1 line 2: 0@2", "2 line 4: 0@4 1@4"}},
		{"windows line ends", conversation + "\r\n\r\n[" + user + "]\r\n", []string{"0 line 1: 0@1 1@1", "1 line 3: 0@3"}},
		{"byte order mark", "\xef\xbb\xbf" + conversation, []string{"0 line 1: 0@1 1@1"}},
		{"indented object", "\n{\n  \"messages\": [\n    " + user + ",\n\n    " + user + "\n  ]\n}\n", []string{"0 line 2: 0@4 1@6"}},
		{"indented array", "[\n" + user + ",\n" + user + "\n]", []string{"0 line 1: 0@2 1@3"}},
		{"two indented texts and then lines", "[\n" + user + "]\n{\n\"messages\":[\n" + user + "]}\n[]\n[]\n",
			[]string{"0 line 1: 0@2", "1 line 3: 0@5", "2 line 6:", "3 line 7:"}},
		{"tools", `{"tools":[{"type":"function","function":{"name":"f"}}],"messages":[` + user + `]}`, []string{"0 line 1: -1@1 0@1"}},
		{"tools after messages", `{"messages":[` + user + `],"tools":[{"name":"f"}]}`, []string{"0 line 1: -1@1 0@1"}},
		{"legacy functions", `{"messages":[],"functions":[{"name":"f"}]}`, []string{"0 line 1: -1@1"}},
		{"no tools", `{"messages":[` + user + `],"tools":[]}` + "\n" + `{"messages":[],"tools":null}`, []string{"0 line 1: 0@1", "1 line 2:"}},
		{"tools that are none", `{"messages":[],"tools":7}`, []string{"0 line 1: -1@1!"}},

		{"a malformed line", conversation + "\n{\"messages\": [\n" + conversation, []string{
			"0 line 1: 0@1 1@1", "1 line 2: invalid JSON: the text ends too early", "2 line 3: 0@3 1@3"}},
		{"a malformed first line", "nonsense\n" + conversation + "\n[]\n", []string{
			"0 line 1: invalid JSON at byte 2 of the record", "1 line 2: 0@2 1@2", "2 line 3:"}},
		{"a first line that was cut", `{"messages": [` + "\n" + conversation + "\n" + conversation + "\n", []string{
			"0 line 1: invalid JSON: the text ends too early", "1 line 2: 0@2 1@2", "2 line 3: 0@3 1@3"}},
		{"a first line that was cut, and one more", `{"messages": [` + "\n" + conversation + "\n", []string{
			"0 line 1: invalid JSON: the text ends too early", "1 line 2: 0@2 1@2"}},
		{"two values in a line", "[] []\n[]\n", []string{"0 line 1: invalid JSON: more text after byte 2", "1 line 2:"}},
		{"a last line that was cut", conversation + "\n" + `{"messages": [{"role"`, []string{
			"0 line 1: 0@1 1@1", "1 line 2: invalid JSON: the text ends too early"}},
		{"other JSON", "{}\n7\n\"a\"\nnull\n{\"messages\":null}\n", []string{
			"0 line 1: " + errNotConversation.Error(),
			"1 line 2: " + errNotConversation.Error(),
			"2 line 3: " + errNotConversation.Error(),
			"3 line 4: " + errNotConversation.Error(),
			"4 line 5: " + errNotConversation.Error() + "; messages is no array"}},
		{"messages twice", `{"messages":[],"messages":[` + user + `]}`, []string{"0 line 1: duplicate member: readers disagree on which one counts"}},
		{"tools and functions", `{"messages":[],"tools":[{"name":"f"}],"functions":[{"name":"g"}]}`, []string{
			"0 line 1: both tools and functions: readers disagree on which one counts"}},
		{"messages that can't be read", `{"messages":[` + user + `,7,{"role":"user","content":[{"type":"video"}]},` + user + `]}`, []string{
			"0 line 1: 0@1 1@1! 2@1! 3@1"}},
		{"invalid UTF-8 in a message", "[{\"role\":\"user\",\"content\":\"caf\xe9\"}]", []string{"0 line 1: 0@1!"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, summary(t, test.input, false))
		})
	}
}

func TestWithJSONLNoRecordSpansLines(t *testing.T) {
	got := summary(t, "[\n"+user+"\n]\n[]", true)
	require.Len(t, got, 4)
	assert.Equal(t, "3 line 4:", got[3])
}

func TestTraceHoldsThePlaceOfWhatCannotBeRead(t *testing.T) {
	c := parse([]byte(`{"tools":[{"name":"f"}],"messages":[`+user+`,{"role":"tool","content":7},`+user+`]}`), place{line: 1})
	require.NoError(t, c.Err)
	assert.Equal(t, firewall.Trace{
		{Role: firewall.RoleTools, Tools: []firewall.Tool{{Name: "f"}}},
		{Role: firewall.RoleUser, Content: "hi"},
		{}, // refused: it has no role
		{Role: firewall.RoleUser, Content: "hi"},
	}, c.Trace())
	assert.Equal(t, firewall.RoleTool, c.Messages[2].Role)
	assert.ErrorContains(t, c.Messages[2].Err, "content")
}

func TestErrorsDoNotQuoteTheInput(t *testing.T) {
	for _, input := range []string{"\"SECRET", "SECRET", "{\"SECRET\":1}", "[SECRET]", "{\"messages\": SECRET}", "{\"SECRET\":[]", "[] SECRET"} {
		c := parse([]byte(input), place{line: 1})
		require.Error(t, c.Err, input)
		for _, letter := range []string{"SECRET", "'S'", "\"S\""} {
			assert.NotContains(t, c.Err.Error(), letter)
		}
	}
}

func TestALongLineIsOneMalformedRecord(t *testing.T) {
	long := io.LimitReader(endless{}, MaxBytes+10)
	r := NewReader(io.MultiReader(strings.NewReader("[]\n"), long, strings.NewReader("\n["+user+"]\n")), false)
	var errs []error
	for range 3 {
		c, err := r.Next()
		require.NoError(t, err)
		errs = append(errs, c.Err)
	}
	assert.Equal(t, []error{nil, errTooLong, nil}, errs)
	_, err := r.Next()
	assert.ErrorIs(t, err, io.EOF)
}

// endless is a text without a newline.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestInputErrors(t *testing.T) {
	_, err := NewReader(strings.NewReader("\xff\xfe[\x00"), false).Next()
	assert.ErrorContains(t, err, "UTF-16")

	broken := errors.New("disk")
	for _, start := range []string{"", "[]", "[\n" + user + ",\n"} {
		r := NewReader(io.MultiReader(strings.NewReader(start), iotest.ErrReader(broken)), false)
		_, err := r.Next()
		assert.ErrorIs(t, err, broken, start)
	}
}

// FuzzReader checks that reading ends, that lines and offsets grow, and that
// complete lines are read whatever stands before them.
func FuzzReader(f *testing.F) {
	for _, seed := range []string{"", "[]\n[]", "{\n\"messages\":[\n" + user + "]}\n", "\xef\xbb\xbf[", "x\n[]\n\n{", "[\n[\n[\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := NewReader(bytes.NewReader(data), false)
		line, count := 0, 0
		for {
			c, err := r.Next()
			if err != nil {
				break
			}
			require.Equal(t, count, c.Index)
			require.Greater(t, c.Line, line)
			line = c.Line
			count++
			for _, m := range c.Messages {
				require.GreaterOrEqual(t, m.Line, c.Line)
				require.LessOrEqual(t, m.Offset+int64(m.Length), int64(len(data)))
			}
			require.LessOrEqual(t, count, bytes.Count(data, []byte("\n"))+1)
		}
	})
}
