// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package archtest

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// checkInit refuses init functions, imports for their side effect alone and
// package-level initialisers that register a flag.
func checkInit(s source) []string {
	var violations []string
	for _, file := range s.files {
		for _, imported := range file.Imports {
			if imported.Name != nil && imported.Name.Name == "_" && imported.Path.Value != `"embed"` && imported.Path.Value != `"unsafe"` {
				violations = append(violations, s.at(imported.Pos())+": imports "+imported.Path.Value+" for its side effect")
			}
		}
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv == nil && decl.Name.Name == "init" {
					violations = append(violations, s.at(decl.Pos())+": init function")
				}
			case *ast.GenDecl:
				ast.Inspect(decl, func(n ast.Node) bool {
					if _, ok := n.(*ast.FuncLit); ok {
						return false // runs later
					}
					if call, ok := n.(*ast.CallExpr); ok && calls(s, call, "flag", "expvar") && !helpsTests(s) {
						violations = append(violations, s.at(n.Pos())+": package-level initialiser registers a flag or variable")
					}
					return true
				})
			}
		}
	}
	return violations
}

// helpsTests reports whether a package is this module's own and part of test binaries alone, whose flags it may add to.
func helpsTests(s source) bool {
	if !strings.Contains(s.path, "internal/") {
		return false
	}
	for _, imported := range s.pkg.Imports() {
		if imported.Path() == "testing" {
			return true
		}
	}
	return false
}

// selfGuarding are types of the standard library that are meant to be package-level
// and whose changes nobody can see: caches of scratch memory and one-time work.
var selfGuarding = []string{"sync.Pool", "sync.Once"}

// checkWrites refuses, inside functions, what changes a package-level variable: assignment to it or to what it holds,
// ++, delete, clear, copy into it, methods that take its address, and handing its address to another package. A
// local variable that was set to its address counts as the variable itself. Pointers that go further are not followed.
func checkWrites(s source) []string {
	var violations []string
	for _, file := range s.files {
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Body != nil {
				violations = append(violations, writesIn(s, f.Body)...)
				continue
			}
			ast.Inspect(decl, func(n ast.Node) bool {
				if literal, ok := n.(*ast.FuncLit); ok {
					violations = append(violations, writesIn(s, literal.Body)...)
					return false
				}
				return true
			})
		}
	}
	slices.Sort(violations)
	return slices.Compact(violations)
}

func writesIn(s source, body *ast.BlockStmt) []string {
	var violations []string
	aliases := addressesIn(s, body)
	report := func(at ast.Expr, how string) {
		if v := packageVar(s, at, aliases); v != nil {
			violations = append(violations, fmt.Sprintf("%s: %s package-level variable %s", s.at(at.Pos()), how, v.Name()))
		}
	}
	writes := func(at ast.Expr) {
		if ident, ok := at.(*ast.Ident); ok && aliases[s.info.Uses[ident]] != nil {
			return // the alias itself gets another value
		}
		report(at, "writes")
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				for _, left := range n.Lhs {
					writes(left)
				}
			}
		case *ast.IncDecStmt:
			writes(n.X)
		case *ast.RangeStmt:
			if n.Tok == token.ASSIGN {
				writes(n.Key)
				if n.Value != nil {
					writes(n.Value)
				}
			}
		case *ast.CallExpr:
			if builtin(s, n, "delete", "clear", "copy") {
				writes(n.Args[0])
			}
			for _, argument := range n.Args {
				if pointer, ok := argument.(*ast.UnaryExpr); ok && pointer.Op == token.AND && foreign(s, n) {
					report(pointer.X, "hands on the address of")
				}
			}
		case *ast.SelectorExpr:
			if takesAddress(s, n) {
				report(n.X, "calls "+n.Sel.Name+", which may write,")
			}
		}
		return true
	})
	return violations
}

// addressesIn returns the local variables that are set to the address of a package-level variable, or of a part of it.
func addressesIn(s source, body *ast.BlockStmt) map[types.Object]*types.Var {
	aliases := map[types.Object]*types.Var{}
	ast.Inspect(body, func(n ast.Node) bool {
		assign, ok := n.(*ast.AssignStmt)
		if !ok || len(assign.Lhs) != len(assign.Rhs) {
			return true
		}
		for i, right := range assign.Rhs {
			pointer, isPointer := right.(*ast.UnaryExpr)
			local, isIdent := assign.Lhs[i].(*ast.Ident)
			if !isPointer || pointer.Op != token.AND || !isIdent {
				continue
			}
			if v := packageVar(s, pointer.X, nil); v != nil {
				aliases[s.info.ObjectOf(local)] = v
			}
		}
		return true
	})
	return aliases
}

