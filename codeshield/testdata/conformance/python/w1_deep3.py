# MATCH:
def a(): return "x".format(y)
# MATCH:
def b(): return foo("x".format(y))
# MATCH:
def c(): return foo(lambda: z.format())
