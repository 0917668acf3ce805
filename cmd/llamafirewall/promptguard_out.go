// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/promptguard"
)

type jsonScore struct {
	Version int          `json:"schema_version"`
	Input   string       `json:"input"`
	Index   int          `json:"index"`
	Score   float64      `json:"score"`
	Windows []jsonWindow `json:"windows"`
}

type jsonWindow struct {
	Start  int       `json:"start"`
	End    int       `json:"end"`
	Tokens int       `json:"tokens"`
	Logits []float32 `json:"logits"`
	Score  float64   `json:"score"`
}

func (p *promptguardRun) reportJSON(path string, t *scoredText) error {
	row := jsonScore{Version: 1, Input: path, Index: t.index, Score: t.score.Score, Windows: []jsonWindow{}}
	for _, w := range t.score.Windows {
		row.Windows = append(row.Windows, jsonWindow{w.Start, w.End, w.Tokens, w.Logits, w.Score})
	}
	return p.encode(row)
}

func (a *app) encode(v any) error {
	enc := json.NewEncoder(a.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

func (p *promptguardRun) reportText(path string, t *scoredText, decision firewall.Decision) error {
	word := p.painted("allow", green)
	if decision != firewall.Allow {
		word = p.painted("BLOCK", red)
	}
	_, err := fmt.Fprintf(p.out, "%s:%d  %s  %.4f  %s\n", inputName(path), t.index, word, t.score.Score, count(len(t.score.Windows), "window"))
	if err != nil || decision == firewall.Allow {
		return err
	}
	for _, w := range t.score.Windows {
		if w.Score >= p.options.config.Threshold {
			if _, err := fmt.Fprintf(p.out, "  bytes %d:%d  %.4f  %s\n", w.Start, w.End, w.Score, count(w.Tokens, "token")); err != nil {
				return err
			}
		}
	}
	return nil
}

// verifyModel loads a model and shows what it is.
func (a *app) verifyModel(dir, format string) error {
	if format != "text" && format != "json" {
		return fmt.Errorf("unknown format %q: use text or json", format)
	}
	r, err := promptguard.Verify(dir)
	if err != nil {
		return err
	}
	if format == "json" {
		return a.verifyJSON(r)
	}
	w := tabwriter.NewWriter(a.out, 0, 8, 2, ' ', 0)
	fmt.Fprintf(w, "%s: %d layers, %d wide, %s, %s, windows of %d tokens, labels %s; kernels %s\n", printable(dir), r.Layers, r.Hidden,
		count(r.Heads, "head"), count(r.Tokens, "token"), r.Window, printable(strings.Join(r.Labels, ", ")), r.Kernels)
	fmt.Fprintln(w, "FILE\tBYTES\tSHA-256")
	for _, f := range r.Files {
		fmt.Fprintf(w, "%s\t%d\t%s\n", printable(f.Name), f.Bytes, f.SHA256)
	}
	fmt.Fprintln(w, "TENSOR\tTYPE\tSHAPE")
	for _, t := range r.Tensors {
		fmt.Fprintf(w, "%s\t%s\t%s\n", printable(t.Name), t.Type, shape(t.Shape))
	}
	return w.Flush()
}

func shape(dims []int) string {
	if len(dims) == 0 {
		return "scalar"
	}
	return strings.ReplaceAll(strings.Trim(fmt.Sprint(dims), "[]"), " ", "x")
}

func (a *app) verifyJSON(r *promptguard.Report) error {
	type file struct {
		Name   string `json:"name"`
		Bytes  int64  `json:"bytes"`
		SHA256 string `json:"sha256"`
	}
	type tensor struct {
		Name  string `json:"name"`
		Type  string `json:"dtype"`
		Shape []int  `json:"shape"`
		File  string `json:"file"`
	}
	doc := struct {
		Version int      `json:"schema_version"`
		Model   string   `json:"model"`
		Layers  int      `json:"layers"`
		Hidden  int      `json:"hidden_size"`
		Heads   int      `json:"heads"`
		Tokens  int      `json:"vocabulary"`
		Window  int      `json:"window"`
		Labels  []string `json:"labels"`
		Kernels string   `json:"kernels"`
		Files   []file   `json:"files"`
		Tensors []tensor `json:"tensors"`
	}{1, r.Dir, r.Layers, r.Hidden, r.Heads, r.Tokens, r.Window, r.Labels, r.Kernels, []file{}, []tensor{}}
	for _, f := range r.Files {
		doc.Files = append(doc.Files, file(f))
	}
	for _, t := range r.Tensors {
		doc.Tensors = append(doc.Tensors, tensor(t))
	}
	return a.encode(doc)
}
