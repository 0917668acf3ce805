from __future__ import annotations
import os, sys
import subprocess as sp
import xml.etree.ElementTree as ET
from flask import Flask, request as req, render_template_string
from django.http import HttpResponse
from .models import User as U
from typing import *

app = Flask(__name__)
SECRET_KEY = "abc123"
app.config["SECRET_KEY"] = "xyz"
DEBUG: bool = True
x: int

@app.route("/a", methods=["GET", "POST"])
@login_required
def index(name: str, n: int = 3, *args, key=None, **kwargs) -> str:
    """doc"""
    global counter
    q = req.args.get("q")
    os.system("ls " + q)
    sp.call("ls %s" % q, shell=True)
    sp.Popen(f"ls {q}", shell=True, cwd="/")
    sp.run(["ls", q], check=True)
    cur.execute("SELECT * FROM t WHERE a = '%s'" % q)
    cur.execute("SELECT * FROM t WHERE a = %s", (q,))
    cur.execute("SELECT {}".format(q))
    return render_template_string("<h1>" + q + "</h1>")

class Foo(Base, metaclass=Meta):
    attr = 1
    typed: str = "x"
    def __init__(self, a, b=2):
        super().__init__(a)
        self.a = a
    @property
    def p(self): return self._p
    @staticmethod
    def s(): pass
    async def am(self):
        async with ctx() as c, other():
            await c.go()
        async for i in aiter(): yield i

def g():
    try:
        risky()
    except (ValueError, TypeError) as e:
        log(e)
    except Exception:
        pass
    except:
        raise
    else:
        ok()
    finally:
        done()
    with open("f", "w") as f, open("g") as h:
        f.write(h.read())
    for i, v in enumerate(xs):
        print(i)
    else:
        nothing()
    while True:
        break
    if a and b or not c:
        foo()
    elif d in e:
        bar()
    else:
        baz()
    assert x == 1, "msg"
    del a, b
    # MATCH:
    lst = [i * 2 for i in xs if i > 1]
    st = {i for i in xs}
    dc = {k: v for k, v in m.items()}
    gen = (i for i in xs)
    lam = lambda a, b=1: a + b
    t = a if b else c
    a, b = b, a
    a, *rest = xs
    s = xs[1:2]
    s2 = xs[::2]
    v = d["k"]["j"]
    if (n := len(xs)) > 3: pass
    print("a", file=sys.stderr)
    yaml.load(f, Loader=yaml.Loader)
    yaml.load(f)
    pickle.loads(b"x")
    requests.get(url, verify=False, timeout=3)
    requests.get(url, timeout=3)
    hashlib.md5(b"x").hexdigest()
    random.randint(1, 2)
    eval(q)
    exec("x = 1")
    tempfile.mktemp()
    ET.parse(f)
    "a" "b"
    r"\d+"
    b"bytes"
    1 < x < 10
    x is None
    x is not None
    not x
    -x
    x ** 2
    x @ y
    x += 1
    raise Foo("x") from e
    match cmd:
        case "a": one()
        case [x, y]: two()
        case Point(x=0): three()
        case _: other()
    return x, y

@pytest.mark.parametrize("a", [1, 2])
async def test_it(client): assert await client.get("/")
if __name__ == "__main__":
    app.run(host="0.0.0.0", debug=True)
