# MATCH:
foo(1)
foo(1, 2)
foo(a=1)
foo(N)
foo(1.0)
# MATCH:
foo(0x1)
foo((1,))
foo(-1)
foo(bar(1))
# MATCH:
foo(1).bar()
# MATCH:
await foo(1)
# MATCH:
foo(1)(2)
