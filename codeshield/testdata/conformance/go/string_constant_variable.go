package a

const table = "t"

func f(arg string) {
	q := "select"
	// MATCH:
	query(q)
	// MATCH:
	query(table)
	// MATCH:
	query("a" + table)
	query(arg)
	query("a" + arg)
}
