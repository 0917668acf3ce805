foo([])
foo([1])
foo([1, 2])
foo([2])
# MATCH:
foo(x[0])
foo(x[1:2])
# MATCH:
foo(x[1, 2])
foo([x for x in y])
