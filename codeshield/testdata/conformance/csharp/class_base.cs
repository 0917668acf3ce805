// MATCH:
class A : Controller {}
class B {}
public class C : Other {}
// MATCH:
public sealed class D : Controller, IE { int x; }
class F : Base<Controller> {}
