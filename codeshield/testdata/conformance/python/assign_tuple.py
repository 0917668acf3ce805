foo(a=1, b=2)
foo(b=2, a=1)
foo(2, b=2)
foo((1,))
foo(x=bar(x.y))
z6.a = foo(6)
# MATCH:
z8 = z9 = foo(8)
# MATCH:
z11, z12 = foo(9)
# MATCH:
(z13, z14) = foo(9)
