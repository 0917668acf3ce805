import os
os.system(a)
def f():
    os.system("x")
    # ruleid: w2-newsyntax
    os.system(a)
    os.system(B)
