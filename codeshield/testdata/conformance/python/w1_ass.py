# MATCH:
assert a
assert a, "msg"
# MATCH:
assert (a, b)
