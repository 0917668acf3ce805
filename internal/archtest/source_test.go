// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package archtest

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

// source is one type-checked package, without its tests.
type source struct {
	path    string // below the module
	fset    *token.FileSet
	files   []*ast.File
	info    *types.Info
	pkg     *types.Package
	program bool // package main: no API
}

// at writes a position for a violation: path/file.go:line.
func (s source) at(pos token.Pos) string {
	p := s.fset.Position(pos)
	return fmt.Sprintf("%s/%s:%d", s.path, filepath.Base(p.Filename), p.Line)
}

// sourceChecks are the rules that each package's source keeps.
var sourceChecks = []struct {
	name  string
	check func(source) []string
}{
	{"no init function, no blank import", checkInit},
	{"no variable is written after start", checkWrites},
	{"no log, print or environment", checkQuiet},
	{"every exported symbol is documented", checkDocs},
}

func TestSource(t *testing.T) {
	sources := loadModule(t)
	for _, check := range sourceChecks {
		t.Run(check.name, func(t *testing.T) {
			for _, s := range sources {
				for _, violation := range check.check(s) {
					t.Error(violation)
				}
			}
		})
	}
}

// licence opens each file of the module.
const licence = "// Copyright 2026 The llamafirewall-go authors.\n// SPDX-License-Identifier: MIT\n\n"

func TestEachFileNamesItsLicence(t *testing.T) {
	checked := 0
	for _, path := range moduleFiles(t, ".go", ".s") {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		if !hasLicence(data) {
			t.Errorf("%s does not open with:\n%s", path, licence)
		}
		checked++
	}
	require.Positive(t, checked)
}

func hasLicence(data []byte) bool {
	return strings.HasPrefix(strings.ReplaceAll(string(data), "\r\n", "\n"), licence)
}

// moduleFiles returns the files of the module with one of the extensions; test data and nested modules are left out.
func moduleFiles(t *testing.T, extensions ...string) []string {
	t.Helper()
	var paths []string
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != root {
			_, nested := os.Stat(filepath.Join(path, "go.mod"))
			if nested == nil || d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") {
				return filepath.SkipDir
			}
		}
		for _, extension := range extensions {
			if filepath.Ext(path) == extension {
				paths = append(paths, path)
			}
		}
		return nil
	})
	require.NoError(t, err)
	return paths
}

var loadOnce = sync.OnceValues(func() ([]*packages.Package, error) {
	return packages.Load(&packages.Config{
		Dir: filepath.Join("..", ".."),
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedDeps | packages.NeedExportFile |
			packages.NeedTypes | packages.NeedSyntax | packages.NeedTypesInfo,
	}, "./...")
})

// loadModule type-checks every package of the module once. A package that does not compile is an error of its own.
func loadModule(t *testing.T) []source {
	t.Helper()
	loaded, err := loadOnce()
	require.NoError(t, err)
	require.NotEmpty(t, loaded)
	var sources []source
	for _, p := range loaded {
		if len(p.Errors) > 0 {
			first, _, _ := strings.Cut(strings.TrimPrefix(p.Errors[0].Msg, "# "+p.PkgPath+"\n"), "\n")
			t.Errorf("%s does not compile: %s", short(p.PkgPath), first)
			continue
		}
		sources = append(sources, source{
			path: short(p.PkgPath), fset: p.Fset, files: p.Syntax, info: p.TypesInfo, pkg: p.Types, program: p.Name == "main",
		})
	}
	return sources
}
