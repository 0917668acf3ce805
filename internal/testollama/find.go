// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package testollama

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Environment variables that say where things are. Without the first two, the folders that .ci/run fills are
// looked at: ollama/bin/ollama and xllamacpp/bin/python below the cache folder.
const (
	OllamaEnv   = "OLLAMA_BIN"             // the ollama binary
	PythonEnv   = "XLLAMACPP_PYTHON"       // a Python that has the package xllamacpp
	CacheEnv    = "LLAMAFIREWALL_CI_CACHE" // the cache folder; else llamafirewall-ci in the user's
	RequiredEnv = "OLLAMA_REQUIRED"        // 1: what is missing fails the test, which is skipped otherwise
)

// ollamaBinary returns the path of the server, and skips the test, or fails it, without one.
func ollamaBinary(t testing.TB) string {
	t.Helper()
	return find(t, OllamaEnv, filepath.Join("ollama", "bin", "ollama"), "the Ollama server")
}

// python returns a Python that has xllamacpp.
func python(t testing.TB) string {
	t.Helper()
	return find(t, PythonEnv, filepath.Join("xllamacpp", "bin", "python"), "a Python with the package xllamacpp")
}

func find(t testing.TB, variable, cached, what string) string {
	t.Helper()
	path := os.Getenv(variable)
	if path == "" {
		path = filepath.Join(cacheFolder(), cached)
	}
	if found, err := exec.LookPath(path); err == nil {
		absolute, err := filepath.Abs(found)
		if err != nil {
			t.Fatal(err)
		}
		return absolute
	}
	if os.Getenv(RequiredEnv) == "1" {
		t.Fatalf("%s=1, and %s is not at %s", RequiredEnv, what, path)
	}
	t.Skipf("%s is not at %s; .ci/run puts it there, or set %s", what, path, variable)
	return ""
}

func cacheFolder() string {
	if folder := os.Getenv(CacheEnv); folder != "" {
		return folder
	}
	folder, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(folder, "llamafirewall-ci")
}
