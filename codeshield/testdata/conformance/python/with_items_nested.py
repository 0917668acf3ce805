# MATCH:
with open(a) as f, open(b) as g:
    check(f)
    f.read()

# MATCH:
with open(a) as f, open(b) as g:
    g.read()

with open(a) as f, open(b) as g:
    h.read()
