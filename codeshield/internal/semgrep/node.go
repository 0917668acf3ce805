// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"fmt"
	"iter"
	"strconv"

	"go.yaml.in/yaml/v3"
)

// A skip is the error for a rule that is valid but can't be honoured.
type skip struct {
	pos    Pos
	reason string
}

func (s *skip) Error() string { return s.reason }

func skipf(n *yaml.Node, format string, args ...any) error {
	return &skip{at(n), fmt.Sprintf(format, args...)}
}

// errorf returns an Error that still lacks file and rule.
func errorf(n *yaml.Node, format string, args ...any) error {
	return &Error{Pos: at(n), Msg: fmt.Sprintf(format, args...)}
}

func at(n *yaml.Node) Pos { return Pos{Line: n.Line, Col: n.Column} }

// deref returns what an alias stands for.
func deref(n *yaml.Node) *yaml.Node {
	for n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	return n
}

// entries yields keys and values of a mapping, aliases resolved.
func entries(n *yaml.Node) iter.Seq2[*yaml.Node, *yaml.Node] {
	return func(yield func(k, v *yaml.Node) bool) {
		for i := 0; i+1 < len(n.Content); i += 2 {
			if !yield(deref(n.Content[i]), deref(n.Content[i+1])) {
				return
			}
		}
	}
}

// lookup returns the value of a key, nil if the mapping lacks it.
func lookup(n *yaml.Node, key string) *yaml.Node {
	for k, v := range entries(n) {
		if k.Value == key {
			return v
		}
	}
	return nil
}

// Bounds of one rule, with what aliases stand for counted at each use.
const (
	maxNodes = 100_000
	maxDepth = 100
)

// checkTree refuses what the readers must not meet: values nested too deeply, aliases that
// make too many of them or form a circle, keys that are no strings, and keys given twice.
func checkTree(n *yaml.Node) error {
	nodes := 0
	return checkNode(n, 0, &nodes)
}

func checkNode(n *yaml.Node, depth int, nodes *int) error {
	n = deref(n)
	*nodes++
	if depth > maxDepth {
		return errorf(n, "values are nested more than %d deep", maxDepth)
	}
	if *nodes > maxNodes {
		return errorf(n, "the rule has more than %d values", maxNodes)
	}
	if n.Kind == yaml.MappingNode {
		seen := make(map[string]bool, len(n.Content)/2)
		for k := range entries(n) {
			if k.Kind != yaml.ScalarNode {
				return errorf(k, "expected a string as key")
			}
			if k.ShortTag() == "!!merge" {
				return skipf(k, "merge keys are not supported")
			}
			if seen[k.Value] {
				return errorf(k, "the key %s is given twice", k.Value)
			}
			seen[k.Value] = true
		}
	}
	for _, c := range n.Content {
		if err := checkNode(c, depth+1, nodes); err != nil {
			return err
		}
	}
	return nil
}

// str reads a string; what names it in the error.
func str(n *yaml.Node, what string) (string, error) {
	if n.Kind != yaml.ScalarNode || n.ShortTag() != "!!str" {
		return "", errorf(n, "expected a string for %s", what)
	}
	return n.Value, nil
}

func boolean(n *yaml.Node, what string) (bool, error) {
	if n.Kind == yaml.ScalarNode {
		switch n.Value {
		case "true", "True", "TRUE":
			return true, nil
		case "false", "False", "FALSE":
			return false, nil
		}
	}
	return false, errorf(n, "expected true or false for %s", what)
}

func integer(n *yaml.Node, what string) (int, error) {
	if n.Kind == yaml.ScalarNode && n.ShortTag() == "!!int" {
		if i, err := strconv.Atoi(n.Value); err == nil {
			return i, nil
		}
	}
	return 0, errorf(n, "expected an integer for %s", what)
}

// strs reads a list of strings.
func strs(n *yaml.Node, what string) ([]string, error) {
	if n.Kind != yaml.SequenceNode {
		return nil, errorf(n, "expected a list of strings for %s", what)
	}
	var out []string
	for _, c := range n.Content {
		s, err := str(deref(c), what)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// oneOrMore reads a string or a list of strings that is not empty.
func oneOrMore(n *yaml.Node, what string) ([]string, error) {
	if n.Kind == yaml.SequenceNode && len(n.Content) > 0 {
		return strs(n, what)
	}
	s, err := str(n, what)
	return []string{s}, err
}

// value turns a node into plain values: scalars, []any and map[string]any.
func value(n *yaml.Node) any {
	n = deref(n)
	switch n.Kind {
	case yaml.MappingNode:
		m := make(map[string]any, len(n.Content)/2)
		for k, v := range entries(n) {
			m[k.Value] = value(v)
		}
		return m
	case yaml.SequenceNode:
		s := make([]any, len(n.Content))
		for i, c := range n.Content {
			s[i] = value(c)
		}
		return s
	}
	if n.ShortTag() == "!!str" {
		return n.Value
	}
	var v any
	if n.Decode(&v) != nil {
		return n.Value
	}
	return v
}
