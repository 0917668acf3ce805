package p

import (
	"net/http"
	"os"
	"strconv"
)

type T struct{ n int; s string; c *http.Client }

func (t *T) m(a int, b string, c *http.Client, d []string, e map[string]int, f func(int) string, g interface{}, h error, i ...string) (int, error) {
	take(a); take(b); take(c); take(d); take(e); take(f); take(g); take(h); take(i)
	take(5); take("x"); take(1.5); take(true); take(nil)
	take(t.n); take(t.s)
	x := 5
	take(x)
	y := "str"
	take(y)
	var z int64 = 4
	take(z)
	w := int64(a)
	take(w)
	c2 := &http.Client{}
	c2.Do(nil)
	c.Do(nil)
	t.c.Do(nil)
	c3 := http.Client{}
	c3.Do(nil)
	c4 := new(http.Client)
	c4.Do(nil)
	n, err := strconv.Atoi(b)
	take(int32(n))
	take(len(b))
	take([]string{"a"})
	sl := []string{"q"}
	take(sl)
	mk := make([]byte, 3)
	take(mk)
	fh, _ := os.Open("x")
	fh.Close()
	for _, r := range d { take(r) }
	take(a + 1)
	take("a" + "b")
	take(b + "b")
	const k = "kk"
	take(k)
	const m = 3
	take(m + 1)
	take(-1)
	take(x * 2)
	if a == a { take(1) }
	var p *T = nil
	take(p)
	take(&x)
	take(*p)
	return 1, nil
}
