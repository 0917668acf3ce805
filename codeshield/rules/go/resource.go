// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build ignore

package fixture

func fetch(url string) (int, error) {
	// ruleid: go-body-not-closed
	resp, err := client.Get(url)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

func fetchClosed(url string) (int, error) {
	// ok: go-body-not-closed
	resp, err := client.Get(url)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

func count(path string) (int, error) {
	// ruleid: go-file-not-closed
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	s := bufio.NewScanner(f)
	return lines(s), s.Err()
}

func countClosed(path string) (int, error) {
	// ok: go-file-not-closed
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	return lines(s), s.Err()
}

func ask(ctx context.Context) (string, error) {
	ch := make(chan string)
	go func() {
		// ruleid: go-goroutine-leak
		ch <- slow()
	}()
	select {
	case s := <-ch:
		return s, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func askBuffered(ctx context.Context) (string, error) {
	ch := make(chan string, 1)
	go func() {
		// ok: go-goroutine-leak
		ch <- slow()
	}()
	select {
	case s := <-ch:
		return s, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func stream(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-ticker-per-request
	ticker := time.NewTicker(time.Second)
	go func() {
		// ruleid: go-goroutine-on-ticker
		for range ticker.C {
			send(w)
		}
	}()
	<-r.Context().Done()
}

func streamStopped(w http.ResponseWriter, r *http.Request) {
	// ok: go-ticker-per-request
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	// ok: go-goroutine-on-ticker
	for range ticker.C {
		if send(w) != nil {
			return
		}
	}
}

var pageCache = map[string]string{}

func page(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	// ruleid: go-map-grows-with-requests
	pageCache[r.URL.Path] = render(r)
	local := map[string]string{}
	// ok: go-map-grows-with-requests
	local[r.URL.Path] = render(r)
}
