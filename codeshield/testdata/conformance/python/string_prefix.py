foo("abc")
foo("xabc")
# MATCH:
foo(b"abc")
foo(r"abc")
foo(f"abc")
foo("""abc""")
foo("a" "bc")
