class A {
    void F(params int[] rest)
    {
        var a = (int)x;
        // MATCH:
        Take(a);
        // MATCH:
        Take(rest);
        // MATCH:
        foreach (var b in rest) { Take(b); }
        // MATCH:
        Take(1 + 2 > 3);
    }
}
