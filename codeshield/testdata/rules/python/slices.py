def h1(e):
    b = source()
    # ok: slice
    sink(b[1:])
    # ok: slice
    sink(b[:])
    # ok: slice
    sink(b[1:2:3])
    # ruleid: slice
    sink(b[:, 0])
    # ruleid: slice
    sink(b[0, 1:])
    # ok: slice
    sink(b[0][1:])
    # ok: slice
    sink(b[1:][0])
    # ok: slice
    sink(b[1:].x)
    # ok: slice
    sink(b[1:].x())
    # ok: slice
    sink("a" + b[1:])
    # ok: slice
    sink(g(b[1:]))
    # ok: slice
    sink(a[b:])
    # ok: slice
    sink(a[b:c, 1])
    # ruleid: slice
    sink(a[b])
    # ok: slice
    sink(source()[1:])
    # ok: slice
    sink([b[1:]])
    # ok: slice
    sink(f"{b[1:]}")
    # ruleid: slice
    sink(b[1:] or b)
    # ok: slice
    sink(a[g(b):])
    # ok: slice
    sink(b.split(",")[1:])
    # ruleid: slice
    sink(b.split(",")[-1])
    # ruleid: slice
    sink(b[0])
    # ruleid: slice
    sink(b[0, 1])
    # ok: slice
    sink(b[1:] if a else b[2:])
    # ok: slice
    sink(b[sink(b):])
def h2(e):
    b = source()
    c = b[1:]
    # ok: slice
    sink(c)
    b[1:] = 1
    # ruleid: slice
    sink(b)
def h3(e):
    b = 1
    b[1:] = source()
    # ok: slice
    sink(b)
    # ok: slice
    sink(b[0])
    b += source()[1:]
    # ok: slice
    sink(b)
    for x in source()[1:]:
        # ok: slice
        sink(x)
    d = {}
    d[source()] = 1
    # ok: slice
    sink(d)
