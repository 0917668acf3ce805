# MATCH:
a.foo(a)
a.foo(b)
# MATCH:
a.b.foo(a.b)
