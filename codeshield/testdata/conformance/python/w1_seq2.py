# MATCH:
a = b
c = a
d = e
# MATCH:
f = g
h = f
