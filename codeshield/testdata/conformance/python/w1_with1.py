# MATCH:
with open(a) as f: pass
with open(b, "r") as f: pass
# MATCH:
with open(a) as f, open(b) as g:
    pass
# MATCH:
with open(c) as f:
    x()
with open(d): pass
# MATCH:
async with open(e) as f: pass
