# ruleid: w2-langgen
execute("SELECT a, b FROM t")
# ruleid: w2-langgen
execute("SELECT a FROM t WHERE x")
execute("INSERT INTO x")
