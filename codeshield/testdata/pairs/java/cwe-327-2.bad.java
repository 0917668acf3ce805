import javax.crypto.*;
import javax.crypto.spec.*;
import java.util.Base64;

public class FieldCipher {
    private final SecretKey key;
    public FieldCipher(SecretKey key) { this.key = key; }

    public String encrypt(String value) throws Exception {
        byte[] iv = new byte[12];
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        return Base64.getEncoder().encodeToString(cipher.doFinal(value.getBytes()));
    }
}
