// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package python

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func TestPatternsOfRules(t *testing.T) {
	parsetest.Patterns(t, Dialect(), "python", "python", "py", "python2", "python3")
}

func TestTargets(t *testing.T) {
	parsetest.Clean(t, Dialect(), parsetest.Files(t, "semgrep-tests/tests", ".py"), 0)
}

func TestSnippets(t *testing.T) { parsetest.CountBad(t, Dialect(), "python", 35) }

func TestStandardLibrary(t *testing.T) {
	out, err := exec.Command("python3", "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Skip("no Python: ", err)
	}
	files := slices.DeleteFunc(parsetest.Sources(t, strings.TrimSpace(string(out)), ".py"), func(f string) bool {
		return strings.Contains(f, "/site-packages/")
	})
	// Known: a test grammar of Python 2, a file with 500 brackets, a file that is not valid.
	parsetest.Clean(t, Dialect(), parsetest.Sample(files), 3)
}
