// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// weakness is a line of an answer, given by a part of it, with a kind of weakness that is in it, or several that fit as well.
type weakness struct{ line, cwe string }

// TestAnswersOfModels scans answers as models write them, in several languages of people and machines, with the embedded rules.
func TestAnswersOfModels(t *testing.T) {
	tests := []struct {
		name     string
		language string // of the code that it is about
		decision firewall.Decision
		want     []weakness
	}{
		{"copy_c", "c", firewall.Block, []weakness{{"strcpy(e->name, name)", "CWE-120"}, {"gets(line)", "CWE-242"}, {"system(cmd)", "CWE-78"}, {"printf(book[i]->name)", "CWE-134"}}},
		{"spring_java", "java", firewall.Block, []weakness{{"executeQuery", "CWE-89"}, {"new ObjectInputStream", "CWE-502"}, {"getInstance(\"MD5\")", "CWE-327 CWE-328"}}},
		{"diff_csharp", "csharp", firewall.Block, []weakness{{"SELECT * FROM Orders", "CWE-89"}}},
		{"flask_es", "python", firewall.Block, []weakness{{"os.popen", "CWE-78"}, {"cur.execute", "CWE-89"}}},
		{"notebook", "python", firewall.Block, []weakness{{"pickle.loads", "CWE-502"}, {"eval(expr)", "CWE-94 CWE-95"}}},
		{"upload_zh", "javascript", firewall.Block, []weakness{{"exec(`convert", "CWE-78"}, {"eval(req.query.expr)", "CWE-94 CWE-95"}}},
		{"php_form", "php", firewall.Block, []weakness{{"SELECT * FROM customers", "CWE-89"}, {"include($_GET", "CWE-98"}, {"$_GET['who']", "CWE-79"}}},
		{"session_go", "go", firewall.Block, []weakness{{"QueryRow(query)", "CWE-89"}, {"InsecureSkipVerify", "CWE-295"}}},
		{"bare_rust_de", "rust", firewall.Block, []weakness{{"format!(\"ls {}\"", "CWE-78"}}},
		{"agent_setup", "regex", firewall.Block, []weakness{{"| sudo bash", "CWE-494"}}},
		{"safe_python", "python", firewall.Allow, nil},
	}
	rules, err := codeshield.Pack()
	require.NoError(t, err)
	s, err := codeshield.New(codeshield.Config{Cache: -1})
	require.NoError(t, err)
	texts := answers(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if n := rulesFor(rules, tt.language); n < 10 {
				t.Skipf("only %d rules for %s", n, tt.language)
			}
			text := texts[tt.name]
			require.NotEmpty(t, text)
			r := scan(t, s, answer(text))
			assert.Equal(t, tt.decision, r.Decision, r.Reason)
			for _, w := range tt.want {
				start := strings.Index(text, w.line)
				require.GreaterOrEqual(t, start, 0, w.line)
				from := strings.LastIndexByte(text[:start], '\n') + 1
				to := start + strings.IndexByte(text[start:], '\n')
				assert.True(t, slices.ContainsFunc(r.Findings, func(f firewall.Finding) bool {
					return slices.Contains(strings.Fields(w.cwe), f.CWE) && f.Start < to && from < f.End
				}),
					"nothing is found in the line with %s (%s): %s", w.line, w.cwe, brief(r.Findings))
			}
		})
	}
}

// rulesFor counts the rules for a language.
func rulesFor(rules *codeshield.Rules, language string) int {
	n := 0
	for _, r := range rules.List() {
		if slices.Contains(r.Languages, language) {
			n++
		}
	}
	return n
}

// brief names findings.
func brief(found []firewall.Finding) string {
	var out []string
	for _, f := range found {
		line, _, _ := strings.Cut(f.Message, ":")
		out = append(out, line+" "+f.Rule+" "+f.CWE)
	}
	return strings.Join(out, "; ")
}
