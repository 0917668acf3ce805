// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

func (a *app) testCommand() *cobra.Command {
	var preset string
	var update bool
	command := &cobra.Command{
		Use:   "test [flags] DIR...",
		Short: "Run policy tests: conversations with what is expected of each message",
		Long: `Test reads *.txtar files below each DIR (or single files) and scans their
conversations. A file is a failure where a message is not decided on as it says,
or where something is found that it does not name; the form is described in the
documentation of package firewalltest.

A line "policy: NAME" in a file's header names the preset; --preset overrules it.`,
		Example: `  llamafirewall test testdata/policy
  llamafirewall test --update testdata/policy`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("test: no DIR named")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, dirs []string) error {
			return a.test(cmd.Context(), preset, update, dirs)
		},
	}
	command.Flags().StringVar(&preset, "preset", "", "policy for all files: "+presetNames+" (default: what each file says, else "+defaultPreset+")")
	command.Flags().BoolVar(&update, "update", false, "rewrite the expectations of the files to what comes out")
	return command
}

func (a *app) test(ctx context.Context, preset string, update bool, dirs []string) error {
	files, err := firewalltest.Files(dirs...)
	if err != nil {
		return err
	}
	t := tester{app: a, firewalls: map[string]*firewall.Firewall{}, preset: preset, update: update}
	for _, file := range files {
		if err := t.file(ctx, file); err != nil {
			a.problem("", 0, err)
		}
	}
	return t.summary()
}

// tester is one run of the subcommand.
type tester struct {
	*app
	firewalls map[string]*firewall.Firewall // by the name of the preset
	preset    string
	update    bool

	conversations, messages, failed, updated int
}

// file tests one file. An error is one of the file, not a failed test.
func (t *tester) file(ctx context.Context, path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	c, err := firewalltest.Parse(path, data)
	if err != nil {
		return err
	}
	f, err := t.firewall(c)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	t.conversations++
	t.messages += len(c.Trace)
	if t.update {
		changed, err := firewalltest.Rewrite(ctx, c, f)
		if changed {
			t.updated++
			fmt.Fprintf(t.out, "updated  %s\n", printable(path))
		}
		return err
	}
	failures := c.Check(ctx, f)
	if len(failures) == 0 {
		return nil
	}
	t.failed++
	t.raise(statusRefused)
	fmt.Fprintf(t.out, "%s  %s\n", t.painted("FAIL", red), printable(path))
	for _, failure := range failures {
		fmt.Fprintf(t.out, "  %s\n", printable(failure.String()))
	}
	return nil
}

// firewall returns the firewall of the preset for a file.
func (t *tester) firewall(c *firewalltest.Conversation) (*firewall.Firewall, error) {
	name := t.preset
	if name == "" {
		name = c.Policy
	}
	if name == "" {
		name = defaultPreset
	}
	if f := t.firewalls[name]; f != nil {
		return f, nil
	}
	policy, err := preset(name)
	if err != nil {
		return nil, err
	}
	f, err := firewall.New(policy)
	if err != nil {
		return nil, fmt.Errorf("preset %s: %w", name, err)
	}
	t.firewalls[name] = f
	return f, nil
}

func (t *tester) summary() error {
	line := fmt.Sprintf("%s, %s: ", count(t.conversations, "conversation"), count(t.messages, "message"))
	switch {
	case t.update:
		line += fmt.Sprintf("%d updated", t.updated)
	case t.failed > 0:
		line += t.painted(fmt.Sprintf("%d failed", t.failed), red)
	case t.status != 0:
		line += "the others pass" // what does not is on standard error
	default:
		line += t.painted("all pass", green)
	}
	_, err := fmt.Fprintln(t.out, line)
	return err
}
