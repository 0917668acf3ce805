# MATCH:
def a(*args, **kw): pass
def b(x, *args, **kw): pass
def c(*args): pass
