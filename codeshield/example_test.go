// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"fmt"
	"log"
	"testing/fstest"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

// exampleRules stands for os.DirFS or an embed.FS with rule files.
var exampleRules = fstest.MapFS{"shell.yaml": {Data: []byte(`
rules:
- id: shell-true
  languages: [python]
  severity: ERROR
  message: a shell reads the command
  metadata: {cwe: "CWE-78: OS command injection"}
  pattern: subprocess.run(..., shell=True, ...)
`)}}

func Example() {
	rules, skipped, err := codeshield.Load(exampleRules)
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range skipped {
		log.Printf("%s: %s", s.Rule, s.Reason)
	}
	report, err := rules.Analyze(context.Background(), codeshield.Source{
		Path: "deploy.py",
		Text: "import subprocess as sp\n\nsp.run(f'rm -r {name}', shell=True)\n",
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range report.Findings {
		fmt.Printf("line %d: %s (%s): %s\n", f.Start.Line, f.Rule, f.CWE, f.Treatment())
	}
	// Output:
	// line 3: shell-true (CWE-78): block
}

func ExampleLoad() {
	_, skipped, err := codeshield.Load(fstest.MapFS{
		"good.yaml": {Data: []byte("rules:\n- {id: good, languages: [go], severity: INFO, message: m, pattern: f()}\n")},
		"join.yaml": {Data: []byte("rules:\n- {id: joined, mode: join, join: {}, severity: INFO, message: m}\n")},
		"bad.yaml":  {Data: []byte("rules:\n- {id: bad, languages: [go], severity: INFO, message: m}\n")},
	})
	fmt.Println(skipped[0].Rule, "is skipped")
	fmt.Println(err != nil)
	// Output:
	// joined is skipped
	// true
}

func ExampleRules_Analyze() {
	rules, _, err := codeshield.Load(exampleRules)
	if err != nil {
		log.Fatal(err)
	}
	// A fragment, cut in the middle, is code as well.
	report, err := rules.Analyze(context.Background(), codeshield.Source{
		Language: "py",
		Text:     "        for host in hosts:\n            subprocess.run(cmd, shell=True\n",
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(report.Language, report.Incomplete == "", len(report.Findings), report.Findings[0].Start)
	// Output:
	// python true 1 {39 2 13}
}

func ExampleRules_Explain() {
	rules, _, err := codeshield.Load(exampleRules)
	if err != nil {
		log.Fatal(err)
	}
	steps, err := rules.Explain(context.Background(), codeshield.Source{Path: "a.py", Text: "subprocess.run(cmd)"}, "shell-true")
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range steps {
		fmt.Printf("%d:%d %s: %d left\n", s.Line, s.Column, s.Operator, s.Ranges)
	}
	// Output:
	// 8:12 pattern: 0 left
}

func ExampleRules_CheckFixture() {
	rules, _, err := codeshield.Load(exampleRules)
	if err != nil {
		log.Fatal(err)
	}
	marks, failures, err := rules.CheckFixture(context.Background(), codeshield.Source{Path: "shell.py", Text: `
# ruleid: shell-true
subprocess.run(cmd, shell=True)
# ruleid: shell-true
subprocess.run(cmd)
`})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(marks, "marks")
	for _, f := range failures {
		fmt.Printf("line %d: %s, missing: %t\n", f.Line, f.Rule, f.Missing)
	}
	// Output:
	// 2 marks
	// line 5: shell-true, missing: true
}

func ExampleRules_List() {
	rules, _, err := codeshield.Load(exampleRules)
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range rules.List() {
		fmt.Printf("%s:%d %s %v %s %s\n", r.File, r.Line, r.ID, r.Languages, r.Mode, r.Severity)
	}
	// Output:
	// shell.yaml:3 shell-true [python] search high
}
