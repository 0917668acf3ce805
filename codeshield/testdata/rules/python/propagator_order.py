
def e():
	x = source()
	cp(buf, x + "a")
	sink(buf)
def f():
	x = source()
	cp(buf, g(x))
	# ruleid: p3, p4
	sink(buf)
def g():
	x = source()
	cp(buf, {"a": x})
	sink(buf)
def h():
	x = source()
	cp(buf, x.y)
	sink(buf)
def i():
	x = source()
	cp(buf, x.y())
	# ruleid: p3, p4
	sink(buf)
def j():
	x = source()
	cp(buf, *x)
	# ruleid: p3, p4
	sink(buf)
def k():
	x = source()
	cp(buf, x[0])
	sink(buf)
def l():
	x = source()
	cp(*buf, x)
	sink(buf)
def m():
	x = source()
	sink(buf)
def n():
	x = source()
	cp(buf.a, x)
	sink(buf.a)
def o():
	x = source()
	y = cp(buf, x)
	sink(buf)
def p():
	x = source()
	cp(buf, x)
	sink(buf)
