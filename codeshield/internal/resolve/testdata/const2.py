def f(c):
    x = "a"
    while c:
        sink(x)  #= string
        x = "b"
    sink(x)  #= string
    y = "a"
    while c:
        y = "a"
    sink(y)  #= string
    g = lambda: sink(y)  #= string
    def h():
        sink(y)  #= none
    foo(lambda: sink(y))  #= string
    if c:
        z = "a"
        return
    else:
        z = "b"
    sink(z)  #= string
    foo(z)
    z.bar()
    sink(z)  #= none
    with foo(): 
        z = "c"
    sink(z)  #= string
    w = "a"
    w = w + "b"
    sink(w)  #= "ab"
    v = c
    v = "a"
    sink(v)  #= string
    for w in c:
        sink(w)  #= none
    u = "a"
    while True:
        if c: break
        u = "b"
    sink(u)  #= string
    t = s = "a"
    sink(t)  #= none
    q = "a" + c
    sink(q)  #= none
    q = c + "a"
    sink(q)  #= none
    q = c % "a"
    sink(q)  #= none
    r = None or "a"
    sink(r)  #= none
    o.p = "a"
    sink(o.p)  #= none
    sink("a".format(c))  #= none
    sink(("a"))  #= string
    assert (a1 := "x")
    sink(a1)  #= string
    b1, b2 = "x", "y"
    sink(b1)  #= none
    match c:
        case 1:
            d1 = "a"
        case _:
            d1 = "b"
    sink(d1)  #= none
    e1: str = "a"
    sink(e1)  #= string
    if c: 
        raise X
    else:
        f1 = "x"
    sink(f1)  #= string
    if c:
        g1 = "a"
    elif d:
        g1 = "a"
    else:
        g1 = "a"
    sink(g1)  #= string
    h1 = (yy := "a")
    sink(h1)  #= string
    i1 = "a"
    def k():
        nonlocal i1
        i1 = "b"
    sink(i1)  #= string
for x in y:
    TOP = "a"
def k():
   sink(TOP)  #= string
   sink(TOP2)  #= none
   TOP3 = "b"
   sink(TOP3)  #= string
if a:
    TOP2 = "b"
TOP4 = "a"
def k2():
   global TOP4
   sink(TOP4)  #= none
def k3():
   global TOP4
   TOP4 = "b"
class C:
   a = "x"
   sink(a)  #= none
   def m(self): 
      a = 3
try:
   ZZ = "a"
except: pass
sink(ZZ)  #= string
TOP5 = "a"
async def k3():
   sink(TOP5)  #= string
   [sink(TOP5) for i in b]  #= string
   x5 = "a"
   [sink(x5) for i in b]  #= none
class D:
   sink(TOP5)  #= string
   def foo(self):
      sink(TOP5)  #= string
      class E:
         def m(self):
            sink(TOP5)  #= string
TOP6 = "a" + TOP5
TOP7 = 3
TOP8 = TOP5
def k9():
   sink(TOP6)  #= string
   sink(TOP8)  #= string
   sink(f"{TOP7}")  #= string
   sink(f"{TOP5}{TOP7}")  #= string
   sink(TOP7)  #= none
