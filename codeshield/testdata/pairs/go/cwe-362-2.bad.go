package counter

import (
	"fmt"
	"net/http"
	"sync"
)

type Visits struct {
	byPage map[string]int
}

func New() *Visits { return &Visits{byPage: map[string]int{}} }

func (v *Visits) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	v.byPage[r.URL.Path]++
	fmt.Fprintf(w, "visit %d\n", v.byPage[r.URL.Path])
}

func Warm(v *Visits, pages []string) {
	var wg sync.WaitGroup
	for _, p := range pages {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v.byPage[p] = 0
		}()
	}
	wg.Wait()
}
