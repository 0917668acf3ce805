# MATCH:
a and a
a and b and a
a and b
b and a and a
