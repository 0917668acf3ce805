[a for a in b]
(a for a in b)
# MATCH:
{a for a in b}
