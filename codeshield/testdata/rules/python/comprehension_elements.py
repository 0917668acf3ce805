async def f0():
    xs = source()
async def f1():
    xs = source()
async def f2():
    xs = source()
    # ruleid: comprehension-element
    foo([1 for x in sink(xs)])
async def f3():
    xs = source()
    # ruleid: comprehension-element
    foo([1 for x in zs for y in sink(xs)])
async def f4():
    xs = source()
    # ruleid: comprehension-element
    foo([sink(x) for x in xs])
async def f5():
    xs = source()
    # ruleid: comprehension-element
    foo([g(sink(x)) for x in xs])
async def f6():
    xs = source()
    # ok: comprehension-element
    foo([1 for x in xs]); sink(x)
async def f7():
    xs = source()
    # ok: comprehension-element
    foo([x for x in xs]); sink(x)
async def f8():
    xs = source()
    # ruleid: comprehension-element
    sink([[x] for x in xs])
async def f9():
    xs = source()
    # ruleid: comprehension-element
    sink([{"a": x} for x in xs])
async def f10():
    xs = source()
    # ruleid: comprehension-element
    sink([{x} for x in xs])
async def f11():
    xs = source()
    # ruleid: comprehension-element
    sink([(x, g(x)) for x in xs])
async def f12():
    xs = source()
    # ruleid: comprehension-element
    sink([x or g(x) for x in xs])
async def f13():
    xs = source()
    # ruleid: comprehension-element
    sink([g(x) or x for x in xs])
async def f14():
    xs = source()
    # ok: comprehension-element
    sink([g(x).name for x in xs])
async def f15():
    xs = source()
    # ruleid: comprehension-element
    sink([x[g(x)] for x in xs])
async def f16():
    xs = source()
    # ok: comprehension-element
    sink([y[x] for y in ys])
async def f17():
    xs = source()
    # ruleid: comprehension-element
    sink([ys[x] for x in xs])
async def f18():
    xs = source()
    # ruleid: comprehension-element
    sink([x.a.b for x in xs])
async def f19():
    xs = source()
    # ok: comprehension-element
    sink([await x for x in xs])
async def f20():
    xs = source()
    # ruleid: comprehension-element
    sink([-x for x in xs])
async def f21():
    xs = source()
    # ruleid: comprehension-element
    sink([x and y for x in xs])
async def f22():
    xs = source()
    # ok: comprehension-element
    sink([[y for y in x] for x in xs])
async def f23():
    xs = source()
    # ok: comprehension-element
    sink([(y := x) for x in xs])
async def f24():
    xs = source()
    # ruleid: comprehension-element
    sink([x < 1 for x in xs])
async def f25():
    xs = source()
    # ok: comprehension-element
    sink([*x for x in xs])
async def f26():
    xs = source()
    # ruleid: comprehension-element
    sink(*[x for x in xs])
async def f27():
    xs = source()
    # ok: comprehension-element
    sink([x for x in [g(y) for y in xs]])
async def f28():
    xs = source()
    # ruleid: comprehension-element
    sink([x for x in [y for y in xs]])
async def f29():
    xs = source()
    # ok: comprehension-element
    sink([x for x in (g(y) for y in xs)])
async def f30():
    xs = source()
    # ok: comprehension-element
    sink([(lambda: x) for x in xs])
async def f31():
    xs = source()
    # ruleid: comprehension-element
    sink(any(x for x in xs))
async def f32():
    xs = source()
    # ok: comprehension-element
    sink([x for x in clean(xs)])
async def f33():
    xs = source()
    # ruleid: comprehension-element
    sink([x for x in xs if clean(x)])
async def f34():
    xs = source()
    # ruleid: comprehension-element
    sink([(a, b) for a, b in xs])
async def f35():
    xs = source()
    # ruleid: comprehension-element
    sink([x.a + g(x) for x in xs])
async def f36():
    xs = source()
    # ruleid: comprehension-element
    sink([g(x) + x.a for x in xs])
async def f37():
    xs = source()
    # ok: comprehension-element
    sink(["a" + str(x) for x in xs])
async def f38():
    xs = source()
    # ruleid: comprehension-element
    sink(["a" + x + g(x) for x in xs])
async def f39():
    xs = source()
    # ok: comprehension-element
    sink([x for x in {g(y) for y in xs}])
async def f40():
    xs = source()
    # ruleid: comprehension-element
    sink([x for x in xs.split(",")])
async def f41():
    xs = source()
    # ruleid: comprehension-element
    sink([x for x in xs.split(",") if x.strip()])
async def f42():
    xs = source()
    # ruleid: comprehension-element
    sink([x for x in source().a])
async def f43():
    xs = source()
    # ok: comprehension-element
    sink([source().a for x in zs])
async def f44():
    xs = source()
    # ok: comprehension-element
    sink([source()[0] for x in zs])
async def f45():
    xs = source()
    # ok: comprehension-element
    sink([[source()] for x in zs])
async def f46():
    xs = source()
    # ok: comprehension-element
    sink([g(source().a) for x in zs])
async def f47():
    xs = source()
    # ok: comprehension-element
    sink({source() for x in zs})
async def f48():
    xs = source()
    # ok: comprehension-element
    sink({source(): 1 for x in zs})
async def f49():
    xs = source()
    # ok: comprehension-element
    sink({1: source() for x in zs})
async def f50():
    xs = source()
    # ok: comprehension-element
    sink({k: v for k, v in xs.items()})
async def f51():
    xs = source()
    # ok: comprehension-element
    sink({k: xs for k in zs})
async def f52():
    xs = source()
    # ok: comprehension-element
    sink({xs for k in zs})
async def f53():
    xs = source()
    # ruleid: comprehension-element
    sink([x async for x in xs])
async def f54():
    xs = source()
    # ok: comprehension-element
    sink([f"{x}" for x in zs if xs])
async def f55():
    xs = source()
    # ok: comprehension-element
    sink([x for x in zs if xs])
async def f56():
    xs = source()
    # ruleid: comprehension-element
    sink([xs, [g(x) for x in xs]])
async def f57():
    xs = source()
    # ruleid: comprehension-element
    sink([u"a" "b" + x for x in xs])
async def f58():
    xs = source()
    # ruleid: comprehension-element
    sink([x @ 1 for x in xs])
async def f59():
    xs = source()
    # ok: comprehension-element
    sink([1 if x else x for x in xs])
async def f60():
    xs = source()
    # ruleid: comprehension-element
    sink(max([x for x in xs]))
async def f61():
    xs = source()
    # ruleid: comprehension-element
    sink(dict((k, v) for k, v in xs))
async def f62():
    xs = source()
    # ruleid: comprehension-element
    sink([x for x in xs][0])
async def f63():
    xs = source()
    # ok: comprehension-element
    sink({"a": [g(x) for x in xs]})
async def f64():
    xs = source()
    # ok: comprehension-element
    sink([x.a() .b for x in xs])
async def f65():
    xs = source()
    # ok: comprehension-element
    sink([x(1) for x in xs])
async def f66():
    xs = source()
    # todook: comprehension-element
    sink([x[1:2] for x in xs])
async def f67():
    xs = source()
    # todook: comprehension-element
    sink([x[g(1):2] for x in xs])
async def f68():
    xs = source()
    # ok: comprehension-element
    sink([{**x} for x in xs])
async def f69():
    xs = source()
    # ok: comprehension-element
    sink([dict(a=x) for x in xs])
async def f70():
    xs = source()
    # ok: comprehension-element
    sink([{"a": g(x)} for x in xs])
