# MATCH:
foo(a=1, b=2)
# MATCH:
foo(b=2, a=1)
foo(1, a=1, b=2)
foo(a=1, b=2, c=3)
