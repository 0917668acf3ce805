# MATCH:
del a
del a, b
# MATCH:
del (c)
# MATCH:
del a.b
