package a

// MATCH:
const a = "x"

const (
	// MATCH:
	b = "y"
	c = 3
)

var d = "z"
