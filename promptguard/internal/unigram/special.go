// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import "fmt"

// SpecialTokens reads a special_tokens_map.json and returns the ids of its tokens by their role: "cls_token",
// "sep_token", "pad_token", "unk_token", "mask_token", "bos_token", "eos_token". Roles that hold a list, as
// "additional_special_tokens", are left out. A token that the tokenizer does not know is an error that names it.
func (t *Tokenizer) SpecialTokens(specialTokensMapJSON []byte) (map[string]int32, error) {
	r := &reader{data: specialTokensMapJSON}
	ids := map[string]int32{}
	err := r.object(func(role string) error {
		v, err := r.value()
		if err != nil {
			return err
		}
		if o, ok := v.(object); ok { // with flags, which tokenizer.json has as well
			v = o["content"]
		}
		token, ok := v.(string)
		if !ok {
			return nil
		}
		id, ok := t.ID(token)
		if !ok {
			return fmt.Errorf("%s: the tokenizer has no token %s", short(role), short(token))
		}
		ids[role] = id
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("unigram: special_tokens_map.json: %w", err)
	}
	return ids, nil
}
