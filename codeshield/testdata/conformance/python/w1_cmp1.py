# MATCH:
a == a
a == b
# MATCH:
a.b == a.b
a != a
