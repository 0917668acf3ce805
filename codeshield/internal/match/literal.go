// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// literal matches a literal of the pattern, with one of the code or with what is known to be constant.
func (m *machine) literal(p, n tree.ID, pk, nk tree.Kind, k int32) int32 {
	switch pk {
	case tree.Interp:
		if nk == tree.Interp {
			return m.interp(p, n, k)
		}
		return failed
	case tree.String:
		if m.pat.nodes[p].text == anyInterp {
			if nk == tree.Interp || nk == tree.String && m.t.Src[m.t.Nodes[n].Start] == '`' {
				return k
			}
			return failed
		}
		if nk == tree.String {
			if m.pat.lang.fields && m.pat.nodes[p].text == varText && m.pt.Src[m.pt.Nodes[p].Start] == '`' && m.t.Src[m.t.Nodes[n].Start] != '`' {
				return failed
			}
			return m.text(p, n, k)
		}
	case tree.Regex:
		if nk == tree.Regex {
			return m.regex(p, n, k)
		}
		return failed
	case tree.Char:
		if nk == tree.Char {
			return m.text(p, n, k)
		}
	case tree.Int, tree.Float:
		if nk == tree.Int || nk == tree.Float {
			a, b := number(m.pt, p), number(m.t, n)
			if a == b || sameNumber(a, b, m.pat.lang.floatInts) && !(m.pat.lang.sizedNumbers && (sized(a) || sized(b))) {
				return k
			}
			return failed
		}
	case tree.Bool:
		if nk == tree.Bool {
			if strings.EqualFold(m.pt.Value(p), m.t.Value(n)) {
				return k
			}
			return failed
		}
	case tree.Null:
		if nk == tree.Null {
			return k
		}
	}
	return m.constant(p, n, nk, k)
}

// constant matches a literal with an expression that is known to be constant.
func (m *machine) constant(p, n tree.ID, nk tree.Kind, k int32) int32 {
	if !m.pat.opts.ConstantPropagation || m.facts() == nil || m.pat.lang.prefixes && m.pt.Kind(p) == tree.String && prefixOf(m.pt, p) != "" {
		return failed
	}
	switch nk {
	case tree.Ident, tree.Member, tree.Binary, tree.Interp, tree.Call, tree.Unary, tree.Cond, tree.Index:
	default:
		return failed
	}
	c := m.facts().Const(n)
	if c.Kind == resolve.NoConst {
		return failed
	}
	switch m.pt.Kind(p) {
	case tree.String:
		if !c.IsString() {
			return failed
		}
		switch nd := &m.pat.nodes[p]; nd.text {
		case anyText:
			return k
		case varText:
			if c.Kind != resolve.String || m.pat.lang.fields && m.pt.Src[m.pt.Nodes[p].Start] == '`' {
				return failed
			}
			return m.bindName(p, n, c.Str, k)
		case regexText:
			if c.Kind == resolve.String && m.matches(nd, c.Str) {
				return k
			}
		case plainText:
			if c.Kind == resolve.String && c.Str == m.pt.Value(p) {
				return k
			}
		}
	case tree.Int, tree.Float, tree.Unary:
		if m.isNumber(number(m.pt, p), c) {
			return k
		}
	case tree.Char:
		if c.Kind == resolve.Char && c.Str == m.pt.Value(p) {
			return k
		}
	case tree.Null:
		if c.Kind == resolve.Null {
			return k
		}
	case tree.Bool:
		if c.Kind == resolve.Bool && strings.EqualFold(m.pt.Value(p), "true") == c.Bool {
			return k
		}
	}
	return failed
}

// number is the text of a number, its sign and suffix included, without brackets around it.
func number(t *tree.Tree, n tree.ID) string {
	return strings.Trim(t.Text(n), "() \t\r\n")
}

// isNumber reports whether the number of a pattern is the constant c.
func (m *machine) isNumber(text string, c resolve.Const) bool {
	if c.Kind == resolve.AnyInt && c.Str != "" { // the literal that a variable holds
		return sameNumber(text, c.Str, m.pat.lang.floatInts)
	}
	if v, ok := intValue(text); ok {
		return c.Kind == resolve.Int && v == c.Int || m.pat.lang.floatInts && isFloat(c, float64(v))
	}
	v, err := strconv.ParseFloat(cleanNumber(text), 64)
	return err == nil && (isFloat(c, v) || c.Kind == resolve.Int && m.pat.lang.floatInts && v == float64(c.Int))
}

