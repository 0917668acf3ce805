// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Command promptguardserver serves a Prompt Guard model in KServe's Open
// Inference Protocol, version 2, so that many small machines can share a large
// one: they make a promptguard.Scanner with a backend of promptguard/remote.
//
//	promptguardserver -model Llama-Prompt-Guard-2-22M -addr :8000
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/llamafirewall/llamafirewall-go/promptguard"
)

func main() {
	dir := flag.String("model", "", "folder of the model")
	addr := flag.String("addr", "localhost:8000", "address to listen at")
	flag.Parse()
	guard, err := promptguard.New(promptguard.Config{Dir: *dir})
	if err != nil {
		log.Fatal(err)
	}
	defer guard.Close()
	server := &http.Server{Addr: *addr, Handler: newHandler("prompt-guard", guard), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	context.AfterFunc(ctx, func() { server.Shutdown(context.Background()) })
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
}

const (
	maxRequest = 16 << 20 // bytes
	maxBatch   = 256      // sequences
)

type tensor struct {
	Name     string `json:"name"`
	Shape    []int  `json:"shape"`
	Datatype string `json:"datatype"`
	Data     any    `json:"data"`
}

type handler struct {
	name  string
	model promptguard.Backend
}

// newHandler serves one model under a name.
func newHandler(name string, model promptguard.Backend) http.Handler {
	h := &handler{name, model}
	mux := http.NewServeMux()
	ready := func(w http.ResponseWriter, _ *http.Request) { write(w, http.StatusOK, map[string]bool{"ready": true}) }
	mux.HandleFunc("GET /v2/health/live", ready)
	mux.HandleFunc("GET /v2/health/ready", ready)
	mux.HandleFunc("GET /v2/models/"+name+"/ready", ready)
	mux.HandleFunc("GET /v2/models/"+name, h.describe)
	mux.HandleFunc("POST /v2/models/"+name+"/infer", h.infer)
	return mux
}

func write(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

func refuse(w http.ResponseWriter, status int, why string) {
	write(w, status, map[string]string{"error": why})
}

func (h *handler) describe(w http.ResponseWriter, _ *http.Request) {
	of := func(name, kind string) map[string]any {
		return map[string]any{"name": name, "datatype": kind, "shape": []int{-1, -1}}
	}
	write(w, http.StatusOK, map[string]any{
		"name": h.name, "platform": "llamafirewall-go", "versions": []string{},
		"inputs":  []any{of("input_ids", "INT64"), of("attention_mask", "INT64")},
		"outputs": []any{of("logits", "FP32")},
	})
}

func (h *handler) infer(w http.ResponseWriter, r *http.Request) {
	var request struct {
		ID     string `json:"id"`
		Inputs []struct {
			Name     string  `json:"name"`
			Shape    []int   `json:"shape"`
			Datatype string  `json:"datatype"`
			Data     []int32 `json:"data"`
		} `json:"inputs"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxRequest)).Decode(&request); err != nil {
		refuse(w, http.StatusBadRequest, "not a request of the protocol's form")
		return
	}
	var ids, mask []int32
	var shape []int
	for _, in := range request.Inputs {
		if in.Datatype != "INT64" || len(in.Shape) != 2 || in.Shape[0] < 1 || in.Shape[0] > maxBatch || in.Shape[1] < 1 ||
			in.Shape[1] > maxRequest || len(in.Data) != in.Shape[0]*in.Shape[1] {
			refuse(w, http.StatusBadRequest, "inputs are INT64, of as many elements as their shape says")
			return
		}
		switch in.Name {
		case "input_ids":
			ids, shape = in.Data, in.Shape
		case "attention_mask":
			mask = in.Data
		}
	}
	if ids == nil || len(mask) != len(ids) {
		refuse(w, http.StatusBadRequest, "input_ids and attention_mask of one shape are needed")
		return
	}
	batch := make([]promptguard.Sequence, shape[0])
	for i := range batch {
		row, hide := ids[i*shape[1]:(i+1)*shape[1]], mask[i*shape[1]:(i+1)*shape[1]]
		n := 0
		for n < len(row) && hide[n] == 1 {
			n++
		}
		batch[i].IDs = row[:n] // what is filled up costs nothing here
	}
	rows, err := h.model.Infer(r.Context(), batch)
	if err != nil {
		refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	var logits []float32
	for _, row := range rows {
		logits = append(logits, row...)
	}
	write(w, http.StatusOK, map[string]any{
		"id": request.ID, "model_name": h.name,
		"outputs": []tensor{{"logits", []int{len(rows), len(rows[0])}, "FP32", logits}},
	})
}
