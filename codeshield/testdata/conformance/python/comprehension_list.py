foo([])
foo([1])
foo([1, 2])
foo([2])
foo(x[0])
# MATCH:
z1 = [x for x in y]
z2 = [x + 1 for x in y if x]
# MATCH:
foo(x for x in y)
# MATCH:
foo([x for x in y])
