# MATCH:
foo()
# MATCH:
foo(1)
# MATCH:
foo(N)
# MATCH:
foo(1.0)
# MATCH:
foo(x.y)
# MATCH:
foo(x.y.z)
# MATCH:
foo(x[1, 2])
# MATCH:
foo(bar(x.y))
# MATCH:
foo(1).bar()
# MATCH:
foo().a.bar()
# MATCH:
foo().a().bar()
q().foo.bar()
