// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// openElem is an element whose closing tag is awaited.
type openElem struct {
	name  string
	outer *openElem
}

// voidTags are the elements of HTML that have no closing tag: models leave out the slash.
var voidTags = map[string]bool{"br": true, "hr": true, "img": true, "input": true, "link": true, "meta": true, "area": true,
	"base": true, "col": true, "embed": true, "source": true, "track": true, "wbr": true}

// element parses a JSX element or fragment at "<". Its text and its names have rules of their own, so the tokens
// are taken from the text here.
func element(p *parse.Parser, outer *openElem) tree.ID {
	start := p.Here()
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	p.Next()
	n := p.New(tree.Elem, start, p.End())
	state := p.Push('>', true)
	defer p.Pop(state)
	self := openElem{outer: outer}
	var name tree.ID
	if take(p) != '>' {
		name = tagName(p)
		self.name = p.Src[p.Nodes[name].Start:p.Nodes[name].End]
		if end := p.End(); end < p.Limit() && p.Src[end] == '<' { // type arguments, which mean nothing here
			p.Relex(end)
			typeArgs(p, name)
		}
	}
	attrs := p.New(tree.Args, p.End(), p.End())
	p.Add(n, name)
	closed := attributes(p, attrs)
	p.Add(n, attrs)
	if !closed && !voidTags[self.name] {
		children(p, n, &self)
	}
	p.Widen(n)
	return n
}

// take skips white space and comments behind what was consumed and returns the character there, zero at the end. One
// of the signs of a tag becomes the current token.
func take(p *parse.Parser) byte {
	s, i := p.Src[:p.Limit()], p.End()
	for i < len(s) {
		switch {
		case strings.IndexByte(" \t\n\r\f\v", s[i]) >= 0:
			i++
			continue
		case strings.HasPrefix(s[i:], "//"):
			if k := strings.IndexByte(s[i:], '\n'); k >= 0 {
				i += k
				continue
			}
		case strings.HasPrefix(s[i:], "/*"):
			if k := strings.Index(s[i+2:], "*/"); k >= 0 {
				i += k + 4
				continue
			}
		}
		break
	}
	if i >= len(s) || p.Incomplete != "" {
		p.Relex(i)
		return 0
	}
	var op tree.Op
	switch s[i] {
	case '/':
		op = opSlash
	case '>':
		op = opGreater
	case '{':
		op = opBrace
	case '=':
		op = opEqual
	default:
		p.Relex(i)
		return s[i]
	}
	p.Take(parse.Token{Kind: parse.Punct, Op: op, Start: int32(i), End: int32(i + 1), VStart: int32(i), VEnd: int32(i + 1)})
	return s[i]
}

// tagName parses the name of an element or an attribute, at the current token: dashes, colons and dots belong to it.
func tagName(p *parse.Parser) tree.ID {
	if t := p.Cur(); t.Kind != parse.Word && t.Kind != parse.Punct {
		return p.Name() // a metavariable
	}
	s, start := p.Src[:p.Limit()], p.Here()
	end := start
	for end < len(s) && (isNameByte(s[end]) || s[end] == '-' || s[end] == ':') {
		end++
	}
	if end == start {
		return p.Name()
	}
	p.Take(parse.Token{Kind: parse.Word, Start: int32(start), End: int32(end), VStart: int32(start), VEnd: int32(end)})
	n := p.Leaf(tree.Ident, 0)
	for end < len(s) && s[end] == '.' && p.IsIdentStart(end+1) {
		p.Relex(end)
		n = member(p, n)
		end = p.End()
	}
	return n
}

