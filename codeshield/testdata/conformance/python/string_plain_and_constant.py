foo()
# MATCH:
foo("abc")
# MATCH:
foo('abc')
foo("xabc")
# MATCH:
foo(b"abc")
# MATCH:
foo(r"abc")
# MATCH:
foo(f"abc")
foo(f"abc{x}")
# MATCH:
foo("""abc""")
# MATCH:
foo("a" "bc")
foo("abc" + x)
