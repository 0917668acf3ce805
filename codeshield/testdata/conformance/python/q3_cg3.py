# MATCH:
any(a for a in b)
# MATCH:
any([a for a in b])
