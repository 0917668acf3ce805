// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llm"
)

// Classify asks the model about the last message of a conversation, and returns
// its verdict. A message without a text or picture is safe. The error quotes
// nothing of the conversation; a caller that has an error has no verdict.
func (g *Guard) Classify(ctx context.Context, t firewall.Trace) (Verdict, error) {
	if len(t) == 0 {
		return Verdict{}, errors.New("llamaguard: conversation without a message")
	}
	return g.classify(ctx, t[len(t)-1], t[:len(t)-1])
}

func (g *Guard) classify(ctx context.Context, m firewall.Message, past firewall.Trace) (Verdict, error) {
	v, err := g.verdict(ctx, m, past)
	if err != nil {
		return Verdict{}, fmt.Errorf("llamaguard: %w", err)
	}
	return v, nil
}

func (g *Guard) verdict(ctx context.Context, m firewall.Message, past firewall.Trace) (Verdict, error) {
	if m.Role == "" {
		return Verdict{}, errors.New("message without a role")
	}
	if err := ctx.Err(); err != nil {
		return Verdict{}, err
	}
	last, err := g.format.newTurn(m)
	if err != nil {
		return Verdict{}, err
	}
	images, err := g.images(m.Images)
	if err != nil {
		return Verdict{}, err
	}
	if strings.TrimSpace(last.text) == "" && len(images) == 0 {
		return Verdict{Safe: true}, nil
	}
	turns, err := g.turns(past)
	if err != nil {
		return Verdict{}, err
	}
	turns = append(turns, last)

	whole := Verdict{Safe: true}
	for _, categories := range g.questions() {
		for _, some := range batches(images, g.format.images) {
			v, err := g.window(ctx, prompt{turns: turns, categories: categories, images: some})
			if err != nil {
				return Verdict{}, err
			}
			whole = g.join(whole, v)
		}
	}
	return whole, nil
}

// turns returns the messages before the one that is judged, as far as they are
// part of the conversation: instructions and tool definitions are not.
func (g *Guard) turns(past firewall.Trace) ([]turn, error) {
	var turns []turn
	for i, m := range past {
		if m.Role == firewall.RoleSystem || m.Role == firewall.RoleTools {
			continue
		}
		t, err := g.format.newTurn(m)
		if err != nil {
			return nil, fmt.Errorf("past[%d]: %w", i, err)
		}
		if strings.TrimSpace(t.text) != "" {
			turns = append(turns, t)
		}
	}
	if n := g.config.MaxTurns; n > 0 && len(turns) > n {
		turns = turns[len(turns)-n:]
	}
	return turns, nil
}

// questions returns the categories of each prompt.
func (g *Guard) questions() [][]Category {
	if !g.config.Separate && !g.format.separate {
		return [][]Category{g.categories}
	}
	var list [][]Category
	for _, c := range g.categories {
		list = append(list, []Category{c})
	}
	return list
}

// batches cuts pictures in as many prompts as they need; without pictures there is one, too.
func batches(images []llm.Image, n int) [][]llm.Image {
	if len(images) == 0 {
		return [][]llm.Image{nil}
	}
	return slices.Collect(slices.Chunk(images, n))
}

// join returns the stricter of two verdicts about parts of a message, with the categories of both.
func (g *Guard) join(a, b Verdict) Verdict {
	switch {
	case a.Safe && b.Safe:
		return Verdict{Safe: true, Score: max(a.Score, b.Score)}
	case a.Safe:
		return b
	case b.Safe:
		return a
	}
	return Verdict{Categories: ordered(append(slices.Clone(a.Categories), b.Categories...), g.categories), Score: max(a.Score, b.Score)}
}

// ask asks one prompt.
func (g *Guard) ask(ctx context.Context, p prompt) (Verdict, error) {
	a, err := g.answer(ctx, p, "")
	if err != nil {
		return Verdict{}, err
	}
	if !a.unsafe && a.scored && a.score >= g.lowest(p.categories) {
		return g.suspect(ctx, p, a)
	}
	return g.judge(a), nil
}

