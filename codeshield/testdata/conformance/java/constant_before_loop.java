class K {
    void f() {
        final String y = "A";
        String x = "A";
        for (int i = 0; i < 3; i++) {
            p(x);
            // MATCH:
            p(y);
        }
        p(x);
        // MATCH:
        p(y);
        String z = (String) "A";
        p(z);
    }
}
