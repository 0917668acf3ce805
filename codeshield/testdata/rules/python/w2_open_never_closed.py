import io
def a():
    # ruleid: w2-open-never-closed
    f = open("x")
    f.read()
def b():
    f = open("x")
    f.close()
def c():
    f = open("x")
    try:
        f.read()
    finally:
        f.close()
def d():
    # ruleid: w2-open-never-closed
    g = io.open("x")
    return g
