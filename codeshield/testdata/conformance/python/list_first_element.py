foo(1, 2)
foo(1.0)
foo([])
# MATCH:
foo([1])
# MATCH:
foo([1, 2])
foo([2])
foo((1,))
foo(x[1, 2])
