// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package testollama starts real model servers for tests, with a model that the tests make: Ollama, and
// llama.cpp's own server as an OpenAI-compatible one.
//
// It reads the environment (see [OllamaEnv] and the other constants), writes to temporary folders of
// the test and starts processes on the loopback interface, which end with the test.
package testollama

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The models that an Ollama server of these tests has.
const (
	TextModel   = "wired:latest"        // completion only, chat template in Go
	NativeModel = "wired-native:latest" // the same, with the chat template of the model file
	VisionModel = "wired-vision:latest" // with a projector
)

//go:embed server.py
var serverProgram []byte

// An Ollama is a running server.
type Ollama struct {
	URL string // http://127.0.0.1:PORT

	folder, binary, python string
	port                   int
	env                    []string
	process                *process
}

// StartOllama starts a server with the three models. Settings are further environment variables, such as "OLLAMA_MAX_QUEUE=1". The
// test is skipped where the binaries are missing, unless they are required.
func StartOllama(t testing.TB, settings ...string) *Ollama {
	t.Helper()
	s := &Ollama{binary: ollamaBinary(t), python: python(t), folder: t.TempDir(), port: freePort(t), env: settings}
	s.URL = "http://" + address(s.port)
	s.launcher(t)
	s.Start(t)
	model := s.upload(t, Model())
	projector := s.upload(t, Projector())
	s.create(t, map[string]any{"model": TextModel, "files": map[string]string{"model.gguf": model}, "template": GoTemplate})
	// Of other bytes: Ollama has one runner for all models of the same file, and takes it for one that was started for another's template.
	native := s.upload(t, modelNamed("wired by hand for tests, native template"))
	vision := s.upload(t, modelNamed("wired by hand for tests, vision"))
	s.create(t, map[string]any{"model": NativeModel, "files": map[string]string{"model.gguf": native}})
	s.create(t, map[string]any{"model": VisionModel, "files": map[string]string{"model.gguf": vision, "mmproj.gguf": projector}, "template": GoTemplate})
	return s
}

// Start starts a server that was killed again, at the same address.
func (s *Ollama) Start(t testing.TB) {
	t.Helper()
	cmd := exec.Command(s.binary, "serve")
	cmd.Dir = s.folder // where it finds its llama-server, if it has none beside it
	cmd.Env = append([]string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + s.folder, "OLLAMA_MODELS=" + filepath.Join(s.folder, "models"),
		"OLLAMA_HOST=" + address(s.port), "OLLAMA_NO_CLOUD=1", "OLLAMA_NOPRUNE=1", "OLLAMA_MAX_LOADED_MODELS=3",
	}, s.env...)
	s.process = start(t, cmd)
	s.process.wait(t, s.URL+"/api/version")
}

// Kill ends the server and its runners at once, as a crash does.
func (s *Ollama) Kill() { s.process.kill() }

// Log returns the last of what the server wrote.
func (s *Ollama) Log() string { return s.process.log.String() }

// launcher puts llama-server where Ollama looks below its working folder, and llama-quantize, which it
// asks for a plain copy when a model is made from full-precision weights.
func (s *Ollama) launcher(t testing.TB) {
	t.Helper()
	folder := filepath.Join(s.folder, "build", "lib", "ollama")
	program := filepath.Join(folder, "server.py")
	write(t, program, serverProgram, 0o600)
	write(t, filepath.Join(folder, "llama-server"), fmt.Appendf(nil, "#!/bin/sh\nexec '%s' '%s' \"$@\"\n", s.python, program), 0o700)
	const copyScript = "#!/bin/sh\nfor x; do [ \"$x\" = COPY ] && exec cp \"$from\" \"$to\"; from=$to to=$x; done\nexit 1\n"
	write(t, filepath.Join(folder, "llama-quantize"), []byte(copyScript), 0o700)
}

func write(t testing.TB, path string, data []byte, mode os.FileMode) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, mode); err != nil {
		t.Fatal(err)
	}
}

// upload sends a file and returns its digest.
func (s *Ollama) upload(t testing.TB, data []byte) string {
	t.Helper()
	digest := fmt.Sprintf("sha256:%x", sha256.Sum256(data))
	s.post(t, "/api/blobs/"+digest, data)
	return digest
}

func (s *Ollama) create(t testing.TB, request map[string]any) {
	t.Helper()
	request["stream"] = false
	body, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	if answer := s.post(t, "/api/create", body); !strings.Contains(answer, "success") {
		t.Fatalf("create: %s", answer)
	}
}

func (s *Ollama) post(t testing.TB, path string, body []byte) string {
	t.Helper()
	response, err := http.Post(s.URL+path, "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode >= 300 {
		t.Fatalf("POST %s: %s\n%s\n%s", path, response.Status, answer, s.process.log)
	}
	return string(answer)
}
