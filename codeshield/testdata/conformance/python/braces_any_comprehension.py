# MATCH:
a = {x for x in y}
# MATCH:
b = {k: v for k, v in y}
# MATCH:
c = {1, 2}
# MATCH:
d = {}
e = [x for x in y]
f = (x for x in y)
