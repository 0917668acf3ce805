// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package testollama

import (
	"fmt"
	"math"
	"slices"
)

// Categories is how many categories of Llama Guard the model knows: S1 to S14.
const Categories = 14

// Sizes of the model. Each head looks for one word, so the heads bound the words.
const (
	heads      = 16
	headSize   = 16
	embedding  = heads * headSize
	inner      = 32
	contextLen = 131072
)

// The dimensions of the residual stream that mean something; the rest is zero.
const (
	dimOne     = iota // 1 at each place
	dimEnd            // this token is the blank line before an answer
	dimSafe           // this token is "safe"
	dimUnsafe         // this token is "unsafe"
	dimNewline        // this token is a single line feed
	dimList           // this token is "["
	dimCode    = 16   // + k: this token is the code of category k
	dimWord    = 48   // + k: this token is the trigger word of category k; the last is Doubtful's
	dimSeen    = 80   // + k: that word stands somewhere before
	dimNext    = 112  // + k: of the categories after this token's, k comes next
)

// Trigger returns the word that makes the model find category n, 1 to [Categories]: a nonsense word of one token.
func Trigger(n int) string {
	return [Categories]string{
		"alphaharm", "bravoharm", "charlieharm", "deltaharm", "echoharm", "foxtrotharm", "golfharm",
		"hotelharm", "indiaharm", "julietharm", "kiloharm", "limaharm", "mikeharm", "novemberharm",
	}[n-1]
}

// Doubtful is the word that the model answers "safe" to, with a probability of "unsafe" well above zero.
const Doubtful = "iffyharm"

// ChatTemplate is the template inside the model file, in Jinja: the headers of Llama 3.
const ChatTemplate = "{% for m in messages %}<|start_header_id|>{{ m.role }}<|end_header_id|>\n\n{{ m.content }}<|eot_id|>{% endfor %}" +
	"{% if add_generation_prompt %}<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}"

// GoTemplate is the same for Ollama.
const GoTemplate = "{{ range .Messages }}<|start_header_id|>{{ .Role }}<|end_header_id|>\n\n{{ .Content }}<|eot_id|>{{ end }}" +
	"<|start_header_id|>assistant<|end_header_id|>\n\n"

// A rig holds the vocabulary of the model and the ids that its weights refer to.
type rig struct {
	*vocabulary
	words                                   []string // trigger words, Doubtful last
	bos, end, newline, safe, unsafe, closed int
	code, nextCode                          [Categories]int // "S1" and ",S1"
}

func newRig() *rig {
	r := &rig{}
	for n := range Categories {
		r.words = append(r.words, Trigger(n+1))
	}
	r.words = append(r.words, Doubtful)
	r.vocabulary = newVocabulary(slices.Concat([]string{"safe", "unsafe"}, r.words))
	r.end = r.join("\n", "\n")
	r.newline, r.safe, r.unsafe = r.ids["\n"], r.ids["safe"], r.ids["unsafe"]
	for n := range Categories { // no merge leads to these: they are only ever generated
		r.code[n] = r.add(fmt.Sprintf("S%d", n+1), normalToken)
		r.nextCode[n] = r.add(fmt.Sprintf(",S%d", n+1), normalToken)
	}
	r.bos = r.add("<|begin_of_text|>", controlToken)
	for _, name := range []string{"<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eom_id|>"} {
		r.add(name, controlToken)
	}
	r.closed = r.add("<|eot_id|>", controlToken)
	return r
}

// Model returns a tiny model in GGUF whose weights are wired by hand, so that a real server
// (tokenizer, template, sampler, grammar, probabilities) gives answers that follow from the text:
//
//   - a prompt that ends in a blank line is answered "safe", or "unsafe" and on a second line the
//     codes of the categories whose [Trigger] words it holds, in order; [Doubtful] gives "safe" with doubt;
//   - under a JSON schema the answer is the shortest value that conforms: strings and lists are
//     empty, booleans false, numbers 0, of an enum the word that doesn't begin with u, m, h or y; with a trigger
//     word in the prompt lists have an element, booleans are true, numbers 1, enums begin with one of these letters;
//   - any other prompt is answered with nothing.
//
// The bytes are the same each time. It is llama's architecture with one layer: head k of the
// attention looks for word k alone and notes it, the feed-forward layer knows which of the
// noted categories comes after the last one written, and the output matrix is a state machine over the last
// token and the notes.
func Model() []byte { return modelNamed("wired by hand for tests") }

// modelNamed gives it a name, so that the bytes of two models differ.
func modelNamed(name string) []byte {
	r := newRig()
	attention, feedForward := r.attention(), r.feedForward()
	tensors := slices.Concat([]*tensor{r.embeddings(), ones("output_norm.weight", embedding), r.output(), ones("blk.0.attn_norm.weight", embedding)},
		attention, []*tensor{ones("blk.0.ffn_norm.weight", embedding)}, feedForward)
	return encodeGGUF([]entry{
		{"general.architecture", "llama"},
		{"general.name", name},
		{"general.file_type", uint32(0)},
		{"llama.block_count", uint32(1)},
		{"llama.context_length", uint32(contextLen)},
		{"llama.embedding_length", uint32(embedding)},
		{"llama.feed_forward_length", uint32(inner)},
		{"llama.attention.head_count", uint32(heads)},
		{"llama.attention.head_count_kv", uint32(heads)},
		{"llama.attention.layer_norm_rms_epsilon", float32(1e-6)},
		{"llama.rope.dimension_count", uint32(headSize)},
		{"llama.rope.freq_base", float32(1e12)},
		{"llama.vocab_size", uint32(len(r.tokens))},
		{"tokenizer.ggml.model", "gpt2"},
		{"tokenizer.ggml.pre", "llama-bpe"},
		{"tokenizer.ggml.tokens", r.tokens},
		{"tokenizer.ggml.token_type", r.kinds},
		{"tokenizer.ggml.merges", r.merges},
		{"tokenizer.ggml.bos_token_id", uint32(r.bos)},
		{"tokenizer.ggml.eos_token_id", uint32(r.closed)},
		{"tokenizer.ggml.add_bos_token", true},
		{"tokenizer.chat_template", ChatTemplate},
	}, tensors)
}

