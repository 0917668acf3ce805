package a
func f1() (x int, err error) { return 1, nil }
func f2() (int, error) { return 1, nil }
// MATCH:
func f3() error { return nil }
// MATCH:
func f4() (err error) { return nil }
func f5() { }
func f6() int { return 1 }
func (r *T) f7(a int) (string, error) { return "", nil }
func g() {
  t := interface{}(x)
  u := any(x)
  b := []byte(s)
  s := string(b)
  m := map[string]int(x)
  f := (*T)(x)
  c := func(int)(x)
  p := pkg.T(x)
  q := foo[int](x)
}
type S struct {
  Name string `json:"name"`
}
