# MATCH:
foo(1)
# MATCH:
foo(1, 2)
# MATCH:
foo(1.0)
# MATCH:
foo((1, 2))
# MATCH:
foo((1,))
# MATCH:
foo(x.y)
# MATCH:
foo(x[1:2])
# MATCH:
foo(1).bar()
foo().a.bar()
foo().a().bar()
q().foo.bar()
