// MATCH:
abstract class A { abstract m(): void; }
class B {}
