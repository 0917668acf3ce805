def a():
    # MATCH:
    f = open("x")
    f.read()
    f.close()
def b():
    # MATCH:
    f = open("x")
    if x:
        f.close()
def c():
    f = open("x")
    g.close()
