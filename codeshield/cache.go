// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"container/list"
	"crypto/sha256"
	"io"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/segment"
)

// leastCached is the length of the shortest text whose verdict is kept: below, a scan costs little more than a look.
const leastCached = 512

// cacheKey is a digest of a text and of what is known of it. It has to be one that nobody can make two texts for: the model
// that writes the code may be an attacker's.
type cacheKey [sha256.Size]byte

func keyOf(text string, hint segment.Hint) cacheKey {
	h := sha256.New()
	file := byte(0)
	if hint.File {
		file = 1
	}
	h.Write([]byte{byte(hint.Lang), file})
	_, _ = io.WriteString(h, hint.Path)
	h.Write([]byte{0})
	_, _ = io.WriteString(h, text)
	var k cacheKey
	h.Sum(k[:0])
	return k
}

// cache keeps the verdicts that were asked for last. It holds no texts.
type cache struct {
	mu    sync.Mutex
	size  int
	byKey map[cacheKey]*list.Element
	order list.List // of *cached; the last used one is in front
}

type cached struct {
	key cacheKey
	verdict
}

func newCache(size int) *cache {
	c := &cache{size: size, byKey: map[cacheKey]*list.Element{}}
	c.order.Init()
	return c
}

func (c *cache) get(k cacheKey) (verdict, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.byKey[k]
	if e == nil {
		return verdict{}, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*cached).verdict, true
}

func (c *cache) put(k cacheKey, v verdict) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.byKey[k] != nil {
		return
	}
	c.byKey[k] = c.order.PushFront(&cached{k, v})
	if c.order.Len() > c.size {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.byKey, last.Value.(*cached).key)
	}
}
