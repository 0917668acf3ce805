// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/term"
)

// Exit statuses; the highest that occurs counts.
const (
	statusRefused = 1 // something is not allowed, or found
	statusTrouble = 2 // wrong usage or input, or a scanner that failed
)

var errUsage = errors.New("no command given")

// app is one run of the command line.
type app struct {
	in        io.Reader
	out, errs io.Writer
	colour    bool // out is a terminal that wants it
	progress  *progress
	getenv    func(string) string
	status    int
}

func newApp(in io.Reader, out, errs io.Writer, getenv func(string) string) *app {
	a := &app{in: in, out: out, errs: errs, getenv: getenv}
	a.colour = wantsColour(isTerminal(out), getenv)
	if isTerminal(errs) {
		a.progress = newProgress(errs)
		a.out = clearing{out, a.progress}
	}
	return a
}

func wantsColour(terminal bool, getenv func(string) string) bool {
	return terminal && getenv("NO_COLOR") == "" && getenv("TERM") != "dumb"
}

func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// raise makes the exit status at least s.
func (a *app) raise(s int) { a.status = max(a.status, s) }

// problem reports what went wrong on standard error, with the input and the
// line that it concerns; an empty input and a zero line are left out.
func (a *app) problem(input string, line int, err error) {
	a.raise(statusTrouble)
	a.progress.clear()
	where := ""
	if input != "" {
		where = inputName(input) + ": "
		if line > 0 {
			where = inputName(input) + ":" + strconv.Itoa(line) + ": "
		}
	}
	fmt.Fprintf(a.errs, "llamafirewall: %s%s\n", where, printable(err.Error()))
}

// inputName is how a report calls an input.
func inputName(path string) string {
	if path == "-" {
		return "stdin"
	}
	return printable(path)
}

// printable returns a text that is safe on a terminal: what cannot be seen, or
// would move the cursor, is written as an escape.
func printable(text string) string {
	if utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return text
	}
	quoted := strconv.QuoteToGraphic(text)
	return strings.ReplaceAll(quoted[1:len(quoted)-1], `\"`, `"`)
}

// fileError leaves out what the line says already: the operation and the path.
func fileError(err error) error {
	if path, ok := errors.AsType[*os.PathError](err); ok {
		return path.Err
	}
	return err
}

// paint is a colour of the terminal, as the parameter of an SGR sequence.
type paint string

const (
	red    paint = "1;31"
	yellow paint = "1;33"
	green  paint = "32"
	bold   paint = "1"
	faint  paint = "2"
)

func (a *app) painted(text string, p paint) string {
	if !a.colour {
		return text
	}
	return "\x1b[" + string(p) + "m" + text + "\x1b[0m"
}

// count writes a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
