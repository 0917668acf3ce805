package a

const base = "http://x"

func f() {
	u := "http://x"
	// MATCH:
	connect(u)
	// MATCH:
	connect(base)
	connect("http://y")
	// MATCH:
	connect("http:" + "//x")
}
