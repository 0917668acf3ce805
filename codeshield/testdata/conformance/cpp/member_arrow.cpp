void f(struct n *p) {
    // MATCH:
    p = p->next;
    q.next = 1;
    // MATCH:
    a->b->next;
}
