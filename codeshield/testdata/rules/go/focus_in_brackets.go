package a

func f() {
	a := source()
	// ruleid: brackets
	sink((a))
	// ruleid: brackets
	sink((a + "x"))
	// ruleid: brackets
	sink((((a))))
	// ruleid: brackets
	sink((source()))
	// ruleid: brackets
	sink((f(a)))
	// ruleid: brackets
	sink((a.b))
	// ruleid: brackets
	sink((a[1]))
	// ruleid: brackets
	sink(( a ))
	// ok: brackets
	sink(("x"))
	// ok: brackets
	sink((b))
}
