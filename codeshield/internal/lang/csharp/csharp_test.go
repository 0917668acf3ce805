// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"os"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func TestGoldens(t *testing.T) { parsetest.Goldens(t, Dialect(), "testdata/csharp.txt") }

func TestNestingIsBounded(t *testing.T) {
	for _, s := range []string{"(", "[", "{", "f(", "a?b:", "x=>", "!", "void f(){", "class A{", "A<", "(A<", "new A(", "new A{", "[A(", "a<b<", "if(a)", "a switch{b=>", "\"", "$\"{", "$@\"{", "\"\"\"", "@\"", "'", "case a:", "using a.", "a=", "- ", "(a)", "(int)", "using(", "a is (", "a is {b:", "a is not ", "enum A{b=", "}", "(a,", "(A a,", "A b,", "...", "record A(", "from a in ", "A b{get{", "A b=>", "a ?", "a..", "where A:", "#", "int? ", "a* ", "global::a", "<", "a b.c<", "checked{", "$$\"\"\"{{", "await ", "delegate(", "foreach(var(", "[A]", "new()", "x!.", "stackalloc "} {
		t.Run(s, func(t *testing.T) { parsetest.Code(t, Dialect(), strings.Repeat(s, 200_000/len(s))) })
	}
}

func TestStringsNestedTooDeeplyAreReported(t *testing.T) {
	_, tr := parsetest.Code(t, Dialect(), "x = "+strings.Repeat("$\"{", 100)+"a"+strings.Repeat("}\"", 100))
	if tr.Incomplete != "strings nested too deeply" {
		t.Errorf("incomplete: %q", tr.Incomplete)
	}
}

func TestPatternsOfTheDevelopmentDataParse(t *testing.T) {
	parsetest.Patterns(t, Dialect(), "csharp", "csharp", "c#", "C#")
}

func TestTargetsOfTheDevelopmentDataParse(t *testing.T) {
	parsetest.Clean(t, Dialect(), parsetest.Files(t, "semgrep-tests/tests", ".cs"), 0)
}

func TestFragmentsLeaveFewBadNodes(t *testing.T) {
	// Branches whose if was cut off and an operand that the end of the text cut off.
	parsetest.CountBad(t, Dialect(), "csharp", 3)
}

func FuzzParse(f *testing.F) {
	data, err := os.ReadFile("testdata/csharp.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, part := range strings.Split("\n"+string(data), "\n-- ")[1:] {
		_, part, _ = strings.Cut(part, " --\n")
		src, _, _ := strings.Cut(part, "\n=>\n")
		f.Add(src)
	}
	parsetest.Fuzz(f, Dialect())
}

const snippet = `using System.Data;
namespace Shop.Web;

[ApiController, Route("api/[controller]")]
public class ItemsController<T> : ControllerBase, IDisposable where T : class, new()
{
    private readonly Dictionary<string, List<T>> items = new();
    public string Name { get; private set; } = "x";
    public int Count => items.Count;

    [HttpGet("{id}")]
    public async Task<IActionResult> Find([FromQuery] string id, int? limit = null)
    {
        using var command = new SqlCommand($"select * from items where id = '{id}'", connection);
        foreach (var (key, value) in items)
        {
            if (value is { Count: > 0 } list && list[^1] is not null) Log($"{key,10}: {list.Count:d}");
        }
        var names = from i in items where i.Key != null select i.Key;
        return limit switch { null => NotFound(), > 10 => BadRequest(), _ => Ok(await command.ExecuteAsync(x => x.Name!)) };
    }
}
`

func BenchmarkParse(b *testing.B) {
	for _, c := range []struct {
		name string
		src  string
	}{{"20 lines", snippet}, {"1000 lines", strings.Repeat(snippet, 50)}} {
		b.Run(c.name, func(b *testing.B) {
			p, tr := &parse.Parser{}, &tree.Tree{}
			b.ReportAllocs()
			b.SetBytes(int64(len(c.src)))
			for b.Loop() {
				p.Code(tr, Dialect(), c.src)
			}
		})
	}
}
