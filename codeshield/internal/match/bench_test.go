// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match_test

import (
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

const snippet = `
import os, subprocess
from flask import request, Flask

app = Flask(__name__)

@app.route("/run", methods=["POST"])
def run():
    cmd = request.form.get("cmd", "")
    if not cmd:
        return "", 400
    for part in cmd.split(";"):
        log(part.strip())
    with open("/tmp/log") as f:
        data = f.read()
    try:
        out = call(["ls", cmd], shell=False)
    except OSError as e:
        return str(e), 500
    result = {"out": out, "data": data}
    return render("page.html", **result)
`

var misses = []string{
	"os.system(...)", "eval($X)", "$X = hashlib.md5(...)", "subprocess.run(..., shell=True, ...)", "yaml.load($X)",
	"def $F(...):\n  ...\n  exec($X)\n", "$R = requests.get(..., verify=False)\n...\n$R.json()", "pickle.loads(...)",
	"if $X == None: ...", "$C.execute(\"...\" % ...)",
}

// BenchmarkMisses is ten patterns that match nothing in twenty lines, the index included.
func BenchmarkMisses(b *testing.B) {
	var t tree.Tree
	new(parse.Parser).Code(&t, lang.Dialect("python"), snippet)
	var rules []*match.Rule
	for _, p := range misses {
		r, err := match.Compile(ruleOf(p), "python", lang.Dialect, nil)
		if err != nil {
			b.Fatal(err)
		}
		rules = append(rules, r)
	}
	var facts resolve.Facts
	f := &match.File{}
	b.ReportAllocs()
	for b.Loop() {
		facts.Reset(&t, "python")
		f.Reset(&t, "python", &facts)
		run := match.Run{Steps: match.DefaultSteps}
		for _, r := range rules {
			if len(r.Run(f, &run)) > 0 {
				b.Fatal("a pattern matches")
			}
		}
	}
}
