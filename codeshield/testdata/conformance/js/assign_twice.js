// MATCH:
x = y = 1
x += 1
x += y = 2
