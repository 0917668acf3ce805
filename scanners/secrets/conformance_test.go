// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"context"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

func TestConformance(t *testing.T) {
	r := rand.New(rand.NewPCG(10, 10))
	var firing []firewall.Message
	for _, text := range []string{
		makeSecret(r, "ghp_{a:36}"), makeSecret(r, `datadog_key = "{x:32}"`), `password = "Tr0ub4dor&3"`, pem(r, "RSA PRIVATE KEY", "\n", 26),
		jwt(r, `{"alg":"HS256"}`), makeSecret(r, "https://svc:{a:20}@git.corp.net/x"),
	} {
		firing = append(firing, firewall.Message{Role: firewall.RoleTool, Content: text})
	}
	firing = append(firing, call(t, map[string]any{"api_key": makeSecret(r, "{a:32}")}))
	firewalltest.TestScanner(t, newScanner(t, Config{}), firing...)
}

// TestStream holds that a text is redacted alike whole and in pieces.
func TestStream(t *testing.T) {
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{newScanner(t, Config{})}})
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(11, 11))
	cases := readCases(t)
	for range 60 {
		var b strings.Builder
		for range 1 + r.IntN(30) {
			b.WriteString(strings.Repeat("word ", r.IntN(40)))
			switch r.IntN(8) {
			case 0:
				b.WriteString(makeSecret(r, cases[r.IntN(len(cases))].template) + " ")
			case 1:
				b.WriteString("\n" + pem(r, "RSA PRIVATE KEY", "\n", 1+r.IntN(26)) + "\n")
			}
		}
		text := b.String()
		whole, err := fw.NewSession().Add(context.Background(), firewall.Message{Role: firewall.RoleAssistant, Content: text})
		require.NoError(t, err)
		var streamed strings.Builder
		for piece, err := range fw.NewSession().Stream(context.Background(), cut(text, r)) {
			require.NoError(t, err)
			streamed.WriteString(piece)
		}
		require.Equal(t, whole.Content, streamed.String(), "%q", text)
	}
}

// cut yields text in pieces of random length.
func cut(text string, r *rand.Rand) func(func(string, error) bool) {
	return func(yield func(string, error) bool) {
		for text != "" {
			n := min(len(text), 1+r.IntN(60))
			for n < len(text) && !utf8.RuneStart(text[n]) {
				n++
			}
			if !yield(text[:n], nil) {
				return
			}
			text = text[n:]
		}
	}
}

func FuzzScan(f *testing.F) {
	r := rand.New(rand.NewPCG(12, 12))
	for _, form := range forms {
		f.Add(fill(form, "snyk", makeSecret(r, "{g}")))
	}
	for i, c := range readCases(f) {
		if i%8 == 0 {
			f.Add(makeSecret(r, c.template))
		}
	}
	f.Add(pem(r, "EC PRIVATE KEY", `\n`, 3))
	f.Add("https://a:" + makeSecret(r, "{a:20}") + "@b.net kind: Secret\ndata:\n x: Y29ycmVjdC1ob3JzZS05")
	s := newScanner(f, Config{})
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 5000 || !utf8.ValidString(text) {
			return
		}
		found := scanText(t, s, text)
		last := 0
		for _, x := range found.Findings {
			require.True(t, last <= x.Start && x.Start < x.End && x.End <= len(text), "%q", text)
			require.True(t, utf8.RuneStart(text[x.Start]) && (x.End == len(text) || utf8.RuneStart(text[x.End])), "%q", text)
			last = x.Start
		}
		// What stands far away changes nothing.
		far := strings.Repeat("far away\n", window/9+1)
		again := scanText(t, s, far+text+"\n"+far)
		alone := scanText(t, s, "\n"+text+"\n")
		require.Len(t, again.Findings, len(alone.Findings), "%q", text)
		for i := range alone.Findings {
			require.Equal(t, alone.Findings[i].Start-1+len(far), again.Findings[i].Start, "%q", text)
		}
	})
}
