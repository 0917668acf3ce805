sp.run("x", shell=True)
foo(x.y, x.y)
request.args.get("a")
rget("u", verify=False)
# MATCH:
requests.get("u", verify=False, timeout=1)
requests.get("u")
requests.post("u", verify=False)
",".join(x)
