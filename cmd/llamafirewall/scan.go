// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/conversation"
)

type scanOptions struct {
	preset string
	every  bool // --every-message
	text   bool
	role   string
	format string
}

func (a *app) scanCommand() *cobra.Command {
	var o scanOptions
	command := &cobra.Command{
		Use:   "scan [flags] [FILE|-]...",
		Short: "Scan recorded conversations, or plain texts",
		Long: `Scan reads conversations in the form of OpenAI's chat API: a JSON object with
"messages" (and "tools", which are scanned first, as message -1), a bare array
of messages, or JSON Lines of either. Without a FILE it reads standard input.

It stops at the first message of a conversation that is not allowed, unless
--every-message is given.`,
		Example: `  llamafirewall scan run.jsonl
  llamafirewall scan --preset chatbot --format json - < chat.json
  llamafirewall scan --text --role tool page.html`,
		RunE: func(cmd *cobra.Command, files []string) error {
			if cmd.Flags().Changed("role") && !o.text {
				return errors.New("--role needs --text: messages have roles of their own")
			}
			return a.scan(cmd.Context(), o, files)
		},
	}
	flags := command.Flags()
	flags.StringVar(&o.preset, "preset", defaultPreset, "policy: "+presetNames)
	flags.BoolVar(&o.every, "every-message", false, "scan every message with every scanner and report each")
	flags.BoolVar(&o.text, "text", false, "each FILE is one plain text")
	flags.StringVar(&o.role, "role", string(firewall.RoleUser), "with --text: who says it (system, user, assistant, tool, memory, tools)")
	flags.StringVar(&o.format, "format", "text", "output: text, json or sarif")
	return command
}

func (a *app) scan(ctx context.Context, o scanOptions, files []string) error {
	policy, err := preset(o.preset)
	if err != nil {
		return err
	}
	role, err := parseRole(o.role)
	if err != nil {
		return err
	}
	writer, err := a.newScanWriter(o)
	if err != nil {
		return err
	}
	policy.Exhaustive = o.every
	f, err := firewall.New(policy)
	if err != nil {
		return fmt.Errorf("preset %s: %w", o.preset, err)
	}
	s := scan{app: a, firewall: f, options: o, role: role, writer: writer}
	if len(files) == 0 {
		files = []string{"-"}
	}
	a.progress.expect(files)
	for _, path := range files {
		if err := s.file(ctx, path); err != nil {
			return err
		}
	}
	a.progress.clear()
	return writer.close()
}

func parseRole(name string) (firewall.Role, error) {
	switch role := firewall.Role(name); role {
	case firewall.RoleSystem, firewall.RoleUser, firewall.RoleAssistant, firewall.RoleTool, firewall.RoleMemory, firewall.RoleTools:
		return role, nil
	case "developer":
		return firewall.RoleSystem, nil
	}
	return "", fmt.Errorf("unknown role %q: use system, user, assistant, tool, memory or tools", name)
}

// scan is one run of the subcommand.
type scan struct {
	*app
	firewall *firewall.Firewall
	options  scanOptions
	role     firewall.Role
	writer   scanWriter
	before   int64 // bytes of the inputs that are done
	count    int   // conversations
}

// records yields the conversations of an input.
type records interface {
	Next() (conversation.Conversation, error)
	Offset() int64
}

// file scans one input. What is wrong with it is reported; the error is one of the output.
func (s *scan) file(ctx context.Context, path string) error {
	input, err := s.open(path)
	if err != nil {
		s.trouble(path, 0, "", err)
		return nil
	}
	defer input.Close()

	var source records = conversation.NewReader(input, isJSONLines(path))
	if s.options.text {
		source = &plainText{r: input, role: s.role}
	}
	for n := 0; ; n++ {
		c, err := source.Next()
		switch {
		case err == io.EOF && n == 0:
			s.trouble(path, 0, "", errors.New("holds no conversation"))
			return nil
		case err == io.EOF:
			s.before += source.Offset()
			return nil
		case err != nil:
			s.trouble(path, 0, "", fileError(err))
			return nil
		}
		if err := s.conversation(ctx, path, c); err != nil {
			return err
		}
		s.count++
		s.progress.show(s.before+source.Offset(), s.count)
	}
}

// trouble reports a problem on standard error and in the output, if that has a place for it.
func (s *scan) trouble(path string, line int, where string, err error) {
	if where != "" {
		err = fmt.Errorf("%s: %w", where, err)
	}
	s.problem(path, line, err)
	s.writer.trouble(path, line, err)
}

func (s *scan) conversation(ctx context.Context, path string, c conversation.Conversation) error {
	if c.Err != nil {
		s.trouble(path, c.Line, fmt.Sprintf("conversation %d", c.Index), c.Err)
		return nil
	}
	r := newReport(path, c)
	for i, v := range s.firewall.Replay(ctx, c.Trace()) {
		m := c.Messages[i]
		if m.Err != nil {
			v = unreadable(v, m.Err)
		}
		r.add(m, v, s.options.every)
		if err := failure(v); err != nil {
			s.trouble(path, m.Line, fmt.Sprintf("conversation %d: message %d", c.Index, m.Index), err)
		}
		if v.Decision != firewall.Allow {
			s.raise(statusRefused)
			if !s.options.every {
				break
			}
		}
	}
	return s.writer.write(r)
}

// unreadable is the verdict on a message that no firewall saw.
func unreadable(v firewall.Verdict, err error) firewall.Verdict {
	v.Reason = "could not be read"
	v.Results = []firewall.Result{{Scanner: "firewall", Decision: v.Decision, Reason: v.Reason, Err: err}}
	return v
}

// failure returns why a verdict is no decision of all scanners, or nil.
func failure(v firewall.Verdict) error {
	var causes []error
	for _, r := range leaves(v.Results) {
		if r.Err != nil {
			causes = append(causes, r.Err)
		}
	}
	if len(causes) == 0 && errors.Is(v.Err(), firewall.ErrFailed) {
		return v.Err()
	}
	return joinLine(causes)
}

// joinLine joins errors in one line, each once; it returns nil for none.
func joinLine(errs []error) error {
	var texts []string
	seen := map[string]bool{}
	for _, err := range errs {
		if text := err.Error(); !seen[text] {
			seen[text] = true
			texts = append(texts, text)
		}
	}
	if len(texts) == 0 {
		return nil
	}
	return errors.New(strings.Join(texts, "; "))
}
