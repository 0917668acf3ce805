// MATCH:
interface IA { void B(); }
class C {}
// MATCH:
public interface ID : IE {}