// isFloat reports whether c is the floating-point number v.
func isFloat(c resolve.Const, v float64) bool {
	if c.Kind != resolve.Float {
		return false
	}
	x, err := strconv.ParseFloat(cleanNumber(c.Str), 64)
	return err == nil && x == v
}

// known reports whether the value of c is known.
func known(c resolve.Const) bool { return c.Kind >= resolve.String }

// text matches a string of the pattern with a string of the code by its content.
func (m *machine) text(p, n tree.ID, k int32) int32 {
	nd := &m.pat.nodes[p]
	c := &m.t.Nodes[n]
	if m.pat.lang.prefixes {
		if pre := prefixOf(m.pt, p); pre != "" && !strings.EqualFold(pre, prefixOf(m.t, n)) {
			return failed
		}
	}
	switch nd.text {
	case anyText:
		return k
	case varText, dotsText:
		return m.bindText(nd.slot, c.VStart, c.VEnd, k)
	case regexText:
		if m.matches(nd, m.t.Value(n)) {
			return k
		}
	case plainText:
		if m.pt.Value(p) == m.t.Value(n) {
			return k
		}
	}
	return failed
}

func (m *machine) matches(nd *node, s string) bool {
	ok, err := nd.re.Match(s)
	if err != nil {
		m.exhausted = true
	}
	return ok
}

// regex matches regular-expression literals: content and flags.
func (m *machine) regex(p, n tree.ID, k int32) int32 {
	pn, cn := &m.pt.Nodes[p], &m.t.Nodes[n]
	flags := m.pt.Src[pn.VEnd:pn.End]
	if flags != "/" && flags != m.t.Src[cn.VEnd:cn.End] {
		return failed
	}
	return m.text(p, n, k)
}

// interp matches strings with holes part by part.
func (m *machine) interp(p, n tree.ID, k int32) int32 {
	if a, b := m.pt.Op(p), m.t.Op(n); a != b {
		return failed
	}
	return m.list(p, m.pt.First(p), m.t.First(n), 0, k)
}

// sameNumber reports whether two numbers have the same value. An integer is no float, unless floatInts is set.
func sameNumber(a, b string, floatInts bool) bool {
	if a == b {
		return true
	}
	x, okX := intValue(a)
	y, okY := intValue(b)
	if okX && okY {
		return x == y
	}
	if okX != okY && !floatInts {
		return false
	}
	u, errU := strconv.ParseFloat(cleanNumber(a), 64)
	v, errV := strconv.ParseFloat(cleanNumber(b), 64)
	return errU == nil && errV == nil && u == v
}

// sized reports whether a number has a suffix that tells its type.
func sized(s string) bool {
	hex := strings.HasPrefix(s, "0x") || strings.HasPrefix(s, "0X")
	return strings.IndexByte("lLuU", s[len(s)-1]) >= 0 || !hex && strings.IndexByte("fF", s[len(s)-1]) >= 0
}

// cleanNumber strips separators and suffixes from a decimal number.
func cleanNumber(s string) string {
	s = strings.NewReplacer("_", "", "'", "").Replace(s)
	if len(s) > 1 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X') {
		return s
	}
	return strings.TrimRight(s, "fFdDlLmMjJ")
}

// intValue returns the value of an integer literal as the languages write it: 10, 0x0A, 0b1010, 012, 1_000, 10L.
func intValue(s string) (int64, bool) {
	neg := strings.HasPrefix(s, "-")
	if neg {
		s = strings.TrimLeft(s[1:], " ")
	}
	if strings.ContainsAny(s, "_'") {
		s = strings.NewReplacer("_", "", "'", "").Replace(s)
	}
	base := 10
	if len(s) > 1 && s[0] == '0' && strings.IndexByte("uUlLn", s[1]) < 0 {
		switch s[1] {
		case 'x', 'X':
			base, s = 16, s[2:]
		case 'b', 'B':
			base, s = 2, s[2:]
		case 'o', 'O':
			base, s = 8, s[2:]
		default:
			base, s = 8, s[1:]
		}
	}
	end := len(s)
	for end > 0 && strings.IndexByte("uUlLn", s[end-1]) >= 0 {
		end--
	}
	v, err := strconv.ParseUint(s[:end], base, 64)
	if err != nil {
		return 0, false
	}
	if neg {
		return -int64(v), true
	}
	return int64(v), true
}
