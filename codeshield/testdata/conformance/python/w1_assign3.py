# MATCH:
a, b = f()
# MATCH:
(c, d) = g
e, f, g = h
[i, j] = k
