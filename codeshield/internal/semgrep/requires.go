// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"regexp"

	"go.yaml.in/yaml/v3"
)

var requiresToken = regexp.MustCompile(`\A[ \t\r\n]*(\(|\)|[A-Za-z_][A-Za-z0-9_]*|\z)`)

// A requiresParser reads an expression of labels, and, or, not and parentheses.
type requiresParser struct {
	node *yaml.Node
	rest string
	tok  string // empty at the end
	nest int
}

func readRequires(n *yaml.Node) (*Requires, error) {
	src, err := str(n, "requires")
	if err != nil {
		return nil, err
	}
	p := &requiresParser{node: n, rest: src}
	if err := p.next(); err != nil {
		return nil, err
	}
	r, err := p.or()
	if err == nil && p.tok != "" {
		err = p.fail()
	}
	return r, err
}

func (p *requiresParser) fail() error {
	return errorf(p.node, "expected labels with and, or, not and parentheses for requires")
}

func (p *requiresParser) next() error {
	m := requiresToken.FindStringSubmatch(p.rest)
	if m == nil {
		return p.fail()
	}
	p.tok, p.rest = m[1], p.rest[len(m[0]):]
	return nil
}

func (p *requiresParser) or() (*Requires, error) { return p.chain("or", RequiresOr, p.and) }

func (p *requiresParser) and() (*Requires, error) { return p.chain("and", RequiresAnd, p.not) }

func (p *requiresParser) chain(word string, op RequiresOp, operand func() (*Requires, error)) (*Requires, error) {
	first, err := operand()
	if err != nil || p.tok != word {
		return first, err
	}
	r := &Requires{Op: op, Args: []*Requires{first}}
	for p.tok == word {
		if err := p.next(); err != nil {
			return nil, err
		}
		a, err := operand()
		if err != nil {
			return nil, err
		}
		r.Args = append(r.Args, a)
	}
	return r, nil
}

func (p *requiresParser) not() (*Requires, error) {
	if p.nest++; p.nest > maxDepth {
		return nil, errorf(p.node, "the expression is nested more than %d deep", maxDepth)
	}
	defer func() { p.nest-- }()
	tok := p.tok
	if tok == "" || tok == ")" || tok == "and" || tok == "or" {
		return nil, p.fail()
	}
	if err := p.next(); err != nil {
		return nil, err
	}
	switch tok {
	case "not":
		a, err := p.not()
		return &Requires{Op: RequiresNot, Args: []*Requires{a}}, err
	case "(":
		r, err := p.or()
		if err != nil {
			return nil, err
		}
		if p.tok != ")" {
			return nil, p.fail()
		}
		return r, p.next()
	case "True":
		return &Requires{Op: RequiresTrue}, nil
	case "False":
		return &Requires{Op: RequiresFalse}, nil
	}
	return &Requires{Op: HasLabel, Label: tok}, nil
}
