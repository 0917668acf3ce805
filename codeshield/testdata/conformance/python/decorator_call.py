os.system("x")
o.system("x")
subprocess.run("x")
cc.d(1)
hashlib.md5(x)
# MATCH:
np.random.rand()
json.loads(x)
