import os
# MATCH:
def a():
    os.system("x")
def b():
    if c:
        return os.system("x")
def d():
    x()
    os.system("x")
# MATCH:
def e():
    return os.system("y")
def f():
    for i in j:
        os.system(i)
