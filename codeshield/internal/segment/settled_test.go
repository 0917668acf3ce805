// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFlowing(t *testing.T) {
	prose := strings.Repeat("It is so and not otherwise, whatever they say. ", 10)
	for name, tt := range map[string]struct {
		before, line string
		flows        string // what of the line
	}{
		"words":              {"", prose + "and", prose},
		"after prose":        {"It is so.\n\n", prose, prose},
		"a list item":        {"", "- " + prose, "- " + prose},
		"short":              {"", "It is so and not otherwise. ", ""},
		"after code":         {"x = f(1)\n", prose, ""},
		"in a block":         {"```\n", prose, ""},
		"behind a block":     {"```\nx\n```\n", prose, prose},
		"after an element":   {"<script>\n", prose, ""},
		"an element":         {"", prose + "<script> x", prose},
		"JSON":               {"", `{"text": "` + prose, ""},
		"a diff":             {"", "+" + prose, ""},
		"a statement":        {"", "import os, " + strings.Repeat("a_module, ", 100), ""},
		"inline code":        {"", prose + "`f(x)` or `g(", prose + "`f(x)` or "},
		"a fence":            {"", prose + "```sh", prose},
		"a word in Chinese":  {"", strings.Repeat("它是这样的", 60), strings.Repeat("它是这样的", 60)},
		"a word that is cut": {"", prose + "it is MARK_", prose + "it is "},
	} {
		t.Run(name, func(t *testing.T) {
			text := tt.before + tt.line
			assert.Equal(t, tt.before+tt.flows, text[:Flowing(text)])
		})
	}
}
