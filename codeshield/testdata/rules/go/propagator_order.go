package a
func e() {
	x := source()
	cp(buf, x + "a")
	sink(buf)
}
func f() {
	x := source()
	cp(buf, g(x))
	// ruleid: p3, p4
	sink(buf)
}
func g() {
	x := source()
	cp(buf, T{a: x})
	// ruleid: p3, p4
	sink(buf)
}
func h() {
	x := source()
	cp(buf, x.y)
	sink(buf)
}
func i() {
	x := source()
	cp(buf, x.y())
	// ruleid: p3, p4
	sink(buf)
}
func j() {
	x := source()
	cp(buf, *x)
	sink(buf)
}
func k() {
	x := source()
	cp(buf, x[0])
	sink(buf)
}
func l() {
	x := source()
	cp(*buf, x)
	sink(buf)
}
func m() {
	x := source()
	cp(&buf, x)
	sink(buf)
}
func n() {
	x := source()
	cp(buf.a, x)
	sink(buf.a)
}
func o() {
	x := source()
	y := cp(buf, x)
	sink(buf)
}
