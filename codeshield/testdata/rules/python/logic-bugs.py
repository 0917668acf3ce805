import time

# ruleid: default-mutable
def a(x, y, d={}, l=[]):
    # ruleid: logic-bugs-1
    if x == x:
        # ruleid: unreachable
        return 1
        print("no")
    # ruleid: logic-bugs-1
    if 1 == 1 or float(x) == float(x):
        pass
    # ruleid: is-literal
    if x is "a" or y is -1 or x is not "b":
        pass
    # ruleid: dict-modify
    for k in d.keys():
        if k:
            print(k)
        del d[k]
    # ruleid: list-modify
    for i in l:
        if i:
            l.remove(i)
    # ruleid: list-modify
    for i in l:
        l.pop()
        print(i)
    d["x"] = 1
    l.append(2)
    # ruleid: use-len
    return len(x) == 0

class E(object):
    def __eq__(self, o):
        return self.x == self.x

    def __init__(self):
        def inner():
            # ruleid: return-init
            return 4
        if inner():
            # ruleid: return-init
            return 1
        return None

def t():
    # ruleid: bare-except-pass
    try:
        a()
    except:
        pass
    # ruleid: except-exc
    try:
        a()
    except Exception as e:
        print(e)
        raise ValueError("x")
    # ruleid: bare-except-pass
    try:
        a()
    except KeyError:
        pass
    except:
        pass
    # ruleid: assert-tuple
    assert (x, "msg")
    assert (x)
    # ruleid: use-len
    if len(q) > 0:
        pass
    # ruleid: while-true-sleep
    while True:
        if x:
            time.sleep(1)
    # ruleid: unreachable
    raise X
    y = 2

async def w():
    time.sleep(2)
    await z
    def g():
        time.sleep(3)
# ruleid: string-concat-list
l = ["a", "b" "c", "d"]
# ruleid: use-len
z = not x == y
