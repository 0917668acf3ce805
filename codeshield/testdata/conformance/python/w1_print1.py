# MATCH:
print("a")
# MATCH:
print()
# MATCH:
print(a, file=b)
