foo(x, x)
foo(x.y, x.y)
foo(1, 1)
request.args.get("a")
rget("u", verify=False)
# MATCH:
requests.get("u", verify=False, timeout=1)
# MATCH:
requests.get("u")
requests.post("u", verify=False)
",".join(x)
