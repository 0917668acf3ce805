package a
func m() {
// ruleid: w3-p1
foo((a))
// ruleid: w3-p1
foo((5))
// ruleid: w3-p1
foo(("s"))
// ruleid: w3-p1
foo((a.b))
// ruleid: w3-p1
foo((a()))
// ruleid: w3-p1
foo((true))
// ruleid: w3-p1
foo((nil))
// ruleid: w3-p1
foo((a[0]))
// ruleid: w3-p1
foo(('c'))
// ruleid: w3-p1
foo((a + b))
// ruleid: w3-p1
foo((!a))
// ruleid: w3-p1
foo((-1))
// ruleid: w3-p1
foo((1.5))
// ruleid: w3-p1
foo((a && b))
}
