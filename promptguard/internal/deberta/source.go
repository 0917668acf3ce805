// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"fmt"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/safetensors"
)

// source hands out the tensors of a model by name, and checks their shapes and
// that all their elements are finite.
type source struct {
	files  *safetensors.Set
	config string // the path of config.json, for errors
}

// A ref is a tensor whose shape is right, and which has not been read.
type ref struct {
	safetensors.Tensor
	missing bool
}

// find returns the tensor with a name and a shape.
func (s *source) find(name string, shape ...int) (ref, error) {
	t, ok := s.files.Tensor(name)
	switch {
	case !ok:
		return ref{missing: true}, fmt.Errorf("%s: no tensor %s, which %s asks for: are the files of one model?", strings.Join(s.files.Files(), ", "), name, s.config)
	case !slices.Equal(t.Shape, shape):
		return ref{}, fmt.Errorf("%s: tensor %s has the shape %v, %s asks for %v: are the files of one model?", t.File, name, t.Shape, s.config, shape)
	case !t.DType.Readable():
		return ref{}, fmt.Errorf("%s: tensor %s is of type %s: only F32, F16 and BF16 are supported", t.File, name, t.DType)
	}
	return ref{Tensor: t}, nil
}

// read appends the elements of a tensor to dst.
func (s *source) read(dst []float32, name string, shape ...int) ([]float32, error) {
	t, err := s.find(name, shape...)
	if err != nil {
		return nil, err
	}
	n := len(dst)
	dst = slices.Grow(dst, t.Elements())[:n+t.Elements()]
	if !t.Read(dst[n:], 0) {
		return nil, notFinite(t.Tensor)
	}
	return dst, nil
}

func notFinite(t safetensors.Tensor) error {
	return fmt.Errorf("%s: tensor %s holds NaN or infinity: the file is damaged, download it again", t.File, t.Name)
}

// unused reports a tensor of the encoder or the head that a model of this
// config would not read: the weights then are those of another model.
func (s *source) unused(used map[string]bool) error {
	for _, name := range s.files.Names() {
		if used[name] || strings.HasSuffix(name, "position_ids") {
			continue
		}
		for _, part := range []string{"deberta.encoder.", "pooler.", "classifier."} {
			if strings.HasPrefix(name, part) {
				t, _ := s.files.Tensor(name)
				return fmt.Errorf("%s: tensor %s has no place in the model that %s describes: are the files of one model?", t.File, name, s.config)
			}
		}
	}
	return nil
}
