foo()
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
# MATCH:
foo("ab" + "c")
foo("abc" + x)
