// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package testollama

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
)

// LlamaCppModel is the name under which a [LlamaCPP] server has its model.
const LlamaCppModel = "wired"

// A LlamaCPP is a running llama.cpp server, which speaks OpenAI's API.
type LlamaCPP struct {
	URL string // http://127.0.0.1:PORT

	folder, python string
	port           int
	arguments      []string
	process        *process
}

// LlamaCPPConfig says how a llama.cpp server is started.
type LlamaCPPConfig struct {
	Vision  bool   // with the projector
	Context int    // tokens; zero means 4096
	Slots   int    // calls at a time; zero means 1
	Key     string // that the server asks for
}

// StartLlamaCPP starts a server with [Model]. The test is skipped where xllamacpp is missing, unless it is required.
func StartLlamaCPP(t testing.TB, config LlamaCPPConfig) *LlamaCPP {
	t.Helper()
	s := &LlamaCPP{python: python(t), folder: t.TempDir(), port: freePort(t)}
	s.URL = "http://" + address(s.port)
	slots, context := max(config.Slots, 1), config.Context
	if context == 0 {
		context = 4096
	}
	s.arguments = []string{
		filepath.Join(s.folder, "server.py"), "--host", "127.0.0.1", "--port", strconv.Itoa(s.port), "--model", filepath.Join(s.folder, "model.gguf"),
		"--alias", LlamaCppModel, "-c", strconv.Itoa(slots * context), "-np", strconv.Itoa(slots), "-t", "1",
	}
	write(t, s.arguments[0], serverProgram, 0o600)
	write(t, filepath.Join(s.folder, "model.gguf"), Model(), 0o600)
	if config.Vision {
		write(t, filepath.Join(s.folder, "mmproj.gguf"), Projector(), 0o600)
		s.arguments = append(s.arguments, "--mmproj", filepath.Join(s.folder, "mmproj.gguf"))
	}
	if config.Key != "" {
		s.arguments = append(s.arguments, "--api-key", config.Key)
	}
	s.Start(t)
	return s
}

// Start starts a server that was killed again, at the same address.
func (s *LlamaCPP) Start(t testing.TB) {
	t.Helper()
	cmd := exec.Command(s.python, s.arguments...)
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + s.folder}
	s.process = start(t, cmd)
	s.process.wait(t, s.URL+"/health")
}

// Kill ends the server at once, as a crash does.
func (s *LlamaCPP) Kill() { s.process.kill() }
