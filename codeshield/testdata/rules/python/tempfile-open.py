import tempfile as tf
import io
from tempfile import mktemp, NamedTemporaryFile

def a():
    # ruleid: tempfile-open-1
    x = tf.mktemp()
    # ruleid: tempfile-open-1
    y = mktemp(dir="/tmp")
    # ruleid: open-never-closed
    f = open(x)
    data = f.read()
    return data

def b():
    # ruleid: open-then-try
    f = open("x")
    try:
        f.read()
    finally:
        f.close()

def c():
    f = open("y")
    return f

def d(p):
    # ruleid: open-never-closed
    g = io.open(p)
    g.read()

def e():
    with NamedTemporaryFile("w") as t:
        # ruleid: write-then-read
        t.write("abc")
        print(t.name)
        h = open(t.name)

def g(p):
    # ruleid: file-redefined
    with open(p, "w+") as f:
        f.write("a")
        f.read()
    with open(p, 'r') as f:
        f.read()
    # ruleid: file-redefined
    with open(p, "w") as f, open("z") as q:
        f.read(4)
