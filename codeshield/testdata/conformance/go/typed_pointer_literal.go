package a

func f() {
	c := &Client{}
	// MATCH:
	c.Do(1)
	var d *Client
	// MATCH:
	d.Do(2)
	e.Do(3)
}
