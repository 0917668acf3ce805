from __future__ import annotations
import os, sys
import subprocess as sp
import xml.etree.ElementTree as ET
from flask import Flask, request as req, render_template_string
from django.http import HttpResponse
from .models import User as U
from typing import *

app = Flask(__name__)
# MATCH:
SECRET_KEY = "abc123"
# MATCH:
app.config["SECRET_KEY"] = "xyz"
DEBUG: bool = True
x: int

# MATCH:
@app.route("/a", methods=["GET", "POST"])
@login_required
def index(name: str, n: int = 3, *args, key=None, **kwargs) -> str:
    # MATCH:
    """doc"""
    global counter
    # MATCH:
    q = req.args.get("q")
    # MATCH:
    os.system("ls " + q)
    # MATCH:
    sp.call("ls %s" % q, shell=True)
    # MATCH:
    sp.Popen(f"ls {q}", shell=True, cwd="/")
    # MATCH:
    sp.run(["ls", q], check=True)
    # MATCH:
    cur.execute("SELECT * FROM t WHERE a = '%s'" % q)
    # MATCH:
    cur.execute("SELECT * FROM t WHERE a = %s", (q,))
    # MATCH:
    cur.execute("SELECT {}".format(q))
    # MATCH:
    return render_template_string("<h1>" + q + "</h1>")

class Foo(Base, metaclass=Meta):
    attr = 1
    # MATCH:
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
    # MATCH:
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
    # MATCH:
    assert x == 1, "msg"
    del a, b
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
    # MATCH:
    v = d["k"]["j"]
    if (n := len(xs)) > 3: pass
    # MATCH:
    print("a", file=sys.stderr)
    yaml.load(f, Loader=yaml.Loader)
    yaml.load(f)
    # MATCH:
    pickle.loads(b"x")
    requests.get(url, verify=False, timeout=3)
    requests.get(url, timeout=3)
    # MATCH:
    hashlib.md5(b"x").hexdigest()
    random.randint(1, 2)
    eval(q)
    # MATCH:
    exec("x = 1")
    tempfile.mktemp()
    ET.parse(f)
    # MATCH:
    "a" "b"
    # MATCH:
    r"\d+"
    # MATCH:
    b"bytes"
    1 < x < 10
    x is None
    x is not None
    not x
    -x
    x ** 2
    x @ y
    x += 1
    # MATCH:
    raise Foo("x") from e
    match cmd:
        # MATCH:
        case "a": one()
        case [x, y]: two()
        case Point(x=0): three()
        case _: other()
    return x, y

# MATCH:
@pytest.mark.parametrize("a", [1, 2])
# MATCH:
async def test_it(client): assert await client.get("/")
# MATCH:
if __name__ == "__main__":
    # MATCH:
    app.run(host="0.0.0.0", debug=True)
