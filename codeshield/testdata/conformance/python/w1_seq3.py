# MATCH:
x = input()
eval(x)
def f():
    # MATCH:
    y = input("a")
    foo(y)
    try:
        eval(y)
    except: pass
