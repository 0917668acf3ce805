// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package promptguard runs Llama Prompt Guard 2, and other DeBERTa-v2 and
// DeBERTa-v3 sequence classifiers, in process: a scanner for prompt injections
// and jailbreaks. It needs no Python, no cgo and no ONNX file; it reads the
// files of the model as they are downloaded.
//
//	huggingface-cli download meta-llama/Llama-Prompt-Guard-2-22M --local-dir Llama-Prompt-Guard-2-22M
//
// The weights are licensed by Meta and handed out after its licence has been
// accepted at https://huggingface.co/meta-llama. A folder holds config.json,
// tokenizer.json, tokenizer_config.json, special_tokens_map.json and
// model.safetensors, or shards with model.safetensors.index.json; transformers 5
// writes no special_tokens_map.json, and none is needed then. Nothing is
// ever downloaded by this package.
//
//	guard, err := promptguard.New(promptguard.Config{Dir: "Llama-Prompt-Guard-2-22M"})
//	policy.Scanners[firewall.RoleTool] = []firewall.Scanner{firewall.Cached(guard, 1000)}
//
// # Score
//
// The score is that of LlamaFirewall: softmax(logits/temperature), the share of
// the last label, and a message is blocked from 0.9 on. A text of more than 512
// tokens, of which LlamaFirewall sees the first 512, is cut into windows of 512
// that overlap; the score is the highest of them.
//
// # Other models
//
// Any checkpoint of DebertaV2ForSequenceClassification runs. Config.Labels says
// which of its labels stand for an attack, by their names in id2label:
//
//	protectai/deberta-v3-base-prompt-injection-v2   SAFE, INJECTION: Labels: []string{"INJECTION"}
//	leolee99/PIGuard                                benign, injection: Labels: []string{"injection"}
//	meta-llama/Prompt-Guard-86M                     BENIGN, INJECTION, JAILBREAK: Labels: []string{"INJECTION", "JAILBREAK"}
//
// Without it the last label does.
package promptguard

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Name is the name of the scanner in results.
const Name = "prompt_guard"

// Config configures a scanner. Only Dir is needed.
type Config struct {
	// Dir is the folder of the model.
	Dir string

	// Threshold is the score from which on a message is blocked, from 0 to 1;
	// zero means 0.9.
	Threshold float64
	// Review is the score from which on a person has to agree, below
	// Threshold; zero means never.
	Review float64
	// Temperature divides the logits; zero means 1.
	Temperature float64

	// Labels are the names, in the model's id2label, of those that stand for
	// an attack. The score is the sum of their shares. Nil means the last.
	Labels []string

	// Preprocess makes the text ready as LlamaFirewall does: white space is
	// taken out and put back between tokens. The message is then scored in
	// this form alone. Without it, a text is scored as it is and, where its
	// letters are spaced out, once more without the spaces.
	Preprocess bool

	// Threads bounds the threads that all scans of the scanner together run
	// the model on, or with a Backend the requests that a scan makes at a
	// time; zero means as many as GOMAXPROCS.
	Threads int
	// Overlap is how many tokens two windows of a long text share, below 256;
	// zero means 128. An attack of fewer tokens stands whole in some window.
	Overlap int

	// Int8 runs the encoder in 8 bits: a third to a half of the time, and a
	// quarter of the encoder's memory. Scores are an approximation, and what
	// it costs on the weights of Prompt Guard is not measured yet: leave it off,
	// or compare decisions on texts of your own first. On checkpoints with
	// random weights, the two official shapes among them, logits are off by 1 to
	// 6 % of their spread at the mean and scores by 0.12 at the most; 1 to 4 in
	// 100 decisions change with a threshold in the middle of the scores, and
	// none in 164 with the threshold of 0.9.
	Int8 bool

	// Backend runs the model elsewhere. Dir then needs the tokenizer's files
	// and config.json, of the same model, and no weights. Nil means in process.
	Backend Backend
}

// A Scanner is a [firewall.Scanner] on a loaded model. It is safe for
// concurrent use. Scanners with the same folder, of the same precision, share
// one copy of the model.
//
// It reads every text of a message. Special tokens that somebody typed, such as
// [SEP], are read as the letters that they consist of.
//
// Scan time grows with the text: [firewall.Policy.Timeout] bounds it, and a
// scan that does not come to an end refuses the message.
type Scanner struct {
	config  Config
	bundle  *bundle
	engine  engine
	attack  []int // labels
	scratch sync.Pool

	mu     sync.RWMutex // held for reading by scans
	closed bool
}

