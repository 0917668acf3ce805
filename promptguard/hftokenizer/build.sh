#!/usr/bin/env bash
# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
#
# Builds the Rust library of github.com/daulet/tokenizers, which package hftokenizer links, from the module in Go's
# cache and the crates registry alone: about four minutes of CPU. Usage: build.sh DIR; libtokenizers.a is put into
# DIR, where a library of the same version that is there already is kept. Prints the CGO_LDFLAGS to use.
set -euo pipefail

dir=$(mkdir -p "${1:?usage: build.sh DIR}" && cd "$1" && pwd)
cd "$(dirname "$0")"
version=$(go list -m -f '{{.Version}}' github.com/daulet/tokenizers)

if [ "$(cat "$dir/version" 2>/dev/null)" != "$version" ] || [ ! -f "$dir/libtokenizers.a" ]; then
	go mod download github.com/daulet/tokenizers
	source=$(go list -m -f '{{.Dir}}' github.com/daulet/tokenizers)
	rm -rf "$dir/source" "$dir/version"
	cp -r "$source" "$dir/source"
	chmod -R u+w "$dir/source"
	cd "$dir/source"
	# The workspace names a WebAssembly member that is not needed, and a Git repository where a release of the crate does.
	sed -i '/tokenizers-wasm/d' Cargo.toml
	sed -i 's|^tiktoken-rs = .*|tiktoken-rs = "=0.9.0"|' crates/tokenizers/Cargo.toml
	# The version of Hugging Face's library that this project is compared with.
	sed -i 's|^tokenizers = .*|tokenizers = "=0.22.2"|' crates/tokenizers/Cargo.toml
	rm -f Cargo.lock
	cargo build --release -p tokenizers-ffi --target-dir "$dir/target" >&2
	cp "$dir/target/release/libtokenizers_ffi.a" "$dir/libtokenizers.a"
	rm -rf "$dir/source" "$dir/target"
	echo "$version" > "$dir/version"
fi
echo "-L$dir"
