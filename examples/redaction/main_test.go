// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(t.Context(), &out))
	assert.Equal(t, `model sees Tell Ann that <EMAIL_1> is leaving.
tool       search_crm {"name": "Ann"}
model sees {"email": "<EMAIL_3>", "note": "mallory+<EMAIL_2>"}
tool       send_email {"to": "ann@example.com", "body": "bob@example.org is leaving."}
tool       send_email {"to": "mallory+<EMAIL_1>"}
tool       post_to_forum {"text": "<EMAIL_1> is leaving."}
model says I told <EMAIL_3> that <EMAIL_1> is leaving.
user reads I told ann@example.com that bob@example.org is leaving.
`, out.String())
}
