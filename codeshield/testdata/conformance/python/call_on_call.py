foo(bar(1))
foo(bar(x.y))
foo(x=bar(x.y))
# MATCH:
foo(1).bar()
foo().a.bar()
foo().a().bar()
q().foo.bar()
