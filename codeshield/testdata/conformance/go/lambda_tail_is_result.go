package p

func f() {
	defer func() {
		// MATCH:
		if r := recover(); r != nil {
			log(r)
		}
	}()
	if err != nil {
		log(err)
	}
	// MATCH:
	if err != nil {
		return
	}
	g := func() {
		if err != nil {
			log(err)
		}
		done()
	}
}
