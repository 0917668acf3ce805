# MATCH:
a: int
b: str = "x"
def f(c: int): pass
