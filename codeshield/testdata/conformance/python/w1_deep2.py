import os
# MATCH:
def a():
    os.system("x")
def b():
    if c:
        return os.system("x")
def d():
    pass
