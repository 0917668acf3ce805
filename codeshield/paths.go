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
	include, exclude []glob
}

// newPathFilter compiles the globs of a rule; it returns nil for a rule that has none.
func newPathFilter(p semgrep.Paths) (*pathFilter, error) {
	if len(p.Include) == 0 && len(p.Exclude) == 0 {
		return nil, nil
	}
	var f pathFilter
	var err error
	if f.include, err = newGlobs(p.Include); err != nil {
		return nil, err
	}
	if f.exclude, err = newGlobs(p.Exclude); err != nil {
		return nil, err
	}
	return &f, nil
}

// allows reports whether the rule is for the file. A text without a name is never left out. Where the path is absolute, the
// place of the file in its project is not known, and a glob that counts from the root of the project leaves nothing out.
func (f *pathFilter) allows(file string) bool {
	if f == nil || file == "" {
		return true
	}
	file = strings.ReplaceAll(file, `\`, "/")
	absolute := strings.HasPrefix(file, "/") || len(file) > 1 && file[1] == ':'
	file = path.Clean("/" + file)
	for _, g := range f.exclude {
		if g.matches(file) && !(g.anchored && absolute) {
			return false
		}
	}
	for _, g := range f.include {
		if g.matches(file) || g.anchored && absolute && g.below.MatchString(file) {
			return true
		}
	}
	return len(f.include) == 0
}

// glob is a pattern of paths, compiled.
type glob struct {
	anchored bool           // it counts from the root of the project
	root     *regexp.Regexp // of an anchored glob: matches paths from the root, with a slash before them
	below    *regexp.Regexp // matches them below any folder
}

func (g *glob) matches(file string) bool {
	if g.anchored {
		return g.root.MatchString(file)
	}
	return g.below.MatchString(file)
}

func newGlobs(list []string) ([]glob, error) {
	var out []glob
	for _, s := range list {
		g, err := newGlob(s)
		if err != nil {
			return nil, fmt.Errorf("paths: glob %q: %w", s, err)
		}
		out = append(out, g)
	}
	return out, nil
}

// newGlob compiles a glob as Semgrep reads it: one that starts with a slash counts from the root of the project, any other
// from any folder, and what matches a folder matches everything below it. "**" between slashes stands for any number of
// folders; "*", "?" and "[...]" stand for a part of one name; a backslash takes the meaning from the next character.
func newGlob(s string) (g glob, err error) {
	rest, anchored := strings.CutPrefix(s, "/")
	body := globRegexp(rest)
	if g.below, err = regexp.Compile(`^/(?:[^/]+/)*` + body); err != nil || !anchored || rest == "" {
		return g, err
	}
	g.anchored = true
	g.root, err = regexp.Compile(`^/` + body)
	return g, err
}

// globRegexp translates a glob without its first slash.
func globRegexp(s string) string {
	var b strings.Builder
	s, folder := strings.CutSuffix(s, "/")
	names := strings.Split(s, "/")
	for i, name := range names {
		last := i == len(names)-1 && !folder
		if name == "**" && !last {
			b.WriteString(`(?:[^/]+/)*`)
			continue
		}
		globName(&b, name)
		if !last {
			b.WriteByte('/')
		}
	}
	if folder {
		b.WriteString(`.*$`)
	} else {
		b.WriteString(`(?:/.*)?$`)
	}
	return b.String()
}

// globName translates what stands between two slashes.
func globName(b *strings.Builder, s string) {
	for s != "" {
		c, n := s[:1], 1
		switch {
		case c == "*":
			b.WriteString(`[^/]*`)
		case c == "?":
			b.WriteString(`[^/]`)
		case c == "[" && classLen(s) > 0:
			n = classLen(s)
			globClass(b, s[1:n-1])
		case c == `\` && len(s) > 1:
			n = 2
			b.WriteString(regexp.QuoteMeta(s[1:2]))
		default:
			if n = strings.IndexAny(s[1:], `*?[\`) + 1; n == 0 {
				n = len(s)
			}
			b.WriteString(regexp.QuoteMeta(s[:n]))
		}
		s = s[n:]
	}
}

// classLen returns the length of the bracket expression that s starts with, 0 if it has no end.
func classLen(s string) int {
	i := 1
	if i < len(s) && (s[i] == '!' || s[i] == '^') {
		i++
	}
	for first := i; i < len(s); i++ {
		switch {
		case s[i] == ']' && i > first:
			return i + 1
		case s[i] == '\\':
			i++
		case strings.HasPrefix(s[i:], "[:"):
			if end := strings.Index(s[i:], ":]"); end > 0 {
				i += end + 1
			}
		}
	}
	return 0
}

// globClass translates the inside of a bracket expression.
func globClass(b *strings.Builder, s string) {
	b.WriteByte('[')
	if s[0] == '!' || s[0] == '^' {
		b.WriteString("^/")
		s = s[1:]
	}
	for i := 0; i < len(s); i++ {
		if end := strings.Index(s[i:], ":]"); end > 0 && strings.HasPrefix(s[i:], "[:") {
			b.WriteString(s[i : i+end+2])
			i += end + 1
			continue
		}
		if s[i] == '\\' && i+1 < len(s) {
			i++
			b.WriteString(regexp.QuoteMeta(s[i : i+1]))
			continue
		}
		if strings.IndexByte(`[]\^`, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	b.WriteByte(']')
}
