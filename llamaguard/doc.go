// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package llamaguard classifies conversations with Llama Guard 3 and 4, and with
// other guard models, on a server of one's own or a hosted one:
//
//	backend, err := ollama.New(ollama.Config{Model: "llama-guard3:8b"})
//	...
//	guard, err := llamaguard.New(llamaguard.Config{Client: backend, Family: llamaguard.LlamaGuard3_8B})
//	...
//	policy.Scanners[firewall.RoleUser] = append(policy.Scanners[firewall.RoleUser], guard)
//
// The model is asked by raw completion with the prompt that it was trained on:
// which side the last message is on is taken from its role, tool calls, tool
// results, memory and tool definitions are written out, and nothing in a message can close the
// frame around it. See [Family] for what is known of the prompt of which model.
//
// # Verdicts
//
// Only an answer whose first line is exactly safe or unsafe is a verdict.
// Everything else (another answer, half of one, no probabilities, a
// server that fails, a picture that can't be decoded or that nobody reads)
// is an error, which a firewall refuses the message for. The score is the probability of unsafe against
// safe at the first token; thresholds and decisions can be set by category.
//
// Conversations that exceed the model's context are shown from their end. The message that is
// judged is never cut: if it is too long by itself, it is judged in pieces that
// overlap, and the strictest verdict counts.
//
// # Error rates
//
// From the model cards, on Meta's own sets, which are not the same for each model; F1
// and false positive rate:
//
//	Llama Guard 3 8B    English responses .939, .040; prompts .947, .057; tool use, prompts .920, .126, responses .825, .176
//	Llama Guard 3 1B    English .899, .090 (quantized to 4 bits .904, .084)
//	Llama Guard 3 11B-vision   prompts with a picture .733, .052; responses .938, .016
//	Llama Guard 4 12B   responses, English .61, .11; multilingual .51, .03; one picture .38, .09; several .52, .09
//
// The languages of Llama Guard 3 1B and 8B are English, French, German, Hindi, Italian, Portuguese, Spanish and
// Thai; the 11B model reads English only and is not for pictures without a text.
package llamaguard
