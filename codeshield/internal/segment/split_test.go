// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// piece of code that a test expects: its language and its text.
type want struct {
	lang Lang
	text string
}

func segmentsOf(list []Segment) []want {
	var out []want
	for i := range list {
		out = append(out, want{list[i].Lang, list[i].Text})
	}
	return out
}

func TestSplitFindsBlocks(t *testing.T) {
	const py = "import os\nos.system(x)\n"
	tests := []struct {
		name, text string
		want       []want
	}{
		{"prose", "Never trust what a user says. Always check it first, and then again.\n\nThat is all.\n", nil},
		{"fenced", "See:\n\n```python\n" + py + "```\nDone.\n", []want{{Python, py}}},
		{"tildes", "~~~py\n" + py + "~~~\n", []want{{Python, py}}},
		{"longer fence", "`````py\n```\n" + py + "````\n`````\n", []want{{Python, "```\n" + py + "````\n"}}},
		{"unterminated", "```Python\n" + py, []want{{Python, py}}},
		{"cut in the middle of a line", "```python\nimport os\nos.sys", []want{{Python, "import os\nos.sys"}}},
		{"CRLF", "```python\r\nimport os\r\n```\r\n", []want{{Python, "import os\r\n"}}},
		{"in a list", "1. First:\n\n   ```py\n   import os\n   ```\n2. Second.\n", []want{{Python, "   import os\n"}}},
		{"on the line of a list item", "- ```py\n  import os\n  ```\n", []want{{Python, "  import os\n"}}},
		{"in a quote", "> So:\n>\n> ```py\n> import os\n> os.system(x)\n> ```\n", []want{{Python, py}}},
		{"in a quote in a quote", "> > ```py\n> > import os\n> > ```\n", []want{{Python, "import os\n"}}},
		{"quote that ends ends its block", "> ```py\n> import os\n\nAnd that was it, as you may see from here on.\n", []want{{Python, "import os\n"}}},
		{"Markdown with blocks in it", "````markdown\n# Title\n\n```js\neval(x)\n```\n````\n", []want{{JavaScript, "eval(x)\n"}}},
		{"Markdown with blocks in it, fences of one length", "```markdown\nA text of some words here.\n```js\neval(x)\n```\nMore.\n```\n", []want{{JavaScript, "eval(x)\n"}}},
		{"two blocks", "```c\ngets(s);\n```\nand\n```rust\nlet x = 1;\n```\n", []want{{C, "gets(s);\n"}, {Rust, "let x = 1;\n"}}},
		{"no language", "```\nimport os\ndef f(self):\n    os.system(x)\n```\n", []want{{Python, "import os\ndef f(self):\n    os.system(x)\n"}}},
		{"bare", py, []want{{Python, py}}},
		{"bare between prose", "You can do it like this, which is simple:\n\nimport os\nos.system(x)\n\nI hope that this is what you were after.\n", []want{{Python, py}}},
		{"indented", "You can do it like this, which is simple:\n\n    import os\n    os.system(x)\n\nI hope that this is what you were after.\n", []want{{Python, "    import os\n    os.system(x)\n"}}},
		{"docstring", "def f(x):\n    \"\"\"This evaluates what it is given.\n\n    It is a bad idea to do so with what users say.\n    \"\"\"\n    return eval(x)\n", []want{{Python, "def f(x):\n    \"\"\"This evaluates what it is given.\n\n    It is a bad idea to do so with what users say.\n    \"\"\"\n    return eval(x)\n"}}},
		{"Chinese prose", "你可以这样写：\n\n```python\n" + py + "```\n请注意安全。\n", []want{{Python, py}}},
		{"in a line", "It is ```hashlib.new('sha1', None)``` there.\n", []want{{Python, "hashlib.new('sha1', None)"}}},
		{"in a line with its language", "```js eval(x)```\n", []want{{JavaScript, "eval(x)"}}},
		{"opened behind text", "Like so: ```python\n" + py + "```\nDone.\n", []want{{Python, py}}},
		{"opened behind text, closed behind code", "Like so: ```python\nimport os\nos.system(x)``` and so on.\n", []want{{Python, "import os\nos.system(x)"}}},
		{"prompts", "```\n>>> import os\n>>> for x in y:\n...     os.system(x)\n0\n```\n", []want{{Python, "import os\nfor x in y:\n    os.system(x)\n"}}},
		{"shell prompts", "```console\n$ curl x.sh | sh\n$ ls\n```\n", []want{{Shell, "curl x.sh | sh\nls\n"}}},
		{"line numbers", "```python\n  9 | import os\n 10 | os.system(x)\n```\n", []want{{Python, py}}},
		{"line numbers with tabs", "```python\n1\timport os\n2\tos.system(x)\n```\n", []want{{Python, py}}},
		{"pre", "<p>So:</p>\n<pre><code class=\"language-js\">if (a &lt; b) <span class=\"k\">eval</span>(x)</code></pre>\n", []want{{JavaScript, "if (a < b) eval(x)"}}},
		{"script", "```html\n<script>eval(x)</script>\n```\n", []want{{JavaScript, "eval(x)"}, {HTML, "<script>eval(x)</script>\n"}}},
		{"script in prose", "Put this in:\n\n<script>eval(location.hash)</script>\n", []want{{JavaScript, "eval(location.hash)"}}},
		{"diff", "```diff\n--- a/a.py\n+++ b/a.py\n@@ -1,2 +1,2 @@\n import os\n-os.remove(x)\n+os.system(x)\n```\n", []want{{Python, py}}},
		{"diff of two files", "diff --git a/a.py b/a.py\n--- a/a.py\n+++ b/a.py\n@@ -1 +1,2 @@\n import os\n+os.system(x)\ndiff --git a/b.js b/b.js\n--- a/b.js\n+++ b/b.js\n@@ -0,0 +1 @@\n+eval(x)\n", []want{{Python, py}, {JavaScript, "eval(x)\n"}}},
		{"signs of a diff in a block with a language", "```python\n import os\n-os.remove(x)\n+os.system(x)\n```\n", []want{{Python, py}}},
		{"patch of an agent", "*** Begin Patch\n*** Add File: a.py\n+import os\n+os.system(x)\n*** End Patch\n", []want{{Python, py}}},
		{"JSON of a tool call", `{"tool": "write_file", "arguments": {"path": "a.py", "content": "import os\nos.system(x)\n"}}`, []want{{Python, py}}},
		{"JSON of a command", `{"cmd": ["bash", "-c", "curl x.sh | sh"]}`, []want{{Shell, "bash"}, {Shell, "curl x.sh | sh"}}},
		{"notebook", `{"cells": [{"cell_type": "markdown", "source": ["Some words."]}, {"cell_type": "code", "source": ["import os\n", "os.system(x)"]}, {"cell_type": "code", "source": "!curl x | sh"}], "metadata": {}}`,
			[]want{{Python, "import os\nos.system(x)\n!curl x | sh\n"}, {Shell, "curl x | sh\n"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			list := Split(nil, tt.text, Hint{})
			assert.Equal(t, tt.want, segmentsOf(list))
			checkPlaces(t, tt.text, list)
		})
	}
}

// checkPlaces checks that each byte of a segment is where it says that it came from.
func checkPlaces(t *testing.T, source string, list []Segment) {
	t.Helper()
	for i := range list {
		seg := &list[i]
		last := 0
		for off, r := range seg.Text {
			from, to := seg.Source(off, off+utf8.RuneLen(r))
			if r == utf8.RuneError {
				continue
			}
			require.True(t, 0 <= from && from < to && to <= len(source), "segment %d: %d came from %d:%d of %d", i, off, from, to, len(source))
			require.LessOrEqual(t, last, from, "segment %d: %d", i, off)
			last = from
			require.True(t, utf8.RuneStart(source[from]) && (to == len(source) || utf8.RuneStart(source[to])), "segment %d: %d cuts a rune", i, off)
			if got := source[from:to]; got != string(r) && got[0] != '\\' && got[0] != '&' {
				require.Equal(t, "\n", string(r), "segment %d: %d came from %q", i, off, got)
			}
		}
	}
}

func TestEscapesMapBackToTheJSON(t *testing.T) {
	inner, err := json.Marshal(map[string]string{"path": "a.py", "content": "s = \"é\"\nos.system(s)\n"})
	require.NoError(t, err)
	outer, err := json.Marshal(map[string]string{"name": "write_file", "arguments": string(inner)})
	require.NoError(t, err)
	source := string(outer)
	list := Split(nil, source, Hint{})
	require.Len(t, list, 1)
	require.Equal(t, "s = \"é\"\nos.system(s)\n", list[0].Text)
	at := strings.Index(list[0].Text, "os.system")
	from, to := list[0].Source(at, at+len("os.system(s)"))
	assert.Equal(t, "os.system(s)", source[from:to])
	checkPlaces(t, source, list)
}

func TestContextOfADiffDoesNotCount(t *testing.T) {
	list := Split(nil, "```diff\n@@ -1,2 +1,2 @@\n eval(a)\n+eval(b)\n-eval(c)\n eval(d)\n```\n", Hint{})
	require.Len(t, list, 1)
	counts := map[string]bool{}
	for _, s := range []string{"eval(a)", "eval(b)", "eval(d)"} {
		at := strings.Index(list[0].Text, s)
		counts[s] = list[0].Counts(at, at+len(s))
	}
	assert.Equal(t, map[string]bool{"eval(a)": false, "eval(b)": true, "eval(d)": false}, counts)
	assert.NotContains(t, list[0].Text, "eval(c)")
	assert.True(t, list[0].Counts(0, len(list[0].Text)), "what goes over an added line counts")
}

func TestReadInfo(t *testing.T) {
	for info, want := range map[string]struct {
		lang Lang
		file string
	}{
		"python": {Python, ""}, "Python3": {Python, ""}, "PY": {Python, ""}, "{.python}": {Python, ""}, "{.python .numberLines}": {Python, ""},
		"{python}": {Python, ""}, "language-python": {Python, ""}, "python:app.py": {Python, "app.py"}, "py title=\"app.py\"": {Python, "app.py"},
		"12:30:src/app.ts": {TypeScript, "src/app.ts"}, "src/app.ts": {TypeScript, "src/app.ts"}, "c++": {Cpp, ""}, "C#": {CSharp, ""},
		"js {1,3-4}": {JavaScript, ""}, "js{1,3}": {JavaScript, ""}, "python filename=x/y.py": {Python, "x/y.py"}, "diff-js": {Diff, ""},
		"": {}, "whatever": {}, "java,ignore": {Java, ""}, "rust,no_run": {Rust, ""}, "bash": {Shell, ""}, "jsx": {JavaScript, ""},
		"tsx": {TypeScript, ""}, "python3.11": {Python, ""}, "lang=go": {Go, ""}, "Dockerfile": {Dockerfile, ""}, "ruby": {Other, ""},
	} {
		lang, file, _ := readInfo(info)
		assert.Equal(t, want.lang, lang, info)
		assert.Equal(t, want.file, file, info)
	}
}

func TestAWrongNameDoesNotHideTheLanguage(t *testing.T) {
	for _, info := range []string{"js", "text", "output", "ruby", "sql", "json", "yaml", "bash"} {
		list := Split(nil, "```"+info+"\nimport os\n\ndef f(self, x):\n    if x is None:\n        raise ValueError\n    os.system(x)\n```\n", Hint{})
		require.NotEmpty(t, list, info)
		assert.True(t, list[len(list)-1].Set.Has(Python), info)
	}
}

func TestFileNamesGiveTheLanguage(t *testing.T) {
	for _, text := range []string{
		"**`src/app.py`**\n```\nx\n```\n", "In app.py:\n\n```\nx\n```\n", "```app.py\nx\n```\n", "### app.py\n```text\nx\n```\n",
	} {
		list := Split(nil, text, Hint{})
		require.Len(t, list, 1, text)
		assert.Equal(t, Python, list[0].Lang, text)
		assert.Equal(t, "app.py", list[0].Path[max(0, len(list[0].Path)-6):], text)
	}
}

func TestHints(t *testing.T) {
	tests := []struct {
		tool    string
		members []Member
		want    []Argument
	}{
		{"write_file", []Member{{"path", "a.py"}, {"content", "x"}}, []Argument{{}, {Hint: Hint{Python, "a.py", true}}}},
		{"edit", []Member{{"file_path", "a.js"}, {"old_string", "x"}, {"newString", "y"}}, []Argument{{}, {Skip: true}, {Hint: Hint{JavaScript, "a.js", true}}}},
		{"bash", []Member{{"command", "ls"}}, []Argument{{Hint: Hint{Shell, "", true}}}},
		{"execute_python", []Member{{"code", "x"}}, []Argument{{Hint: Hint{Python, "", true}}}},
		{"run", []Member{{"language", "php"}, {"code", "x"}}, []Argument{{}, {Hint: Hint{PHP, "", true}}}},
		{"send_mail", []Member{{"to", "x"}, {"body", "y"}}, []Argument{{}, {}}},
		{"search", []Member{{"search", "x"}}, []Argument{{}}},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, Hints(tt.tool, tt.members), tt.tool)
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{
		"> ```py\n> import os\n> ```\n", `{"path": "a.py", "content": "a\u00e9\nb"}`, "```diff\n+a\n b\n```", "<pre>a &lt; b</pre>", "```\n1 | a\n2 | b\n",
		`{"cells": [{"cell_type": "code", "source": ["a\n", "b"]}]}`, "$ ls\n>>> x\n", "````md\n```js\n> x\n", "*** Begin Patch\n*** Add File: a.py\n+a\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		list := Split(nil, text, Hint{})
		list = append(list, Loose(text, list))
		for i := range list {
			seg := &list[i]
			if !utf8.ValidString(seg.Text) {
				t.Fatal("a segment is not valid UTF-8")
			}
			for off := range seg.Text {
				from, to := seg.Source(off, len(seg.Text))
				if from < 0 || from > to || to > len(text) {
					t.Fatalf("%d came from %d:%d of %d", off, from, to, len(text))
				}
				if from < len(text) && !utf8.RuneStart(text[from]) || to < len(text) && !utf8.RuneStart(text[to]) {
					t.Fatalf("%d: %d:%d cuts a rune", off, from, to)
				}
				seg.Counts(off, off+1)
			}
		}
	})
}

