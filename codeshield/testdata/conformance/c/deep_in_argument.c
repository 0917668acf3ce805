void f(char *input) {
    // MATCH:
    run(input);
    // MATCH:
    run(quote(input, 1));
    run("x");
}
