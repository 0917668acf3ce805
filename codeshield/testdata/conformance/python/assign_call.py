foo()
foo(1)
foo(a=1)
foo(2, b=2)
foo(S)
foo(N)
# MATCH:
if (n := foo(3)) > 1: pass
# MATCH:
z5 = foo(5)
# MATCH:
z6.a = foo(6)
# MATCH:
z8 = z9 = foo(8)
