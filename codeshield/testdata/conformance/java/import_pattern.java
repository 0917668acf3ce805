// MATCH:
import javax.crypto.Cipher;
// MATCH:
import javax.crypto.spec.IvParameterSpec;
import java.util.List;
class A {}
