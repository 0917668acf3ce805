import tarfile
with tarfile.open("a") as t:
    # ruleid: w2-tarfile
    t.extractall()
    t.extractall(filter="data")
t = tarfile.open("b")
if x:
    # ruleid: w2-tarfile
    t.extractall("/tmp")
def f():
    z = tarfile.open(q, "r:gz")
    for m in z:
        # ruleid: w2-tarfile
        z.extractall(m)
    z.close()
