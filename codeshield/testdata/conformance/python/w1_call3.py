foo(1)
# MATCH:
foo(1, 2)
# MATCH:
foo(1, *a)
foo(1, b=2)
# MATCH:
foo(1, 2, **k)
