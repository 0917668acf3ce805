// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package hftokenizer puts Hugging Face's own Rust library, through github.com/daulet/tokenizers, behind the interface of
// this project's tokenizer. It exists to compare with, and for a tokenizer.json with components that
// the tokenizer in Go refuses.
//
// It needs cgo and a static library that Rust builds, so it stands behind the build tag hftokenizer; without the tag
// the package is empty. To build with it on a machine with Go, a C compiler and cargo:
//
//	export CGO_LDFLAGS=$(promptguard/hftokenizer/build.sh ~/.cache/libtokenizers)
//	go build -tags hftokenizer ./...
//
// build.sh takes the sources from the Go module and everything else from the crates registry. Two things of the module have
// to change for that: its workspace has a WebAssembly member with dependencies of its own, and it takes
// tiktoken-rs from a Git repository. The script drops the former and names version 0.9.0 for the latter, and
// pins the crate tokenizers to 0.22.2. It takes two to four minutes of CPU; the library is kept in the folder
// named and built again when the module's version changes.
//
// The library takes text as a C string, so that what follows a NUL byte would not be seen: text with a NUL is
// refused, and so is text that is not UTF-8, whose offsets would be those of another text.
package hftokenizer
