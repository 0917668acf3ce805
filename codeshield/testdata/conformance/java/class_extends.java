// MATCH:
class A extends Base {}
class B {}
class C extends Other {}
// MATCH:
public final class D extends Base implements E { int x; }
class F implements Base {}
