# MATCH:
[a for a in b]
[a.c for a in b]
[a for a in b if a]
{a for a in b}
(a for a in b)