// answer gets and reads one answer. With a start, the model goes on from there.
func (g *Guard) answer(ctx context.Context, p prompt, start string) (answer, error) {
	top := 20
	if g.config.NoScores || start != "" {
		top = 0
	}
	completion, err := g.complete(ctx, p, start, top)
	if err != nil {
		return answer{}, err
	}
	known := p.categories
	if !g.format.separate { // the model knows the excluded ones, asked or not
		known = append(slices.Clone(known), g.excluded...)
	}
	a, err := g.format.parse(start+completion.Text, known)
	if err != nil {
		return answer{}, err
	}
	if top == 0 {
		return a, nil
	}
	if a.score, a.scored = g.format.score(completion.Tokens); !a.scored {
		return answer{}, fmt.Errorf("%w: no probability of its words", ErrNoVerdict)
	}
	return a, nil
}

func (g *Guard) complete(ctx context.Context, p prompt, start string, top int) (llm.Completion, error) {
	if g.config.Chat != nil {
		return g.config.Chat.Chat(ctx, llm.ChatRequest{
			Messages: chatMessages(p), MaxTokens: g.maxTokens(len(p.categories)), TopLogprobs: top, Partial: g.format.partial,
		})
	}
	parts := g.format.render(p)
	if start != "" {
		parts = append(parts, llm.Text(start)...)
	}
	return g.config.Client.Complete(ctx, llm.CompletionRequest{
		Prompt: parts, MaxTokens: g.maxTokens(len(p.categories)), TopLogprobs: top, Partial: g.format.partial,
	})
}

// maxTokens returns the length of the longest answer about n categories.
func (g *Guard) maxTokens(n int) int {
	if g.format.partial {
		return g.format.tokens
	}
	return max(g.format.tokens, 8+6*n) // a code and its comma
}

// judge applies thresholds and exclusions to an answer of unsafe or safe.
func (g *Guard) judge(a answer) Verdict {
	if !a.scored && a.unsafe {
		a.score = 1
	}
	if !a.unsafe {
		return Verdict{Safe: true, Score: a.score}
	}
	asked := slices.DeleteFunc(slices.Clone(a.codes), func(code string) bool { return slices.Contains(g.config.Exclude, code) })
	if len(asked) == 0 && len(a.codes) > 0 {
		return Verdict{Safe: true} // it is about what is not looked for
	}
	reached := slices.DeleteFunc(slices.Clone(asked), func(code string) bool { return a.score < g.threshold(code) })
	if len(reached) == 0 && (len(asked) > 0 || a.score < g.config.Threshold) {
		return Verdict{Safe: true, Score: a.score}
	}
	return Verdict{Categories: ordered(reached, g.categories), Score: a.score}
}

func (g *Guard) threshold(code string) float64 {
	if t, ok := g.config.Thresholds[code]; ok {
		return t
	}
	return g.config.Threshold
}

// lowest returns the score from which on an answer of safe is not taken at its word.
func (g *Guard) lowest(asked []Category) float64 {
	lowest := 1.0
	for _, c := range asked {
		t := g.threshold(c.Code)
		if t == 0 {
			t = 0.5
		}
		lowest = min(lowest, t)
	}
	return lowest
}

// suspect judges an answer of safe with a score that is too high for some
// category. Which one, the model tells when it is made to go on from unsafe.
func (g *Guard) suspect(ctx context.Context, p prompt, a answer) (Verdict, error) {
	a.unsafe = true
	switch {
	case len(p.categories) == 1:
		a.codes = []string{p.categories[0].Code}
	case g.format.forced != "" && g.config.Chat == nil:
		forced, err := g.answer(ctx, p, g.format.forced)
		if err != nil {
			return Verdict{}, err
		}
		a.codes = forced.codes
	case len(g.config.Thresholds) > 0:
		return Verdict{Score: a.score}, nil // it may be any of them
	}
	return g.judge(a), nil
}
