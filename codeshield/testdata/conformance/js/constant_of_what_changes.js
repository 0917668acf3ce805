function f() {
    const x = "A";
    x.y = 1;
    // MATCH:
    p(x);
    let z = 0;
    z = "A";
    z.y = 1;
    p(z);
}
