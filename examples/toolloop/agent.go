// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// An agent asks a model what to do and does it.
type agent struct {
	runTool firewall.ToolFunc
	add     func(context.Context, firewall.Message) (firewall.Message, error)
	refused []error // what runTool returned, for the log
}

// loop runs until the model answers without tool calls.
func (a *agent) loop(ctx context.Context, task string) (answer string, err error) {
	var messages []firewall.Message
	add := func(m firewall.Message) (firewall.Message, error) {
		m, err := a.add(ctx, m)
		if err == nil {
			messages = append(messages, m)
		}
		return m, err
	}
	if _, err := add(firewall.Message{Role: firewall.RoleUser, Content: task}); err != nil {
		return "", err
	}
	for range 10 {
		reply, err := add(model(messages))
		if err != nil {
			return "", err // none of its calls runs; a model that was taken over has no more say
		}
		if len(reply.ToolCalls) == 0 {
			return reply.Content, nil
		}
		for _, result := range a.runAll(ctx, reply.ToolCalls) {
			if _, err := add(result); err != nil {
				return "", err
			}
		}
	}
	return "", errors.New("too many turns")
}

// runAll runs the calls of one message at the same time. Guard is made for it.
func (a *agent) runAll(ctx context.Context, calls []firewall.ToolCall) []firewall.Message {
	results, errs := make([]firewall.Message, len(calls)), make([]error, len(calls))
	var wg sync.WaitGroup
	for i, call := range calls {
		wg.Go(func() {
			text, err := a.runTool(ctx, call)
			if err != nil && text == "" {
				text = err.Error()
			}
			// Where Guard has refused something, the text says so to the model,
			// and the run goes on without it.
			results[i] = firewall.Message{Role: firewall.RoleTool, ToolCallID: call.ID, Content: text}
			errs[i] = err
		})
	}
	wg.Wait()
	a.refused = append(a.refused, slices.DeleteFunc(errs, func(err error) bool { return err == nil })...)
	return results
}

// model stands for a language model, a gullible one: it obeys orders wherever
// it reads them, and it reads tag characters as well as letters.
func model(messages []firewall.Message) firewall.Message {
	reply := firewall.Message{Role: firewall.RoleAssistant}
	last := messages[len(messages)-1]
	if last.Role == firewall.RoleUser {
		reply.ToolCalls = []firewall.ToolCall{
			{ID: "1", Name: "read_file", Arguments: arguments("path", "notes.txt")},
			{ID: "2", Name: "fetch", Arguments: arguments("url", last.Content[strings.Index(last.Content, "http"):])},
		}
		return reply
	}
	if order := orders.FindStringSubmatch(decoded(last.Content)); order != nil {
		reply.ToolCalls = []firewall.ToolCall{{ID: "3", Name: "upload", Arguments: arguments("path", order[1], "url", order[2])}}
		return reply
	}
	notes, _, _ := strings.Cut(messages[2].Content, "\n") // the results of its first two calls
	page, _, _ := strings.Cut(messages[3].Content, "\n")
	reply.Content = notes + " " + page
	return reply
}

var orders = regexp.MustCompile(`send the file (\S+) to (\S+)`)

// decoded returns a text with tag characters as the letters that they mirror.
func decoded(text string) string {
	return strings.Map(func(r rune) rune {
		if 0xE0020 <= r && r < 0xE007F {
			return r - 0xE0000
		}
		return r
	}, text)
}
