package a

// MATCH:
func a() {}

// MATCH:
func b(x int) int { return x }

// MATCH:
func (r T) c() {}
