using System.Security.Cryptography;
class A {
    void M(string input, HttpRequest Request) {
        var md5 = MD5.Create();
        MD5 m = new MD5CryptoServiceProvider();
        var x = Request.QueryString["id"];
        Process.Start("cmd.exe", "/c " + input);
        Process p = new Process();
        p.StartInfo = new ProcessStartInfo { FileName = input, Arguments = "x" };
        var list = new List<int> { 1, 2, 3 };
        int[] arr = { 1, 2, 3 };
        int[] arr2 = new int[] { 1, 2 };
        var arr3 = new[] { "a", "b" };
        var dict = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        var dict2 = new Dictionary<string, int> { { "a", 1 }, { "b", 2 } };
        var anon = new { Name = "a", Age = 3 };
        string s = @"c:\temp\x";
        string t = $@"c:\{input}\x";
        string raw = """raw {x}""";
        var n = input ?? "default";
        var l = input?.Length;
        var first = list?[0];
        var c = (string)obj;
        var d = obj as string;
        if (obj is string str && str.Length > 3) { Use(str); }
        if (obj is not null) { Use(obj); }
        if (obj is { Length: 3 }) { }
        var r = obj switch { 1 => "one", > 5 => "big", string z => z, _ => "other" };
        // MATCH:
        switch (x) {
            case "a":
            case "b":
                Foo();
                break;
            case string q when q.Length > 3:
                Bar(q);
                break;
            default:
                Baz();
                break;
        }
        foreach (var item in list) { Console.WriteLine(item); }
        foreach (int i in arr) Console.WriteLine(i);
        for (int i = 0; i < 10; i++) { Foo(i); }
        while (true) { break; }
        do { Foo(); } while (x != null);
        try { Foo(); } catch (IOException e) when (e.HResult == 1) { throw; } catch (Exception ex) { Log(ex); throw new Foo("x", ex); } catch { } finally { Bar(); }
        Func<int, int> f = y => y * 2;
        Action g = () => { Foo(); };
        Func<int, int, int> h = (a, b) => a + b;
        Func<int,int> dd = delegate (int k) { return k; };
        int Local(int k) { return k; }
        var (aa, bb) = GetPair();
        (int a1, string b1) = GetPair();
        var tup = (1, "x");
        var res = list.Where(i => i > 1).Select(i => i * 2).ToList();
        var q1 = from i in list where i > 1 orderby i select i * 2;
        Foo(ref x, out var y2);
        Foo(name: "x", value: 3);
        var tt = typeof(string);
        var nm = nameof(input);
        var df = default(int);
        x += "abc";
        x ??= "q";
        checked { int z = 1; }
        goto end;
        end: ;
        yield return x;
        yield break;
        unsafe { int* ptr = &v; }
        var cc = x == null ? 1 : 2;
        throw new ArgumentException(nameof(input));
        var e1 = arr[^1];
        var e2 = arr[1..3];
        List<string> names = new();
        a.b.c.d();
        a!.b();
    }
}
