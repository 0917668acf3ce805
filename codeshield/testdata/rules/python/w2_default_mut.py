def a(x={}):
    # ruleid: w2-default-mut
    x["a"] = 1
    # ruleid: w2-default-mut
    x.update(b)
def b(y, x={}):
    x = dict(x)
    x[1] = 2
def c():
    def d(z={}):
        z[1] = 2
def e(w={}):
    if w:
        # ruleid: w2-default-mut
        w[q] = 3
    v = w
    v["k"] = 1
