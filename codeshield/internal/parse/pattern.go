// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import (
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// PatternError is a pattern that does not parse.
type PatternError struct {
	Line, Column int // from 1, in bytes
	Err          error
}

func (e *PatternError) Error() string {
	return fmt.Sprintf("pattern:%d:%d: %v", e.Line, e.Column, e.Err)
}

func (e *PatternError) Unwrap() error { return e.Err }

// ParsePattern parses a pattern of d's language. The root is an expression where the pattern is one, a single
// statement where it is one, or a StmtList. A pattern is never recovered from: a syntax error is returned.
func ParsePattern(d *Dialect, src string) (*tree.Tree, error) {
	t, err := parsePattern(d, src)
	if err != nil && d.Fallback != nil {
		if t2, err2 := parsePattern(d.Fallback(), src); err2 == nil {
			return t2, nil
		}
	}
	return t, err
}

func parsePattern(d *Dialect, src string) (*tree.Tree, error) {
	p, t := &Parser{}, &tree.Tree{}
	src = strings.TrimRight(src, " \t\r\n")
	p.start(t, d, src, true)
	if d.Fragment != nil {
		m := p.Mark()
		if n := d.Fragment(p); n != 0 && p.AtEOF() && p.err == nil {
			t.Root = n
			return t, nil
		}
		p.Back(m)
		p.err = nil
	}
	list := t.New(tree.StmtList, 0, 0)
	p.Stmts(list, "")
	if !p.AtEOF() {
		p.Fail("unexpected %q", p.describe())
	}
	if err := p.Err(); err != nil {
		line, col := position(src, p.errAt)
		return nil, &PatternError{line, col, err}
	}
	t.Root = unwrap(t, list)
	if d.BareExpr && t.Kind(t.Root) == tree.ExprStmt {
		t.Root = t.First(t.Root)
	}
	if t.Root == 0 {
		return nil, &PatternError{1, 1, fmt.Errorf("empty pattern")}
	}
	return t, nil
}

// unwrap takes off what stands around a pattern of one statement or one expression. An expression that a semicolon ends
// stays a statement.
func unwrap(t *tree.Tree, list tree.ID) tree.ID {
	first := t.First(list)
	if first == 0 || t.Next(first) != 0 {
		if first == 0 {
			return 0
		}
		return list
	}
	if t.Kind(first) == tree.ExprStmt && !strings.HasSuffix(t.Text(first), ";") {
		return t.First(first)
	}
	return first
}

// describe names the current token for an error.
func (p *Parser) describe() string {
	t := p.Cur()
	if t.Kind == EOF {
		return "end of pattern"
	}
	return p.Src[t.Start:t.End]
}

func position(src string, off int) (line, col int) {
	off = min(off, len(src))
	line = 1 + strings.Count(src[:off], "\n")
	return line, off - strings.LastIndexByte(src[:off], '\n')
}

// typedMeta parses a typed metavariable at "(", or returns zero.
func (p *Parser) typedMeta() tree.ID {
	m := p.Mark()
	start := p.Here()
	p.Next()
	s := p.Push(')', true)
	var n tree.ID
	switch {
	case p.D.TypedMeta != nil:
		n = p.D.TypedMeta(p)
	case p.Cur().Kind == Meta && p.PeekIs(1, ":") && p.D.TypeHook != nil:
		name := p.meta()
		p.Next()
		n = p.Make(tree.TypedMetavar, 0, start, p.End(), name, p.D.TypeHook(p))
	}
	ok := n != 0 && p.Is(")") && p.err == m.err && !p.PeekIs(1, "=>") // the last would be a parameter
	p.Pop(s)
	if ok && p.D.TypedMeta == nil && p.D.ParenHook != nil && p.PeekIs(1, ":") && p.Inner() != ':' {
		ok = false // ($X: T): R => e
	}
	if !ok {
		p.Back(m)
		return 0
	}
	p.Next()
	p.Nodes[n].Start, p.Nodes[n].End = int32(start), int32(p.End())
	return n
}

// TypedMetaEither parses the inside of ($X : T) or of (T $X).
func (p *Parser) TypedMetaEither() tree.ID {
	if p.Cur().Kind != Meta || !p.PeekIs(1, ":") {
		return p.TypeFirstMeta()
	}
	start := p.Here()
	name := p.meta()
	p.Next()
	return p.Make(tree.TypedMetavar, 0, start, p.End(), name, p.D.TypeHook(p))
}

// TypeFirstMeta parses the inside of (T $X), for TypedMeta of the languages that write the type first.
func (p *Parser) TypeFirstMeta() tree.ID {
	start := p.Here()
	if k := p.Cur().Kind; k != Word && k != Meta && k != Dots {
		return 0
	}
	typ := p.D.TypeHook(p)
	if p.Cur().Kind != Meta || !p.PeekIs(1, ")") {
		return 0
	}
	name := p.meta()
	return p.Make(tree.TypedMetavar, 0, start, p.End(), name, typ)
}
