G = "global"
G2 = "a"
G2 = "b"
def f(c, p="d"):
    if c:
        x = "a"
    sink(x)  #= none
    y = None
    if c:
        y = "a"
    sink(y)  #= none
    sink(G)  #= string
    sink(G2)  #= none
    sink(p)  #= none
    z = "a" + "b"
    sink(z)  #= "ab"
    w = f"aa{z}"
    sink(w)  #= string
    v = "%s" % z
    sink(v)  #= string
    u = "{}".format(z)
    sink(u)  #= none
    t = "%s" % c
    sink(t)  #= none
    s = "%s %s" % (z, "a")
    sink(s)  #= none
    for i in range(3):
        q = "a"
        sink(q)  #= string
    sink(q)  #= none
    r = "a"
    while c:
        sink(r)  #= none
        r = r + "b"
    sink(r)  #= none
    sink("a" if c else "a")  #= string
    sink("a" if c else "b")  #= string
    o = "a"
    o += "b"
    sink(o)  #= "ab"
    n = str(3)
    sink(n)  #= none
    sink("a".upper())  #= none
    sink("a".join("b"))  #= none
    sink("a" * 3)  #= string
    m = l = "x"
    sink(m)  #= none
    sink(l)  #= none
    (a, b) = ("x", "y")
    sink(a)  #= none
    k = ["x"]
    sink(k[0])  #= none
    def inner():
        sink(z)  #= none
    g = lambda: sink(z)
    h = z or "x"
    sink(h)  #= none
    d = {"a": "b"}
    sink(d["a"])  #= none
    try:
        e = "a"
    except Exception:
        e = "a"
    sink(e)  #= string
    sink(z[0])  #= none
    sink(z[1:])  #= none
    with open("x") as fh:
        zz = "a"
    sink(zz)  #= string
    global G
    del z
    sink(z)  #= none
class A:
    F = "a"
    def __init__(self):
        self.g = "x"
        self.F2 = "y"
        sink(self.g)  #= none
    def m(self):
        sink(self.F)  #= none
        sink(A.F)  #= none
        sink(self.g)  #= none
        sink(F)  #= none
def h2():
    sink(H)  #= none
H = "later"
if cond:
    J = "a"
else:
    J = "a"
sink(J)  #= string
def h3():
    sink(J)  #= none
K = 1
def h4():
    sink(f"a{K}")  #= string
    sink("a" "b")  #= "ab"
    sink("a" + str(K))  #= none
    sink(f"a{K + 1}")  #= string
    sink(f"a{foo}")  #= none
    if (x := "a"):
        sink(x)  #= string
    for c in ["a", "b"]:
        sink(c)  #= none
    x: str = "a"
    sink(x)  #= string
    sink(b"a")  #= string
    sink(r"a")  #= string
    sink(not "a")  #= none
    sink("a" and "b")  #= none
    sink("""a""")  #= string
