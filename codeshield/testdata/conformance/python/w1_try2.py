# MATCH:
try:
    a()
except E:
    pass
try:
    a()
except (A, B):
    pass
try:
    a()
except E as e:
    pass
try:
    a()
except E:
    x()
