foo("abc")
foo("a" "bc")
foo(f"abc")
foo(x, x)
foo(1, 1)
# MATCH:
foo(x, "x")
foo("x", "x")
