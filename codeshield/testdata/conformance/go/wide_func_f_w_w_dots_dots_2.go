package p
func f() {
	Map[int, string](1)
	Map[int](1)
	m["x"](1)
	m[i](1)
	a.Map[int](1)
	a.m["x"](1)
	Map(1)
	if x, err := f(); err != nil { a() }
	if err := f(); err != nil { return err }
	if err != nil { return err }
	switch x := f(); x { case 1: }
	for i := 0; i < 3; i++ {}
	if a, ok := m[k]; !ok { b() }
	go func() { x := 5; x++ }()
}
func (s *S) h1(w W, r R) {}
func (s S) h2(w W, r R) { a() }
// MATCH:
func h3(w W, r R) { a() }
func h4(s *S, w W, r R) { a() }
func (s *S) h5() { a() }
func h6() { a() }
