not a in b
# MATCH:
a not in b
