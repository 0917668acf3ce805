package a
func f() {
	// ruleid: ty
	s := Foo.Bar
	// ruleid: ty
	Foo.Baz(1)
	// ruleid: ty
	a.Foo.Bar()
	// ruleid: ty
	t := a.Foo
	// ruleid: ty
	a.Foo = 1
	// ruleid: ty
	Foo(1)
	a.Foo()
	// ruleid: ty
	g(Foo)
	var z pkg.Foo
	g(z)
	g(z.x)
}
