// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package cleantext makes ordinary texts, in which no scanner should find
// anything, for benchmarks and tests. A text is the same on each run.
package cleantext

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf8"
)

// Kinds are the kinds of text that [Make] knows.
var Kinds = []string{"english", "json", "code", "cjk"}

// Sizes are the sizes in bytes at which the project measures.
var Sizes = []int{200, 1000, 10_000}

// Make returns about size bytes of clean text of a kind: never more, and at
// most three bytes less, where a character would be cut.
func Make(kind string, size int) string {
	r := rand.New(rand.NewPCG(uint64(size), 1))
	var b strings.Builder
	for b.Len() <= size {
		switch kind {
		case "english":
			b.WriteString(pick(r, english) + " ")
			if r.IntN(6) == 0 {
				b.WriteString("\n\n")
			}
		case "json":
			writeJSON(&b, r)
		case "code":
			writeCode(&b, r)
		case "cjk":
			b.WriteString(pick(r, cjk))
			if r.IntN(6) == 0 {
				b.WriteString("\n")
			}
		default:
			panic("cleantext: unknown kind " + kind)
		}
	}
	text := b.String()
	for !utf8.RuneStart(text[size]) {
		size--
	}
	return text[:size]
}

func pick(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }

// writeJSON writes a record as an order system's interface would return it.
func writeJSON(b *strings.Builder, r *rand.Rand) {
	fmt.Fprintf(b, `{"id": %d, "status": %q, "created_at": "2024-%02d-%02dT%02d:%02d:00Z", "customer": {"name": %q, "city": %q, "active": %t}, `,
		10000+r.IntN(90000), pick(r, []string{"open", "shipped", "cancelled", "returned"}), 1+r.IntN(12), 1+r.IntN(28), r.IntN(24), r.IntN(60),
		pick(r, names), pick(r, cities), r.IntN(2) == 0)
	fmt.Fprintf(b, `"items": [{"sku": "%c%c-%d", "quantity": %d, "price": %.2f}], "total": %.2f, "note": %q, "tags": [%q, %q]},`+"\n",
		'A'+rune(r.IntN(26)), 'A'+rune(r.IntN(26)), 100+r.IntN(900), 1+r.IntN(9), r.Float64()*200, r.Float64()*900,
		pick(r, notes), pick(r, words), pick(r, words))
}

// writeCode writes a small function in one of three languages.
func writeCode(b *strings.Builder, r *rand.Rand) {
	f, x, y := pick(r, words), pick(r, words), pick(r, words)
	switch r.IntN(3) {
	case 0:
		fmt.Fprintf(b, "// %s returns the %s of each %s that is not empty.\nfunc %s(%s []string, limit int) ([]int, error) {\n\tout := make([]int, 0, len(%s))\n\tfor i, v := range %s {\n\t\tif v == \"\" || i > limit {\n\t\t\tcontinue\n\t\t}\n\t\tn, err := strconv.Atoi(v)\n\t\tif err != nil {\n\t\t\treturn nil, fmt.Errorf(\"%s %%d: %%w\", i, err)\n\t\t}\n\t\tout = append(out, n*%d)\n\t}\n\treturn out, nil\n}\n\n",
			f, x, y, f, x, x, x, y, r.IntN(512))
	case 1:
		fmt.Fprintf(b, "def %s(%s, %s=None):\n    \"\"\"Group %s by %s and count them.\"\"\"\n    counts = {}\n    for row in %s:\n        key = row.get(\"%s\", \"unknown\").strip().lower()\n        counts[key] = counts.get(key, 0) + 1\n    if %s is not None:\n        counts = {k: v for k, v in counts.items() if v >= %s}\n    return sorted(counts.items(), key=lambda kv: -kv[1])\n\n\n",
			f, x, y, x, y, x, y, y, y)
	default:
		fmt.Fprintf(b, "export async function %s(%s) {\n  const response = await fetch(`${BASE_URL}/%s/${%s.id}?page=%d`);\n  if (!response.ok) {\n    throw new Error(`%s: ${response.status}`);\n  }\n  const { items, next } = await response.json();\n  return { %s: items.map((item) => item.%s), next };\n}\n\n",
			f, x, y, x, r.IntN(40), f, y, x)
	}
}
