class A {
  const string Name = "n";
  void F(string p) {
    // MATCH:
    Log("a");
    // MATCH:
    Log(@"b");
    Log(p);
    // MATCH:
    Log(Name);
    var s = "b" + "c";
    // MATCH:
    Log(s);
    Log("a" + p);
    Log($"d{p}");
    // MATCH:
    Log($"e");
  }
}
