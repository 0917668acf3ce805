foo()
foo(1)
foo(1, 2)
foo(1, 2, 3)
foo(a=1)
# MATCH:
del x
del x, y
