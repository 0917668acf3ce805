// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// archive is a txtar file cut into its sections, which keep where they stand,
// so that an update can replace some and leave every other byte alone.
type archive struct {
	data     []byte // line ends are \n
	crlf     bool   // they were \r\n in the file
	sections []section
}

// section is a marker line and the lines up to the next one.
type section struct {
	marker           string // what stands between the dashes
	line             int    // of the marker, from 1
	start, body, end int    // offsets in the archive's data: the marker line, the line after it, the end
}

func parseArchive(data []byte) *archive {
	a := &archive{data: data}
	if n := bytes.Count(data, []byte("\n")); n > 0 && n == bytes.Count(data, []byte("\r\n")) {
		a.data, a.crlf = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n")), true
	}
	line := 0
	for start := 0; start < len(a.data); {
		line++
		end := len(a.data)
		if i := bytes.IndexByte(a.data[start:], '\n'); i >= 0 {
			end = start + i + 1
		}
		if marker, ok := cutMarker(strings.TrimSuffix(string(a.data[start:end]), "\n")); ok {
			a.close(start)
			a.sections = append(a.sections, section{marker: marker, line: line, start: start, body: end})
		}
		start = end
	}
	a.close(len(a.data))
	return a
}

func (a *archive) close(end int) {
	if n := len(a.sections); n > 0 {
		a.sections[n-1].end = end
	}
}

// header returns the lines before the first section.
func (a *archive) header() []string {
	end := len(a.data)
	if len(a.sections) > 0 {
		end = a.sections[0].start
	}
	return strings.Split(string(a.data[:end]), "\n")
}

// format returns data with the line ends of the file.
func (a *archive) format(data []byte) []byte {
	if a.crlf {
		return bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n"))
	}
	return data
}

func cutMarker(line string) (string, bool) {
	if len(line) < len("-- x --") || !strings.HasPrefix(line, "-- ") || !strings.HasSuffix(line, " --") {
		return "", false
	}
	marker := strings.TrimSpace(line[len("-- ") : len(line)-len(" --")])
	return marker, marker != ""
}

// guarded reports whether a line means something else than itself: it is empty, or a marker.
func guarded(line string) bool {
	_, marker := cutMarker(line)
	return marker || line == ""
}

// decodeText returns the text of a section's body: its lines without the empty
// ones at the end, and without one backslash where a line is made of
// backslashes alone or of backslashes and a marker.
func decodeText(body string) string {
	lines := strings.Split(strings.TrimRight(body, "\n"), "\n")
	for i, line := range lines {
		if rest := strings.TrimLeft(line, `\`); len(rest) < len(line) && guarded(rest) {
			lines[i] = line[1:]
		}
	}
	return strings.Join(lines, "\n")
}

// encodeText is the inverse of decodeText; the body ends in a newline, and is empty for an empty text.
func encodeText(text string) string {
	if text == "" {
		return ""
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		inner := line == "" && i < len(lines)-1 // counts without help
		if guarded(strings.TrimLeft(line, `\`)) && !inner {
			lines[i] = `\` + line
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// unescape replaces \u{200B}, \u{200B 200C}, \xFF and \\ by what they stand for.
func unescape(text string) (string, error) {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, `\`)
		out.WriteString(before)
		switch {
		case !found:
			return out.String(), nil
		case strings.HasPrefix(rest, `\`):
			out.WriteByte('\\')
			text = rest[1:]
		case strings.HasPrefix(rest, "x") && len(rest) >= 3:
			value, err := strconv.ParseUint(rest[1:3], 16, 8)
			if err != nil {
				return "", fmt.Errorf(`bad escape \%s`, rest[:3])
			}
			out.WriteByte(byte(value))
			text = rest[3:]
		case strings.HasPrefix(rest, "u{"):
			list, after, closed := strings.Cut(rest[2:], "}")
			if !closed {
				return "", fmt.Errorf(`escape \u{ without }`)
			}
			for _, code := range strings.Fields(list) {
				value, err := strconv.ParseUint(code, 16, 32)
				if err != nil || !utf8.ValidRune(rune(value)) {
					return "", fmt.Errorf(`bad code point %q in \u{}`, code)
				}
				out.WriteRune(rune(value))
			}
			text = after
		default:
			return "", fmt.Errorf(`bad escape: \u{HEX ...}, \xHH and \\ are known`)
		}
	}
}

// escape is the inverse of unescape: whatever cannot be seen is written out.
func escape(text string) string {
	var out strings.Builder
	for i, width := 0, 0; i < len(text); i += width {
		var r rune
		r, width = utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && width == 1:
			fmt.Fprintf(&out, `\x%02X`, text[i])
		case r == '\\':
			out.WriteString(`\\`)
		case r == '\n' || visible(r):
			out.WriteRune(r)
		default:
			fmt.Fprintf(&out, `\u{%X}`, r)
		}
	}
	return out.String()
}

// readable reports whether a text can stand in a file as it is.
func readable(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool { return r != '\n' && !visible(r) })
}

func visible(r rune) bool { return r == '\t' || unicode.IsPrint(r) }

// fields cuts a line at spaces; a field that starts with a quote is a Go string.
func fields(line string) ([]string, error) {
	var out []string
	for line = strings.TrimSpace(line); line != ""; line = strings.TrimLeft(line, " \t") {
		if line[0] == '"' {
			quoted, err := strconv.QuotedPrefix(line)
			if err != nil {
				return nil, fmt.Errorf("unfinished quote")
			}
			value, err := strconv.Unquote(quoted)
			if err != nil {
				return nil, fmt.Errorf("bad quoted word %s", quoted)
			}
			out, line = append(out, value), line[len(quoted):]
			continue
		}
		end := strings.IndexAny(line, " \t")
		if end < 0 {
			end = len(line)
		}
		out, line = append(out, line[:end]), line[end:]
	}
	return out, nil
}

// quoteField writes a word so that fields reads it back.
func quoteField(word string) string {
	if word == "" || strings.ContainsAny(word, " \t\"") || !readable(word) || strings.Contains(word, "\n") {
		return strconv.QuoteToASCII(word)
	}
	return word
}
