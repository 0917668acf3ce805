os.system("x")
cc.d(1)
request.args.get("a")
# MATCH:
flask.request.args.get("a")
hashlib.md5(x)
np.random.rand()
json.loads(x)
requests.get("u")
