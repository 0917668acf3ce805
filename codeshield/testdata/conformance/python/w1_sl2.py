# MATCH:
x[:]
x[1:]
