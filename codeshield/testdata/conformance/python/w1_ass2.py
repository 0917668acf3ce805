# MATCH:
assert a
# MATCH:
assert a, "msg"
