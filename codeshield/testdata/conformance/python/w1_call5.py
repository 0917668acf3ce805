# MATCH:
foo(*a)
# MATCH:
foo(*a, b=1)
foo(b, *a)
