# MATCH:
foo(1)(2)
foo(1)
# MATCH:
foo()()()
