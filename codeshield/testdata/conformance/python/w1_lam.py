# MATCH:
lambda a: b
lambda a, b: c
lambda: d
# MATCH:
lambda a=1: e
