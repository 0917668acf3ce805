// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parsetest

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"go.yaml.in/yaml/v3"
)

// shared is where the development data lies; tests that read it skip where it is absent.
// shared is the development data, beside the checkout.
var shared = func() string {
	dir, err := os.Getwd()
	for err == nil {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(filepath.Dir(dir), "shared", "data")
		}
		if dir == filepath.Dir(dir) {
			break
		}
		dir = filepath.Dir(dir)
	}
	return "shared/data"
}()

// Files returns the files under the given folder of the development data whose name ends with one of the suffixes.
func Files(t testing.TB, folder string, suffixes ...string) []string {
	t.Helper()
	root := filepath.Join(shared, folder)
	if _, err := os.Stat(root); err != nil {
		t.Skip("no development data at " + root)
	}
	return Sources(t, root, suffixes...)
}

// Sources returns the files under root whose name ends with one of the suffixes.
func Sources(t testing.TB, root string, suffixes ...string) []string {
	t.Helper()
	var list []string
	err := filepath.WalkDir(root, func(path string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() && slices.ContainsFunc(suffixes, func(s string) bool { return strings.HasSuffix(path, s) }) {
			list = append(list, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

var sources = flag.String("sources", "", "folder of source files that TestSources parses")

// SourceFolder returns the files with the given suffixes in the folder that the flag -sources names: a check on more code
// than can stand in the repository. The test skips without it.
func SourceFolder(t testing.TB, suffixes ...string) []string {
	t.Helper()
	if *sources == "" {
		t.Skip("no folder given by -sources")
	}
	return Sources(t, *sources, suffixes...)
}

var all = flag.Bool("all", false, "parse all files of a standard library, not each tenth")

// Sample returns each tenth of files, or all of them where the flag -all is given.
func Sample(files []string) []string {
	if *all {
		return files
	}
	var some []string
	for i := 0; i < len(files); i += 10 {
		some = append(some, files[i])
	}
	return some
}

// Patterns checks that every pattern of the language among the development data parses: pattern cases in the folders of
// that name, and the patterns of rules that name the language.
func Patterns(t *testing.T, d *parse.Dialect, folder string, names ...string) {
	t.Helper()
	count := 0
	check := func(file, src string) {
		count++
		if _, err := parse.ParsePattern(d, src); err != nil {
			t.Errorf("%s: %v\n%s", strings.TrimPrefix(file, shared), err, src)
		}
	}
	for _, f := range Files(t, "semgrep-tests/tests/patterns/"+folder, ".sgrep") {
		check(f, read(t, f))
	}
	rules := append(Files(t, "semgrep-tests/tests", ".yaml"), Files(t, "upstream-rules/semgrep", ".yaml")...)
	for _, f := range rules {
		var doc struct {
			Rules []yaml.Node `yaml:"rules"`
		}
		if err := yaml.Unmarshal([]byte(read(t, f)), &doc); err != nil {
			continue // not a rule file
		}
		for i := range doc.Rules {
			var head struct {
				Languages []string `yaml:"languages"`
			}
			if doc.Rules[i].Decode(&head) == nil && slices.ContainsFunc(head.Languages, func(l string) bool { return slices.Contains(names, l) }) {
				rulePatterns(&doc.Rules[i], func(src string) { check(f, src) })
			}
		}
	}
	t.Logf("%d patterns", count)
}

// rulePatterns calls f for the patterns below n that are in the rule's own language.
func rulePatterns(n *yaml.Node, f func(string)) {
	if n.Kind == yaml.MappingNode {
		for i := 0; i+1 < len(n.Content); i += 2 {
			if n.Content[i].Value == "language" {
				return
			}
		}
		for i := 0; i+1 < len(n.Content); i += 2 {
			k, v := n.Content[i].Value, n.Content[i+1]
			switch {
			case v.Kind != yaml.ScalarNode:
				rulePatterns(v, f)
			case k == "pattern" || k == "pattern-not" || k == "pattern-inside" || k == "pattern-not-inside":
				f(v.Value)
			}
		}
		return
	}
	for _, c := range n.Content {
		rulePatterns(c, f)
	}
}

// Snippet is a piece of insecure code.
type Snippet struct{ ID, Language, Code string }

// Snippets returns the pieces of insecure code of a language among the development data.
func Snippets(t testing.TB, language string) []Snippet {
	t.Helper()
	f, err := os.Open(shared + "/insecure-code/cyberseceval-instruct.jsonl")
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	var list []Snippet
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var s Snippet
		if json.Unmarshal(lines.Bytes(), &s) == nil && s.Language == language {
			list = append(list, s)
		}
	}
	return list
}

// Clean checks that the files are parsed without Bad nodes and errors, but for at most the given number of files, and logs
// those that are not.
func Clean(t *testing.T, d *parse.Dialect, files []string, allowed int) {
	t.Helper()
	failed := 0
	for _, f := range files {
		p, tr := Code(t, d, read(t, f))
		bad := Bad(tr)
		if p.Err() == nil && tr.Incomplete == "" && len(bad) == 0 {
			continue
		}
		if failed++; failed <= 20 {
			at := min(p.ErrAt(), len(tr.Src))
			t.Logf("%s:%d: %v %s, %d Bad: %q", f, 1+strings.Count(tr.Src[:at], "\n"), p.Err(), tr.Incomplete, len(bad), tr.Src[max(0, at-40):min(len(tr.Src), at+40)])
		}
	}
	t.Logf("%d of %d files with errors", failed, len(files))
	if failed > allowed {
		t.Errorf("%d files with errors, %d are known", failed, allowed)
	}
}

// CountBad parses the snippets of a language and checks that no more than the given number of Bad nodes comes of them.
func CountBad(t *testing.T, d *parse.Dialect, language string, allowed int) {
	t.Helper()
	list, bad := Snippets(t, language), 0
	for _, s := range list {
		_, tr := Code(t, d, s.Code)
		if b := Bad(tr); len(b) > 0 {
			bad += len(b)
			t.Logf("%s: %q", s.ID, b)
		}
	}
	t.Logf("%d Bad nodes in %d snippets", bad, len(list))
	if bad > allowed {
		t.Errorf("%d Bad nodes, %d are known", bad, allowed)
	}
}

func read(t testing.TB, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
