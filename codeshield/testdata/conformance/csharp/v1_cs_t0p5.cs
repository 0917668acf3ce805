class A {
    public string Name { get; set; } = "x";
    public int Age { get; } = 3;
    public int this[int i] { get { return this.q; } }
    void M(string input) {
        // MATCH:
        switch (x) {
            case "a":
                Foo();
                break;
            default:
                Baz();
                break;
        }
        // MATCH:
        switch (x) { case "a": Foo(); break; }
        // MATCH:
        switch (x) { case "a": case "b": Foo(); break; case 3: Bar(); break; }
        var z = typeof(string);
        var d = default(int);
        var t = new List<int>();
        List<int> n = new();
        if (o is null) {}
        if (o is not null) {}
        if (o == null) {}
        var arr = new[] { "a", "b" };
        var arr2 = new int[] { 1, 2 };
        int[] arr3 = { 1, 2 };
        var l = new List<int> { 1, 2 };
        var tt = (1, 2);
        var an = new { A = 1 };
        var s = o switch { 1 => "one", > 5 => "big", _ => "other" };
        if (o is { Length: 3 }) { }
        if (o is int k && k > 3) { }
        if (o is 3) { }
        F(1, "s");
        a?.Length.ToString();
        a?.Foo(1);
        a.Foo(1);
        (int a1, string b1) = GetPair();
        var (a2, b2) = GetPair();
        int a3, b3 = 4;
        int a4;
    }
}
