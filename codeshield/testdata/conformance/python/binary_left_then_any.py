# MATCH:
run("a" + b)
# MATCH:
run("a" + b + "c")
# MATCH:
run("a" + b + "c" + d)
run(b + "a")
run(b + "a" + c)