// New loads the model, unless another scanner has loaded it, and checks it:
// that its files are there, whole and of one model, that the weights are
// numbers, and that the model tells two texts apart. Errors name the file, the
// tensor or key, and what to do.
func New(cfg Config) (*Scanner, error) {
	s := &Scanner{config: cfg}
	if err := s.config.fill(); err != nil {
		return nil, fmt.Errorf("promptguard: Config.%w", err)
	}
	b, err := open(cfg.Dir, s.config.Threads, cfg.precision())
	if err != nil {
		return nil, fmt.Errorf("promptguard: %w", err)
	}
	s.bundle = b
	s.scratch.New = func() any { return new(scratch) }
	if s.attack, err = attackLabels(b.config.Labels, cfg.Labels); err != nil {
		return nil, errors.Join(fmt.Errorf("promptguard: Config.%w", err), b.release())
	}
	if cfg.Backend == nil {
		s.engine = b.model.NewRunner(s.config.Threads)
	}
	return s, nil
}

// fill checks a configuration and puts in what is left out.
func (c *Config) fill() error {
	if c.Dir == "" {
		return errors.New("Dir: empty: name the folder of the model")
	}
	if c.Threshold == 0 {
		c.Threshold = 0.9
	}
	if !(c.Threshold > 0 && c.Threshold <= 1) {
		return fmt.Errorf("Threshold: %v is not between 0 and 1", c.Threshold)
	}
	if !(c.Review >= 0 && c.Review < c.Threshold) {
		return fmt.Errorf("Review: %v is not between 0 and the threshold %v", c.Review, c.Threshold)
	}
	if c.Temperature == 0 {
		c.Temperature = 1
	}
	if !(c.Temperature > 0 && c.Temperature <= 1e6) {
		return fmt.Errorf("Temperature: %v is not positive", c.Temperature)
	}
	if c.Threads == 0 {
		c.Threads = runtime.GOMAXPROCS(0)
	}
	if c.Threads < 1 || c.Threads > 1024 {
		return fmt.Errorf("Threads: %d is not from 1 to 1024", c.Threads)
	}
	if c.Int8 && c.Backend != nil {
		return errors.New("Int8: a Backend runs the model as it likes: leave one of them out")
	}
	if c.Overlap == 0 {
		c.Overlap = 128
	}
	if c.Overlap < 1 || c.Overlap > 255 {
		return fmt.Errorf("Overlap: %d is not from 1 to 255", c.Overlap)
	}
	return nil
}

// precision says what of the model is loaded.
func (c *Config) precision() precision {
	switch {
	case c.Backend != nil:
		return none
	case c.Int8:
		return int8s
	}
	return float32s
}

// attackLabels returns the indexes of the labels that stand for an attack.
func attackLabels(all, names []string) ([]int, error) {
	if names == nil {
		return []int{len(all) - 1}, nil
	}
	var out []int
	for _, name := range names {
		at := slices.Index(all, name)
		if at < 0 {
			return nil, fmt.Errorf("Labels: the model has no label %q: it has %q", name, all)
		}
		if slices.Contains(out, at) {
			return nil, fmt.Errorf("Labels: %q is named twice", name)
		}
		out = append(out, at)
	}
	if len(out) == 0 || len(out) == len(all) {
		return nil, fmt.Errorf("Labels: %d of the model's %d: name those that stand for an attack", len(out), len(all))
	}
	slices.Sort(out)
	return out, nil
}

// Name returns "prompt_guard".
func (s *Scanner) Name() string { return Name }

// Close waits for scans that run, and frees the model if no other scanner uses
// it. Later scans fail, which refuses the message. Closing twice is no error.
func (s *Scanner) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	return s.bundle.release()
}

var errClosed = errors.New("promptguard: the scanner is closed")

// use keeps the scanner open until the function it returns is called.
func (s *Scanner) use() (release func(), err error) {
	s.mu.RLock()
	if s.closed {
		s.mu.RUnlock()
		return nil, errClosed
	}
	return s.mu.RUnlock, nil
}

var _ firewall.Scanner = (*Scanner)(nil)

// run computes the windows of a scratch in order, until stop returns true.
func (s *Scanner) run(ctx context.Context, w *scratch, stop func(i int, score float64) bool) (int, error) {
	engine := s.engine
	if engine == nil {
		engine = &remoteEngine{backend: s.config.Backend, labels: len(s.bundle.config.Labels), threads: s.config.Threads, texts: w.texts}
	}
	n, err := engine.Run(ctx, w.logits, w.sequences, func(i int, logits []float32) bool {
		score := s.score(logits)
		w.scores[i] = score
		return stop != nil && stop(i, score)
	})
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("promptguard: %w", err)
	}
	return n, err
}
