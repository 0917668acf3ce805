foo()
foo(a=1)
# MATCH:
foo("abc")
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
# MATCH:
foo("ab" + "c")
z5 = foo(5)
