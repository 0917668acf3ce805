# MATCH:
[1]
# MATCH:
[1, 2]
[]
(1, 2)
