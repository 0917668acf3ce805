// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import "github.com/llamafirewall/llamafirewall-go/firewall"

// A Type names one kind of identifier. The names are permanent; they are the
// Finding.Rule of what the scanner finds. docs/pii.md lists them all.
type Type string

// A rule is how one type is found. Those without masks have code of their own.
type rule struct {
	typ      Type
	label    string // of placeholders
	what     string // of its findings' message
	check    func(value string) bool
	form     string   // what check wants, for the documentation
	masks    []string // see mask.go
	words    []string // one of them must stand near, unless judge says otherwise
	judge    func(sc *scan, start, end, rule int)
	severity firewall.Severity
}

// builtin returns the rules. The order is that of the constants of general.go
// first, which the code refers to.
func builtin() []rule {
	var list []rule
	list = append(list, general()...)
	list = append(list, american()...)
	list = append(list, european()...)
	list = append(list, asian()...)
	return list
}

// Types returns the names of the types that the scanner knows.
func Types() []Type {
	var list []Type
	for _, r := range builtin() {
		list = append(list, r.typ)
	}
	return list
}
