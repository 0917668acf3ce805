package main

import (
	"context"
	"errors"
	"time"
)

type result struct {
	body []byte
	err  error
}

// FetchWithTimeout runs fetch and gives up after limit.
func FetchWithTimeout(ctx context.Context, limit time.Duration, fetch func(context.Context) ([]byte, error)) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()

	ch := make(chan result, 1)
	go func() {
		body, err := fetch(ctx)
		ch <- result{body, err}
	}()

	select {
	case r := <-ch:
		return r.body, r.err
	case <-ctx.Done():
		return nil, errors.New("fetch timed out")
	}
}
