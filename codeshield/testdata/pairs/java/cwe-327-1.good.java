import java.nio.ByteBuffer;
import java.security.SecureRandom;
import javax.crypto.*;
import javax.crypto.spec.*;

class Vault {
    static byte[] seal(byte[] key, byte[] text) throws Exception {
        byte[] nonce = new byte[12];
        new SecureRandom().nextBytes(nonce);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] sealed = cipher.doFinal(text);
        return ByteBuffer.allocate(12 + sealed.length).put(nonce).put(sealed).array();
    }
}
