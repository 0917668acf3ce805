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
	"github.com/llamafirewall/llamafirewall-go/llamaguard"
)

type llamaguardOptions struct {
	server    serverOptions
	family    string
	exclude   []string
	threshold float64
	noScores  bool
	text      bool
	role      string
	format    string
}

func (a *app) llamaguardCommand() *cobra.Command {
	var o llamaguardOptions
	command := &cobra.Command{
		Use:   "llamaguard --url URL --model NAME [flags] [FILE|-]...",
		Short: "Classify the last message of conversations with a guard model on a server",
		Long: `Llamaguard reads conversations as scan does and asks a guard model (Llama Guard 3
and 4, ShieldGemma, Granite Guardian, Qwen3Guard) about the last message of each,
which it is shown with those before it. Without a FILE it reads standard input.

With --api openai the server is asked for raw completions, with the prompt that
the model was trained on, and by chat where it has none.`,
		Example: `  llamafirewall llamaguard --url http://127.0.0.1:11434 --model llama-guard3:8b run.jsonl
  llamafirewall llamaguard --url https://api.example.com --api openai --key-env API_KEY --model meta-llama/Llama-Guard-4-12B --format json chat.json`,
		RunE: func(cmd *cobra.Command, files []string) error {
			if cmd.Flags().Changed("role") && !o.text {
				return errors.New("--role needs --text: messages have roles of their own")
			}
			return a.llamaguard(cmd.Context(), o, files)
		},
	}
	flags := command.Flags()
	flags.StringVar(&o.server.url, "url", "", "root of the server, with or without /v1")
	flags.StringVar(&o.server.model, "model", "", "name of the model on the server")
	flags.StringVar(&o.server.api, "api", "ollama", "what the server speaks: ollama or openai")
	flags.StringVar(&o.server.keyEnv, "key-env", "", "environment variable that holds the API key, for --api openai")
	flags.IntVar(&o.server.context, "context", 0, "tokens of context to load the model with, for --api ollama (default 8192)")
	flags.StringVar(&o.family, "family", "", "how the model is asked: "+familyNames()+" (default: by the model's name)")
	flags.StringSliceVar(&o.exclude, "exclude", nil, "codes of categories that are not looked for")
	flags.Float64Var(&o.threshold, "threshold", 0, "score from which on a message is unsafe (default: the model's own answer)")
	flags.BoolVar(&o.noScores, "no-scores", false, "ask for no probabilities, which old servers do not have")
	flags.BoolVar(&o.text, "text", false, "each FILE is one plain text")
	flags.StringVar(&o.role, "role", string(firewall.RoleUser), "with --text: who says it (system, user, assistant, tool, memory, tools)")
	flags.StringVar(&o.format, "format", "text", "output: text or json")
	return command
}

func familyNames() string {
	var names []string
	for _, f := range llamaguard.Families() {
		names = append(names, string(f))
	}
	return strings.Join(names, ", ")
}

func (a *app) llamaguard(ctx context.Context, o llamaguardOptions, files []string) error {
	run, err := a.newGuarding(o)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		files = []string{"-"}
	}
	a.progress.expect(files)
	for _, path := range files {
		if err := run.file(ctx, path); err != nil {
			return err
		}
	}
	a.progress.clear()
	return run.close()
}

// guarding is one run of the subcommand.
type guarding struct {
	*app
	guards                        guards
	options                       llamaguardOptions
	role                          firewall.Role
	before                        int64 // bytes of the inputs that are done
	conversations, unsafe, failed int
}

func (a *app) newGuarding(o llamaguardOptions) (*guarding, error) {
	if o.format != "text" && o.format != "json" {
		return nil, fmt.Errorf("unknown format %q: use text or json", o.format)
	}
	role, err := parseRole(o.role)
	if err != nil {
		return nil, err
	}
	family := llamaguard.FamilyOf(o.server.model)
	if o.family != "" {
		if family, err = llamaguard.ParseFamily(o.family); err != nil {
			return nil, err
		}
	}
	guards, err := a.newGuards(o.server, llamaguard.Config{
		Family: family, Exclude: o.exclude, Threshold: o.threshold, NoScores: o.noScores,
	})
	if err != nil {
		return nil, err
	}
	return &guarding{app: a, guards: guards, options: o, role: role}, nil
}

// file classifies the conversations of one input. The error is one of the output.
func (g *guarding) file(ctx context.Context, path string) error {
	input, err := g.open(path)
	if err != nil {
		g.trouble(path, 0, err)
		return nil
	}
	defer input.Close()
	var source records = conversation.NewReader(input, isJSONLines(path))
	if g.options.text {
		source = &plainText{r: input, role: g.role}
	}
	for n := 0; ; n++ {
		c, err := source.Next()
		switch {
		case err == io.EOF && n == 0:
			g.trouble(path, 0, errors.New("holds no conversation"))
			return nil
		case err == io.EOF:
			g.before += source.Offset()
			return nil
		case err != nil:
			g.trouble(path, 0, fileError(err))
			return nil
		}
		if err := g.conversation(ctx, path, c); err != nil {
			return err
		}
		g.progress.show(g.before+source.Offset(), g.conversations)
	}
}