// embeddings gives each token the dimensions that say what it is.
func (r *rig) embeddings() *tensor {
	t := newTensor("token_embd.weight", embedding, len(r.tokens))
	for id := range r.tokens {
		t.set(dimOne, id, 1)
	}
	for dim, id := range map[int]int{dimEnd: r.end, dimSafe: r.safe, dimUnsafe: r.unsafe, dimNewline: r.newline, dimList: r.ids["["]} {
		t.set(dim, id, 1)
	}
	for n := range Categories {
		t.set(dimCode+n, r.code[n], 1)
		t.set(dimCode+n, r.nextCode[n], 1)
	}
	for n, word := range r.words {
		t.set(dimWord+n, r.ids[word], 1)
		t.set(dimWord+n, r.ids[" "+word], 1)
	}
	return t
}

// attention: the query is the same at each place, the key is large where the head's word stands and zero elsewhere, so that the
// head gives all its weight to the word if there is one. Both lie in the pair of dimensions that the positional
// rotation turns slowest, 3e-11 radians a token.
func (r *rig) attention() []*tensor {
	query, key := newTensor("blk.0.attn_q.weight", embedding, embedding), newTensor("blk.0.attn_k.weight", embedding, embedding)
	value, output := newTensor("blk.0.attn_v.weight", embedding, embedding), newTensor("blk.0.attn_output.weight", embedding, embedding)
	norm := math.Sqrt(embedding / 2.0) // what the norm makes of a 1 in a token that has two
	for n := range r.words {
		first := n * headSize
		slow := first + headSize - 2
		query.set(dimOne, slow, 4)
		key.set(dimWord+n, slow, 4)
		value.set(dimWord+n, first, 1/norm)
		output.set(first, dimSeen+n, 1)
	}
	return []*tensor{query, key, value, output}
}

// feedForward has a neuron for each category: open where the last token is a category before it, and passing on whether its word was seen.
func (r *rig) feedForward() []*tensor {
	gate, up := newTensor("blk.0.ffn_gate.weight", embedding, inner), newTensor("blk.0.ffn_up.weight", embedding, inner)
	down := newTensor("blk.0.ffn_down.weight", inner, embedding)
	for n := 1; n < Categories; n++ {
		for before := range n {
			gate.set(dimCode+before, n, 4)
		}
		up.set(dimSeen+n, n, 1)
		down.set(n, dimNext+n, 1.0/300)
	}
	return []*tensor{gate, up, down}
}

// output is the state machine. A state's weight beats every rank among the free characters.
func (r *rig) output() *tensor {
	const state = 24
	t := newTensor("output.weight", embedding, len(r.tokens))
	for id := range r.tokens {
		t.set(dimOne, id, -6)
	}
	for b := range 128 {
		t.set(dimOne, r.ids[string(rune(b))], 0)
	}
	r.outputJSON(t)
	t.set(dimOne, r.closed, 14)

	t.set(dimOne, r.safe, 0)
	t.set(dimOne, r.unsafe, -1)
	t.set(dimEnd, r.safe, state)
	t.set(dimEnd, r.unsafe, state)
	t.set(dimSeen+Categories, r.unsafe, 0.9) // Doubtful
	t.set(dimSafe, r.closed, state)
	t.set(dimUnsafe, r.newline, 2*state)
	for n := range Categories {
		t.set(dimSeen+n, r.unsafe, 2)
		t.set(dimNewline, r.code[n], 2*state)
		t.set(dimSeen+n, r.code[n], 4-0.1*float64(n)) // the lowest seen category first
		t.set(dimCode+n, r.closed, state)
		for later := n + 1; later < Categories; later++ {
			t.set(dimCode+n, r.nextCode[later], state)
		}
		t.set(dimNext+n, r.nextCode[n], 120-4*float64(n))
	}
	return t
}

// outputJSON ranks single characters for when a grammar leaves a choice: ending wins over going on.
func (r *rig) outputJSON(t *tensor) {
	rank := map[string]float64{
		"\"": 8, "{": 7, "]": 6, "}": 5, ",": 4, ":": 4,
		"0": 2, "1": 1.5, "f": 2, "t": 1.5, "n": 1, "s": 1, "u": 0.5, "m": -0.5, "h": -0.5, "y": 0.5,
		" ": -5, "\n": -5, "\t": -5, "\r": -5, "\\": -5, "-": -5, ".": -5, "e": 0.1, "E": -5,
	}
	for text, score := range rank {
		t.set(dimOne, r.ids[text], score)
	}
	t.set(dimList, r.ids["]"], 3) // an empty list, unless there is something to list
	for n := range Categories {
		for _, text := range []string{"t", "1", "u", "m", "h", "y"} {
			t.set(dimSeen+n, r.ids[text], 2)
		}
		t.set(dimSeen+n, r.ids["\""], 3)
		t.set(dimSeen+n, r.ids["{"], 3)
	}
}
