foo(1.0)
foo(lambda: 1)
# MATCH:
foo(lambda x: 1)
foo(lambda x, y: x)
foo(x.y)
foo(1).bar()
foo().a.bar()
