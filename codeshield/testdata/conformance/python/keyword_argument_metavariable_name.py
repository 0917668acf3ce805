foo(1)
# MATCH:
foo(a=1)
foo((1,))
foo(-1)
foo(bar(1))
await foo(1)
foo(1)(2)
