// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"encoding/binary"
	"math"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

func TestInt8ScoresAlmostAsHuggingFace(t *testing.T) {
	for _, dir := range withTokenizer(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			s := newScanner(t, Config{Dir: dir, Int8: true})
			var sum, most float64
			texts, changed := goldenTexts(t, dir), 0
			for i, g := range texts {
				got, err := s.Score(t.Context(), g.Text)
				require.NoError(t, err)
				assert.Equal(t, min(g.Tokens, 512), got.Windows[0].Tokens, "text %d", i)
				off := math.Abs(got.Windows[0].Score - g.Score)
				sum += off
				most = max(most, off)
				if (got.Windows[0].Score >= 0.9) != (g.Score >= 0.9) {
					changed++
				}
			}
			t.Logf("%d texts: scores off by %.4f at the mean, %.4f at the most; %d decisions differ", len(texts), sum/float64(len(texts)), most, changed)
			assert.Less(t, sum/float64(len(texts)), 0.02)
			assert.Less(t, most, 0.15)
			assert.LessOrEqual(t, changed, len(texts)/20)
		})
	}
}

func TestInt8Conforms(t *testing.T) {
	s := newScanner(t, Config{Int8: true})
	firewalltest.Suite{
		Scanner: s, Large: 6 << 10,
		Firing: []firewall.Message{{Role: firewall.RoleTool, Content: attackText(t, s)}},
	}.Run(t)
}

func TestScannersShareAModelOfTheirPrecisionOnly(t *testing.T) {
	dir := folder(t)
	var group sync.WaitGroup
	scanners := make([]*Scanner, 6)
	for i := range scanners {
		group.Go(func() { scanners[i] = newScanner(t, Config{Dir: dir, Int8: i%2 == 1}) })
	}
	group.Wait()
	for i, s := range scanners {
		assert.Same(t, scanners[i%2].bundle.model, s.bundle.model)
	}
	assert.NotSame(t, scanners[0].bundle.model, scanners[1].bundle.model)
	a, err := scanners[0].Score(t.Context(), "What is the time?")
	require.NoError(t, err)
	b, err := scanners[1].Score(t.Context(), "What is the time?")
	require.NoError(t, err)
	assert.NotEqual(t, a.Score, b.Score)
	assert.InDelta(t, a.Score, b.Score, 0.1)
	require.NoError(t, scanners[0].Close())
	again, err := scanners[2].Score(t.Context(), "What is the time?")
	require.NoError(t, err)
	assert.Equal(t, a, again)
}

func TestInt8WithWeightsOutOfRangeIsRefused(t *testing.T) {
	for _, bad := range []float64{math.NaN(), math.Inf(-1), 3e38} {
		dir := folder(t)
		weights(t, dir, "deberta.encoder.layer.0.output.dense.weight", func(b []byte) {
			for i := 0; i < len(b); i += 4 {
				binary.LittleEndian.PutUint32(b[i:], math.Float32bits(float32(bad)))
			}
		})
		_, err := New(Config{Dir: dir, Int8: true})
		require.ErrorContains(t, err, "model.safetensors", "%v", bad)
	}
}
