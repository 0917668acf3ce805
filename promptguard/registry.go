// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// registry holds the models that are loaded, so that a process has one copy of
// each however many scanners it makes. It is a cache: what a scanner answers
// does not depend on it.
type registry struct {
	mu      sync.Mutex
	entries map[string]*entry
}

// precision says how the model in a folder is loaded.
type precision string

const (
	float32s precision = "float32"
	int8s    precision = "int8"
	none     precision = "without weights" // it runs elsewhere
)

// entry is a model with the number of its users.
type entry struct {
	users  int
	loaded chan struct{} // closed when bundle and err stand
	bundle *bundle
	err    error
}

var models = &registry{entries: map[string]*entry{}}

// open returns the model in a folder; its release must be called once.
func open(dir string, threads int, p precision) (*bundle, error) {
	key, err := identity(dir)
	if err != nil {
		return nil, fmt.Errorf("model folder: %w", err)
	}
	key += "\x00" + string(p)
	return models.open(key, func() (*bundle, error) { return load(dir, threads, p) })
}

func (r *registry) open(key string, load func() (*bundle, error)) (*bundle, error) {
	r.mu.Lock()
	e, ok := r.entries[key]
	if !ok {
		e = &entry{loaded: make(chan struct{})}
		r.entries[key] = e
	}
	e.users++
	r.mu.Unlock()
	if ok {
		<-e.loaded
	} else {
		e.bundle, e.err = load()
		close(e.loaded)
	}
	release := sync.OnceValue(func() error { return r.release(key, e) })
	if e.err != nil {
		_ = release() // nothing was loaded
		return nil, e.err
	}
	b := *e.bundle
	b.release = release
	return &b, nil
}

// release lets one user go; the last one frees the model.
func (r *registry) release(key string, e *entry) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if e.users--; e.users > 0 {
		return nil
	}
	if r.entries[key] == e {
		delete(r.entries, key)
	}
	if e.bundle == nil || e.bundle.model == nil {
		return nil
	}
	return e.bundle.model.Close()
}

// identity says which files a folder holds: its path, and names, sizes and
// times of what is in it, so that other weights in the same place are another model.
func identity(dir string) (string, error) {
	path, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	if path, err = filepath.EvalSymlinks(path); err != nil {
		return "", err
	}
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		return "", fmt.Errorf("%s is no folder: name the one that the model's files are in", dir)
	}
	list, err := os.ReadDir(path)
	if err != nil {
		return "", err
	}
	var key strings.Builder
	key.WriteString(path)
	for _, file := range list {
		switch filepath.Ext(file.Name()) {
		case ".json", ".safetensors":
			info, err := os.Stat(filepath.Join(path, file.Name())) // what a link points at
			if err != nil {
				return "", err
			}
			fmt.Fprintf(&key, "\x00%s %d %d", file.Name(), info.Size(), info.ModTime().UnixNano())
		}
	}
	return key.String(), nil
}
