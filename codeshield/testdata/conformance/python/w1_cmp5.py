# MATCH:
a < b < c
a < b and b < c
