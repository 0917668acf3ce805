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
	assert.Equal(t, `fetch https://museum.example/hours
  the model gets: Open Tuesday to Sunday, 10:00 to 18:00.
fetch https://museum.example/visit
  the model gets: The tool ran. Its output is withheld by a security policy.
  the log gets:   firewall: blocked: hidden_text: hidden text: 61 tag_character; it spells text
  hidden_text tag_character in content, bytes 8 to 252
`, out.String())
}

func TestInvisible(t *testing.T) {
	assert.Equal(t, "\U000E0048\U000E0069\U000E0021", invisible("Hi!"))
}
