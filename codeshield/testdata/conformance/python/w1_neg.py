# MATCH:
a = -b
# MATCH:
c = -1
d = ~e
