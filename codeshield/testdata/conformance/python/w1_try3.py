# MATCH:
try:
    a()
except E as e:
    pass
try:
    a()
except E:
    pass