// packageVar returns the package-level variable that an expression stands in, directly or by an alias, or nil.
func packageVar(s source, e ast.Expr, aliases map[types.Object]*types.Var) *types.Var {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.SelectorExpr:
			if _, qualified := s.info.Selections[x]; !qualified {
				return packageLevel(s.info.Uses[x.Sel])
			}
			e = x.X
		case *ast.Ident:
			if v := aliases[s.info.Uses[x]]; v != nil {
				return v
			}
			return packageLevel(s.info.Uses[x])
		default:
			return nil
		}
	}
}

func packageLevel(object types.Object) *types.Var {
	v, ok := object.(*types.Var)
	if !ok || v.Pkg() == nil || v.Parent() != v.Pkg().Scope() {
		return nil
	}
	return v
}

// takesAddress reports whether a selector is a method with a pointer receiver on a value.
func takesAddress(s source, n *ast.SelectorExpr) bool {
	selection, ok := s.info.Selections[n]
	if !ok || selection.Kind() != types.MethodVal {
		return false
	}
	receiver := selection.Obj().(*types.Func).Signature().Recv().Type()
	_, wantsPointer := receiver.(*types.Pointer)
	_, hasPointer := selection.Recv().Underlying().(*types.Pointer)
	return wantsPointer && !hasPointer && !slices.Contains(selfGuarding, selection.Recv().String())
}

func builtin(s source, call *ast.CallExpr, names ...string) bool {
	ident, ok := call.Fun.(*ast.Ident)
	if !ok {
		return false
	}
	_, isBuiltin := s.info.Uses[ident].(*types.Builtin)
	return isBuiltin && slices.Contains(names, ident.Name)
}

// foreign reports whether a call is to a function or method of another package.
func foreign(s source, call *ast.CallExpr) bool {
	selector, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	used := s.info.Uses[selector.Sel]
	return used != nil && used.Pkg() != nil && used.Pkg() != s.pkg
}

// calls reports whether a call is to a function or method of one of the packages.
func calls(s source, call *ast.CallExpr, paths ...string) bool {
	selector, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	used := s.info.Uses[selector.Sel]
	return used != nil && used.Pkg() != nil && slices.Contains(paths, used.Pkg().Path())
}

// mayTalk are the programs, and the packages whose doc comment says what they do.
var mayTalk = []string{"cmd/...", "examples/...", "internal/testollama", "scanners/injection/internal/train"}

// checkQuiet refuses what logs, prints, ends the process or reads the environment.
func checkQuiet(s source) []string {
	for _, tree := range mayTalk {
		if matches(tree, s.path) {
			return nil
		}
	}
	loud := map[string]func(name string) bool{
		"log": func(string) bool { return true },
		"log/slog": func(name string) bool {
			return strings.HasPrefix(name, "Default") || strings.HasPrefix(name, "SetDefault")
		},
		"fmt": func(name string) bool { return strings.HasPrefix(name, "Print") },
		"os": func(name string) bool {
			return slices.Contains([]string{"Stdout", "Stderr", "Getenv", "LookupEnv", "Environ", "Setenv", "ExpandEnv", "Exit"}, name)
		},
	}
	var violations []string
	for identifier, object := range s.info.Uses {
		if b, ok := object.(*types.Builtin); ok && strings.HasPrefix(b.Name(), "print") {
			violations = append(violations, s.at(identifier.Pos())+": calls "+b.Name())
		}
		if object.Pkg() == nil || object.Parent() != object.Pkg().Scope() {
			continue // a method or field
		}
		if is := loud[object.Pkg().Path()]; is != nil && is(object.Name()) {
			violations = append(violations, fmt.Sprintf("%s: uses %s.%s", s.at(identifier.Pos()), object.Pkg().Name(), object.Name()))
		}
	}
	slices.Sort(violations)
	return violations
}
