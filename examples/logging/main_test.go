// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(t.Context(), &out))
	// All but the clock is the same in each run.
	log := regexp.MustCompile(`(?m)^time=\S+ | took=\S+`).ReplaceAllString(out.String(), "")
	assert.Equal(t, `level=DEBUG msg=scanner request=1 role=user decision=allow bytes=40 scanner=hidden_text findings=0
level=DEBUG msg=scanner request=1 role=user decision=allow bytes=40 scanner=regex findings=0
level=DEBUG msg=scanner request=1 role=user decision=allow bytes=40 scanner=injection findings=0
level=DEBUG msg=scanner request=1 role=user decision=allow bytes=40 scanner=pii findings=0
level=WARN msg=scanner request=1 role=user decision=allow bytes=40 scanner=hosted findings=0 error="firewall: scanner hosted: connection refused"
level=INFO msg=verdict request=1 role=user decision=allow bytes=40
level=DEBUG msg=scanner request=2 role=user decision=allow bytes=71 scanner=hidden_text findings=0
level=WARN msg=scanner request=2 role=user decision=block bytes=71 scanner=regex findings=1 score=1
level=WARN msg=verdict request=2 role=user decision=block bytes=71 score=1
level=ERROR msg="request refused" request=2 error="firewall: blocked: regex: patterns found: 1 prompt_injection"
`, log)
}

func TestNoContentIsLogged(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(t.Context(), &out))
	for _, word := range []string{"balance", "4711", "previous", "PIN"} {
		assert.NotContains(t, out.String(), word)
	}
}
