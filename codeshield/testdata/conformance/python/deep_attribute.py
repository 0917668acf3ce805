foo(1.0)
# MATCH:
foo(x.y)
# MATCH:
foo(x.y.z)
foo(x + y)
foo(x - y)
# MATCH:
foo(bar(x.y))
foo(x=bar(x.y))
foo(1).bar()
foo().a.bar()
