package p
func f() {
	a := new(User)
	b := &User{}
	c := &User{Name: "x"}
	d := User{}
	e := make([]int, 3)
	g := new(int)
	h := []int{}
	switch a {
	case 1:
		use(1)
	case foo(2):
	case "x", K:
	}
	type L struct{ A int }
	type M = L
	use(a)
	use(b)
	use(c)
	use(d)
	use(s.name)
	if x := 3; x > 2 {
		use(x)
	}
	var q, r int = 1, 2
	use(q)
	// MATCH:
	use(r)
	m, n := "a", "b"
	use(m)
	use(n)
	n = "c"
	use(n)
	{
		n := "d"
		use(n)
	}
	use(n)
	for i := 0; i < 3; i++ {
		k := "k"
		use(k)
		m = "z"
	}
	use(m)
}
