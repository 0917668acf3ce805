// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// words returns a scanner that decides by words in the texts: BLOCK, REVIEW
// and FAIL; it redacts EMAIL-like words and strips U+200B.
func words(name string) Scanner {
	return Func(name, func(_ context.Context, in Input) (Result, error) {
		r := Result{Decision: Allow}
		for part, text := range in.Texts() {
			for word, d := range map[string]Decision{"BLOCK": Block, "REVIEW": HumanReview} {
				if i := strings.Index(text, word); i >= 0 && d > r.Decision {
					r.Decision, r.Score, r.Reason = d, 0.9, "found a word"
					r.Findings = append(r.Findings, Finding{Rule: "word", Part: part, Start: i, End: i + len(word)})
				}
			}
			if strings.Contains(text, "FAIL") {
				return Result{}, errors.New("no answer")
			}
		}
		return r, nil
	})
}

// emails returns a scanner that redacts words like bob@example.com.
func emails() Scanner {
	return Func("emails", func(_ context.Context, in Input) (Result, error) {
		r := Result{Decision: Allow}
		for part, text := range in.Texts() {
			for at := 0; ; {
				i := strings.IndexByte(text[at:], '@')
				if i < 0 {
					break
				}
				start, end := at+i, at+i+1
				for start > 0 && isAddr(text[start-1]) {
					start--
				}
				for end < len(text) && isAddr(text[end]) {
					end++
				}
				r.Edits = append(r.Edits, Edit{Part: part, Start: start, End: end, Label: "EMAIL"})
				at = end
			}
		}
		return r, nil
	})
}

func isAddr(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '.' }

func mustNew(t testing.TB, p Policy) *Firewall {
	t.Helper()
	f, err := New(p)
	require.NoError(t, err)
	return f
}

func wordsPolicy() Policy { return Policy{Default: []Scanner{emails(), words("words")}} }

func calls(ids ...string) Message {
	m := Message{Role: RoleAssistant}
	for _, id := range ids {
		m.ToolCalls = append(m.ToolCalls, ToolCall{ID: id, Name: "f", Arguments: json.RawMessage(`{"q":"` + id + `"}`)})
	}
	return m
}

func contents(t Trace) []string {
	var out []string
	for _, m := range t {
		s := string(m.Role) + ":" + m.Content
		for _, c := range m.ToolCalls {
			s += " " + c.Name + string(c.Arguments)
		}
		out = append(out, s)
	}
	return out
}

func TestNaturalLoopLeavesEachCallAndOutputOnce(t *testing.T) {
	for _, tc := range []struct {
		name string
		ids  []string
	}{
		{"with IDs", []string{"a", "b"}},
		{"with empty IDs", []string{"", ""}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			ctx := t.Context()
			s := mustNew(t, wordsPolicy()).NewSession()
			runs := 0
			guard := s.Guard(func(_ context.Context, c ToolCall) (string, error) {
				runs++
				return "out", nil
			})
			_, err := s.Add(ctx, Message{Role: RoleUser, Content: "go"})
			require.NoError(t, err)
			m := calls(tc.ids...)
			if tc.ids[0] == "" {
				m.ToolCalls[1].Arguments = json.RawMessage(`{"q":"2"}`)
			}
			m, err = s.Add(ctx, m)
			require.NoError(t, err)
			for _, c := range m.ToolCalls {
				out, err := guard(ctx, c)
				require.NoError(t, err)
				_, err = s.Add(ctx, Message{Role: RoleTool, Content: out, ToolCallID: c.ID})
				require.NoError(t, err)
			}
			_, err = s.Add(ctx, Message{Role: RoleAssistant, Content: "done"})
			require.NoError(t, err)
			require.Equal(t, 2, runs)
			require.Len(t, s.Trace(), 5, "%v", contents(s.Trace()))
		})
	}
}

func TestParallelResultsStandInCallOrder(t *testing.T) {
	ctx := t.Context()
	var mu sync.Mutex
	pasts := map[string]int{}
	f := mustNew(t, Policy{Default: []Scanner{Func("past", func(_ context.Context, in Input) (Result, error) {
		mu.Lock()
		defer mu.Unlock()
		pasts[in.Message.Content] = len(in.Past)
		return Result{Decision: Allow}, nil
	})}})
	s := f.NewSession(Message{Role: RoleUser, Content: "go"})
	m := calls("1", "2", "3")
	_, err := s.Add(ctx, m)
	require.NoError(t, err)
	done := map[string]chan struct{}{"1": make(chan struct{}), "2": make(chan struct{}), "3": make(chan struct{})}
	next := map[string]string{"1": "2", "2": "3"}
	guard := s.Guard(func(_ context.Context, c ToolCall) (string, error) {
		if n := next[c.ID]; n != "" {
			<-done[n]
		}
		return "out " + c.ID, nil
	})
	var wg sync.WaitGroup
	for _, c := range m.ToolCalls {
		wg.Go(func() {
			_, err := guard(ctx, c)
			require.NoError(t, err)
			close(done[c.ID])
		})
	}
	wg.Wait()
	tr := s.Trace()
	require.Equal(t, []string{"out 1", "out 2", "out 3"}, []string{tr[2].Content, tr[3].Content, tr[4].Content})
	for _, c := range []string{"out 1", "out 2", "out 3"} {
		require.Equal(t, 2, pasts[c])
	}
	clear(pasts)
	for _, v := range f.Replay(ctx, tr) {
		require.NoError(t, v.Err())
	}
	for _, c := range []string{"out 1", "out 2", "out 3"} {
		require.Equal(t, 2, pasts[c])
	}
}
