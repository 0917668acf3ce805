package a

func f() {
	// MATCH:
	getenv("HOME")
	getenv(name)
	// MATCH:
	getenv("")
}
