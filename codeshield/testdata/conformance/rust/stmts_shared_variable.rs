fn f() {
    // MATCH:
    let h = open("a");
    use_it(h);
    close(h);
    let i = open("b");
    close(j);
}
