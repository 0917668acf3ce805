// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

const (
	payment = `{"id": "c1", "function": {"name": "pay", "arguments": "{\"to\": \"Ann\", \"eur\": 250}"}}`
	pending = "202 The tool call needs the approval of a person. The tool did not run."
)

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(t.Context(), &out, t.TempDir()))
	got := regexp.MustCompile(`[0-9a-f]{64}`).ReplaceAllString(out.String(), "DIGEST")
	assert.Equal(t, `agent  POST /calls        202 The tool call needs the approval of a person. The tool did not run.
       the program ends; minutes later another one starts
person GET /reviews       200 {"DIGEST":{"calls":[{"id":"c1","type":"function","function":{"name":"pay","arguments":"{\"to\": \"Ann\", \"eur\": 250}"}}],"reason":"a payment","decision":"human_review"}}
person POST /reviews/ID   200 allow
agent  POST /calls        200 paid
       the program ends; minutes later another one starts
agent  POST /calls        202 The tool call needs the approval of a person. The tool did not run.
ledger "{\"to\": \"Ann\", \"eur\": 250}\n"
`, got)
}

func TestNothingIsPaidWithoutApproval(t *testing.T) {
	dir := t.TempDir()
	for range 2 { // before and after a restart
		s := process(t, dir)
		assert.Equal(t, pending, s.post(t.Context(), "/calls", payment))
		assert.Equal(t, pending, s.post(t.Context(), "/calls", payment))
		assert.Len(t, waiting(t, s), 1, "asking again is no second review")
	}
	assert.Empty(t, ledger(t, dir))
}

func TestARefusedPaymentIsBlocked(t *testing.T) {
	dir := t.TempDir()
	s := process(t, dir)
	s.post(t.Context(), "/calls", payment)
	s.post(t.Context(), "/reviews/"+waiting(t, s)[0], "block")
	s = process(t, dir)
	assert.Equal(t, "403 The tool call was refused by a security policy. The tool did not run.", s.post(t.Context(), "/calls", payment))
	assert.Empty(t, ledger(t, dir))
}

func TestAnApprovalIsForTheCallThatWasSeen(t *testing.T) {
	dir := t.TempDir()
	s := process(t, dir)
	s.post(t.Context(), "/calls", payment)
	s.post(t.Context(), "/reviews/"+waiting(t, s)[0], "allow")
	other := strings.Replace(payment, "250", "9250", 1)
	assert.Equal(t, pending, s.post(t.Context(), "/calls", other))
	assert.Empty(t, ledger(t, dir))
}

func TestAnApprovalIsVoidWhenThePastHasChanged(t *testing.T) {
	dir := t.TempDir()
	s := process(t, dir)
	s.post(t.Context(), "/calls", payment)
	s.post(t.Context(), "/reviews/"+waiting(t, s)[0], "allow")
	require.NoError(t, s.stop())

	d, err := openDesk(dir)
	require.NoError(t, err)
	_, err = d.session.Add(t.Context(), firewall.Message{Role: firewall.RoleUser, Content: "Wait, not yet!"})
	require.NoError(t, err)
	require.NoError(t, d.save("session.json", d.session))

	assert.Equal(t, pending, process(t, dir).post(t.Context(), "/calls", payment))
	assert.Empty(t, ledger(t, dir))
}

func TestManyRequestsAtOnceArePaidOnce(t *testing.T) {
	dir := t.TempDir()
	s := process(t, dir)
	s.post(t.Context(), "/calls", payment)
	s.post(t.Context(), "/reviews/"+waiting(t, s)[0], "allow")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() { s.post(t.Context(), "/calls", payment) })
	}
	wg.Wait()
	assert.Equal(t, "{\"to\": \"Ann\", \"eur\": 250}\n", ledger(t, dir))
}

func TestBadRequests(t *testing.T) {
	s := process(t, t.TempDir())
	assert.Equal(t, "400 not a tool call", s.post(t.Context(), "/calls", "pay!"))
	assert.Equal(t, "400 say allow or block", s.post(t.Context(), "/reviews/x", "maybe"))
	assert.Equal(t, "404 nothing waits under this name", s.post(t.Context(), "/reviews/x", "allow"))
}

func TestABrokenFileIsRefused(t *testing.T) {
	for _, name := range []string{"session.json", "reviews.json"} {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(`{"version`), 0o600))
		_, err := openDesk(dir)
		assert.Error(t, err, name)
	}
}

func process(t *testing.T, dir string) *server {
	t.Helper()
	s, err := start(dir)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.http.Close() })
	return s
}

// waiting returns what waits for a person.
func waiting(t *testing.T, s *server) []string {
	t.Helper()
	list, ok := strings.CutPrefix(s.get(t.Context(), "/reviews"), "200 ")
	require.True(t, ok)
	var reviews map[string]review
	require.NoError(t, json.Unmarshal([]byte(list), &reviews))
	var digests []string
	for digest, r := range reviews {
		assert.Equal(t, "a payment", r.Reason)
		digests = append(digests, digest)
	}
	return digests
}

func ledger(t *testing.T, dir string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "ledger.txt"))
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	return string(data)
}
