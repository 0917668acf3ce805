# MATCH:
foo("abc")
# MATCH:
foo("xabc")
# MATCH:
foo(b"abc")
# MATCH:
foo(r"abc")
# MATCH:
foo(f"abc")
# MATCH:
foo("""abc""")
# MATCH:
foo("a" "bc")
foo(1.0)
foo(x.y)
foo(1).bar()
