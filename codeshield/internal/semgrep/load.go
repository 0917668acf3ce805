// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"go.yaml.in/yaml/v3"
)

// An Error says what is malformed in a rule file.
type Error struct {
	File string
	Pos  Pos    // the zero Pos if it is the file as a whole
	Rule string // empty if the place is in no rule, or the rule has no id
	Msg  string // what is wrong and what was expected
}

func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("semgrep: " + e.File)
	if e.Pos.Line > 0 {
		fmt.Fprintf(&b, ":%d:%d", e.Pos.Line, e.Pos.Col)
	}
	if e.Rule != "" {
		fmt.Fprintf(&b, ": rule %s", e.Rule)
	}
	return b.String() + ": " + e.Msg
}

// Load reads every rule file below the root of the file system, in lexical order: those
// whose names end in .yaml, .yml or .json, but for fixtures (.test.yaml, .test.yml) and
// for what is hidden, in that its name or a folder's begins with a dot.
//
// The error joins an *[Error] for each file and each rule that is malformed, and what
// the file system reports. The files are what could be read nevertheless.
func Load(fsys fs.FS) ([]*File, error) {
	var files []*File
	var errs []error
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			errs = append(errs, fmt.Errorf("semgrep: %w", err))
			return nil
		case name != "." && strings.HasPrefix(path.Base(name), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir() || !IsRuleFile(name):
			return nil
		}
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			errs = append(errs, fmt.Errorf("semgrep: %w", err))
			return nil
		}
		f, err := Parse(name, data)
		if err != nil {
			errs = append(errs, err)
		}
		files = append(files, f)
		return nil
	})
	return files, errors.Join(append(errs, err)...)
}

// IsRuleFile reports whether a file of this name is read by [Load]: by its ending, and no
// fixture of a rule.
func IsRuleFile(name string) bool {
	switch path.Ext(name) {
	case ".yaml", ".yml":
		return path.Ext(strings.TrimSuffix(name, path.Ext(name))) != ".test"
	case ".json":
		return true
	}
	return false
}

// Parse reads one rule file, JSON if its name ends in .json and YAML otherwise. The File is
// never nil; it holds what could be read. The error joins an *[Error] for each rule that is
// malformed.
func Parse(name string, data []byte) (*File, error) {
	f := &File{Name: name}
	root, err := document(name, data)
	if err != nil {
		return f, err
	}
	if root.Kind == yaml.SequenceNode {
		return f, f.readRegexes(root)
	}
	if root.Kind != yaml.MappingNode {
		return f, &Error{File: name, Pos: at(root), Msg: "expected an object with the key rules"}
	}
	rules := lookup(root, "rules")
	if rules == nil || rules.Kind != yaml.SequenceNode {
		return f, &Error{File: name, Pos: at(root), Msg: "expected the key rules with a list"}
	}
	var errs []error
	first := map[string]Pos{}
	for _, n := range rules.Content {
		n = deref(n)
		id := ruleID(n)
		if p, twice := first[id]; twice && id != "" {
			errs = append(errs, &Error{File: name, Pos: at(n), Rule: id, Msg: fmt.Sprintf("the id is that of the rule in line %d; ids are unique in a file", p.Line)})
			continue
		}
		first[id] = at(n)
		rule, err := readRule(name, n)
		var skip *skip
		switch {
		case errors.As(err, &skip):
			f.Skipped = append(f.Skipped, Skipped{File: name, Pos: skip.pos, Rule: id, Reason: skip.reason})
		case err != nil:
			errs = append(errs, complete(err, name, id))
		default:
			f.Rules = append(f.Rules, rule)
		}
	}
	return f, errors.Join(errs...)
}

// document parses the text to its topmost value.
func document(name string, data []byte) (*yaml.Node, error) {
	if path.Ext(name) == ".json" {
		n, err := readJSON(data)
		if err != nil {
			return nil, complete(err, name, "")
		}
		return n, nil
	}
	dec := yaml.NewDecoder(strings.NewReader(string(data)))
	var doc, more yaml.Node
	if err := dec.Decode(&doc); err != nil {
		return nil, yamlError(name, err)
	}
	if err := dec.Decode(&more); err == nil {
		return nil, &Error{File: name, Pos: at(&more), Msg: "expected one YAML document, there are more"}
	}
	if len(doc.Content) == 0 {
		return nil, &Error{File: name, Msg: "the file is empty"}
	}
	return deref(doc.Content[0]), nil
}

// yamlError takes the line out of a message of the YAML parser.
func yamlError(name string, err error) error {
	e := &Error{File: name, Msg: "malformed YAML: " + strings.TrimPrefix(err.Error(), "yaml: ")}
	if err.Error() == "EOF" {
		e.Msg = "the file is empty"
	}
	var line int
	if _, serr := fmt.Sscanf(err.Error(), "yaml: line %d:", &line); serr == nil {
		e.Pos = Pos{Line: line, Col: 1}
		_, msg, _ := strings.Cut(e.Msg, fmt.Sprintf("line %d: ", line))
		e.Msg = "malformed YAML: " + msg
	}
	return e
}

// complete adds file and rule to an error that has only a place.
func complete(err error, file, rule string) error {
	var e *Error
	if errors.As(err, &e) {
		e.File, e.Rule = file, rule
		return e
	}
	return &Error{File: file, Rule: rule, Msg: err.Error()}
}

// ruleID returns the id of a rule for messages, empty if it has none.
func ruleID(n *yaml.Node) string {
	if n.Kind != yaml.MappingNode {
		return ""
	}
	if id := lookup(n, "id"); id != nil && id.Kind == yaml.ScalarNode {
		return id.Value
	}
	return ""
}
