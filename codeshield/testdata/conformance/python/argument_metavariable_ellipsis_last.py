foo(1, 2)
# MATCH:
foo(1, 2, 3)
foo(1.0)
foo((1, 2))
foo((1,))
foo(x.y)
foo(1).bar()
# MATCH:
if (n := foo(3)) > 1: pass
