// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package archtest

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// checkDocs refuses a package without a package comment and an exported
// constant, variable, function, type or method of an exported type without one.
// The comment of a group speaks for its members, and so does one at the end of a
// line. In an internal package a method may go without: it mostly says no more than
// the interface that it implements.
func checkDocs(s source) []string {
	var violations []string
	documented := false
	for _, file := range s.files {
		documented = documented || file.Doc != nil
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv != nil && isInternal(s.path) {
					continue
				}
				if decl.Doc == nil && decl.Name.IsExported() && exportedReceiver(decl) {
					violations = append(violations, s.at(decl.Pos())+": "+decl.Name.Name+" has no comment")
				}
			case *ast.GenDecl:
				violations = append(violations, undocumentedSpecs(s, decl)...)
			}
		}
	}
	if !documented && len(s.files) > 0 {
		violations = append(violations, s.path+": no package comment")
	}
	return violations
}

func undocumentedSpecs(s source, decl *ast.GenDecl) []string {
	var violations []string
	for _, spec := range decl.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if spec.Name.IsExported() && spec.Doc == nil && spec.Comment == nil && (decl.Doc == nil || decl.Lparen != token.NoPos) {
				violations = append(violations, s.at(spec.Pos())+": "+spec.Name.Name+" has no comment")
			}
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				if name.IsExported() && spec.Doc == nil && spec.Comment == nil && decl.Doc == nil {
					violations = append(violations, s.at(name.Pos())+": "+name.Name+" has no comment")
				}
			}
		}
	}
	return violations
}

func isInternal(path string) bool { return slices.Contains(strings.Split(path, "/"), "internal") }

func exportedReceiver(f *ast.FuncDecl) bool {
	if f.Recv == nil {
		return true
	}
	receiver := f.Recv.List[0].Type
	for {
		switch x := receiver.(type) {
		case *ast.StarExpr:
			receiver = x.X
		case *ast.IndexExpr:
			receiver = x.X
		case *ast.IndexListExpr:
			receiver = x.X
		case *ast.Ident:
			return x.IsExported()
		default:
			return false
		}
	}
}
