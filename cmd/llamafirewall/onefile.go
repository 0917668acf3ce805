// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// oneFile is a file system that holds the one file that it names, the path of a file. It is there without the dots that its
// name may begin with: who names a hidden file wants it to be read.
type oneFile string

func (f oneFile) name() string { return strings.TrimLeft(filepath.Base(string(f)), ".") }

// Open opens the folder or the file.
func (f oneFile) Open(name string) (fs.File, error) {
	switch name {
	case f.name():
		return os.Open(string(f))
	case ".":
		dir, err := os.Open(filepath.Dir(string(f)))
		if err != nil {
			return nil, err
		}
		info, err := os.Stat(string(f))
		if err != nil {
			dir.Close()
			return nil, err
		}
		return &oneEntry{File: dir, entry: entry{fs.FileInfoToDirEntry(info), f.name()}}, nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// oneEntry is the folder of a oneFile.
type oneEntry struct {
	fs.File
	entry fs.DirEntry
	read  bool
}

// ReadDir returns the one entry, and nothing when it is called again.
func (e *oneEntry) ReadDir(int) ([]fs.DirEntry, error) {
	if e.read {
		return nil, nil
	}
	e.read = true
	return []fs.DirEntry{e.entry}, nil
}

// entry is a file under another name.
type entry struct {
	fs.DirEntry
	name string
}

// Name returns that name.
func (e entry) Name() string { return e.name }
