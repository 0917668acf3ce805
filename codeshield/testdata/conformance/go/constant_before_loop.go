package a

func f() {
	x := "A"
 // MATCH:
	p(x)
	for _, i := range l {
		p(x)
	}
	p(x)
	x = "A"
 // MATCH:
	p(x)
}
