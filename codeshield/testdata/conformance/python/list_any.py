foo(1.0)
# MATCH:
foo([])
# MATCH:
foo([1])
# MATCH:
foo([1, 2])
# MATCH:
foo([2])
foo(x.y)
foo(x[0])
foo(x[1:2])
foo(x[1, 2])
# MATCH:
foo(x for x in y)
# MATCH:
foo([x for x in y])
z7[1] = foo(7)
