a = True
# MATCH:
foo(a)
# MATCH:
foo(not False)
# MATCH:
foo(a and True)
