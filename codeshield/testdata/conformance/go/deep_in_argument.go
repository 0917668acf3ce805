package a

func f(input string) {
	// MATCH:
	run(input)
	// MATCH:
	run("a" + input)
	// MATCH:
	run(quote(input, 1))
	run("x")
}
