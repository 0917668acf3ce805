foo(1.0)
foo(x.y)
foo(bar(1))
foo(bar(x.y))
foo(x=bar(x.y))
# MATCH:
foo(1).bar()
# MATCH:
foo().a.bar()
# MATCH:
foo().a().bar()
q().foo.bar()
