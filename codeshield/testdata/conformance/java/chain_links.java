class A {
    void f() {
        // MATCH:
        q.where(1).all();
        q(1).all();
        q[0].all();
        q.rows[0].all();
        // MATCH:
        q.rows.active.all();
    }
}
