foo()
foo(1)
# MATCH:
foo(*args)
foo(**kw)
foo(S)
foo(N)
foo(0x1)
