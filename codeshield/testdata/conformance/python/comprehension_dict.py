foo({})
foo({"a": 1})
foo({"a": 1, "b": 2})
# MATCH:
z3 = {k: v for k in y}
z4 = {k for k in y}
foo(x for x in y)
if x not in y: pass
