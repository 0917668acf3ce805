// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package safetensors

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// IndexFile is the name of the file that says in which shard a tensor is.
const IndexFile = "model.safetensors.index.json"

// openIndex maps the shards that an index names, and holds each against it.
func openIndex(path string) (*Set, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("safetensors: %w", err)
	}
	if info.Size() > maxHeader {
		return nil, fmt.Errorf("safetensors: %s: %d bytes, more than the %d that are read", path, info.Size(), maxHeader)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("safetensors: %w", err)
	}
	shards, err := parseIndex(raw)
	if err != nil {
		return nil, fmt.Errorf("safetensors: %s: %w", path, err)
	}
	s := &Set{tensors: map[string]Tensor{}}
	if err := s.shards(path, shards); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// parseIndex returns the name of the shard of each tensor.
func parseIndex(raw []byte) (map[string]string, error) {
	var index struct {
		WeightMap map[string]string `json:"weight_map"`
	}
	if err := json.Unmarshal(raw, &index); err != nil {
		return nil, err
	}
	if len(index.WeightMap) == 0 {
		return nil, errors.New("weight_map is empty")
	}
	for tensor, shard := range index.WeightMap {
		// A shard lies beside its index: a path could point at any file.
		if shard != filepath.Base(shard) || shard == "." || shard == ".." || filepath.Ext(shard) != ".safetensors" {
			return nil, fmt.Errorf("tensor %s: %q is not the name of a safetensors file beside it", tensor, shard)
		}
	}
	return index.WeightMap, nil
}

func (s *Set) shards(index string, shards map[string]string) error {
	files := slices.Compact(slices.Sorted(maps.Values(shards)))
	for _, file := range files {
		if err := s.add(filepath.Join(filepath.Dir(index), file)); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(shards)) {
		t, ok := s.tensors[name]
		if !ok {
			return fmt.Errorf("safetensors: tensor %s: %s says that it is in %s, which does not have it", name, index, shards[name])
		}
		if filepath.Base(t.File) != shards[name] {
			return fmt.Errorf("safetensors: tensor %s: %s says that it is in %s, it is in %s", name, index, shards[name], t.File)
		}
	}
	return nil
}