func isNameByte(c byte) bool {
	return c == '_' || c == '$' || c >= 0x80 || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// attributes parses the attributes of a tag up to and with its end and reports whether the element ends there.
func attributes(p *parse.Parser, args tree.ID) (closed bool) {
	for before := -1; p.End() > before; {
		before = p.End()
		switch c := take(p); {
		case c == 0:
			p.Fail("expected %q", ">")
			return true
		case c == '>':
			p.Next()
			return false
		case c == '/':
			p.Next()
			if take(p) == '>' {
				p.Next()
				return true
			}
		case c == '{':
			p.Add(args, hole(p))
		case c == '<' || c == ';' || c == '}' || c == ')':
			p.Fail("expected %q", ">")
			return true
		case isNameByte(c) || c == '.':
			p.Add(args, attribute(p))
		default:
			p.Fail("unexpected character in a tag")
			p.Add(args, p.Leaf(tree.Bad, 0))
		}
	}
	return true // only what the shared lexer passes over is left
}

// attribute parses name, name="text" or name={expression}; in a pattern also an ellipsis or a metavariable.
func attribute(p *parse.Parser) tree.ID {
	start := p.Here()
	switch p.Cur().Kind {
	case parse.Dots, parse.MetaDots:
		return p.Name()
	case parse.Word, parse.Meta:
	default:
		p.Fail("expected an attribute")
		return p.Leaf(tree.Bad, 0)
	}
	name := tagName(p)
	end := p.End()
	if take(p) != '=' {
		if p.Kind(name) == tree.Metavar {
			return name
		}
		return p.Make(tree.KeywordArg, 0, start, end, name, p.New(tree.Bool, end, end)) // true, though it is not written
	}
	p.Next()
	var value tree.ID
	switch c := take(p); c {
	case '"', '\'':
		value = quoted(p, c)
	case '{':
		value = hole(p)
	case '<':
		value = element(p, nil)
	case 0, '>', '/':
		p.Fail("expected a value")
	default:
		value = p.ExprAt(levelPrimary)
	}
	return p.Make(tree.KeywordArg, 0, start, p.End(), name, value)
}

// quoted parses the text of an attribute, in which a backslash is a character like others.
func quoted(p *parse.Parser, quote byte) tree.ID {
	s, start := p.Src[:p.Limit()], p.Here()
	t := parse.Token{Kind: parse.Str, Start: int32(start), VStart: int32(start + 1)}
	if k := strings.IndexByte(s[start+1:], quote); k >= 0 {
		t.VEnd, t.End = int32(start+1+k), int32(start+2+k)
	} else {
		p.Fail("unclosed string")
		k = strings.IndexAny(s[start+1:], ">\n")
		if k < 0 {
			k = len(s) - start - 1
		}
		t.VEnd, t.End, t.Open = int32(start+1+k), int32(start+1+k), true
	}
	p.Take(t)
	return p.Leaf(tree.String, 0)
}

// hole parses {expression}, {...expression} or {}.
func hole(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	s := p.Push('}', true)
	var n tree.ID
	switch {
	case p.Is("}"):
		n = p.New(tree.Empty, start, p.End())
	case p.Cur().Kind == parse.Dots && !p.Peek(1).Space && p.Peek(1).Op != opShut, p.Is("...") && !p.Pattern:
		at := p.Here()
		p.Next()
		n = p.Make(tree.Spread, opDots, at, p.End(), p.Expr())
	default:
		n = p.Comma()
	}
	for !p.Is("}") && !p.Stuck() {
		p.Fail("expected %q", "}")
		p.SkipOne()
	}
	p.Pop(s)
	p.Want("}")
	return n
}

// children parses what stands between the tags of an element and its closing tag.
func children(p *parse.Parser, n tree.ID, self *openElem) {
	for p.Incomplete == "" {
		s, at := p.Src[:p.Limit()], p.End()
		k := strings.IndexAny(s[at:], "<{")
		if k < 0 {
			text(p, n, at, len(s))
			p.Fail("expected a closing tag")
			return
		}
		text(p, n, at, at+k)
		p.Relex(at + k)
		switch {
		case s[at+k] == '{':
			p.Take(parse.Token{Kind: parse.Punct, Op: opBrace, Start: int32(at + k), End: int32(at + k + 1)})
			p.Add(n, hole(p))
		case at+k+1 < len(s) && s[at+k+1] == '/':
			name, end := closingTag(s, at+k)
			if name != self.name {
				p.Fail("mismatched closing tag")
				if awaited(self.outer, name) {
					return
				}
			}
			p.Take(parse.Token{Kind: parse.Text, Start: int32(at + k), End: int32(end)})
			p.Next()
			return
		case at+k+1 < len(s) && (isNameByte(s[at+k+1]) || s[at+k+1] == '>'):
			p.Take(parse.Token{Kind: parse.Punct, Op: opLess, Start: int32(at + k), End: int32(at + k + 1)})
			p.Add(n, element(p, self))
		default: // a lone angle bracket in the text
			text(p, n, at+k, at+k+1)
		}
	}
}

func awaited(e *openElem, name string) bool {
	for ; e != nil; e = e.outer {
		if e.name == name {
			return true
		}
	}
	return false
}

// closingTag returns the name and the end of the closing tag at off.
func closingTag(s string, off int) (name string, end int) {
	i := off + 2
	for i < len(s) && (s[i] == ' ' || s[i] == '\n' || s[i] == '\t' || s[i] == '\r') {
		i++
	}
	start := i
	for i < len(s) && (isNameByte(s[i]) || s[i] == '-' || s[i] == ':' || s[i] == '.') {
		i++
	}
	name = s[start:i]
	for i < len(s) && s[i] != '>' && s[i] != '<' && s[i] != '\n' {
		i++
	}
	if i < len(s) && s[i] == '>' {
		i++
	}
	return name, i
}

// text adds the text [start, end) to an element, unless it is white space. Value is the text without the space around it.
func text(p *parse.Parser, n tree.ID, start, end int) {
	if start >= end {
		return
	}
	raw := p.Src[start:end]
	trimmed := strings.TrimSpace(raw)
	kind := tree.ElemText
	if p.Pattern {
		kind = textKind(trimmed, tree.ElemText)
	}
	at := int32(start + strings.Index(raw, trimmed))
	p.Take(parse.Token{Kind: parse.Text, Start: int32(start), End: int32(end), VStart: at, VEnd: at + int32(len(trimmed))})
	if trimmed == "" {
		p.Next()
		return
	}
	id := p.Leaf(kind, 0)
	if kind != tree.ElemText {
		p.Nodes[id].Start, p.Nodes[id].End = p.Nodes[id].VStart, p.Nodes[id].VEnd
	}
	p.Add(n, id)
}
