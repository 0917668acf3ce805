// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"context"
	"errors"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/internal/window"
	"github.com/llamafirewall/llamafirewall-go/llm"
)

// window asks about the last turn with as many of the turns before it as the
// model's context holds. If it is too long by itself, it is asked about in
// pieces, and the strictest verdict counts.
func (g *Guard) window(ctx context.Context, p prompt) (Verdict, error) {
	last := p.last()
	of := func(from int, piece string) prompt {
		some := p
		some.turns = append(slices.Clone(p.turns[from:len(p.turns)-1]), turn{agent: last.agent, head: last.head, text: piece})
		return some
	}
	q := window.Question[Verdict]{
		Text: last.text,
		Ask: func(ctx context.Context, from int, piece string) (Verdict, error) {
			return g.ask(ctx, of(from, piece))
		},
		Fit: func(ctx context.Context, from int, piece string, err error) (float64, bool) {
			if !errors.Is(err, llm.ErrTooLong) {
				return 0, false
			}
			return g.fit(ctx, of(from, piece), err), true
		},
		Join: g.join,
		// One verdict is as strict as another where decisions do not depend on the category.
		Final: func(v Verdict) bool { return !v.Safe && len(g.config.Decisions) == 0 },
	}
	for _, t := range p.turns[:len(p.turns)-1] {
		q.Older = append(q.Older, len(t.body()))
	}
	q.Frame = len(text(g.format.render(of(len(q.Older), ""))))
	return q.Answer(ctx)
}

// fit returns how much of a prompt fits, as a part of its length; 0 if that is not known.
func (g *Guard) fit(ctx context.Context, p prompt, err error) float64 {
	if numbers, ok := errors.AsType[*llm.TooLongError](err); ok && numbers.Tokens > 0 && numbers.Limit > 0 {
		return part(numbers.Limit-g.maxTokens(len(p.categories)), numbers.Tokens)
	}
	counter, ok := g.config.Client.(llm.TokenCounter)
	describer, known := g.config.Client.(llm.Describer)
	if !ok || !known {
		return 0
	}
	model, err := describer.Describe(ctx)
	if err != nil || model.ContextTokens == 0 {
		return 0
	}
	tokens, err := counter.CountTokens(ctx, text(g.format.render(p)))
	if err != nil {
		return 0
	}
	return part(model.ContextTokens-g.maxTokens(len(p.categories)), tokens)
}

func part(limit, tokens int) float64 {
	if limit <= 0 || tokens <= limit {
		return 0
	}
	return float64(limit) / float64(tokens)
}

// text returns the text of a prompt.
func text(parts []promptPart) (all string) {
	for _, p := range parts {
		all += p.Text
	}
	return all
}
