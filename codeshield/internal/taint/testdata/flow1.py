def f(c, p):
    x = source()
    sink(x)  #= safefn
    sink(x.a)  #= safefn
    sink(x[0])  #= safefn
    sink(y[x])  #= safefn
    sink(foo(x))  #= taint
    sink(x.foo())  #= taint
    sink(y.foo(x))  #= taint
    sink(x + "a")  #= safefn
    sink(f"a{x}")  #= safefn
    sink("%s" % x)  #= safefn
    sink([x])  #= safefn
    sink({"a": x})  #= safefn
    sink(x if c else "a")  #= safefn
    sink("a" if x else "b")  #= clean
    sink(not x)  #= safefn
    sink(x == 1)  #= safefn
    sink(x and True)  #= safefn
    sink(x > 3)  #= safefn
    sink(lambda: x)  #= clean
    sink(san(x))  #= clean
    sink(foo(san(x)))  #= clean
    sink(c, k=x)  #= safefn
    sink(*x)  #= safefn
    z = [1, x]
    sink(z)  #= safefn
    sink(z[0])  #= safefn
    d = {}
    d["a"] = x
    sink(d)  #= safefn
    sink(d["a"])  #= safefn
    sink(d["b"])  #= safefn
    o = Obj()
    o.f = x
    sink(o.f)  #= safefn
    sink(o)  #= safefn
    sink(o.g)  #= clean
    l = []
    l.append(x)
    sink(l)  #= clean
    y.set(x)
    sink(y)  #= clean
    x = "safe"
    sink(x)  #= clean
    for i in source():
        sink(i)  #= safefn
    sink(i)  #= safefn
    w = source()
    w += "b"
    sink(w)  #= safefn
    v = "a"
    v += source()
    sink(v)  #= safefn
    if c:
        u = source()
    sink(u)  #= safefn
    if c:
        t = source()
    else:
        t = "b"
    sink(t)  #= safefn
    while c:
        sink(s)  # Semgrep: clean #= safefn
        s = source()
    try:
        r = source()
    except Exception:
        sink(r)  #= safefn
    sink(r)  #= safefn
    with source() as q:
        sink(q)  #= safefn
    a, b = source()
    sink(a)  #= safefn
    a, b = source(), "x"
    sink(a)  #= safefn
    sink(b)  #= safefn
    m = (n := source())
    sink(m)  #= safefn
    sink(n)  #= safefn
    k = j = source()
    sink(k)  #= safefn
    sink(j)  #= safefn
    def inner():
        sink(w)  #= clean
    g = lambda: sink(w)  #= safefn
    h = [e for e in source()]
    sink(h)  #= safefn
    [sink(e) for e in source()]  #= safefn
    aa = san(source())
    sink(aa)  #= clean
    bb = source()
    san(bb)
    sink(bb)  #= safefn
    cc = source()
    cc = san(cc)
    sink(cc)  #= clean
    dd = source()
    del dd
    sink(dd)  #= safefn
    return sink(source())  #= safefn
    sink(source())  #= clean
G = source()
sink(G)  #= safefn
def g():
    sink(G)  #= safefn
def h(a):
    return source()
sink(h(1))  #= clean
def h2(a):
    return a
sink(h2(source()))  #= taint
def h3(a):
    sink(a)  #= clean
h3(source())
class C:
    F = source()
    def __init__(self):
        self.g = source()
        sink(self.g)  #= safefn
    def m(self):
        sink(self.F)  #= clean
        sink(self.g)  #= clean
def k():
    ee = source()
    if ee:
        ee = "safe"
    sink(ee)  #= safefn
    ff = source()
    if not valid(ff):
        return
    sink(ff)  #= safefn
    gg = source() or "a"
    sink(gg)  #= safefn
    hh = "a" or source()
    sink(hh)  #= safefn
    ii = int(source())
    sink(ii)  #= taint
    jj = await source()
    sink(jj)  #= safefn
    kk = yield source()
    sink(kk)  #= clean
    ll = source().a.b.c(1).d[2]
    sink(ll)  #= taint
    sink(source)  #= clean
    mm = source
    sink(mm())  #= clean
    sink(a=source())  #= safefn
    nn = dict(a=source())
    sink(nn)  #= taint
    sink(nn["a"])  #= taint
    oo = source()[1:]
    sink(oo)  # Semgrep: clean #= safefn
    pp = "a".join(source())
    sink(pp)  #= taint
    qq = len(source())
    sink(qq)  #= taint
    rr = foo(bar(1, source()), 2)
    sink(rr)  #= taint
    ss = source() in x
    sink(ss)  #= safefn
    tt = (source(), 1)
    (uu, vv) = tt
    sink(uu)  #= safefn
    sink(vv)  #= safefn
    obj.set(source())
    sink(obj.get())  #= clean
    obj.setName(source())
    sink(obj.getName())  #= clean
    sink(obj.name)  #= clean
    sink(obj)  #= clean
    sink(bar(sink(1), source()))
    match source():
        case xx:
            sink(xx)  #= clean
    print(source(), file=sink(1))  #= clean
    yy = "a"
    yy.foo(source())
    sink(yy)  #= clean
    zz = foo(source()).bar()
    sink(zz)  #= taint
    raise sink(source())  #= safefn
