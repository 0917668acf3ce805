import sqlalchemy
from sqlalchemy import text
from django.db import connection

def q1(cursor, name, ident):
    # ruleid: sqlalchemy-text-1
    cursor.execute("select * from t where name = '%s'" % name)
    cursor.execute("select * from t where name = %s", (name,))
    # ruleid: sqlalchemy-text-1
    cursor.execute("select {}".format(name))
    # ruleid: sqlalchemy-text-1
    cursor.execute(f"select {name} from t")
    # ruleid: sqlalchemy-text-1
    cursor.execute("select " + name)
    cursor.execute("select " + "a from b")
    # ruleid: sqlalchemy-text-1
    sql = "select * from t where id = %d" % ident
    print(sql)
    cursor.execute(sql)
    # ruleid: sqlalchemy-text-1
    sql2 = f"delete from t where id = {ident}"
    cursor.execute(sql2, None)
    sql3 = "select"
    # ruleid: sqlalchemy-text-1
    sql3 += name
    cursor.execute(sql3)
    cursor.execute("select " + name + " from x")
    # ruleid: sqlalchemy-text-1
    return cursor.execute("a %s b %s" % (name, ident))

def q2(conn, n):
    # ruleid: sqlalchemy-text-concat
    s = sqlalchemy.text("select " + n)
    # ruleid: sqlalchemy-text-concat
    conn.execute(text(f"select {n}"))
    conn.execute(text("select :n"), n=n)
    # ruleid: sqlalchemy-text-concat
    text("a" % n)

def view(request):
    u = request.GET.get("u")
    # ruleid: django-raw
    User.objects.raw("select * from auth where u = '%s'" % u)
    User.objects.raw("select * from auth where u = %s", [u])
    w = request.POST["w"]
    # ruleid: django-raw
    User.objects.extra(where=[w])
    i = int(request.GET.get("i"))
    User.objects.raw("select %d" % i)
    clean = w
    if clean:
        q = "select * from x where y = '" + clean + "'"
    else:
        q = "none"
    # ruleid: django-raw
    for row in User.objects.raw(q):
        print(row)
