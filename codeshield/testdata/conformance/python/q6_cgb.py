# MATCH:
f(a for a in b)
# MATCH:
f([a for a in b])
f((a for a in b))
f(x, (a for a in b))
