# MATCH:
foo(1)
foo(1, 2)
foo(1.0)
# MATCH:
foo((1,))
# MATCH:
foo({"a": 1})
# MATCH:
foo(-1)
# MATCH:
foo(x[1:2])
# MATCH:
foo(bar(1))
# MATCH:
foo(1).bar()
# MATCH:
await foo(1)
# MATCH:
foo(1)(2)
