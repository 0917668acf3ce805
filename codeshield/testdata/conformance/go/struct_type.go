package a

// MATCH:
type A struct {
	Name     string
	Password string
}

// MATCH:
type B struct {
	Password string
}

type C struct {
	Name string
}
