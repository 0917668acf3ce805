// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"path/filepath"
	"strconv"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/deberta"
	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/unigram"
)

// smallFiles is what is read of tokenizer_config.json and special_tokens_map.json.
type smallFiles struct {
	config  tokenizerConfig
	named   specialTokens // in tokenizer_config.json
	special specialTokens // in special_tokens_map.json; nil where there is none
}

type tokenizerConfig struct {
	ModelMaxLength float64                 `json:"model_max_length"`
	Added          map[string]specialToken `json:"added_tokens_decoder"`
}

// specialTokens are tokens by what they stand for.
type specialTokens map[string]specialToken

// specialKeys are the tokens that this architecture has.
var specialKeys = [...]string{"cls_token", "sep_token", "pad_token", "unk_token", "mask_token"}

// specialToken is a token by its text, which some files wrap in an object.
type specialToken struct{ content string }

// UnmarshalJSON reads either form.
func (t *specialToken) UnmarshalJSON(raw []byte) error {
	if string(raw) == "null" {
		return nil
	}
	if raw[0] == '"' {
		return json.Unmarshal(raw, &t.content)
	}
	var o struct {
		Content string `json:"content"`
	}
	if err := json.Unmarshal(raw, &o); err != nil {
		return err
	}
	t.content = o.Content
	return nil
}

// UnmarshalJSON reads the tokens among whatever else an object holds.
func (s *specialTokens) UnmarshalJSON(raw []byte) error {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(raw, &all); err != nil {
		return err
	}
	*s = specialTokens{}
	for _, key := range specialKeys {
		if raw, ok := all[key]; ok {
			var t specialToken
			if err := json.Unmarshal(raw, &t); err != nil {
				return fmt.Errorf("%s: %w", key, err)
			}
			if t.content != "" {
				(*s)[key] = t
			}
		}
	}
	return nil
}

func loadSmall(dir string) (*smallFiles, error) {
	f := new(smallFiles)
	if err := readJSON(dir, tokenizerConfigFile, &f.config, &f.named); err != nil {
		return nil, err
	}
	err := readJSON(dir, specialTokensFile, &f.special)
	if !errors.Is(err, fs.ErrNotExist) {
		return f, err
	}
	// Transformers 5 writes no such file, and all its tokens into the other.
	for _, key := range []string{"cls_token", "sep_token"} {
		if f.named[key].content == "" {
			return nil, fmt.Errorf("%w; without it %s has to name %s", err, filepath.Join(dir, tokenizerConfigFile), key)
		}
	}
	return f, nil
}

// readJSON decodes one of the small files, into each of several values.
func readJSON(dir, name string, values ...any) error {
	path := filepath.Join(dir, name)
	raw, err := deberta.ReadFile(path, maxSmallFile)
	if err != nil {
		return err
	}
	for _, v := range values {
		if err := json.Unmarshal(raw, v); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	return nil
}

// longest returns the greatest number of tokens that tokenizer_config.json allows.
func (f *smallFiles) longest() int {
	// Files without a limit have a huge number in its place.
	if n := f.config.ModelMaxLength; n >= 1 && n < math.MaxInt32 {
		return int(n)
	}
	return math.MaxInt32
}

// check holds the files against one another and against the tokenizer.
func (f *smallFiles) check(dir string, t *unigram.Tokenizer) error {
	file := func(name string) string { return filepath.Join(dir, name) }
	for name, tokens := range map[string]specialTokens{tokenizerConfigFile: f.named, specialTokensFile: f.special} {
		for key, token := range tokens {
			if _, ok := t.ID(token.content); !ok {
				return fmt.Errorf("%s: %s %q is no token of %s: are the files of one model?", file(name), key, token.content, file(tokenizerFile))
			}
		}
	}
	for key, token := range f.named {
		if other, ok := f.special[key]; ok && other != token {
			return fmt.Errorf("%s: %s is %q, in %s it is %q: are the files of one model?", file(tokenizerConfigFile), key, token.content, file(specialTokensFile), other.content)
		}
	}
	for id, token := range f.config.Added {
		n, err := strconv.ParseInt(id, 10, 32)
		if err != nil || t.Token(int32(n)) != token.content {
			return fmt.Errorf("%s: added_tokens_decoder: token %s is not the one of %s: are the files of one model?", file(tokenizerConfigFile), id, file(tokenizerFile))
		}
	}
	return nil
}
