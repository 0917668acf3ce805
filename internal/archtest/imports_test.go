// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const modulePath = "github.com/llamafirewall/llamafirewall-go"

// listed is what `go list -deps -json` says of a package; tests are not counted among its imports.
type listed struct {
	ImportPath string
	Imports    []string
	Deps       []string
	Standard   bool
	Module     *struct{ Path string }
}

// importRule says what the packages of a subtree may import beside the standard library and their own subtree.
type importRule struct {
	tree  string   // path below the module; "x/..." is x and all below it
	allow []string // packages of this module, with "/..." for subtrees, and modules of others
}

const (
	text = "golang.org/x/text"
	yaml = "go.yaml.in/yaml/v3"
	cpu  = "golang.org/x/sys" // CPU features and memory maps
)

// importRules holds one rule for each part of the house; the first that fits a package counts.
// A scanner never imports another: none of their trees stands in another's list.
var importRules = []importRule{
	{"firewall", []string{"golang.org/x/sync"}},
	{"firewall/firewalltest", []string{"firewall"}},
	{"internal/judging/...", []string{"firewall", "internal/...", "llm", "github.com/google/jsonschema-go"}},
	{"internal/...", []string{"firewall", "internal/...", text, "golang.org/x/sync"}},
	{"scanners/alignment/...", []string{"firewall", "internal/...", text, "llm"}},
	{"scanners/judge/...", []string{"firewall", "internal/...", text, "llm"}},
	{"scanners", []string{
		"firewall", "codeshield", "codeshield/rules",
		"scanners/hiddentext", "scanners/regex", "scanners/pii", "scanners/secrets", "scanners/injection",
	}},
	{"codeshield/...", []string{"firewall", "internal/...", text, yaml}},
	{"promptguard/hftokenizer", []string{"firewall", "internal/...", "promptguard/...", "github.com/daulet/tokenizers"}},
	{"promptguard/remote", []string{"firewall", "internal/...", "promptguard", "github.com/sony/gobreaker/v2"}},
	{"promptguard/...", []string{"firewall", "internal/...", text, cpu, "golang.org/x/sync"}},
	{"llamaguard/...", []string{"firewall", "internal/...", text, "llm"}},
	{"llm", nil},
	{"llm/ollama/...", []string{"llm", "llm/internal/...", "internal/...", "golang.org/x/sync", "github.com/ollama/ollama"}},
	{"llm/openai/...", []string{"llm", "llm/internal/...", "internal/...", "golang.org/x/sync"}},
	{"llm/...", []string{"llm", "internal/...", "golang.org/x/sync"}},
	{"cmd/llamafirewall/...", []string{
		"firewall/...", "scanners/...", "codeshield/...", "promptguard/...", "llamaguard/...", "llm/...", "internal/...",
		"github.com/spf13/cobra", "github.com/spf13/pflag", "golang.org/x/term",
	}},
	// Examples are user programs: they see the public packages.
	{"examples/...", []string{"firewall/...", "scanners/...", "codeshield", "promptguard", "llamaguard", "llm/..."}},
	// A scanner that has no rule of its own.
	{"scanners/*", []string{"firewall", "internal/...", text, yaml}},
}

// dependencyRule bounds everything that a program gets which imports a package.
type dependencyRule struct {
	pkg     string
	modules []string // of others
}

var dependencyRules = []dependencyRule{
	{"firewall", []string{"golang.org/x/sync"}},
	{"firewall/firewalltest", []string{"golang.org/x/sync"}},
	{"scanners", []string{"golang.org/x/sync", text, yaml}},
	{"llm", nil},
	{"llm/openai", nil},
}

func TestImports(t *testing.T) {
	packages := goList(t)
	for _, violation := range checkImports(packages) {
		t.Error(violation)
	}
	for _, violation := range checkDependencies(packages) {
		t.Error(violation)
	}
}

func TestCheckImportsCatches(t *testing.T) {
	own := &struct{ Path string }{modulePath}
	tests := []struct {
		name, pkg, imports, want string
	}{
		{"firewall imports a module", "firewall", "golang.org/x/text/unicode/norm", "firewall imports golang.org/x/text/unicode/norm"},
		{"firewall imports a scanner", "firewall", modulePath + "/scanners/regex", "firewall imports scanners/regex"},
		{"firewall imports an internal package", "firewall", modulePath + "/internal/prefilter", "firewall imports internal/prefilter"},
		{"firewalltest imports testify", "firewall/firewalltest", "github.com/stretchr/testify/assert", "testify"},
		{"a scanner imports another", "scanners/regex", modulePath + "/scanners/hiddentext", "scanners/regex imports scanners/hiddentext"},
		{"a scanner imports the presets", "scanners/regex", modulePath + "/scanners", "scanners/regex imports scanners"},
		{"a scanner imports the engine of another", "llamaguard", modulePath + "/promptguard", "llamaguard imports promptguard"},
		{"a preset needs a model", "scanners", modulePath + "/promptguard", "scanners imports promptguard"},
		{"a judge picks its server", "scanners/judge", modulePath + "/llm/ollama", "scanners/judge imports llm/ollama"},
		{"somebody else uses the ollama client", "llamaguard", "github.com/ollama/ollama/api", "llamaguard imports github.com/ollama/ollama/api"},
		{"somebody else uses the command-line library", "scanners/regex", "github.com/spf13/cobra", "scanners/regex imports github.com/spf13/cobra"},
		{"internal knows a scanner", "internal/view", modulePath + "/scanners/regex", "internal/view imports scanners/regex"},
		{"an example looks inside", "examples/quickstart", modulePath + "/internal/view", "examples/quickstart imports internal/view"},
		{"cgo", "promptguard/internal/gemm", "C", "promptguard/internal/gemm imports C"},
		{"a package outside the house", "misc", "fmt", "misc has no import rule"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := checkImports([]listed{{ImportPath: modulePath + "/" + test.pkg, Imports: []string{test.imports}, Module: own}})
			require.Len(t, got, 1)
			assert.Contains(t, got[0], test.want)
		})
	}
}

