// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Command llamafirewall scans recorded conversations of AI agents and tests
// policies, for people who look before they import the library, for CI, and
// for hooks of other tools.
//
//	llamafirewall scan run.jsonl      # is anything in these conversations refused, and why
//	llamafirewall test testdata       # do these conversations end as their files say
//
// The exit status is 0 if there is nothing to report, 1 if something is not
// allowed, and 2 for wrong usage or input, or a scanner that failed; 2 wins
// over 1. Results go to standard output, everything else to standard error.
// Colours are for terminals, and are off where NO_COLOR is set.
package main

import (
	"context"
	"io"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(50) // the rules are most of the heap, and stay: a program beside others is to be small
	}
	os.Exit(run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv))
}

// run runs one command line and returns the exit status.
func run(ctx context.Context, args []string, in io.Reader, out, errs io.Writer, getenv func(string) string) int {
	a := newApp(in, out, errs, getenv)
	root := a.rootCommand()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	if err := root.ExecuteContext(ctx); err != nil {
		a.problem("", 0, err)
	}
	return a.status
}

// rootCommand lists the subcommands; each has a file of its own.
func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:           "llamafirewall",
		Short:         "Scan what AI agents read and write",
		Long:          "llamafirewall scans conversations of AI agents for attacks and tests policies.\n\nExit status: 0 nothing to report, 1 something is not allowed, 2 wrong usage or input, or a scanner that failed.",
		Version:       version(),
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cmd.SetOut(cmd.ErrOrStderr())
			_ = cmd.Help() // standard error: nowhere else to say that it fails
			return errUsage
		},
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetVersionTemplate("llamafirewall {{.Version}}\n")
	root.AddCommand(
		a.scanCommand(),
		a.testCommand(),
		a.codeCommand(),
		a.rulesCommand(),
		a.llamaguardCommand(),
		a.promptguardCommand(),
	)
	return root
}

// version returns the module version that the binary was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
