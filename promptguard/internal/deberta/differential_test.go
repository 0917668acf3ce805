// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAgainstTransformers makes models of random shapes with transformers and
// holds answers against its own. It runs with the Python that
// PROMPTGUARD_ORACLE_PYTHON names, or python3, if that has torch and
// transformers; PROMPTGUARD_ORACLE_SEED says which shapes.
func TestAgainstTransformers(t *testing.T) {
	python := os.Getenv("PROMPTGUARD_ORACLE_PYTHON")
	if python == "" {
		found, err := exec.LookPath("python3")
		if err != nil {
			t.Skip("no python3: name one with torch and transformers in PROMPTGUARD_ORACLE_PYTHON")
		}
		python = found
	}
	if exec.Command(python, "-c", "import importlib.util as u, sys; sys.exit(not (u.find_spec('torch') and u.find_spec('transformers')))").Run() != nil {
		t.Skip("no Python with torch and transformers: name one in PROMPTGUARD_ORACLE_PYTHON")
	}
	seed := os.Getenv("PROMPTGUARD_ORACLE_SEED")
	if seed == "" {
		seed = "1"
	}
	dir := t.TempDir()
	out, err := exec.Command(python, filepath.Join(fixtures, "make.py"), dir, "--random", seed, "-n", "12").CombinedOutput()
	require.NoError(t, err, string(out))
	paths, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(t, err)
	require.Len(t, paths, 12)
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			config, err := os.ReadFile(filepath.Join(path, ConfigFile))
			require.NoError(t, err)
			t.Logf("seed %s: %s", seed, config)
			checkGoldens(t, load(t, path, Options{Threads: 2}), goldens(t, path), 1e-4)
		})
	}
}