func (g *guarding) trouble(path string, line int, err error) {
	g.failed++
	g.problem(path, line, err)
}

func (g *guarding) conversation(ctx context.Context, path string, c conversation.Conversation) error {
	if c.Err != nil {
		g.trouble(path, c.Line, fmt.Errorf("conversation %d: %w", c.Index, c.Err))
		return nil
	}
	g.conversations++
	v, err := g.classify(ctx, c)
	if err != nil {
		g.trouble(path, c.Line, fmt.Errorf("conversation %d: %w", c.Index, err))
	} else if !v.Safe {
		g.unsafe++
		g.raise(statusRefused)
	}
	if g.options.format == "json" {
		return g.writeJSON(path, c, v, err)
	}
	return g.writeText(path, c, v, err)
}

// classify returns the verdict about the last message. A conversation with a
// message that no firewall would take gets none.
func (g *guarding) classify(ctx context.Context, c conversation.Conversation) (llamaguard.Verdict, error) {
	if len(c.Messages) == 0 || c.Messages[len(c.Messages)-1].Index < 0 {
		return llamaguard.Verdict{}, errors.New("no messages")
	}
	for _, m := range c.Messages {
		err := m.Err
		if err == nil {
			_, err = parseRole(string(m.Role))
			if err != nil {
				err = errors.New("unknown role")
			}
		}
		if err == nil {
			_, err = firewall.NewInput(m.Message, nil)
		}
		if err != nil {
			return llamaguard.Verdict{}, fmt.Errorf("message %d: %w", m.Index, err)
		}
	}
	return g.guards.classify(ctx, c.Trace())
}

type jsonVerdict struct {
	SchemaVersion int      `json:"schema_version"`
	Input         string   `json:"input"`
	Index         int      `json:"index"`
	Safe          bool     `json:"safe"`
	Categories    []string `json:"categories"`
	Score         float64  `json:"score"`
	Error         string   `json:"error,omitempty"`
}

func (g *guarding) writeJSON(path string, c conversation.Conversation, v llamaguard.Verdict, err error) error {
	line := jsonVerdict{SchemaVersion: schemaVersion, Input: path, Index: c.Index, Safe: v.Safe, Categories: v.Categories, Score: v.Score}
	if line.Categories == nil {
		line.Categories = []string{}
	}
	if err != nil {
		line.Safe, line.Error = false, err.Error()
	}
	return writeJSONLine(g.out, line)
}

func (g *guarding) writeText(path string, c conversation.Conversation, v llamaguard.Verdict, err error) error {
	if v.Safe && err == nil {
		return nil
	}
	where := inputName(path)
	if !g.options.text {
		where = fmt.Sprintf("%s:%d  conversation %d", where, c.Line, c.Index)
	}
	var text string
	switch {
	case err != nil:
		text = g.painted("FAILED", red) + "  see standard error"
	case len(v.Categories) == 0:
		text = fmt.Sprintf("%s  %.2f  no category named", g.painted("UNSAFE", red), v.Score)
	default:
		text = fmt.Sprintf("%s  %.2f  %s", g.painted("UNSAFE", red), v.Score, strings.Join(g.titles(v.Categories), ", "))
	}
	_, err = fmt.Fprintf(g.out, "%s  %s\n", g.painted(where, bold), text)
	return err
}

// titles returns codes with the names that people know.
func (g *guarding) titles(codes []string) []string {
	titles := make([]string, len(codes))
	for i, code := range codes {
		titles[i] = code
		for _, c := range g.guards.categories() {
			if c.Code == code {
				titles[i] += " " + c.Title()
			}
		}
	}
	return titles
}

func (g *guarding) close() error {
	if g.options.format == "json" {
		return nil
	}
	noun := "conversation"
	if g.options.text {
		noun = "text"
	}
	line := fmt.Sprintf("%s, model %s: ", count(g.conversations, noun), printable(g.options.server.model))
	var parts []string
	if g.unsafe > 0 {
		parts = append(parts, fmt.Sprintf("%d unsafe", g.unsafe))
	}
	if g.failed > 0 {
		parts = append(parts, count(g.failed, "problem")+" (see standard error)")
	}
	if len(parts) == 0 {
		parts = append(parts, g.painted("all safe", green))
	}
	_, err := fmt.Fprintln(g.out, line+strings.Join(parts, ", "))
	return err
}
