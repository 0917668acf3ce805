foo([])
foo([1])
foo([1, 2])
foo([2])
foo(x[0])
# MATCH:
foo(x[1:2])
foo(x[1:2:3])
