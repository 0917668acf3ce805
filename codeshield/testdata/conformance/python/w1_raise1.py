# MATCH:
raise A()
# MATCH:
raise B("x")
raise C
# MATCH:
raise D() from e
raise
