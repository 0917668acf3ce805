// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rules_test

import (
	"context"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/rules"
)

// ruleFiles returns the names of the rule files.
func ruleFiles(t *testing.T) []string {
	t.Helper()
	names, err := fs.Glob(rules.FS, "*/*.yaml")
	require.NoError(t, err)
	var files []string
	for _, name := range names {
		if codeshield.IsRuleFile(name) {
			files = append(files, name)
		}
	}
	require.NotEmpty(t, files)
	return files
}

func TestEveryRuleIsHonoured(t *testing.T) {
	loaded, skipped, err := codeshield.Load(rules.FS)
	require.NoError(t, err)
	require.Empty(t, skipped)
	files := map[string]string{}
	for _, r := range loaded.List() {
		assert.Empty(t, files[r.ID], "%s: rule %s has the id of another one", r.File, r.ID)
		files[r.ID] = r.File
	}
}

// metadata is what every rule must say of itself.
type metadata struct {
	ID       string
	Severity string
	Message  string
	Metadata struct {
		CWE        yaml.Node
		OWASP      yaml.Node
		Confidence string
	}
}

// values returns the one string or the strings of a node.
func values(n *yaml.Node) []string {
	if n.Kind == yaml.ScalarNode {
		return []string{n.Value}
	}
	var list []string
	for _, c := range n.Content {
		list = append(list, c.Value)
	}
	return list
}

func TestEveryRuleSaysWhatItIs(t *testing.T) {
	id := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)+$`)
	cwe := regexp.MustCompile(`^CWE-[1-9][0-9]*$`)
	owasp := regexp.MustCompile(`^((A|API|LLM|M)(0[1-9]|10):20[0-9][0-9])$`)
	for _, name := range ruleFiles(t) {
		data, err := fs.ReadFile(rules.FS, name)
		require.NoError(t, err)
		var file struct{ Rules []metadata }
		require.NoError(t, yaml.Unmarshal(data, &file), name)
		require.NotEmpty(t, file.Rules, name)
		for _, r := range file.Rules {
			assert.Regexp(t, id, r.ID, name)
			assert.Contains(t, []string{"ERROR", "WARNING", "INFO"}, r.Severity, "%s: rule %s: severity", name, r.ID)
			assert.Contains(t, []string{"HIGH", "MEDIUM", "LOW"}, r.Metadata.Confidence, "%s: rule %s: metadata.confidence", name, r.ID)
			assert.NotEmpty(t, values(&r.Metadata.CWE), "%s: rule %s: metadata.cwe", name, r.ID)
			for _, v := range values(&r.Metadata.CWE) {
				assert.Regexp(t, cwe, v, "%s: rule %s: metadata.cwe", name, r.ID)
			}
			assert.NotEmpty(t, values(&r.Metadata.OWASP), "%s: rule %s: metadata.owasp", name, r.ID)
			for _, v := range values(&r.Metadata.OWASP) {
				assert.Regexp(t, owasp, v, "%s: rule %s: metadata.owasp", name, r.ID)
			}
			message := strings.TrimSpace(r.Message)
			assert.GreaterOrEqual(t, len(message), 40, "%s: rule %s: the message says too little", name, r.ID)
			assert.Equal(t, byte('.'), message[max(0, len(message)-1)], "%s: rule %s: the message is no sentence", name, r.ID)
		}
	}
}

// TestFixtures runs the rules of each file on the code beside it. Each rule must have a line on which it reports and one on
// which it does not.
func TestFixtures(t *testing.T) {
	for _, name := range ruleFiles(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			loaded, _, err := codeshield.Load(oneFile(t, name))
			require.NoError(t, err)
			stem, _, _ := strings.Cut(path.Base(name), ".")
			siblings, err := os.ReadDir(path.Dir(name))
			require.NoError(t, err)
			marks := map[string]map[string]bool{"ruleid": {}, "ok": {}}
			for _, s := range siblings {
				if base, _, _ := strings.Cut(s.Name(), "."); base != stem || codeshield.IsRuleFile(s.Name()) {
					continue
				}
				file := path.Join(path.Dir(name), s.Name())
				text, err := os.ReadFile(file)
				require.NoError(t, err)
				src := codeshield.Source{Path: file, Text: string(text)}
				if !codeshield.KnownFile(file, "") {
					src.Language = "generic" // which is for any text
				}
				_, failures, err := loaded.CheckFixture(context.Background(), src)
				require.NoError(t, err)
				for _, f := range failures {
					if f.Missing {
						t.Errorf("%s:%d: %s should report here and does not", file, f.Line, f.Rule)
					} else {
						t.Errorf("%s:%d: %s reports here and should not", file, f.Line, f.Rule)
					}
				}
				for _, m := range markComment.FindAllStringSubmatch(string(text), -1) {
					for id := range strings.SplitSeq(m[2], ",") {
						marks[m[1]][strings.TrimSpace(id)] = true
					}
				}
			}
			for _, r := range loaded.List() {
				for kind, ids := range marks {
					assert.True(t, ids[r.ID], "%s: rule %s has no line marked %s in a file of code beside it", name, r.ID, kind)
				}
			}
		})
	}
}

var markComment = regexp.MustCompile(`(?m)^\s*(?:#|//|/\*|<!--|--|\{/\*)\s*(ruleid|ok):\s*([\w.\-/, ]+)`)

// oneFile is a file system with one of the rule files.
func oneFile(t *testing.T, name string) fs.FS {
	t.Helper()
	sub, err := fs.Sub(rules.FS, path.Dir(name))
	require.NoError(t, err)
	return single{sub, path.Base(name)}
}

type single struct {
	fs.FS
	name string
}

func (s single) ReadDir(dir string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(s.FS, dir)
	var kept []fs.DirEntry
	for _, e := range entries {
		if e.Name() == s.name {
			kept = append(kept, e)
		}
	}
	return kept, err
}
