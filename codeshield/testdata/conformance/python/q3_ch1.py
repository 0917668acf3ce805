# MATCH:
a < b <= c
# MATCH:
x = 0 < y <= 5
a < b
