a += 1
# MATCH:
a = a + 1
a = b + a