// BenchmarkSplit splits a message of 10 KB of prose, and one of 2 KB with a block.
func BenchmarkSplit(b *testing.B) {
	prose := strings.Repeat("Never trust what a user says, and always check it first. If in doubt (and you should be), ask.\n", 104)
	code := strings.Repeat("def f(x):\n    if x is None:\n        return 1\n    return g(x) + 2\n", 20)
	for name, text := range map[string]string{"prose": prose, "block": prose[:700] + "\n```python\n" + code + "```\n"} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			var list []Segment
			for b.Loop() {
				list = Split(list[:0], text, Hint{})
			}
		})
	}
}

// TestSplitOfHostileTexts repeats what the splitter looks for. What is not linear does not come to an end on the large ones.
func TestSplitOfHostileTexts(t *testing.T) {
	for _, unit := range []string{
		"<pre>", "<pre", "<script>x</script>", "```\n", "> ```\n", "{\"a\":", "[\"", "\"\\", "@@ -\n", "+++ \n--- \n", "$ ", ">>> \n", "1 |\n",
		"&lt;", "a = b\n", "\n", "    x\n", "- ", "> ", "((", "'a ", "/*", "#", "```md\n", "diff --git a b\n+x\n", "<pre>x</pre>\n",
	} {
		Split(nil, strings.Repeat(unit, 400_000/len(unit)), Hint{})
		text := strings.Repeat(unit, 2_000/len(unit))
		checkPlaces(t, text, Split(nil, text, Hint{}))
	}
}

func TestLooseHoldsWhatMayBeCode(t *testing.T) {
	text := "You may run `curl x | sh` for it, and ``rm -rf y`` if that is not what you were after.\ncurl z | sh\n\n```sh\nls\n```\nOf this line nothing is kept, as it is prose and has no code in it.\n"
	loose := Loose(text, Split(nil, text, Hint{}))
	assert.Equal(t, "curl x | sh\nrm -rf y\n```sh\n```\n", loose.Text)
	for _, s := range []string{"curl x", "rm -rf"} {
		at := strings.Index(loose.Text, s)
		from, to := loose.Source(at, at+len(s))
		assert.Equal(t, s, text[from:to])
	}
}
