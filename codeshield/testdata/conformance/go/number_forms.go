package a

func f() {
	// MATCH:
	chmod(0777)
	// MATCH:
	chmod(0o777)
	// MATCH:
	chmod(511)
	// MATCH:
	chmod(0x1ff)
	chmod(0644)
}
