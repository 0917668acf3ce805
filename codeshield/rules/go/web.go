// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build ignore

package fixture

// ruleid: go-debug-endpoint
import _ "net/http/pprof"

// ok: go-debug-endpoint
import "net/http"

func files(data []byte) {
	// ruleid: go-file-mode
	os.Chmod("a", 0777)
	// ok: go-file-mode, go-file-mode-masked
	os.WriteFile("a", data, 0600)
	// ruleid: go-file-mode-masked
	os.MkdirAll("a", 0o777)
	// ruleid: go-predictable-temp-file
	os.WriteFile("/tmp/app.lock", data, 0600)
	// ok: go-predictable-temp-file
	os.CreateTemp("", "app")
	p := filepath.Join(os.TempDir(), "app.lock")
	// ruleid: go-temp-dir-file
	os.Create(p)
	// ok: go-temp-dir-file
	os.Create(q)
}

func savePassword(p string, data []byte) error {
	// ruleid: go-secret-file-readable
	return os.WriteFile(p, data, 0644)
}

func saveSecret(p string, data []byte) error {
	// ok: go-secret-file-readable
	return os.WriteFile(p, data, 0600)
}

func handler(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-cookie-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v})
	// ruleid: go-cookie-flags-off
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, Secure: true, HttpOnly: false})
	// ok: go-cookie-flags, go-cookie-flags-off
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, Secure: true, HttpOnly: true})
	// ruleid: go-cors-any-origin
	w.Header().Set("Access-Control-Allow-Origin", "*")
	// ok: go-cors-any-origin
	w.Header().Set("Access-Control-Allow-Origin", "https://example.com")
	// ruleid: go-unbounded-read
	body, err := io.ReadAll(r.Body)
	// ok: go-unbounded-read
	body, err = io.ReadAll(io.LimitReader(r.Body, 1<<20))
	// ruleid: go-error-to-client
	http.Error(w, err.Error(), http.StatusInternalServerError)
	// ok: go-error-to-client
	http.Error(w, "internal error", http.StatusInternalServerError)
	// ruleid: go-unsafe-deserialization, go-unsafe-yaml-gob
	gob.NewDecoder(r.Body).Decode(&v)
	// ok: go-unsafe-deserialization, go-unsafe-yaml-gob
	json.NewDecoder(r.Body).Decode(&v)
}

func serve() {
	// ruleid: go-server-no-timeout
	http.ListenAndServe(":8080", nil)
	// ok: go-server-no-timeout
	server.ListenAndServe()
	// ruleid: go-bind-all-interfaces
	net.Listen("tcp", "0.0.0.0:80")
	// ok: go-bind-all-interfaces
	net.Listen("tcp", "127.0.0.1:80")
}

func unpack(src io.Reader, dst io.Writer) {
	z, err := gzip.NewReader(src)
	// ruleid: go-decompression-bomb
	io.Copy(dst, z)
	// ok: go-decompression-bomb
	io.CopyN(dst, z, 1<<20)
}

func allocate(s string) []byte {
	n, err := strconv.Atoi(s)
	// ruleid: go-unbounded-make
	return make([]byte, n)
}

func allocateBounded(s string) []byte {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 4096 {
		return nil
	}
	// ok: go-unbounded-make
	return make([]byte, n)
}

func narrow(s string) int32 {
	n, err := strconv.Atoi(s)
	// ruleid: go-integer-narrowing
	return int32(n)
}

func narrowChecked(s string) int32 {
	n, err := strconv.ParseInt(s, 10, 32)
	// ok: go-integer-narrowing
	return int32(n)
}

// ruleid: go-integer-overflow
func add(a, b int32) int32 {
	return a + b
}

// ok: go-integer-overflow
func addChecked(a, b int32) int32 {
	if b > 0 && a > math.MaxInt32-b {
		return math.MaxInt32
	}
	return a + b
}

func element(list []int, i int) int {
	// ruleid: go-index-unchecked
	return list[i]
}

func elementChecked(list []int, i int) int {
	if i < 0 || i >= len(list) {
		return 0
	}
	// ok: go-index-unchecked
	return list[i]
}

func entities(d *xml.Decoder) {
	// ruleid: go-xml-entities
	d.Strict = false
	// ok: go-xml-entities
	d.Strict = true
}

func open() {
	// ruleid: go-nil-dereference
	resp, err := http.Get("https://example.com")
	defer resp.Body.Close()
	if err != nil {
		return
	}
}

func openChecked() {
	// ok: go-nil-dereference
	resp, err := http.Get("https://example.com")
	if err != nil {
		return
	}
	defer resp.Body.Close()
}

func race(p string) {
	// ruleid: go-check-then-open
	if _, err := os.Stat(p); os.IsNotExist(err) {
		os.Create(p)
	}
	// ok: go-check-then-open
	f, err := os.OpenFile(p, os.O_CREATE|os.O_EXCL, 0600)
}

func ownSite(link string, host string) bool {
	// ruleid: go-host-compared-loosely
	if strings.HasPrefix(link, "https://example.com") {
		return true
	}
	// ok: go-host-compared-loosely
	return host == "example.com" || strings.HasSuffix(host, ".example.com")
}

func countAll(words []string, seen map[string]int) {
	var mu sync.Mutex
	for _, w := range words {
		go func() {
			// ruleid: go-map-written-in-goroutines
			seen[w]++
		}()
		go func() {
			mu.Lock()
			// ok: go-map-written-in-goroutines
			seen[w]++
			mu.Unlock()
		}()
	}
}

func mean(v []int) int {
	// ruleid: go-division-unchecked
	return sum(v) / len(v)
}

func meanChecked(v []int) int {
	if len(v) == 0 {
		return 0
	}
	// ok: go-division-unchecked
	return sum(v) / len(v)
}
