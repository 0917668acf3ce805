def a(r):
    User.objects.raw("select")
    # ruleid: w2-django-raw
    User.objects.raw("select %s" % r)
    # ruleid: w2-django-raw
    User.objects.raw(r)
    # ruleid: w2-django-raw
    q = "x %s" % r.a
    foo()
    # ruleid: w2-django-raw
    User.objects.raw(q)
    # ruleid: w2-django-raw
    User.objects.extra(select={}, where=[r.x])
    User.objects.extra(where=["a=1"])
