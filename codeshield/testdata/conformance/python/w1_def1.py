# MATCH:
def a(): pass
# MATCH:
async def b(x): return 1
class C:
    # MATCH:
    def m(self): pass
lambda x: 1
# MATCH:
@dec
def c(): pass
