# MATCH:
assert a
# MATCH:
assert a, "message"
# MATCH:
assert (a, b)
check(a)
