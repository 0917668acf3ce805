# ruleid: w2-hardcoded-pw-default
def a(password="x"): pass
def b(u, password=""): pass
# ruleid: w2-hardcoded-pw-default
def c(u, password='y', z=1):
    return 1
# ruleid: w2-hardcoded-pw-default
async def d(*, password="w"): pass
