a < b < c
# MATCH:
a < b
