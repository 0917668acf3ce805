def f(c):
    if c:
        z = "a"
    else:
        z = "b"
    sink(z)  #= string
    sink(z + "x")  #= string
    sink("x" + z)  #= string
    sink(f"a{z}")  #= string
    w = z + "x"
    sink(w)  #= string
    while c:
        v = "a"
        v = v + "b"
        sink(v)  #= "ab"
    u = "a"
    for i in c:
        u += "b"
    sink(u)  #= none
    t = ""
    for i in c:
        t = "a" + t
    sink(t)  #= none
    f = 1.5
    sink2(f)
