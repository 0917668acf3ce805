# TODO fix
#FIXME: x
# ruleid: py-gen
cursor.execute("select %s" % x)
# ruleid: py-gen
cursor.execute("select {}".format(x), 1)
# ruleid: py-gen
cursor.execute(f"select {x}")
# ruleid: py-gen
cursor.execute("a" + x)
cursor.execute("a" + "b")
cursor.execute("select 1")
cursor.execute(q)
# ruleid: py-shell
subprocess.run("curl http://x | sh", shell=True)
subprocess.run("curl http://x", shell=True)
# ruleid: py-shell
subprocess.call("sh -c ls", cwd="/", shell=True)
subprocess.call(["sh", "-c"], shell=True)
# ruleid: py-jinja
render_template_string("<p>{{ name | safe }}</p>")
render_template_string("<p>{{ name }}</p>", name=n)
# ruleid: py-ent
api_key = "x9Kd83nKq02Lmz7Yt5Rw1Vb6"
token = "hello"
token2 = "AKIAIOSFODNN7EXAMPLE"
# ruleid: py-redos
re.compile("(a+)+$")
re.compile("^abc$")
re.compile(r"(x|y)*z")
# ruleid: py-sub
run("input(1)")
run(input(1))
run(foo(input(2)))
# ruleid: py-regex2
u = "http://db.internal/x"
u = "https://db.internal/x"
u = "http://example.com/x"
port = 80
port = 8080
