import javax.crypto.*;
import javax.crypto.spec.*;

class Vault {
    static byte[] seal(byte[] key, byte[] text) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        return cipher.doFinal(text);
    }
}
