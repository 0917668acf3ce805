# MATCH:
(1, 2)
# MATCH:
x = 3, 4
[5, 6]
# MATCH:
f((7, 8))
