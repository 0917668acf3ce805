A = "abc"
B = 1
E = True
F = A
# MATCH:
x == x
# MATCH:
x.y == x.y
x == y
x = x
