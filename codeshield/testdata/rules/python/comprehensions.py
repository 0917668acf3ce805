def f0():
    xs = source()
    # ok: comprehension
    sink([str(x) for x in xs])
def f1():
    xs = source()
    # ruleid: comprehension
    sink([x for x in xs])
def f2():
    xs = source()
    # ruleid: comprehension
    sink([x.name for x in xs])
def f3():
    xs = source()
    # ok: comprehension
    sink([int(x) for x in xs])
def f4():
    xs = source()
    # ok: comprehension
    sink([g(x) for x in xs])
def f5():
    xs = source()
    # ok: comprehension
    sink([x.strip() for x in xs])
def f6():
    xs = source()
    # ok: comprehension
    sink({x: 1 for x in xs})
def f7():
    xs = source()
    # ok: comprehension
    sink({g(x): h(x) for x in xs})
def f8():
    xs = source()
    # ok: comprehension
    sink({x for x in xs})
def f9():
    xs = source()
    # ok: comprehension
    sink({"a": x for x in xs})
def f10():
    xs = source()
    # ruleid: comprehension
    sink((x for x in xs))
def f11():
    xs = source()
    # ruleid: comprehension
    sink(x for x in xs)
def f12():
    xs = source()
    # ok: comprehension
    sink(g(x) for x in xs)
def f13():
    xs = source()
    # ok: comprehension
    sink([1 for x in xs])
def f14():
    xs = source()
    # ok: comprehension
    sink([1 for x in g(xs)])
def f15():
    xs = source()
    # ruleid: comprehension
    sink([x for x in g(xs)])
def f16():
    xs = source()
    # ok: comprehension
    sink([x for x in ys if x in xs])
def f17():
    xs = source()
    # ruleid: comprehension
    sink([x + 1 for x in xs if x])
def f18():
    xs = source()
    # ok: comprehension
    sink([f"{x}" for x in xs])
def f19():
    xs = source()
    # ruleid: comprehension
    sink([x[0] for x in xs])
def f20():
    xs = source()
    # ok: comprehension
    sink([clean(x) for x in xs])
def f21():
    xs = source()
    # ruleid: comprehension
    sink([sink(x) for x in xs])
def f22():
    xs = source()
    # ok: comprehension
    sink(",".join([str(x) for x in xs]))
def f23():
    xs = source()
    # ok: comprehension
    sink(",".join(str(x) for x in xs))
def f24():
    xs = source()
    # ruleid: comprehension
    sink(",".join(x for x in xs))
def f25():
    xs = source()
    # ruleid: comprehension
    sink([k for k, v in xs.items()])
def f26():
    xs = source()
    # ok: comprehension
    sink([g(k) for k, v in xs.items()])
def f27():
    xs = source()
    # ruleid: comprehension
    sink([source() for x in zs])
def f28():
    xs = source()
    # ok: comprehension
    sink([g(source()) for x in zs])
def f29():
    xs = source()
    # ruleid: comprehension
    sink([(x, 1) for x in xs])
def f30():
    xs = source()
    # ruleid: comprehension
    sink([a for b in xs for a in b])
def f31():
    xs = source()
    # ok: comprehension
    sink([g(a) for b in xs for a in b])
def f32():
    xs = source()
    zz = [g(x) for x in xs]
    # ok: comprehension
    sink(zz)
def f33():
    xs = source()
    ww = [x for x in xs]
    # ruleid: comprehension
    sink(ww)
def f34():
    xs = source()
    # ok: comprehension
    sink([g(x) for x in source()])
def f35():
    xs = source()
    # ok: comprehension
    sink([str(x) for x in source()])
def f36():
    xs = source()
    # ok: comprehension
    sink([len(x) for x in xs])
def f37():
    xs = source()
    # ruleid: comprehension
    sink([not x for x in xs])
def f38():
    xs = source()
    # ruleid: comprehension
    sink([x == 1 for x in xs])
def f39():
    xs = source()
    # ok: comprehension
    sink([x if x else 1 for x in xs])
def f40():
    xs = source()
    # ok: comprehension
    sink([lambda: x for x in xs])
def f41():
    xs = source()
    # ok: comprehension
    sink([g(x, 1) for x in xs])
def f42():
    xs = source()
    # ok: comprehension
    sink([g(y) for x in xs])
def f43():
    xs = source()
    # ok: comprehension
    sink([g(1) for x in xs])
def f44():
    xs = source()
    # ok: comprehension
    sink([[g(x)] for x in xs])
def f45():
    xs = source()
    # ok: comprehension
    sink([await g(x) for x in xs])
def f46():
    xs = source()
    # ruleid: comprehension
    sink(["%s" % x for x in xs])
def f47():
    xs = source()
    # ok: comprehension
    sink(["%s".format(x) for x in xs])
def f48():
    xs = source()
    # ok: comprehension
    sink([x.a.b() for x in xs])
def f49():
    xs = source()
    # ok: comprehension
    sink([x() for x in xs])
def f50():
    xs = source()
    # ok: comprehension
    sink(list(g(x) for x in xs))
def f51():
    xs = source()
    # ok: comprehension
    sink(str(g(x)) + "a" for x in xs)
def f52():
    xs = source()
    y = str(xs)
    # ruleid: comprehension
    sink(y)
def f53():
    xs = source()
    # ruleid: comprehension
    sink(g(xs))
def f54():
    xs = source()
    # ok: comprehension
    sink([str(xs) for z in zs])
def f55():
    xs = source()
    # ruleid: comprehension
    sink([xs for z in zs])
def f56():
    xs = source()
    # ok: comprehension
    sink([g(xs) for z in zs])
def f57():
    xs = source()
    # ruleid: comprehension
    sink([xs.name for z in zs])
def f58():
    xs = source()
    # ok: comprehension
    sink([clean(xs) for z in zs])
