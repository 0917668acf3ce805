import os
# MATCH:
def a():
    os.system("x")
# MATCH:
def b():
    if c:
        return os.system("x")
# MATCH:
def d():
    x()
    os.system("x")
    y()
# MATCH:
def e():
    return os.system("y")
# MATCH:
def f():
    for i in j:
        os.system(i)
