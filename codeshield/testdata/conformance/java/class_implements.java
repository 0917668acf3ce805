// MATCH:
class A implements Serializable {}
// MATCH:
class B implements Other, Serializable {}
class C extends Serializable {}
class D {}
