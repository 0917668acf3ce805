def f(c, p):
    s = ""
    while c:
        sink(s)  #= safefn
        s = source()
    obj = Obj()
    obj.setName(source())
    sink(obj.getName())  #= clean
    sink(obj.name)  #= clean
    sink(obj)  #= clean
    obj.set_foo(source())
    sink(obj.get_foo())  #= clean
    d = {"a": source(), "b": 1}
    sink(d["b"])  #= safefn
    sink(d["a"])  #= safefn
    o = Obj()
    o.f = source()
    sink(o.foo())  #= taint
    sink(foo(o))  #= taint
    q = o
    sink(q.f)  #= safefn
    sink(q.g)  #= clean
    sink(q)  #= safefn
    r = o + 1
    sink(r)  #= safefn
    t = [o]
    sink(t)  #= safefn
    x = source()
    oo = x[1:]
    sink(oo)  # Semgrep: clean #= safefn
    if (y := x) > 1:
        sink(y)  #= safefn
    a, *b = x
    sink(b)  # Semgrep: clean #= safefn
    assert sink(x)  #= safefn
    z = lambda q: sink(q)  #= clean
    w = (lambda: x)()
    sink(w)  #= clean
    u = {**x}
    sink(u)  #= safefn
    u = {k: v for k, v in x}
    sink(u)  #= clean
    v = (e for e in [1] if x)
    sink(v)  #= clean
    m = f(x)(1)
    sink(m)  #= taint
    for i, j in enumerate(x):
        sink(j)  #= taint
    try:
        foo()
    finally:
        n = source()
    sink(n)  #= safefn
    try:
        l = source()
        foo()
    except:
        l = "safe"
    sink(l)  #= safefn
    del x.a
    g = x
    g.foo = "safe"
    sink(g.foo)  #= clean
    h = x if c else y
    sink(h)  #= safefn
    if c:
        k = x
        return
    else:
        k = 1
    sink(k)  #= clean
    for aa in [1]:
        bb = source()
        if c: continue
        bb = 1
    else:
        sink(bb)  #= safefn
    sink(bb)  #= safefn
    with foo(x) as cc:
        sink(cc)  #= taint
    with foo(x):
        sink(c)  #= clean
    print(x); sink(c)  #= clean
    global GG
    GG = x
    sink(GG)  #= safefn
    p.x.y = x
    sink(p.x)  #= safefn
    sink(p.x.y.z)  #= safefn
    sink(p.x.z)  #= clean
    p.x = 1
    sink(p.x.y)  #= clean
    dd = x; sink(dd)  #= safefn
    lst = [1,2]
    lst[0] = x
    lst[1] = 2
    sink(lst[0])  #= clean
    sink(lst)  #= clean
    ee = not x
    sink(ee)  #= safefn
    ff = x is None
    sink(ff)  #= safefn
    gg = san(x) + x
    sink(gg)  #= safefn
    hh = [san(ii) for ii in x]
    sink(hh)  #= clean
    jj = "".join([x])
    sink(jj)  #= taint
    x.foo(); sink(x)  #= safefn
    x = san(x); sink(x)  #= clean
def gen():
    yield sink(source())  #= safefn
@sink(source())  #= clean
def deco(a=sink(source())):  #= safefn
    pass
class K(sink(source())):  # Semgrep: clean #= safefn
    x = sink(source())  #= safefn
    def m(self):
        self.x = source()
        self.n()
    def n(self): sink(self.x)  #= clean
async def co():
    async with source() as s: sink(s)  #= safefn
    async for s in source(): sink(s)  #= safefn
    await sink(source())  #= safefn
if __name__ == "__main__":
    z = source()
    sink(z)  #= safefn
    def inner(): sink(z)  #= safefn
