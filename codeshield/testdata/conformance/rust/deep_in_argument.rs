fn f(input: &str) {
    // MATCH:
    run(input);
    // MATCH:
    run(quote(input, 1));
    run("x");
}
