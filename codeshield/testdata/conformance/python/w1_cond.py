# MATCH:
x = a if b else c
# MATCH:
y = d if e else f if g else h
