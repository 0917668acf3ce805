def f(c: Cursor, d: Other):
    # ruleid: w2-mvtype
    c.execute("x")
    d.execute("y")
    e: Cursor = g()
    # ruleid: w2-mvtype
    e.execute("z")
    h = Cursor()
    h.execute("z")
