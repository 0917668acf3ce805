x = [a for a in b]
# MATCH:
x = (a for a in b)
