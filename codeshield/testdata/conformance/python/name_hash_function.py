os.system("x")
o.system("x")
subprocess.run("x")
cc.d(1)
# MATCH:
hashlib.md5(x)
md5(x)
np.random.rand()
json.loads(x)
