# MATCH:
if a:
    f(1)
# MATCH:
if a:
    f(1)
    g(2)
while a:
    f(1)
