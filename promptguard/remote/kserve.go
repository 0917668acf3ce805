// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package remote

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/promptguard"
)

// A KServe is a model on a server that speaks KServe's Open Inference Protocol,
// version 2, over HTTP: Triton, KServe, Seldon, OpenVINO. The model has the
// inputs input_ids and attention_mask (INT64, batch x sequence) and the output
// logits (FP32, batch x labels), as a graph that Optimum exports has. It is
// safe for concurrent use.
type KServe struct{ client *client }

// NewKServe checks a configuration. It makes no request.
func NewKServe(cfg Config) (*KServe, error) {
	if cfg.Model == "" {
		return nil, errors.New("remote: Config.Model: empty: name the model on the server")
	}
	path := "/v2/models/" + url.PathEscape(cfg.Model)
	if cfg.Version != "" {
		path += "/versions/" + url.PathEscape(cfg.Version)
	}
	c, err := newClient(cfg, path+"/infer")
	if err != nil {
		return nil, err
	}
	return &KServe{c}, nil
}

// Tensors of the protocol.
type (
	inputTensor struct {
		Name     string  `json:"name"`
		Shape    []int   `json:"shape"`
		Datatype string  `json:"datatype"`
		Data     []int32 `json:"data"`
	}
	outputTensor struct {
		Name     string    `json:"name"`
		Shape    []int     `json:"shape"`
		Datatype string    `json:"datatype"`
		Data     []float32 `json:"data"`
	}
	outputName struct {
		Name string `json:"name"`
	}
	inferRequest struct {
		Inputs  []inputTensor `json:"inputs"`
		Outputs []outputName  `json:"outputs"`
	}
	inferResponse struct {
		Outputs []outputTensor `json:"outputs"`
		Error   string         `json:"error"`
	}
)

// Infer asks for the logits of a batch. Shorter sequences are filled up, and
// the mask hides what was filled.
func (k *KServe) Infer(ctx context.Context, batch []promptguard.Sequence) ([][]float32, error) {
	if len(batch) == 0 {
		return nil, nil
	}
	longest := 0
	for _, s := range batch {
		longest = max(longest, len(s.IDs))
	}
	shape := []int{len(batch), longest}
	ids := inputTensor{Name: "input_ids", Shape: shape, Datatype: "INT64"}
	mask := inputTensor{Name: "attention_mask", Shape: shape, Datatype: "INT64"}
	for _, s := range batch {
		fill := longest - len(s.IDs)
		ids.Data = append(append(ids.Data, s.IDs...), slices.Repeat([]int32{k.client.config.PadID}, fill)...)
		mask.Data = append(append(mask.Data, slices.Repeat([]int32{1}, len(s.IDs))...), make([]int32, fill)...)
	}
	var answer inferResponse
	if err := k.client.post(ctx, inferRequest{[]inputTensor{ids, mask}, []outputName{{"logits"}}}, &answer); err != nil {
		return nil, err
	}
	return answer.rows(len(batch))
}

// rows takes the logits out of an answer.
func (r *inferResponse) rows(n int) ([][]float32, error) {
	at := slices.IndexFunc(r.Outputs, func(t outputTensor) bool { return t.Name == "logits" })
	if r.Error != "" || at < 0 {
		return nil, errors.New("remote: the answer has no output logits")
	}
	t := r.Outputs[at]
	if t.Datatype != "FP32" || len(t.Shape) != 2 || t.Shape[0] != n || t.Shape[1] < 1 || len(t.Data) != n*t.Shape[1] {
		return nil, fmt.Errorf("remote: logits of type %s, shape %v and %d elements for %d sequences", t.Datatype, t.Shape, len(t.Data), n)
	}
	return slices.Collect(slices.Chunk(t.Data, t.Shape[1])), nil
}
