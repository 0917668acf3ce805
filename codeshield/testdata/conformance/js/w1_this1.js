// MATCH:
class A { constructor(y) { this.x = y; this.z.w = y; } }
