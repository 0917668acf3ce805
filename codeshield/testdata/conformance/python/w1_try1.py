# MATCH:
try:
    a()
except:
    pass
try:
    a()
except E:
    pass
try:
    a()
except:
    b()
finally:
    c()
# MATCH:
try:
    a()
except E:
    pass
except:
    pass
