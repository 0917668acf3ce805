// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"io/fs"
	"os"
	"path/filepath"
)

// oneFile is a file system that holds the one file that it names.
type oneFile string

func (f oneFile) Open(name string) (fs.File, error) {
	dir := os.DirFS(filepath.Dir(string(f)))
	if name == "." {
		d, err := dir.Open(".")
		if err != nil {
			return nil, err
		}
		info, err := os.Stat(string(f))
		if err != nil {
			d.Close()
			return nil, err
		}
		return &oneEntry{File: d, entry: fs.FileInfoToDirEntry(info)}, nil
	}
	if name != filepath.Base(string(f)) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return dir.Open(name)
}

// oneEntry is the folder of a oneFile.
type oneEntry struct {
	fs.File
	entry fs.DirEntry
	read  bool
}

func (e *oneEntry) ReadDir(int) ([]fs.DirEntry, error) {
	if e.read {
		return nil, nil
	}
	e.read = true
	return []fs.DirEntry{e.entry}, nil
}
