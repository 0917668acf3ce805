# MATCH:
foo("a" "b")
# MATCH:
foo("a" + "b")
x = "a"
# MATCH:
foo(x + "b")
# MATCH:
foo(f"{x}b")
foo("%sb" % x)
