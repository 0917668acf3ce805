// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/spf13/cobra"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/promptguard"
)

type promptguardOptions struct {
	config promptguard.Config
	format string
}

func (a *app) promptguardCommand() *cobra.Command {
	var o promptguardOptions
	command := &cobra.Command{
		Use:   "promptguard --model DIR [flags] [FILE|-]...",
		Short: "Score texts with Llama Prompt Guard 2",
		Long: `Promptguard scores texts with the model in a folder: Llama Prompt Guard 2, or
another sequence classifier of DeBERTa-v2's architecture. A FILE is one text, or
JSON Lines of strings or of objects with "text" (.jsonl, .ndjson; other files but
.txt and .md, and standard input, if that is what they hold). Without a FILE it reads
standard input.

The score is that of the whole text, window by window.`,
		Example: `  huggingface-cli download meta-llama/Llama-Prompt-Guard-2-22M --local-dir pg2
  llamafirewall promptguard verify pg2
  llamafirewall promptguard --model pg2 --format json prompts.jsonl`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, files []string) error {
			return a.promptguard(cmd.Context(), o, files)
		},
	}
	flags := command.Flags()
	flags.StringVar(&o.config.Dir, "model", "", "folder of the model")
	flags.BoolVar(&o.config.Preprocess, "preprocess", false, "make white space ready as LlamaFirewall does")
	flags.Float64Var(&o.config.Threshold, "threshold", 0.9, "score from which on a text is not allowed")
	flags.Float64Var(&o.config.Temperature, "temperature", 1, "what the logits are divided by")
	flags.StringArrayVar(&o.config.Labels, "label", nil, "label that stands for an attack; may be repeated (default the last)")
	flags.IntVar(&o.config.Threads, "threads", 0, "threads to run the model on (default all)")
	flags.BoolVar(&o.config.Int8, "int8", false, "run the encoder in 8 bits: faster, and scores are an approximation")
	flags.StringVar(&o.format, "format", "text", "output: text or json")
	var format string
	verify := &cobra.Command{
		Use:   "verify DIR",
		Short: "Check the files of a model and show shapes and hashes",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.verifyModel(args[0], format)
		},
	}
	verify.Flags().StringVar(&format, "format", "text", "output: text or json")
	command.AddCommand(verify)
	return command
}

func (a *app) promptguard(ctx context.Context, o promptguardOptions, files []string) error {
	if o.format != "text" && o.format != "json" {
		return fmt.Errorf("unknown format %q: use text or json", o.format)
	}
	if o.config.Dir == "" {
		return errors.New("promptguard: --model: name the folder of the model")
	}
	guard, err := promptguard.New(o.config)
	if err != nil {
		return err
	}
	defer guard.Close()
	p := promptguardRun{app: a, guard: guard, options: o}
	if len(files) == 0 {
		files = []string{"-"}
	}
	for _, path := range files {
		if err := p.file(ctx, path); err != nil {
			return err
		}
	}
	return nil
}

// promptguardRun is one run of the subcommand.
type promptguardRun struct {
	*app
	guard   *promptguard.Scanner
	options promptguardOptions
}

// scoredText is a text of an input with what the model says of it.
type scoredText struct {
	index, line int
	text        string
	score       promptguard.Score
	err         error
}

// together is how many texts are scored at a time: they share the model's passes.
const together = 32

// file scores one input. What is wrong with it is reported; the error is one of the output.
func (p *promptguardRun) file(ctx context.Context, path string) error {
	source, err := p.openTexts(path)
	if err != nil {
		p.problem(path, 0, err)
		return nil
	}
	defer source.Close()
	for more := true; more; {
		var batch []scoredText
		for len(batch) < together {
			t, ok := source.next()
			if !ok {
				more = false
				break
			}
			batch = append(batch, t)
		}
		var group sync.WaitGroup
		for i := range batch {
			if t := &batch[i]; t.err == nil {
				group.Go(func() { t.score, t.err = p.guard.Score(ctx, t.text) })
			}
		}
		group.Wait()
		for i := range batch {
			if err := p.report(path, &batch[i]); err != nil {
				return err
			}
		}
	}
	if err := source.err(); err != nil {
		p.problem(path, 0, err)
	}
	return nil
}

// report writes what was found in one text.
func (p *promptguardRun) report(path string, t *scoredText) error {
	if t.err != nil {
		p.problem(path, t.line, fmt.Errorf("text %d: %w", t.index, t.err))
		return nil
	}
	decision := firewall.Allow
	if t.score.Score >= p.options.config.Threshold {
		decision = firewall.Block
		p.raise(statusRefused)
	}
	if p.options.format == "json" {
		return p.reportJSON(path, t)
	}
	return p.reportText(path, t, decision)
}
