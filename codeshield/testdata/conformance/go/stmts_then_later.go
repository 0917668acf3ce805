package a

func f() {
	// MATCH:
	lock()
	work()
	unlock()
}

func g() {
	lock()
}

func h() {
	// MATCH:
	lock()
	if ok {
		unlock()
	}
}
