package p
type S struct { db *sql.DB; n int; m map[string]int; q T; DB2 sql.DB; s string; e error }
type R struct { db int; q2 string }
func (s *S) f(p1 int, p2 *http.Request, p3 ...string, p4 []byte, p5 interface{}, p6 any, p7 error, p8 func(int) bool, p9 chan int, r R, t T){
// MATCH:
take(p1)
take(p2)
take(p3)
take(p4)
take(p5)
take(p6)
take(p7)
take(p8)
take(p9)
take(s)
// MATCH:
take(s.db)
// MATCH:
take(s.n)
take(s.q)
// MATCH:
take(r.db)
take(r.q2)
// MATCH:
take(x.db)
take(x.q2)
take(x.q)
take(s.DB2)
take(s.x.q2)
take(g().q2)
// MATCH:
take(r.n)
take(p2.Form)
// MATCH:
take(5)
take("s")
take(true)
take(1.5)
take('c')
take(nil)
// MATCH:
var a1 int; take(a1)
var a2 int64; take(a2)
var a3 uint; take(a3)
var a4 uint8; take(a4)
var a5 float64; take(a5)
var a6 float32; take(a6)
var a7 string; take(a7)
var a8 bool; take(a8)
var a9 byte; take(a9)
var b1 rune; take(b1)
// MATCH:
b2 := 5; take(b2)
b3 := "x"; take(b3)
b4 := true; take(b4)
b5 := 1.5; take(b5)
b6 := []int{1}; take(b6)
b7 := map[string]int{}; take(b7)
b8 := &T{}; take(b8)
b9 := T{}; take(b9)
c1 := new(T); take(c1)
c2 := make([]int, 3); take(c2)
c3 := int64(5); take(c3)
c4 := string(x); take(c4)
c5 := []byte("x"); take(c5)
c6 := x.(T); take(c6)
c7, ok := x.(T); take(c7)
var c8 = T{}; take(c8)
var c9 T = x; take(c9)
take(&T{})
take(T{})
take([]string{"a"})
take(int64(3))
take(string(x))
take(x.(string))
// MATCH:
take(b2 + 1)
take(b2 == 1)
take(!b4)
take(-b2)
take("a" + "b")
take(len(x))
take(*b8)
take(&b9)
// MATCH:
for i := 0; i < 3; i++ { take(i) }
for _, d1 := range p4 { take(d1) }
for d2 := range p9 { take(d2) }
func(d3 T) { take(d3) }(x)
// MATCH:
const d4 = 5; take(d4)
const d5 = "x"; take(d5)
// MATCH:
const d6 int = 5; take(d6)
d7, d8 := 1, "x"; take(d7); use(d8)
d9 := "x" + p; take(d9)
e1 := fmt.Sprintf("x"); take(e1)
var e2 []string; take(e2)
var e3 map[string]T; take(e3)
var e4, e5 T; take(e5)
// MATCH:
e6 := p1; take(e6)
e7 := b3; take(e7)
e8 := func() int { return 1 }; take(e8)
switch e9 := x.(type) { case string: take(e9) }
if f1 := "x"; c { take(f1) }
take(b6[0])
var f2 pkg.T; take(f2)
var f3 *pkg.T; take(f3)
take(pkg.T{})
take(&pkg.T{})
f4 := &pkg.T{}; take(f4)
f5 := pkg.New(); take(f5)
take(gg)
take(gh)
take(K)
}
var gg string
var gh = "x"
const K = "k"
