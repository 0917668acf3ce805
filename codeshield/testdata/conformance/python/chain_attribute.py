os.system("x")
o.system("x")
cc.d(1)
hashlib.md5(x)
np.random.rand()
json.loads(x)
# MATCH:
@app.route("/")
def f7(a):
  foo(a)
  return 1
