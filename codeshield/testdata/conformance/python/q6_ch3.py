# MATCH:
if 0 < x < 10: pass
if 0 < x: pass
