# MATCH:
q.filter(1).all()
q(1).all()
q[0].all()
q.rows[0].all()
q.filter(1)(2).all()
# MATCH:
q.rows.active.all()
# MATCH:
q.all()
x.q.all()
