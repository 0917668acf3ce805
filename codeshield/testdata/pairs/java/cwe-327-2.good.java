import javax.crypto.*;
import javax.crypto.spec.*;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;

public class FieldCipher {
    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    public FieldCipher(SecretKey key) { this.key = key; }

    public String encrypt(String value) throws Exception {
        byte[] iv = new byte[12];
        random.nextBytes(iv);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        byte[] text = cipher.doFinal(value.getBytes());
        return Base64.getEncoder().encodeToString(ByteBuffer.allocate(12 + text.length).put(iv).put(text).array());
    }
}
