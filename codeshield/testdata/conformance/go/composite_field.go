package a

func f() {
	// MATCH:
	a := tls.Config{InsecureSkipVerify: true}
	// MATCH:
	b := &tls.Config{MinVersion: 1, InsecureSkipVerify: true}
	c := tls.Config{InsecureSkipVerify: false}
	d := tls.Config{}
}
