package counter

import "sync"

type Hits struct {
	mu sync.Mutex
	m  map[string]int
}

func (h *Hits) Run(urls []string) {
	var wg sync.WaitGroup
	for _, u := range urls {
		wg.Add(1)
		go func(u string) {
			defer wg.Done()
			h.mu.Lock()
			defer h.mu.Unlock()
			h.m[u]++
		}(u)
	}
	wg.Wait()
}
