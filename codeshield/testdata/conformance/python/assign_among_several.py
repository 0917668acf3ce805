# MATCH:
a, b = "x", 1
# MATCH:
c, d = 1, "x"
# MATCH:
e, (f, g) = 1, (2, "x")
# MATCH:
h, *i = "x", 1
j = "x", 1
k, l = pair
[m, n] = ["x", 1]
