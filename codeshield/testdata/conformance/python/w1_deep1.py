# MATCH:
foo(a, bar)
# MATCH:
foo(a(b), bar)
