// MATCH:
[Route("a")] class A {}
// MATCH:
[Route] class B {}
// MATCH:
[Other] [Route("c")] public class C : D { int x; }
class E {}
