# MATCH:
exec("a")
# MATCH:
exec(a, b)
