# MATCH:
x = [a for a in b]
x = (a for a in b)
