# MATCH:
a += b
a = a + b
a = a + b + c
