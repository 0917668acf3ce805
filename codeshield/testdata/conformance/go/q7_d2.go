package a
// MATCH:
func a() { defer foo() }
// MATCH:
func b() { go foo() }
func c() { if x := foo(); x { } }
// MATCH:
func d() { for i := foo(); i < foo(); i++ { } }
// MATCH:
func e() { for range foo() { } }
// MATCH:
func f() { switch foo() { } }
// MATCH:
func g() { switch x := foo().(type) { } }
func h() { select { case <-foo(): } }
// MATCH:
func i() { var x = foo() }
// MATCH:
func j() { x := foo() }
// MATCH:
func k() { for foo() { } }
func l() { func() { foo() }() }
