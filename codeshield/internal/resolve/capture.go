// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// maxCaptured is how many variables one string may name.
const maxCaptured = 32

// Captured returns the variables that n, a string among the arguments of a macro, names in braces: Rust's
// format!("{name}, {age:>3}"). The result is valid until the next Reset.
func (f *Facts) Captured(n tree.ID) []Sym {
	if !f.lang.captures {
		return nil
	}
	f.scopes.symbol(f, n) // binds the names
	return f.scopes.captured[n]
}

// capture binds the names in the string n, if a macro gets it. Such a name is of a variable that was defined before.
func (b *binder) capture(n tree.ID) {
	text := b.t.Value(n)
	if strings.IndexByte(text, '{') < 0 || !b.inMacro(n) {
		return
	}
	var syms []Sym
	for b.spend(1) && len(syms) < maxCaptured {
		at := strings.IndexByte(text, '{')
		if at < 0 {
			break
		}
		text = text[at+1:]
		if strings.HasPrefix(text, "{") { // a brace that stands for itself
			text = text[1:]
			continue
		}
		end := strings.IndexAny(text, "}:")
		if end <= 0 {
			continue
		}
		// A name that is met for the first time here is of nothing that was defined.
		if name, ok := b.names[strings.TrimSpace(text[:end])]; ok {
			if h := b.lookup(name, b.l.classHides); h != 0 {
				syms = append(syms, b.binds[h].sym)
			}
		}
	}
	if syms == nil {
		return
	}
	if b.captured == nil {
		b.captured = map[tree.ID][]Sym{}
	}
	b.captured[n] = syms
}

// inMacro reports whether n is an argument of a macro.
func (b *binder) inMacro(n tree.ID) bool {
	args := b.t.Parent(n)
	if b.t.Kind(args) != tree.Args {
		return false
	}
	callee := b.t.First(b.t.Parent(args))
	end := int(b.t.Nodes[callee].End)
	return b.t.Kind(b.t.Parent(args)) == tree.Call && end < len(b.t.Src) && b.t.Src[end] == '!'
}
