package a

func f() {
	// MATCH:
	go func() {
		work()
	}()
	go work()
	defer func() {}()
}
