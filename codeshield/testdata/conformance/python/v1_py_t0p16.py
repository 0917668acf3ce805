f"ls {q}"
f"ls {q} x"
f"{q} x"
f"{q}"
f"ls {q} {r}"
b"abc"
x = "abc"
foo(b"abc")
foo("abc")
async def a1(): 
    await foo("abc")
@dec
async def a2(x):
    return 1
def a3(): pass
class A:
    async def a4(self): pass
async def outer():
    # MATCH:
    async with x as y:
        foo()
    with x as y:
        foo()
    async for i in y:
        foo()
    for i in y: foo()
    l = (i for i in y)
    k = [i for i in y]
    foo(i for i in y)
    m = [1, 2]
