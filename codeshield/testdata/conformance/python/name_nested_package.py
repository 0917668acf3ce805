import a.b.c
from a.b import c as cc
# MATCH:
a.b.c.d(1)
ab.c.d(1)
b.c.d(1)
# MATCH:
cc.d(1)
a.b.c
request.args.get("a")
flask.request.args.get("a")
Foo.objects.filter(a=1)
