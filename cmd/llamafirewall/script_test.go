// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"llamafirewall": main})
}

// TestScripts runs the command line by the contract in DESIGN.md: each script
// under testdata/script covers some of its lines.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":    exits,
			"crlf":     convert(func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) }),
			"bom":      convert(func(b []byte) []byte { return append([]byte("\xef\xbb\xbf"), b...) }),
			"latin1":   convert(func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("é"), []byte{0xe9}) }),
			"utf16":    convert(toUTF16),
			"unescape": unescapeFile,
			"longline": longLine,
			"longtext": func(ts *testscript.TestScript, _ bool, args []string) {
				writeFile(ts, args[0], bytes.Repeat([]byte("0123456789 lorem"), number(ts, args[1])/16+1)[:number(ts, args[1])])
			},
		},
	})
}

// exits runs a command and checks its exit status: exits STATUS COMMAND [ARG]...
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND [ARG]...")
	}
	status := 0
	err := ts.Exec(args[1], args[2:]...)
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		status = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if want := number(ts, args[0]); status != want {
		ts.Fatalf("exit status %d, want %d", status, want)
	}
}

// convert makes a command that writes a changed copy of a file: NAME FROM TO.
func convert(change func([]byte) []byte) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, _ bool, args []string) {
		writeFile(ts, args[1], change([]byte(ts.ReadFile(args[0]))))
	}
}

func toUTF16(text []byte) []byte {
	out := []byte{0xff, 0xfe}
	for _, unit := range utf16.Encode([]rune(string(text))) {
		out = append(out, byte(unit), byte(unit>>8))
	}
	return out
}

// unescapeFile replaces \u{HEX ...} in a file by the code points.
func unescapeFile(ts *testscript.TestScript, _ bool, args []string) {
	var out strings.Builder
	rest := ts.ReadFile(args[0])
	for {
		before, after, found := strings.Cut(rest, `\u{`)
		out.WriteString(before)
		if !found {
			break
		}
		list, tail, _ := strings.Cut(after, "}")
		for _, code := range strings.Fields(list) {
			value, err := strconv.ParseUint(code, 16, 32)
			ts.Check(err)
			out.WriteRune(rune(value))
		}
		rest = tail
	}
	writeFile(ts, args[0], []byte(out.String()))
}

// longLine writes JSON Lines whose first line has at least N bytes, in messages of 1 MB: longline FILE N.
func longLine(ts *testscript.TestScript, _ bool, args []string) {
	var out bytes.Buffer
	out.WriteString("[")
	for out.Len() < number(ts, args[1]) {
		out.WriteString(`{"role":"user","content":"` + strings.Repeat("lorem ipsum ", 80_000) + `"},`)
	}
	out.WriteString("{\"role\":\"user\",\"content\":\"\"}]\n")
	out.WriteString(`[{"role":"user","content":"` + strings.Repeat("lorem ipsum ", 80_000) + strings.Repeat(`\udb40\udc69`, 8) + "\"}]\n")
	writeFile(ts, args[0], out.Bytes())
}

func writeFile(ts *testscript.TestScript, name string, data []byte) {
	ts.Check(os.WriteFile(ts.MkAbs(name), data, 0o644))
}

func number(ts *testscript.TestScript, text string) int {
	n, err := strconv.Atoi(text)
	ts.Check(err)
	return n
}
