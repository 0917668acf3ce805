# ruleid: w3-nested-not
def a():
    x = 1
    return x
def b():
    if y:
        pass
    return 1
def c():
    """doc"""
    return 2
class K:
    # ruleid: w3-nested-not
    @prop
    def d(self):
        for i in j: k()
        return i
# ruleid: w3-nested-not
async def e(): return await f()
