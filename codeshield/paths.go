// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"fmt"
	"path"
	"regexp"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// pathFilter says which files a rule is for.
type pathFilter struct {
	include, exclude []*regexp.Regexp
}

// newPathFilter compiles the globs of a rule, nil where it has none.
func newPathFilter(p semgrep.Paths) (*pathFilter, error) {
	if len(p.Include) == 0 && len(p.Exclude) == 0 {
		return nil, nil
	}
	f := &pathFilter{}
	for _, list := range []struct {
		globs []string
		to    *[]*regexp.Regexp
	}{{p.Include, &f.include}, {p.Exclude, &f.exclude}} {
		for _, g := range list.globs {
			re, err := globRegexp(g)
			if err != nil {
				return nil, fmt.Errorf("paths: glob %q: %w", g, err)
			}
			*list.to = append(*list.to, re)
		}
	}
	return f, nil
}

// allows reports whether the rule is for the file. A text without a name is never left out.
func (f *pathFilter) allows(file string) bool {
	if f == nil || file == "" {
		return true
	}
	file = path.Clean("/" + strings.ReplaceAll(file, `\`, "/"))
	for _, re := range f.exclude {
		if re.MatchString(file) {
			return false
		}
	}
	for _, re := range f.include {
		if re.MatchString(file) {
			return true
		}
	}
	return len(f.include) == 0
}

// globRegexp translates a glob by the rules of ignore files: without a slash in the middle it matches in any folder, with
// one from the root, or from any folder for compatibility with rules of before; "**" spans folders; what matches a folder
// matches all below it.
func globRegexp(glob string) (*regexp.Regexp, error) {
	var b strings.Builder
	b.WriteString(`(?:^|/)`)
	g := strings.TrimPrefix(strings.TrimPrefix(glob, "./"), "/")
	for i := 0; i < len(g); i++ {
		switch c := g[i]; {
		case strings.HasPrefix(g[i:], "**/"):
			b.WriteString(`(?:.*/)?`)
			i += 2
		case strings.HasPrefix(g[i:], "**"):
			b.WriteString(`.*`)
			i++
		case c == '*':
			b.WriteString(`[^/]*`)
		case c == '?':
			b.WriteString(`[^/]`)
		case c == '[':
			end := strings.IndexByte(g[i:], ']')
			if end < 0 {
				return nil, fmt.Errorf("missing ]")
			}
			class := g[i+1 : i+end]
			if strings.HasPrefix(class, "!") {
				class = "^" + class[1:]
			}
			b.WriteString("[" + strings.ReplaceAll(class, `\`, `\\`) + "]")
			i += end
		default:
			b.WriteString(regexp.QuoteMeta(string(c)))
		}
	}
	b.WriteString(`(?:/.*)?$`)
	return regexp.Compile(b.String())
}
