foo(1, 2)
# MATCH:
foo(a=1)
# MATCH:
foo(a=1, b=2)
# MATCH:
foo(b=2, a=1)
# MATCH:
foo(1, a=1, c=2)
foo(1.0)
foo((1, 2))
foo((1,))
foo(1).bar()
z6.a = foo(6)
