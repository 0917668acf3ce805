package counter

import (
	"fmt"
	"net/http"
	"sync"
)

type Visits struct {
	mu     sync.Mutex
	byPage map[string]int
}

func New() *Visits { return &Visits{byPage: map[string]int{}} }

func (v *Visits) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	v.mu.Lock()
	v.byPage[r.URL.Path]++
	n := v.byPage[r.URL.Path]
	v.mu.Unlock()
	fmt.Fprintf(w, "visit %d\n", n)
}

func Warm(v *Visits, pages []string) {
	for _, p := range pages {
		v.mu.Lock()
		v.byPage[p] = 0
		v.mu.Unlock()
	}
}
