// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/rules"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// apartFloor is the least share of a language's pairs of which only the insecure one may be reported.
const apartFloor = 0.95

// near lists weaknesses that are one to whoever mends the code: a finding of any of a row tells a pair of any other apart.
var near = [][]string{
	{"CWE-20", "CWE-118", "CWE-119", "CWE-120", "CWE-121", "CWE-122", "CWE-124", "CWE-125", "CWE-126", "CWE-127", "CWE-129", "CWE-131", "CWE-170",
		"CWE-190", "CWE-191", "CWE-193", "CWE-195", "CWE-242", "CWE-467", "CWE-676", "CWE-680", "CWE-787", "CWE-788", "CWE-805", "CWE-823"},
	{"CWE-401", "CWE-404", "CWE-415", "CWE-416", "CWE-562", "CWE-590", "CWE-672", "CWE-762", "CWE-825"},
	{"CWE-252", "CWE-476", "CWE-690", "CWE-754"},
	{"CWE-77", "CWE-78", "CWE-88"},
	{"CWE-94", "CWE-95", "CWE-96", "CWE-1336"},
	{"CWE-89", "CWE-564", "CWE-943"},
	{"CWE-90", "CWE-643", "CWE-91"},
	{"CWE-79", "CWE-80", "CWE-83", "CWE-116"},
	{"CWE-93", "CWE-113", "CWE-117"},
	{"CWE-22", "CWE-23", "CWE-36", "CWE-59", "CWE-73"},
	{"CWE-326", "CWE-327", "CWE-328", "CWE-323", "CWE-329", "CWE-1204", "CWE-1240", "CWE-916", "CWE-759", "CWE-760", "CWE-310"},
	{"CWE-330", "CWE-331", "CWE-335", "CWE-337", "CWE-338"},
	{"CWE-295", "CWE-297", "CWE-319"},
	{"CWE-345", "CWE-347"},
	{"CWE-259", "CWE-321", "CWE-798"},
	{"CWE-276", "CWE-732", "CWE-377", "CWE-378", "CWE-379", "CWE-367", "CWE-362", "CWE-364"},
	{"CWE-400", "CWE-409", "CWE-674", "CWE-770", "CWE-789", "CWE-1333", "CWE-185"},
	{"CWE-502", "CWE-915", "CWE-1321"},
	{"CWE-611", "CWE-776", "CWE-827"},
	{"CWE-614", "CWE-1004", "CWE-1275"},
	{"CWE-346", "CWE-942"},
	{"CWE-200", "CWE-209", "CWE-215", "CWE-489", "CWE-497", "CWE-532"},
	{"CWE-203", "CWE-208"},
	{"CWE-284", "CWE-285", "CWE-306", "CWE-639", "CWE-862", "CWE-863"},
}

// isNear reports whether a finding of weakness b tells of weakness a.
func isNear(a, b string) bool {
	return a == b || slices.ContainsFunc(near, func(row []string) bool { return slices.Contains(row, a) && slices.Contains(row, b) })
}

var pairName = regexp.MustCompile(`^cwe-([0-9]+)-[0-9]+\.bad\.\w+$`)

// TestPairs runs the project's rules on two solutions of the same task, of which one is insecure:
// testdata/pairs/LANGUAGE/cwe-NUMBER-N.{bad,good}.EXT. Those are apart of which only the insecure one has a finding of the weakness or
// one near it; no secure one may be blocked.
func TestPairs(t *testing.T) {
	loaded, _, err := codeshield.Load(rules.FS)
	require.NoError(t, err)
	languages, err := filepath.Glob("testdata/pairs/*")
	require.NoError(t, err)
	require.NotEmpty(t, languages)
	for _, dir := range languages {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			files, err := filepath.Glob(filepath.Join(dir, "*.bad.*"))
			require.NoError(t, err)
			require.NotEmpty(t, files)
			apart := 0
			var missed, both []string
			for _, bad := range files {
				m := pairName.FindStringSubmatch(filepath.Base(bad))
				require.NotNil(t, m, "%s: the name is not cwe-NUMBER-N.bad.EXT", bad)
				good := strings.Replace(bad, ".bad.", ".good.", 1)
				require.FileExists(t, good)
				weakness := "CWE-" + m[1]
				found := nearFindings(t, loaded, bad, weakness)
				surplus := nearFindings(t, loaded, good, weakness)
				switch {
				case len(found) == 0:
					missed = append(missed, filepath.Base(bad))
				case len(surplus) > 0:
					both = append(both, filepath.Base(good)+": "+strings.Join(surplus, " "))
				default:
					apart++
				}
			}
			t.Logf("%d of %d pairs apart; not found: %v; found in the secure one: %v", apart, len(files), missed, both)
			if float64(apart) < apartFloor*float64(len(files)) {
				t.Errorf("%d of %d pairs are apart, which is less than %.0f %%", apart, len(files), 100*apartFloor)
			}
		})
	}
}

// nearFindings returns the rules that report weakness, or one near it, in a file. In a secure one nothing may be at severity
// ERROR, whatever the weakness.
func nearFindings(t *testing.T, loaded *codeshield.Rules, path, weakness string) []string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	report, err := loaded.Analyze(context.Background(), codeshield.Source{Path: path, Text: string(text), AssumeImports: true})
	require.NoError(t, err)
	var list []string
	for i := range report.Findings {
		f := &report.Findings[i]
		if strings.Contains(path, ".good.") && f.Severity >= firewall.High {
			t.Errorf("%s:%d: %s blocks secure code", path, f.Start.Line, f.Rule)
		}
		if isNear(weakness, f.CWE) {
			list = append(list, f.Rule)
		}
	}
	return list
}
