// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"encoding/json"
	"os"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

// object is one of JSON. What is written of SARIF 2.1.0 is little enough to need no types.
type object = map[string]any

// writeSARIF writes the findings to a file.
func writeSARIF(path string, notes []note) error {
	seen := map[string]bool{}
	rules, results := []object{}, []object{}
	for i := range notes {
		n := &notes[i]
		if !seen[n.Rule] {
			seen[n.Rule] = true
			rules = append(rules, object{"id": n.Rule, "shortDescription": object{"text": n.Message}, "properties": object{"tags": []string{"security", n.CWE}}})
		}
		level := "warning"
		if n.Treatment() == codeshield.Block {
			level = "error"
		}
		results = append(results, object{
			"ruleId": n.Rule, "level": level, "message": object{"text": n.Message},
			"locations": []object{{"physicalLocation": object{
				"artifactLocation": object{"uri": n.path},
				"region":           object{"startLine": n.line, "startColumn": n.column},
			}}},
		})
	}
	doc := object{
		"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"runs": []object{{"tool": object{"driver": object{"name": "codereview", "rules": rules}}, "results": results}},
	}
	data, err := json.MarshalIndent(doc, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o644)
}
