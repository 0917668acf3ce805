class A {
  void F() {
    // MATCH:
    Send(req.Body);
    // MATCH:
    Send("a" + req.Body.B);
    // MATCH:
    Send(G(H(req.Body)));
    // MATCH:
    Send($"c{req.Body}");
    Send(req);
  }
}
