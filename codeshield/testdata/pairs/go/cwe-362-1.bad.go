package counter

import "sync"

type Hits struct {
	m map[string]int
}

func (h *Hits) Run(urls []string) {
	var wg sync.WaitGroup
	for _, u := range urls {
		wg.Add(1)
		go func(u string) {
			defer wg.Done()
			h.m[u]++
		}(u)
	}
	wg.Wait()
}
