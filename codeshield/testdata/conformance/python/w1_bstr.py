# MATCH:
foo(b"x")
foo("x")
