fn f() {
    // MATCH:
    audit();
    // MATCH:
    audit(1, "x");
    // MATCH:
    let y = audit(g());
    audits(1);
}
