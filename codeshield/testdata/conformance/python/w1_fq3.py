# MATCH:
A.objects.filter(a=1)
# MATCH:
A.B.objects.filter()
# MATCH:
A.objects.filter(x).exclude(y)
objects.filter(a)
