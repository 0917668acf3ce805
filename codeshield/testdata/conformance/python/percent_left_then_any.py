# MATCH:
run("a%s" % b)
# MATCH:
run("a%s" % b % c)
run(b % c)
