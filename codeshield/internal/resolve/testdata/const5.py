def f(c):
    if c:
        z = "a"
    else:
        z = "b"
    z = z + "x"
    sink(z)  #= string
    y = "a"
    y = y + "b"
    y = y + "c"
    sink(y)  #= string
    x = "a"
    while c:
        w = x + "b"
        x = w
    sink(x)  #= none
    v = "a"
    while c:
        v = v + "b"
        break
    sink(v)  #= string
    if c:
        v = v + "q"
    sink(v)  #= string
    u = "a"
    if c:
        u = u + "q"
    sink(u)  #= string
    t = 1
    while c:
        t = t + 1
    sink2(t)
