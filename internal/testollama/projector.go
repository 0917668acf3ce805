// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package testollama

// Sizes of the vision tower: a picture of 16 by 16 points, four patches.
const (
	imageSize = 16
	patchSize = 8
	visionDim = 8
)

// Projector returns the file that gives eyes to [Model], in GGUF (an mmproj file of llama.cpp). Red counts
// as the trigger word of S1, green as that of S2, blue as that of S12, each where its mean in a patch is above
// one half; black is nothing.
//
// The tower has the form of LLaVA's: the patch embedding takes the means of the colours, no layer of the
// transformer runs (that form leaves out the last, and there is one), and the projector turns a mean
// above one half into the dimension that marks a trigger word.
func Projector() []byte {
	patches := newTensor("v.patch_embd.weight", patchSize, patchSize, 3, visionDim)
	points := patchSize * patchSize
	for colour := range 3 {
		for i := range points {
			patches.data[(colour*3+colour)*points+i] = 1 / float32(points)
		}
	}
	first, firstBias := newTensor("mm.0.weight", visionDim, visionDim), newTensor("mm.0.bias", visionDim)
	second, secondBias := newTensor("mm.2.weight", visionDim, embedding), newTensor("mm.2.bias", embedding)
	for i := range firstBias.data {
		firstBias.data[i] = -10
	}
	secondBias.data[dimOne] = 1
	for colour, category := range []int{0, 1, 11} {
		first.set(colour, colour, 20) // through GELU: 10 for a full colour, 0 up to one half
		second.set(colour, dimWord+category, 0.1)
	}
	return encodeGGUF([]entry{
		{"general.architecture", "clip"},
		{"general.type", "mmproj"},
		{"general.name", "wired by hand for tests"},
		{"general.file_type", uint32(0)},
		{"clip.has_vision_encoder", true},
		{"clip.projector_type", "mlp"},
		{"clip.use_gelu", true},
		{"clip.vision.image_size", uint32(imageSize)},
		{"clip.vision.patch_size", uint32(patchSize)},
		{"clip.vision.embedding_length", uint32(visionDim)},
		{"clip.vision.feed_forward_length", uint32(2 * visionDim)},
		{"clip.vision.projection_dim", uint32(embedding)},
		{"clip.vision.block_count", uint32(1)},
		{"clip.vision.attention.head_count", uint32(1)},
		{"clip.vision.attention.layer_norm_epsilon", float32(1e-5)},
		{"clip.vision.image_mean", []float32{0, 0, 0}},
		{"clip.vision.image_std", []float32{1, 1, 1}},
	}, []*tensor{
		patches, newTensor("v.position_embd.weight", visionDim, (imageSize/patchSize)*(imageSize/patchSize)),
		newTensor("v.blk.0.attn_q.weight", visionDim, visionDim), newTensor("v.blk.0.attn_k.weight", visionDim, visionDim),
		newTensor("v.blk.0.attn_v.weight", visionDim, visionDim), newTensor("v.blk.0.attn_out.weight", visionDim, visionDim),
		ones("v.blk.0.ln1.weight", visionDim), newTensor("v.blk.0.ln1.bias", visionDim),
		ones("v.blk.0.ln2.weight", visionDim), newTensor("v.blk.0.ln2.bias", visionDim),
		newTensor("v.blk.0.ffn_up.weight", visionDim, 2*visionDim), newTensor("v.blk.0.ffn_down.weight", 2*visionDim, visionDim),
		first, firstBias, second, secondBias,
	})
}
