// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"context"
	"errors"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

const (
	leastPiece  = 64 // bytes; a context that holds less is too small to judge anything
	overlapPart = 8  // an eighth of a piece is shown again with the next
)

// window asks about the last turn with as many of the turns before it as the
// model's context holds. What it holds is the server's word, by its own
// tokenizer. If the last turn alone is too long, it is asked about in pieces.
func (g *Guard) window(ctx context.Context, p prompt) (Verdict, error) {
	for {
		v, err := g.ask(ctx, p)
		if !errors.Is(err, llm.ErrTooLong) {
			return v, err
		}
		fit := g.fit(ctx, p, err)
		if len(p.turns) == 1 {
			return g.pieces(ctx, p, fit)
		}
		p.turns = p.turns[drop(p.turns, fit):]
	}
}

// fit returns how much of a prompt fits, as a part of its length; 0 if that is not known.
func (g *Guard) fit(ctx context.Context, p prompt, err error) float64 {
	var numbers *llm.TooLongError
	if errors.As(err, &numbers) && numbers.Tokens > 0 && numbers.Limit > 0 {
		return part(numbers.Limit-g.format.tokens, numbers.Tokens)
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
	return part(model.ContextTokens-g.format.tokens, tokens)
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

// drop returns how many of the oldest turns to leave out, at least one and
// never the last: half of them if nothing is known.
func drop(turns []turn, fit float64) int {
	older := len(turns) - 1
	if fit == 0 {
		return (older + 1) / 2
	}
	total := 0
	for _, t := range turns {
		total += len(t.body())
	}
	excess := int(float64(total) * (1 - fit))
	n := 0
	for n < older && (n == 0 || excess > 0) {
		excess -= len(turns[n].body())
		n++
	}
	return n
}

// pieces asks about a turn that is too long for the context, piece by piece
// with an overlap. The strictest verdict counts.
func (g *Guard) pieces(ctx context.Context, p prompt, fit float64) (Verdict, error) {
	whole := p.last()
	size := len(whole.text) / 2
	if fit > 0 {
		// The frame takes its share, too.
		frame := len(text(g.format.render(p))) - len(whole.text)
		size = max(leastPiece, int(float64(len(whole.text)+frame)*fit*0.95)-frame)
	}
	verdict := Verdict{Safe: true}
	for start := 0; ; {
		end := cut(whole.text, start+size)
		piece := turn{agent: whole.agent, head: whole.head, text: whole.text[start:end]}
		v, err := g.ask(ctx, prompt{turns: []turn{piece}, categories: p.categories, images: p.images})
		if errors.Is(err, llm.ErrTooLong) && size > leastPiece {
			size = max(leastPiece, min(size, end-start)*3/4)
			continue
		}
		if err != nil {
			return Verdict{}, err
		}
		if verdict = g.join(verdict, v); end == len(whole.text) || g.final(verdict) {
			return verdict, nil
		}
		start = max(start+1, end-size/overlapPart)
		for !utf8.RuneStart(whole.text[start]) {
			start++
		}
	}
}

// cut returns the last boundary between runes that is not behind at, and
// between words if one is near.
func cut(text string, at int) int {
	if at >= len(text) {
		return len(text)
	}
	for !utf8.RuneStart(text[at]) {
		at--
	}
	for i := at; i > at-32 && i > 0; i-- {
		if text[i] == ' ' || text[i] == '\n' {
			return i
		}
	}
	return at
}
