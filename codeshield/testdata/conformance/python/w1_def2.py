# MATCH:
def a(x=[]): pass
# MATCH:
def b(x, y=[]):
    y.append(1)
# MATCH:
def c(x: list = []): pass
def d(x=[1]): pass
# MATCH:
def e(*, x=[]): pass
