# MATCH:
foo(**a)
foo(a, **b)
foo(*a)
