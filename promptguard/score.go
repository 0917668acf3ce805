// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"context"
	"slices"
)

// A Score is what the model says of a text.
type Score struct {
	Score   float64 // the highest of the windows, from 0 to 1
	Windows []Window
}

// A Window is a stretch of a text that the model has looked at as one.
type Window struct {
	Start, End int       // bytes of the text
	Tokens     int       // [CLS] and [SEP] among them
	Logits     []float32 // by label
	Score      float64
}

// Score scores a text the way Hugging Face's tokenizer and model do, window by
// window, without a decision: special tokens within the text count as such, and
// the text is taken as it is, or as Config.Preprocess makes it. The empty text
// has one window. Windows cover the text but for white space; the first has the
// tokens that Hugging Face keeps of a text that is too long.
func (s *Scanner) Score(ctx context.Context, text string) (Score, error) {
	release, err := s.use()
	if err != nil {
		return Score{}, err
	}
	defer release()
	w := s.scratch.Get().(*scratch)
	defer s.scratch.Put(w)
	w.reset()
	u := unit{text: text}
	if s.config.Preprocess {
		u = s.preprocess(w, u)
	}
	s.encode(w, u.text, true)
	s.cut(w, 0, u.text)
	s.prepare(w)
	if _, err := s.run(ctx, w, nil); err != nil {
		return Score{}, err
	}
	labels := len(s.bundle.config.Labels)
	out := Score{Windows: make([]Window, len(w.windows))}
	first, last := trimmed(text)
	for i, x := range w.windows {
		start, end := u.origin(x.start, x.end)
		if i == 0 { // what Preprocess has dropped at the ends counts as seen
			start = first
		}
		if i == len(w.windows)-1 {
			end = last
		}
		out.Windows[i] = Window{
			Start: start, End: end, Tokens: x.hi - x.lo, Score: w.scores[i],
			Logits: slices.Clone(w.logits[i*labels : (i+1)*labels]),
		}
		out.Score = max(out.Score, w.scores[i])
	}
	return out, nil
}

// Labels returns the names of the model's labels by their index in [Window.Logits].
func (s *Scanner) Labels() []string { return slices.Clone(s.bundle.config.Labels) }