func TestCheckImportsAllows(t *testing.T) {
	own := &struct{ Path string }{modulePath}
	for pkg, imports := range map[string][]string{
		"firewall":              {"context", "golang.org/x/sync/errgroup"},
		"firewall/firewalltest": {"testing", modulePath + "/firewall"},
		"scanners/regex":        {"regexp", modulePath + "/firewall", modulePath + "/internal/prefilter", "golang.org/x/text/unicode/norm"},
		"codeshield":            {modulePath + "/codeshield/internal/tree", "go.yaml.in/yaml/v3"},
		"scanners":              {modulePath + "/scanners/regex"},
	} {
		got := checkImports([]listed{{ImportPath: modulePath + "/" + pkg, Imports: imports, Module: own}})
		assert.Empty(t, got, pkg)
	}
}

func TestCheckDependenciesCatchesAThirdPartyModule(t *testing.T) {
	own, text := &struct{ Path string }{modulePath}, &struct{ Path string }{"golang.org/x/text"}
	got := checkDependencies([]listed{
		{ImportPath: modulePath + "/firewall", Deps: []string{"fmt", modulePath + "/firewall/deep", "golang.org/x/text/unicode/norm"}, Module: own},
		{ImportPath: "fmt", Standard: true},
		{ImportPath: modulePath + "/firewall/deep", Module: own},
		{ImportPath: "golang.org/x/text/unicode/norm", Module: text},
	})
	assert.Equal(t, []string{"firewall depends on golang.org/x/text/unicode/norm of golang.org/x/text"}, got)
}

// checkImports returns one line for each import of this module that no rule allows.
func checkImports(packages []listed) []string {
	var violations []string
	for _, p := range packages {
		if p.Module == nil || p.Module.Path != modulePath {
			continue
		}
		path := short(p.ImportPath)
		rule, ok := ruleFor(path)
		if !ok {
			violations = append(violations, path+" has no import rule: add one to importRules")
			continue
		}
		for _, imported := range p.Imports {
			if !allowed(rule, path, imported) {
				violations = append(violations, fmt.Sprintf("%s imports %s", path, short(imported)))
			}
		}
	}
	return violations
}

// checkDependencies returns one line for each module in the closure of a package that its rule does not name.
func checkDependencies(packages []listed) []string {
	byPath := map[string]listed{}
	for _, p := range packages {
		byPath[p.ImportPath] = p
	}
	var violations []string
	for _, rule := range dependencyRules {
		for _, path := range byPath[modulePath+"/"+rule.pkg].Deps {
			dep := byPath[path]
			if dep.Standard || dep.Module == nil || dep.Module.Path == modulePath || slices.Contains(rule.modules, dep.Module.Path) {
				continue
			}
			violations = append(violations, fmt.Sprintf("%s depends on %s of %s", rule.pkg, path, dep.Module.Path))
		}
	}
	return violations
}

func ruleFor(path string) (importRule, bool) {
	for _, rule := range importRules {
		if matches(rule.tree, path) {
			return rule, true
		}
	}
	return importRule{}, false
}

func allowed(rule importRule, from, imported string) bool {
	if imported == "C" {
		return false
	}
	if first, _, _ := strings.Cut(imported, "/"); !strings.Contains(first, ".") {
		return true // the standard library
	}
	own, inside := strings.CutPrefix(imported, modulePath+"/")
	if inside && matches(home(from), own) {
		return true
	}
	return slices.ContainsFunc(rule.allow, func(pattern string) bool {
		if inside {
			return matches(pattern, own)
		}
		return imported == pattern || strings.HasPrefix(imported, pattern+"/")
	})
}

// home returns the pattern of the packages that belong to the same part as path and may be imported freely.
func home(path string) string {
	top, rest, nested := strings.Cut(path, "/")
	switch top {
	case "codeshield", "promptguard", "llamaguard":
		return top + "/..."
	case "scanners", "cmd", "examples":
		if nested { // the presets stand above the scanners and own none
			name, _, _ := strings.Cut(rest, "/")
			return top + "/" + name + "/..."
		}
	}
	return path
}

// matches reports whether a path fits a pattern: itself, "x/..." for a tree, "x/*" for what stands directly below x.
func matches(pattern, path string) bool {
	if tree, ok := strings.CutSuffix(pattern, "/..."); ok {
		return path == tree || strings.HasPrefix(path, tree+"/")
	}
	if parent, ok := strings.CutSuffix(pattern, "/*"); ok {
		return strings.HasPrefix(path, parent+"/")
	}
	return path == pattern
}

func short(path string) string { return strings.TrimPrefix(path, modulePath+"/") }

func goList(t *testing.T) []listed {
	t.Helper()
	command := exec.Command("go", "list", "-e", "-deps", "-json=ImportPath,Imports,Deps,Standard,Module", "./...")
	command.Dir = "../.."
	var stderr bytes.Buffer
	command.Stderr = &stderr
	out, err := command.Output()
	require.NoError(t, err, stderr.String())
	var packages []listed
	decoder := json.NewDecoder(bytes.NewReader(out))
	for {
		var p listed
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else {
			require.NoError(t, err)
		}
		packages = append(packages, p)
	}
	require.NotEmpty(t, packages)
	return packages
}
