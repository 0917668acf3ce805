// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package java

import (
	"os"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func TestGoldens(t *testing.T) { parsetest.Goldens(t, Dialect(), "testdata/java.txt") }

func TestNestingIsBounded(t *testing.T) {
	for _, s := range []string{"(", "[", "{", "f(", "a?b:", "x->", "!", "void f(){", "class A{", "A<", "(A<", "new A(", "new A(){", "@a(", "a<b<", "if(a)", "switch(a){case b->", "\"", "\"\"\"", "'", "case a:", "import a.", "a=", "- ", "(a)", "(int)", "try(", "a.<b>", "enum A{b(", "}", "(a,", "a[]", "A b,", "...", "record A(", "<T extends ", "x instanceof A(", "::", "f(a, b) throws "} {
		t.Run(s, func(t *testing.T) { parsetest.Code(t, Dialect(), strings.Repeat(s, 200_000/len(s))) })
	}
}

func TestPatternsOfTheDevelopmentDataParse(t *testing.T) {
	parsetest.Patterns(t, Dialect(), "java", "java")
}

func TestTargetsOfTheDevelopmentDataParse(t *testing.T) {
	parsetest.Clean(t, Dialect(), parsetest.Files(t, "semgrep-tests/tests", ".java"), 0)
}

func TestFragmentsLeaveFewBadNodes(t *testing.T) {
	// Branches whose if was cut off, an operand that the end of the text cut off, the star of a comment that began before.
	parsetest.CountBad(t, Dialect(), "java", 5)
}

func FuzzParse(f *testing.F) {
	data, err := os.ReadFile("testdata/java.txt")
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

const snippet = `package a.b;

import java.util.*;

@Service
public class Store<T extends Item> extends Base implements Closeable {
    private final Map<String, List<T>> items = new HashMap<>();

    @GetMapping(value = "/items/{id}", produces = "application/json")
    public ResponseEntity<T> find(@PathVariable("id") String id, int limit) throws SQLException {
        try (Statement s = connection.createStatement()) {
            ResultSet rs = s.executeQuery("select * from items where id = '" + id + "'");
            for (T item : items.getOrDefault(id, List.of())) {
                if (item != null && item.size() < limit) return ResponseEntity.ok((T) item);
            }
        } catch (SQLException | RuntimeException e) {
            log.error("failed", e);
        }
        return items.values().stream().filter(x -> !x.isEmpty()).map(List::getFirst).findAny().orElse(null);
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
